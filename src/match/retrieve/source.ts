import type { RowSet } from './row-set.js';

/** Where a table holds the listed tokens that a token of the customer's name may be. */
export interface Source {
  /**
   * From `from` to `to`, the rows that hold one of them, in ascending order: row × 256 + how alike the most similar of its
   * tokens is, and whether one is more than a word (alike-byte.ts).
   */
  readonly rows: Int32Array;
  readonly from: number;
  readonly to: number;
  /** the same rows, where they are many; else null */
  readonly set: RowSet | null;
  /** whether the listed tokens are initials */
  readonly initial: boolean;
  /** whether one of the rows has an initial: few listed names have */
  readonly abbreviated: boolean;
}

/** What is set anew for each name. */
export type Reused<T> = { -readonly [key in keyof T]: T[key] };

/** The rows of listed tokens in more rows than this are kept as a set too: some hundred names of a large file, 8 kB each. */
export const COMMON = 800;
