import { plainLetters } from './plain-letters.js';

const SEPARATOR = 0;
const LOWER = 1;
const UPPER = 2;
/** Digits, apostrophes, brackets and the signs that are words; `readName` knows what they mean. */
const INTRICATE = 3;

const CLASS = new Uint8Array(128);
for (let code = 0x61; code <= 0x7a; code++) CLASS[code] = LOWER;
for (let code = 0x41; code <= 0x5a; code++) CLASS[code] = UPPER;
for (const sign of "0123456789'`%&)") CLASS[sign.charCodeAt(0)] = INTRICATE;
const SPACE = 0x20;

/** Where the words of a name are. The same object is used for every name, so that nothing needs to be cut out. */
export class PlainWords {
  /** words */
  count = 0;
  /** where each begins, and where what follows it does */
  readonly from: number[] = [];
  readonly to: number[] = [];
  /** words behind which a blank stands, or nothing */
  blanks = 0;
  /** what they are parts of: the name, or its letters without accents and apostrophes */
  text = '';

  /**
   * Finds the words of a name in Latin letters, if each is in small letters with at most a capital at its beginning, or
   * in capitals.
   * @returns whether the name is like that; if not, what was found means nothing
   */
  read(raw: string): boolean {
    if (this.cut(raw)) return true;
    const letters = plainLetters(raw);
    return letters !== null && this.cut(letters);
  }

  /** False unless all is ASCII. */
  private cut(text: string): boolean {
    const { length } = text;
    this.text = text;
    let start = -1;
    let previous = SEPARATOR;
    this.count = 0;
    this.blanks = 0;
    for (let index = 0; index <= length; index++) {
      const code = index < length ? text.charCodeAt(index) : SPACE;
      const kind = code < 128 ? (CLASS[code] ?? INTRICATE) : INTRICATE;
      if (kind === INTRICATE || (kind === UPPER && previous === LOWER)) return false;
      if (kind !== SEPARATOR) {
        if (start < 0) start = index;
      } else if (start >= 0) {
        this.from[this.count] = start;
        this.to[this.count++] = index;
        start = -1;
        if (code === SPACE) this.blanks++;
      }
      previous = kind;
    }
    return true;
  }
}
