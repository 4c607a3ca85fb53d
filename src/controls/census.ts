import type { EntityIndex } from '../compiled/entity-index.js';
import type { ListSummary } from '../lists/list-file.js';

/** A list of which the index holds another number of entities than were read from its file. */
export interface CountGap {
  readonly list: string;
  readonly read: number;
  readonly indexed: number;
}

/**
 * Compares how many entities of each list were read with how many the index holds. Controls are made from the index, so of a
 * part that is missing from it altogether none is made; this count notices it.
 */
export function countGaps(
  { store }: Pick<EntityIndex, 'store'>,
  summaries: readonly ListSummary[],
): readonly CountGap[] {
  const counts = store.countsOfLists();
  return summaries
    .map(({ list, entities, unconfirmed = 0 }) => ({
      list,
      read: entities + unconfirmed,
      indexed: counts.get(list) ?? 0,
    }))
    .filter(({ read, indexed }) => read !== indexed);
}
