import type { IntList } from '../retrieve/int-list.js';

/** A word as blocking has to know it, in the names of people and in others. */
export interface WordFacts {
  /** by table: weight and rarity (see `BoundedToken`); and its ends (fold-ends.ts); null where it is no name by itself */
  readonly own: {
    readonly weight: readonly [number, number];
    readonly bits: readonly [number, number];
    readonly ends: number;
  } | null;
  /**
   * whether it lists the rows that hold what the word may be, as in `Source`, or the tokens (`packTokens`), or
   * something else
   */
  readonly kind: 'rows' | 'tokens';
  /** by table; kept once if both are one list */
  readonly listed: readonly [IntList, IntList];
  /** by table, how alike the most similar of the listed tokens is (alike-byte.ts), 0 where there is none */
  readonly best: readonly [number, number];
  /** below 2 ** 13 */
  readonly flags: number;
}
