import type { AsciiColumn } from '../../compiled/text-column.js';
import {
  ALPHABET,
  endsYo,
  gap,
  LEAST_GAP,
  LETTER_E,
  LONGEST,
  substitution,
  TRANSPOSITION,
  YO_AS_E,
} from './spelling-cost.js';

/** One place more, since a row begins before the first letter. */
const WIDTH = LONGEST + 1;
/** Costs are sums of rounded numbers; a cost exactly at the limit must not be cut off. */
const ROUNDING = 1e-3;
const FAR = Number.POSITIVE_INFINITY;
const LETTER_I = 'i'.charCodeAt(0);
const LETTER_U = 'u'.charCodeAt(0);

/**
 * The weighted cost of turning one string into each of many in a column: the same as `spellingCost` gives, to the last
 * bit, but not computed beyond a limit. Every letter lost or gained costs at least `LEAST_GAP` and leads away from the
 * diagonal, so for two edits each letter is compared with only three or four others.
 */
export class CostFrom {
  private text = '';
  private length = 0;
  private readonly letters = new Uint8Array(LONGEST);
  private readonly gaps = new Float32Array(LONGEST);
  /** places where the fold of ё ends, which may be written as e, and their number */
  private readonly yo = new Uint8Array(LONGEST);
  private yos = 0;
  /** the cost of losing its first letters */
  private readonly first = new Float32Array(WIDTH);
  /** how far left and right of the diagonal is computed */
  private left = 0;
  private right = 0;
  /** a row for each letter of the other string, and one before */
  private readonly rows = new Float32Array(WIDTH * WIDTH);

  /** Sets the string that the others are compared with. */
  set(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.length = text.length;
    this.yos = 0;
    if (text.length > LONGEST) return;
    const { letters, gaps, yo, first } = this;
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at) & (ALPHABET - 1);
      letters[at] = letter;
      gaps[at] = gap[letter] ?? 1;
      first[at + 1] = (first[at] ?? 0) + (gaps[at] ?? 0);
      yo[at] = endsYo(text, at) ? 1 : 0;
      this.yos += yo[at] ?? 0;
    }
  }

  /** The cost to another string, at `place`, if it is at most `most`; else something above `most`. */
  to(column: AsciiColumn, place: number, most: number): number {
    const { bytes, starts } = column;
    const start = starts[place] ?? 0;
    const length = (starts[place + 1] ?? 0) - start;
    if (length > LONGEST || this.length > LONGEST) return FAR;
    const yos = countYo(bytes, start, length);
    const other = yos === 0 ? '' : column.at(place);
    const strays = Math.floor((most + ROUNDING) / LEAST_GAP) + this.yos + yos;
    const longer = this.length - length;
    if (Math.abs(longer) > strays) return FAR;
    // A path that leaves the diagonal pays for the way there and back.
    this.right = (strays + longer) >> 1;
    this.left = (strays - longer) >> 1;
    const { rows, first } = this;
    const right = Math.min(this.right, this.length);
    for (let at = 0; at <= right; at++) rows[at] = first[at] ?? 0;
    if (right < this.length) rows[right + 1] = FAR;
    let least = 0;
    let letter = 0;
    for (let at = 0; at < length; at++) {
      const leastBefore = least;
      const before = letter;
      letter = bytes[start + at] ?? 0;
      least = this.fillRow(at, letter, before, yos > 0 && endsYo(other, at));
      // No step skips two rows, so no path can be cheaper than these.
      if (least > most + ROUNDING && leastBefore > most + ROUNDING) return FAR;
    }
    return rows[length * WIDTH + this.length] ?? FAR;
  }

  /** The row after the letter at this place of the other string; gives the least cost in it. */
  private fillRow(at: number, letter: number, before: number, yo: boolean): number {
    const { rows, letters, gaps, length } = this;
    const here = (at + 1) * WIDTH;
    const above = here - WIDTH;
    const lost = gap[letter] ?? 1;
    const from = Math.max(0, at + 1 - this.left);
    const to = Math.min(length, at + 1 + this.right);
    let left = FAR;
    let least = FAR;
    let j = from;
    if (from === 0) {
      left = Math.fround((rows[above] ?? 0) + lost);
      rows[here] = left;
      least = left;
      j = 1;
    } else rows[here + from - 1] = FAR;
    for (; j <= to; j++) {
      const own = letters[j - 1] ?? 0;
      let cost = (rows[above + j - 1] ?? 0) + (substitution[letter * ALPHABET + own] ?? 1);
      const fromAbove = (rows[above + j] ?? 0) + lost;
      const fromLeft = left + (gaps[j - 1] ?? 1);
      if (fromAbove < cost) cost = fromAbove;
      if (fromLeft < cost) cost = fromLeft;
      if (at > 0) {
        if (before === own && j > 1 && letter === letters[j - 2])
          cost = Math.min(cost, (rows[above - WIDTH + j - 2] ?? 0) + TRANSPOSITION);
        if (yo && own === LETTER_E) cost = Math.min(cost, (rows[above - WIDTH + j - 1] ?? 0) + YO_AS_E);
      }
      if (letter === LETTER_E && this.yo[j - 1] === 1)
        cost = Math.min(cost, (rows[above + j - 2] ?? 0) + YO_AS_E);
      left = Math.fround(cost);
      rows[here + j] = left;
      if (left < least) least = left;
    }
    if (to < length) rows[here + to + 1] = FAR;
    return least;
  }
}

/** The number of places that may be ё, or more. */
function countYo(bytes: Uint8Array, start: number, length: number): number {
  let count = 0;
  for (let at = start + 2; at < start + length; at++)
    if (bytes[at] === LETTER_U && bytes[at - 1] === LETTER_I) count++;
  return count;
}
