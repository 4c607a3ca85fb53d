import type { EntityIndex } from '../compiled/entity-index.js';
import type { ListSummary } from '../lists/list-file.js';

/** A list for which the number of entities in the index is not the number that was read from its file. */
export interface CountGap {
  readonly list: string;
  readonly read: number;
  readonly indexed: number;
}

/**
 * Compares, list by list, the number of entities that were read with the number in the index. Controls are made from
 * the index, so no control can notice that a part of it is missing; this count does.
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
