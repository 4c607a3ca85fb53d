import { Problem } from '../problem.js';
import type { Entity } from './entity.js';
import type { EntityDraft } from './entity-draft.js';
import type { ListFile } from './list-file.js';
import type { ListNotes } from './list-notes.js';

/** What a format's reader is given. */
export interface ReadingContext {
  readonly file: ListFile;
  readonly notes: ListNotes;
  /** to be called once per record, in file order */
  readonly visit: (entity: Entity) => void;
}

/** What a format's reader knows at the end of the file. */
export interface ReadingResult {
  /** `YYYY-MM-DD`, or null when the format has none */
  readonly published: string | null;
  /** the publisher's own count, or null; read-list.ts compares it with the number of entities */
  readonly declaredCount: number | null;
  /** one for each path of the list file, in its order */
  readonly sha256: readonly string[];
}

/**
 * Reads one list of one format: the shape that every mapping file exports. Throws a Problem of kind `lists` for a
 * file that is damaged or cut, and for a record without id or name.
 */
export type ListReader = (context: ReadingContext) => Promise<ReadingResult>;

/** The only path of a list that lies in one file. */
export function onlyPath(file: ListFile): string {
  const [path] = file.paths;
  if (path === undefined || file.paths.length > 1)
    throw new Error(`the format ${file.format} lies in one file, got ${file.paths.length}`);
  return path;
}

/** The publisher's id of a record; a record without one is damage, never a party to be left out. */
export function requireId(id: string, file: string, line: number, record: string): string {
  if (id !== '') return id;
  throw new Problem('lists', `${record} has no id`, {
    file,
    line,
    hint: 'the file is damaged: fetch it again',
  });
}

/** The finished entity; one without any name is damage. */
export function finishNamed(draft: EntityDraft, file: string, line: number, record: string): Entity {
  if (draft.hasName) return draft.finish();
  throw new Problem('lists', `${record} (${draft.id}) has no name`, {
    file,
    line,
    hint: 'the file is damaged: fetch it again',
  });
}
