import { bytesOf, type Column, floatsOf, intsOf, type Sections } from './sections.js';

/** Of how many of a row's heaviest words the share is noted: of one, of two … */
const COUNTED = 4;
/** Bytes of a row: those shares, the share of all its initials, the number of initials. */
const BYTES = COUNTED + 2;
/** The whole name, in a byte. */
const WHOLE = 255;

/** What few tokens of a row can cover of it at most: shares of weight, 0–1, initials counted apart from words. */
export class RowShares {
  private readonly bytes: Uint8Array;

  constructor(sections: Sections, prefix: string) {
    this.bytes = bytesOf(sections, `${prefix}.shares`);
  }

  /** The share of the row's name that so many of its words have at most. */
  ofWords(row: number, words: number): number {
    if (words > COUNTED) return 1;
    return words === 0 ? 0 : (this.bytes[BYTES * row + words - 1] ?? WHOLE) / WHOLE;
  }

  ofInitials(row: number): number {
    return (this.bytes[BYTES * row + COUNTED] ?? WHOLE) / WHOLE;
  }

  /** How many of its tokens are initials; 255 for that many and more. */
  initials(row: number): number {
    return this.bytes[BYTES * row + COUNTED + 1] ?? WHOLE;
  }
}

/**
 * Writes the section that `RowShares` reads, with shares rounded up, from the columns of the rows.
 * @param initial the role of an initial
 */
export function writeRowShares(sections: Map<string, Column>, prefix: string, initial: number): void {
  const start = intsOf(sections, `${prefix}.start`);
  const weight = floatsOf(sections, `${prefix}.weight`);
  const role = bytesOf(sections, `${prefix}.role`);
  const bytes = new Uint8Array(BYTES * (start.length - 1));
  for (let row = 0; row < start.length - 1; row++) {
    const words: number[] = [];
    let total = 0;
    let initials = 0;
    let count = 0;
    for (let place = start[row] ?? 0; place < (start[row + 1] ?? 0); place++) {
      const own = weight[place] ?? 0;
      total += own;
      if (role[place] !== initial) words.push(own);
      else {
        initials += own;
        count++;
      }
    }
    const inByte = (sum: number): number =>
      total === 0 ? WHOLE : Math.min(WHOLE, Math.ceil((WHOLE * sum) / total));
    words.sort((a, b) => b - a);
    for (let most = 0, sum = 0; most < COUNTED; most++) {
      sum += words[most] ?? 0;
      bytes[BYTES * row + most] = inByte(sum);
    }
    bytes[BYTES * row + COUNTED] = inByte(initials);
    bytes[BYTES * row + COUNTED + 1] = Math.min(WHOLE, count);
  }
  sections.set(`${prefix}.shares`, bytes);
}
