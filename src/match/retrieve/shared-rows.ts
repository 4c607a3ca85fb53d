import type { MetRows } from './met-rows.js';
import { placeOfRow } from './search-token.js';
import type { Source } from './source.js';

/** To search a list for a row takes as long as to ask for so many rows whether they are marked. */
const ROWS_OF_A_SEARCH = 32;

/**
 * Finds the rows that a source has in common with others: it is marked, a bit for each row, and each row of the others is
 * asked for. To go through two lists side by side takes longer, since nothing foretells which of them comes next.
 */
export class SharedRows {
  private readonly marks: Int32Array;
  private one: Source | null = null;
  private marked = false;

  /** @param rows of the table */
  constructor(rows: number) {
    this.marks = new Int32Array((rows >>> 5) + 1);
  }

  /** Sets the source to be compared with others. */
  begin(one: Source): void {
    this.one = one;
    this.marked = false;
  }

  /** Ends with the source that was set last. */
  end(): void {
    const { one, marks } = this;
    if (one === null || !this.marked) return;
    const { rows, from, to } = one;
    for (let at = from; at < to; at++) marks[(rows[at] ?? 0) >>> 13] = 0;
  }

  /** Adds the rows that the other source has too. */
  add(other: Source, met: MetRows): void {
    const { one } = this;
    if (one === null) return;
    const isShort = lengthOf(one) <= lengthOf(other);
    const short = isShort ? one : other;
    const long = isShort ? other : one;
    if (long.set !== null) {
      if (short.set !== null) short.set.addShared(long.set, met);
      else addMarked(short, long.set.words, met);
    } else if (this.marked && !isShort) {
      addMarked(short, this.marks, met);
    } else if (lengthOf(short) * ROWS_OF_A_SEARCH < lengthOf(long)) {
      addListed(short, long, met);
    } else if (short.set !== null) {
      addMarked(long, short.set.words, met);
    } else {
      this.mark(one);
      addMarked(other, this.marks, met);
    }
  }

  private mark({ rows, from, to }: Source): void {
    if (this.marked) return;
    const { marks } = this;
    this.marked = true;
    for (let at = from; at < to; at++) {
      const noted = rows[at] ?? 0;
      marks[noted >>> 13] = (marks[noted >>> 13] ?? 0) | (1 << (noted >>> 8));
    }
  }
}

/** Adds the rows of a list that are marked. */
function addMarked({ rows, from, to }: Source, marks: Int32Array, met: MetRows): void {
  for (let at = from; at < to; at++) {
    const noted = rows[at] ?? 0;
    if ((((marks[noted >>> 13] ?? 0) >>> (noted >>> 8)) & 1) !== 0) met.add(noted >>> 8);
  }
}

/** Looks for each row of the short list in the long one. */
function addListed({ rows, from, to }: Source, long: Source, met: MetRows): void {
  for (let at = from; at < to; at++) {
    const row = (rows[at] ?? 0) >>> 8;
    if (placeOfRow(long, row) !== -1) met.add(row);
  }
}

function lengthOf({ from, to }: Source): number {
  return to - from;
}
