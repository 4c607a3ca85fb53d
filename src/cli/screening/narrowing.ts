import type { ScreenedBy } from '../../changes/fingerprint-file.js';
import { KnownRows, type RowTable } from '../../changes/known-rows.js';
import type { RunDifference } from '../../changes/reasons.js';
import { changedEntities, partOfIndex } from '../../compiled/changed-entities.js';
import { type EntityIndex, openIndex } from '../../compiled/entity-index.js';
import { createEngine, type Engine, type EngineOptions } from '../../match/engine.js';
import type { Context } from '../command.js';
import { keptIndexNamed } from '../load/kept-index.js';

/**
 * What lets a run screen some rows against the changed entities only: rows for which nothing was found before, whose
 * data are unchanged, and which are read in the same way by the same program with the same options. A score depends
 * only on customer and entity, so a customer who matched none of the unchanged entities then matches none of them now.
 * If anything is found among the changed ones, the row is screened against all. The result is that of a full run.
 */
export interface Narrowing {
  /** shared between threads: an index of the entities that are new or changed */
  readonly image: SharedArrayBuffer;
  /** how many there are */
  readonly entities: number;
  /** rows of the earlier run */
  readonly rows: RowTable;
}

/** An earlier run, as far as it can save this one some work. */
export interface EarlierRows {
  readonly by: ScreenedBy;
  readonly rows: RowTable;
}

export interface NarrowingQuestion {
  /** null: they are unknown, or were made with another key */
  readonly earlier: EarlierRows | null;
  readonly by: Omit<ScreenedBy, 'report'>;
  readonly difference: RunDifference;
  readonly index: EntityIndex;
}

/** With a larger share of changed entities hardly anything is saved. */
const WORTH_IT = 0.5;

/** How far this run can be narrowed, or the reason why every row is screened against all lists. */
export async function narrowingOf(
  { earlier, by, difference, index }: NarrowingQuestion,
  context: Context,
): Promise<Narrowing | string> {
  if (earlier === null) return 'the rows of the earlier run are not known';
  const why = whyNot(earlier.by, by, difference);
  if (why !== null) return why;
  const image = await keptIndexNamed(earlier.by.index ?? '', context);
  if (image === null) return 'the index of the earlier run’s lists is not in the cache any more';
  const changed = changedEntities(openIndex(image), index);
  if (changed.length > WORTH_IT * index.entities.length)
    return `${changed.length} of ${index.entities.length} listed entities are new or changed`;
  return { image: partOfIndex(index, changed).image, entities: changed.length, rows: earlier.rows };
}

function whyNot(
  before: ScreenedBy,
  now: NarrowingQuestion['by'],
  { options, model }: RunDifference,
): string | null {
  if (options !== 'same') return 'the options differ from those of the earlier run';
  if (model !== 'same' || before.program !== now.program) return 'the program is another one';
  if (before.reading !== now.reading) return 'the columns are not read as in the earlier run';
  if (before.index === null)
    return 'the index of the earlier run was not kept, or its result cannot be relied on';
  return null;
}

/** What a row needs of an engine. */
export type RowEngine = Pick<Engine, 'screen'>;

/** Screens each row against as much as is necessary. */
export class NarrowedEngine {
  /** rows that were screened against the changed entities alone */
  spared = 0;
  private readonly all: Engine;
  private readonly known: KnownRows;
  private readonly narrow: RowEngine;

  /** @param all the engine over all lists */
  constructor({ image, rows }: Pick<Narrowing, 'image' | 'rows'>, options: EngineOptions, all: Engine) {
    const changed = createEngine(openIndex(image), options);
    this.all = all;
    this.known = new KnownRows(rows);
    this.narrow = {
      screen: (customer) => {
        const result = changed.screen(customer);
        if (result.matches.length > 0 || result.setAside.length > 0) return all.screen(customer);
        this.spared += 1;
        return result;
      },
    };
  }

  /** The engine for the row with this fingerprint. */
  engineFor(fingerprint: Uint8Array): RowEngine {
    return this.known.wasWithoutFinding(fingerprint) ? this.narrow : this.all;
  }
}
