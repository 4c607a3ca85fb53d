/** What rows are added to. */
export interface Rows {
  add(row: number): void;
}

/** A row's number without these bits is the part that it is in. */
export const PART_BITS = 8;
const NO_PARTS = new Int32Array(0);

/** A set of the rows of a table: one bit each, and one for every 32 of these, so that empty stretches cost nothing. */
export class RowSet {
  /** bit n of word m: whether row 32 × m + n is in the set */
  readonly words: Int32Array;
  /** bit n of word m: whether word 32 × m + n has any row */
  private readonly filled: Int32Array;
  /** of a set made of a list (`rowSetOf`): where each part of the rows begins in it, and where it ends; empty else */
  firsts: Int32Array = NO_PARTS;

  constructor(rows: number) {
    this.words = new Int32Array((rows >>> 5) + 1);
    this.filled = new Int32Array((this.words.length >>> 5) + 1);
  }

  add(row: number): void {
    const at = row >>> 5;
    this.words[at] = (this.words[at] ?? 0) | (1 << (row & 31));
    this.filled[at >>> 5] = (this.filled[at >>> 5] ?? 0) | (1 << (at & 31));
  }

  has(row: number): boolean {
    return ((this.words[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0;
  }

  /** Takes all rows out of the set and puts them into an array, in ascending order. */
  moveTo(rows: Int32Array): void {
    const { words, filled } = this;
    let count = 0;
    for (let block = 0; block < filled.length; block++) {
      for (let left = filled[block] ?? 0; left !== 0; left &= left - 1) {
        const at = (block << 5) | lowestBit(left);
        for (let word = words[at] ?? 0; word !== 0; word &= word - 1)
          rows[count++] = (at << 5) | lowestBit(word);
        words[at] = 0;
      }
      filled[block] = 0;
    }
  }

  /** Adds every row that is in this set and in the other, which may be the same, to `rows`; in ascending order. */
  addShared(other: RowSet, rows: Rows): void {
    for (let block = 0; block < this.filled.length; block++)
      for (
        let filled = (this.filled[block] ?? 0) & (other.filled[block] ?? 0);
        filled !== 0;
        filled &= filled - 1
      ) {
        const at = (block << 5) | lowestBit(filled);
        for (let both = (this.words[at] ?? 0) & (other.words[at] ?? 0); both !== 0; both &= both - 1)
          rows.add((at << 5) | lowestBit(both));
      }
  }
}

function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}
