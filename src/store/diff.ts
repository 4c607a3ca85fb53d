import type { Entity } from '../lists/entity.js';
import type { ListFile, ListSummary } from '../lists/list-file.js';
import { readList } from '../lists/read-list.js';
import type { EntityType } from '../normalise/party.js';
import { entityChanges, type FieldChange } from './entity-diff.js';

/** One of two states of the lists to be compared: a generation, or files. */
export interface DiffSide {
  readonly label: string;
  readonly files: readonly ListFile[];
}

export interface EntityChange {
  readonly change: 'added' | 'removed' | 'changed';
  readonly list: string;
  readonly id: string;
  readonly type: EntityType;
  /** primary name, from the newer version if there is one */
  readonly name: string;
  /** empty unless `changed` */
  readonly fields: readonly FieldChange[];
}

/** One list of the two states. */
export interface ListDiff {
  readonly list: string;
  /** null: not in that state */
  readonly before: ListSummary | null;
  readonly after: ListSummary | null;
  /** the added first, then the removed, then the changed, each in the order of their file */
  readonly changes: readonly EntityChange[];
}

/**
 * Compares two states of the lists, entity by entity (by id). Holds the entities of one list of the older state at a
 * time.
 *
 * @param only ids of the lists to compare; empty: all of either state
 * @throws Problem ('lists') for a list that is damaged
 */
export async function* diffLists(
  before: DiffSide,
  after: DiffSide,
  only: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<ListDiff> {
  const lists = [...new Set([...before.files, ...after.files].map(({ list }) => list))];
  for (const list of lists) {
    if (only.length > 0 && !only.includes(list)) continue;
    const old = before.files.find((file) => file.list === list);
    const now = after.files.find((file) => file.list === list);
    yield await diffList(list, old, now, signal);
  }
}

async function diffList(
  list: string,
  old: ListFile | undefined,
  now: ListFile | undefined,
  signal: AbortSignal,
): Promise<ListDiff> {
  const left = new Map<string, Entity>();
  const added: EntityChange[] = [];
  const changed: EntityChange[] = [];
  const before =
    old === undefined
      ? null
      : await readList(old, (entity) => {
          signal.throwIfAborted();
          left.set(entity.id, entity);
        });
  const after =
    now === undefined
      ? null
      : await readList(now, (entity) => {
          signal.throwIfAborted();
          const earlier = left.get(entity.id);
          left.delete(entity.id);
          if (earlier === undefined) added.push(toChange('added', entity));
          else {
            const fields = entityChanges(earlier, entity);
            if (fields.length > 0) changed.push({ ...toChange('changed', entity), fields });
          }
        });
  const removed = [...left.values()].map((entity) => toChange('removed', entity));
  return { list, before, after, changes: [...added, ...removed, ...changed] };
}

function toChange(change: EntityChange['change'], { id, list, type, names }: Entity): EntityChange {
  return { change, list, id, type, name: names[0]?.full ?? '', fields: [] };
}
