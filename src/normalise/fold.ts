import { codesOf, type LOWER_CASE, textOfCodes } from './letter-codes.js';

/**
 * The spelling fold: one string for the spellings that transliteration systems give to one name.
 *
 * Tokens with equal folds are taken for one name written in two ways (Hussein, Husayn, Housseyn; Rachid, Rashid;
 * Smirnov, Smirnoff; Tschernow, Chernov). What matters is what the fold merges, not what it looks like. The vowels
 * a, e, i and u stay apart (Hassan is not Hussein); their lesser differences are priced by match/spelling-cost.ts.
 *
 * Sources: BGN/PCGN and ISO 9 for Cyrillic, ISO 233 and French and English press usage for Arabic, German, French,
 * Polish and Serbo-Croatian orthography, Wade–Giles against pinyin for hs/x.
 */

/**
 * Letter groups with one sound, longest first where one begins another. `x` stands for the sh and ch of any language.
 */
const GROUPS: readonly (readonly [group: string, sound: string])[] = [
  ['schtsch', 'x'],
  ['shch', 'x'],
  ['chtch', 'x'],
  ['szcz', 'x'],
  ['tsch', 'x'],
  ['tch', 'x'],
  ['sch', 'x'],
  ['dzh', 'i'],
  ['sh', 'x'],
  ['ch', 'x'],
  ['cz', 'x'],
  ['sz', 'x'],
  ['hs', 'x'],
  ['dj', 'i'],
  ['zh', 'z'],
  ['ts', 's'],
  ['tz', 's'],
  ['ph', 'f'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['dh', 'd'],
  ['th', 't'],
  ['bh', 'b'],
  ['rh', 'r'],
  ['ck', 'k'],
  ['cq', 'k'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['oe', 'u'],
  ['ue', 'u'],
  ['ee', 'i'],
  ['ae', 'a'],
  ['ay', 'ai'],
  ['ey', 'ai'],
  ['ei', 'ai'],
  ['aj', 'ai'],
  ['ej', 'ai'],
];
/** What single letters sound like; the others stand for themselves. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['q', 'k'],
  ['w', 'v'],
  ['y', 'i'],
  ['j', 'i'],
  ['o', 'u'],
  ['x', 'ks'],
]);

/** A group of letters in codes, and its sound. */
interface Group {
  readonly letters: readonly number[];
  readonly sound: number;
}
/** A sound is one number: its first letter, its second or 0, and how many letters are read as it. */
const SECOND = 16;
const TAKEN = 24;
const LETTER_MASK = 2 ** SECOND - 1;
const SECOND_MASK = 2 ** (TAKEN - SECOND) - 1;
const SINGLE = Int32Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return soundOf(letter, LETTERS.get(letter) ?? letter);
});
const [C_AS_X, C_AS_S, C_AS_K] = [soundOf('c', 'x'), soundOf('c', 's'), soundOf('c', 'k')];
/** By their first and second letter: the groups, longest first. */
const GROUPS_BY_LETTERS = groupsByLetters();
const [A, B, C, D, E, F, H, I] = [97, 98, 99, 100, 101, 102, 104, 105];
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

function soundAt(letters: Uint16Array, count: number, position: number): number {
  const code = letters[position] ?? 0;
  const next = position + 1 < count ? (letters[position + 1] ?? 0) : 0;
  const groups = GROUPS_BY_LETTERS[lettersKey(code, next)] ?? null;
  if (groups !== null)
    for (const group of groups) if (stands(group.letters, letters, count, position)) return group.sound;
  if (code !== C) return SINGLE[code] ?? code | (1 << TAKEN);
  // final -ic is the -ich of Serbo-Croatian written without its accent (Petrovic)
  if (position > 2 && position === count - 1 && letters[position - 1] === I) return C_AS_X;
  return softens(next) ? C_AS_S : C_AS_K;
}

/** Whether this group stands at a position. */
function stands(group: readonly number[], letters: Uint16Array, count: number, position: number): boolean {
  if (position + group.length > count) return false;
  for (let at = 0; at < group.length; at++) if (letters[position + at] !== group[at]) return false;
  return true;
}

function softens(next: number): boolean {
  return next === E || next === I || next === Y;
}

function isVowel(letter: number): boolean {
  return letter === A || letter === E || letter === I || letter === U;
}

function isLetter(code: number): boolean {
  return code >= A && code <= Z;
}

function soundOf(group: string, sound: string): number {
  const second = sound.length > 1 ? sound.charCodeAt(1) : 0;
  return sound.charCodeAt(0) | (second << SECOND) | (group.length << TAKEN);
}

function lettersKey(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

function groupsByLetters(): readonly (readonly Group[] | null)[] {
  const byLetters: (Group[] | null)[] = new Array(32 * 32).fill(null);
  for (const [group, sound] of GROUPS) {
    const key = lettersKey(group.charCodeAt(0), group.charCodeAt(1));
    const groups = byLetters[key] ?? [];
    byLetters[key] = groups;
    groups.push({ letters: codesOf(group), sound: soundOf(group, sound) });
  }
  return byLetters;
}
