import { LETTER_MASK, SECOND, SECOND_MASK, soundAt, TAKEN } from './fold-sounds.js';
import { codesOf, type LOWER_CASE, textOfCodes } from './letter-codes.js';

/**
 * The spelling fold: one string for the spellings that transliteration systems give to one name.
 *
 * Tokens with equal folds are taken for one name written in two ways (Hussein, Husayn, Housseyn; Rachid, Rashid;
 * Smirnov, Smirnoff; Tschernow, Chernov). What matters is what the fold merges, not what it looks like. The vowels
 * a, e, i and u stay apart (Hassan is not Hussein); their lesser differences are priced by match/similar/spelling-cost.ts.
 *
 * Sources: BGN/PCGN and ISO 9 for Cyrillic, ISO 233 and French and English press usage for Arabic, German, French,
 * Polish and Serbo-Croatian orthography, Wade–Giles against pinyin for hs/x.
 */

const [A, B, D, E, F, H, I] = [97, 98, 100, 101, 102, 104, 105];
const [K, L, N, S, U, V, X, Y, Z, NINE] = [107, 108, 110, 115, 117, 118, 120, 121, 122, 57];
/** Letters before which the l of the article is spoken, and written, as they are. */
const SUN_LETTERS: ReadonlySet<number> = new Set(codesOf('rsnztdx'));
const SERVANT = codesOf('abdal');
const OF_THE_FAITH = codesOf('aldin');

/** Letters of a token that there is at first room for. */
const ROOM = 64;
/** Letters that a fold may have beyond two for each of its token: those of the article. */
const MORE = 5;

/**
 * @param token one romanised token, `[a-z0-9]+`
 * @returns its fold, `[a-z0-9]+`, never empty for a non-empty token; the token itself where nothing is folded
 */
export function spellingFold(token: string): string {
  shared.clear();
  shared.add(token, 0, token.length);
  shared.fold();
  return shared.isFold(token) ? token : shared.text();
}

/**
 * The fold of letters that are put into it, as codes. The same object is used for one token after the other: of words
 * that are written as one only to find that no token is spelt so, neither they nor their fold need to become a string.
 */
export class LetterFold {
  /** the fold, in codes: the first `length` of them, after `fold` */
  codes = new Uint16Array(2 * ROOM + MORE);
  length = 0;
  private letters = new Uint16Array(ROOM);
  private count = 0;

  /** Begins another token. */
  clear(): void {
    this.count = 0;
  }

  /**
   * Puts a part of a text behind what is there.
   * @param bits set in each letter: `LOWER_CASE` if there may be capitals among them
   */
  add(text: string, from: number, to: number, bits: 0 | typeof LOWER_CASE = 0): void {
    const { count } = this;
    this.count += to - from;
    if (this.count > this.letters.length) this.grow();
    const { letters } = this;
    for (let at = from; at < to; at++) letters[count + at - from] = text.charCodeAt(at) | bits;
  }

  /** Puts one letter behind what is there. @param code of a small letter, or a figure */
  addCode(code: number): void {
    const at = this.count++;
    if (this.count > this.letters.length) this.grow();
    this.letters[at] = code;
  }

  /** Folds what was put in, as one token. */
  fold(): void {
    this.foldSounds();
    if (this.count < 2) return;
    this.foldServant();
    this.foldEnding();
  }

  /** Whether the fold is this text. */
  isFold(text: string): boolean {
    const { codes, length } = this;
    if (text.length !== length) return false;
    for (let at = 0; at < length; at++) if (codes[at] !== text.charCodeAt(at)) return false;
    return true;
  }

  text(): string {
    const codes: number[] = [];
    for (let at = 0; at < this.length; at++) codes.push(this.codes[at] ?? 0);
    return textOfCodes(codes);
  }

  private foldSounds(): void {
    const { letters, count, codes } = this;
    let position = this.foldBeginning();
    let length = this.length;
    let last = codes[length - 1] ?? 0;
    while (position < count) {
      const sound = soundAt(letters, count, position);
      const letter = sound & LETTER_MASK;
      const second = (sound >>> SECOND) & SECOND_MASK;
      // Doubled letters are one sound; doubled digits are another number.
      if (letter !== last || letter <= NINE) codes[length++] = letter;
      if (second !== 0) codes[length++] = second;
      last = second === 0 ? letter : second;
      position += sound >>> TAKEN;
    }
    this.length = length;
  }

  /** What is read otherwise at the beginning than elsewhere; gives where the rest begins. */
  private foldBeginning(): number {
    const { letters, count, codes } = this;
    const first = letters[0] ?? 0;
    this.length = 0;
    if (count === 0) return 0;
    if (count === 1) {
      codes[this.length++] = first;
      return 1;
    }
    const second = letters[1];
    if (first === Y && second === E) return 1;
    if (first !== X && (first !== K || second !== S)) return 0;
    // Xenia and Ksenia; and Xing, where it is another sound
    codes[this.length++] = X;
    return first === X ? 1 : 2;
  }

  /**
   * The Arabic "servant of" names: Abdul-, Abdel-, Abdal- and, where the article has taken on the next letter,
   * Abdur-rahman, Abdus-salam, Abdir-ashid (Somali) all begin with the one `abdal`.
   */
  private foldServant(): void {
    const { codes, length } = this;
    if (length < SERVANT.length || codes[0] !== A || codes[1] !== B || codes[2] !== D) return;
    if (!isVowel(codes[3] ?? 0)) return;
    const next = codes[4] ?? 0;
    if (next !== L) {
      if (!SUN_LETTERS.has(next) || length < 8) return;
      for (let at = 5; at < 8; at++) if (!isLetter(codes[at] ?? 0)) return;
      codes.copyWithin(5, 4, length);
      this.length++;
    }
    codes.set(SERVANT);
  }

  /** -ff and -f as -v (Smirnoff), silent h after a vowel (Fatimah, Fatemeh). */
  private foldEnding(): void {
    const { codes, length } = this;
    if (length < 3) return;
    const last = codes[length - 1];
    if (last === F) codes[length - 1] = V;
    else if (last === H && isVowel(codes[length - 2] ?? 0)) this.length--;
    else this.foldFaith(last === E ? length - 1 : length);
  }

  /**
   * Nur al-Din, Noureddine, Nuruddin: the article before -din in all its vowels, final French e dropped.
   * @param end where -din ends, if it stands there
   */
  private foldFaith(end: number): void {
    const { codes } = this;
    if (codes[end - 1] !== N || codes[end - 2] !== I || codes[end - 3] !== D) return;
    const article = codes[end - 4] === L ? end - 5 : end - 4;
    const vowel = codes[article];
    if (article < 2 || (vowel !== A && vowel !== E && vowel !== U)) return;
    codes.set(OF_THE_FAITH, article);
    this.length = article + OF_THE_FAITH.length;
  }

  private grow(): void {
    const letters = new Uint16Array(2 * this.count);
    letters.set(this.letters);
    this.letters = letters;
    this.codes = new Uint16Array(2 * letters.length + MORE);
  }
}

const shared = new LetterFold();

function isVowel(letter: number): boolean {
  return letter === A || letter === E || letter === I || letter === U;
}

function isLetter(code: number): boolean {
  return code >= A && code <= Z;
}
