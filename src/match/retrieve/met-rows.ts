import { mostOf } from './alike-byte.js';
import { bitOf } from './query-marks.js';

/**
 * Words of a row's state: the tokens of the query that it meets by a word, those that it meets by an initial, how alike the
 * first four are; one is not used, so that a row lies in one line of the processor's memory.
 */
const WORDS = 4;
/** Tokens of the query whose similarity is noted for each row, in eight bits; the others count as equal. */
export const NOTED = 4;
const BYTE = 255;

/** Rows of a table that a query met, through which of its tokens and how alike at best. One query at a time. */
export class MetRows {
  /** each once, in the order in which they were met: so many of them */
  readonly found: Int32Array;
  count = 0;
  /** which rows were met, a bit each: most that are asked for were not, and nothing else is read of those */
  private readonly met: Int32Array;
  private readonly state: Int32Array;

  constructor(rows: number) {
    this.found = new Int32Array(rows);
    this.met = new Int32Array((rows >>> 5) + 1);
    this.state = new Int32Array(WORDS * rows);
  }

  clear(): void {
    const { found, met, count } = this;
    for (let at = 0; at < count; at++) met[(found[at] ?? 0) >>> 5] = 0;
    this.count = 0;
  }

  /** Adds a row of which nothing is noted yet, unless it is there. */
  add(row: number): void {
    const { met, state } = this;
    const word = met[row >>> 5] ?? 0;
    const bit = 1 << (row & 31);
    if ((word & bit) !== 0) return;
    met[row >>> 5] = word | bit;
    const at = WORDS * row;
    state[at] = 0;
    state[at + 1] = 0;
    state[at + 2] = 0;
    this.found[this.count++] = row;
  }

  /**
   * Notes that a row, if it is there, meets the token at this place.
   * @param similar of the token to the row's (alike-byte.ts)
   * @param initial whether the row's is an initial
   */
  note(row: number, place: number, similar: number, initial: boolean): void {
    if (((this.met[row >>> 5] ?? 0) & (1 << (row & 31))) === 0) return;
    const { state } = this;
    const at = WORDS * row;
    const bit = bitOf(place);
    const mask = initial ? at + 1 : at;
    state[mask] = (state[mask] ?? 0) | bit;
    if (place >= NOTED) return;
    const shift = 8 * place;
    const bytes = state[at + 2] ?? 0;
    const noted = (bytes >>> shift) & BYTE;
    state[at + 2] = bytes ^ ((noted ^ mostOf(noted, similar)) << shift);
  }

  /** Keeps the rows for which `isKept` holds; the others can be added again. */
  keep(isKept: (row: number) => boolean): void {
    const { found, met } = this;
    let kept = 0;
    for (let at = 0; at < this.count; at++) {
      const row = found[at] ?? 0;
      if (isKept(row)) found[kept++] = row;
      else met[row >>> 5] = (met[row >>> 5] ?? 0) & ~(1 << (row & 31));
    }
    this.count = kept;
  }

  /** Puts the rows in their order. */
  sort(): void {
    if (this.count > 1) this.found.subarray(0, this.count).sort();
  }

  /** Places of the query that the row meets by a word, as bits (query-marks.ts). */
  wordsOf(row: number): number {
    return this.state[WORDS * row] ?? 0;
  }

  /** Those that it meets by an initial. */
  initialsOf(row: number): number {
    return this.state[WORDS * row + 1] ?? 0;
  }

  /** `byteAt` of all places, together. */
  bytesOf(row: number): number {
    return this.state[WORDS * row + 2] ?? 0;
  }

  /** How alike the token at a place (below `NOTED`) can be to one of the row's (alike-byte.ts). */
  byteAt(row: number, place: number): number {
    return (this.bytesOf(row) >>> (8 * place)) & BYTE;
  }
}
