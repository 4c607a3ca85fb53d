import type { AsciiColumn } from '../../compiled/text-column.js';
import { editDistance } from './spelling-cost.js';

/** The longest string that is compared with bit masks; longer ones are rare. */
const LONGEST = 31;

/**
 * Unit optimal-string-alignment distance of one string to many of a column, as spelling-cost.ts has it, with one bit
 * per letter of the string (Hyyrö 2003, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances"):
 * some 50 ns a comparison, and nothing is decoded.
 */
export class NearString {
  private readonly masks = new Int32Array(128);
  private text = '';

  /** Sets the string that the others are compared with. */
  set(text: string): void {
    for (let at = 0; at < this.text.length; at++) this.masks[this.text.charCodeAt(at) & 127] = 0;
    this.text = text;
    for (let at = 0; at < Math.min(text.length, LONGEST); at++) {
      const code = text.charCodeAt(at) & 127;
      this.masks[code] = (this.masks[code] ?? 0) | (1 << at);
    }
  }

  /** The distance to the string at `place` if it is at most `limit`; else something above `limit`. */
  distance(column: AsciiColumn, place: number, limit: number): number {
    const { bytes, starts } = column;
    const length = this.text.length;
    const start = starts[place] ?? 0;
    const end = starts[place + 1] ?? 0;
    if (Math.abs(end - start - length) > limit) return limit + 1;
    if (length > LONGEST || end - start > LONGEST) return editDistance(this.text, column.at(place), limit);
    if (length === 0) return end - start;
    const last = 1 << (length - 1);
    let distance = length;
    let vertical = -1;
    let negative = 0;
    let diagonal = 0;
    let previous = 0;
    for (let at = start; at < end; at++) {
      const matches = this.masks[(bytes[at] ?? 0) & 127] ?? 0;
      const transposed = ((~diagonal & matches) << 1) & previous;
      diagonal = (((matches & vertical) + vertical) ^ vertical) | matches | negative | transposed;
      let horizontal = negative | ~(diagonal | vertical);
      let lowered = diagonal & vertical;
      if ((horizontal & last) !== 0) distance++;
      else if ((lowered & last) !== 0) distance--;
      // Each remaining letter can lower the distance by one.
      if (distance - (end - at - 1) > limit) return limit + 1;
      horizontal = (horizontal << 1) | 1;
      lowered <<= 1;
      vertical = lowered | ~(diagonal | horizontal);
      negative = horizontal & diagonal;
      previous = matches;
    }
    return distance;
  }
}
