import { codeAt, codesOf, textOfCodes } from './letter-codes.js';

/** Letter groups that are one sound, longest first, and the letter it folds to. */
const GROUPS: Readonly<Record<string, readonly (readonly [spelling: string, sound: string])[]>> = {
  s: [
    ['shch', 's'],
    ['szcz', 's'],
    ['sch', 's'],
    ['sh', 's'],
    ['sz', 's'],
  ],
  t: [
    ['tsch', 'c'],
    ['tch', 'c'],
    ['ts', 'c'],
    ['tz', 'c'],
  ],
  c: [
    ['ch', 'c'],
    ['cz', 'c'],
  ],
  z: [['zh', 'z']],
  k: [['kh', 'h']],
  p: [['ph', 'f']],
  w: [['w', 'v']],
  x: [['x', 'ks']],
  y: [['y', 'i']],
  j: [['j', 'i']],
};

/**
 * Folds away what differs between romanisations of one word (ISO 9, GOST, BGN/PCGN, passport, EU translations):
 * obshchestvo, obschestvo, obszczestwo; aktsionernoe, akcionernoye; otvetstvennostyu, otvetstvennostju. For looking up
 * dictionary words only: names are compared by the matcher, which weighs such differences instead of dropping them.
 */
export function wordFold(word: string): string {
  if (word !== last.word) last = { word, folded: foldWord(word) };
  return last.folded;
}

/** A word is looked up in several tables one after the other. */
let last = { word: '', folded: '' };

function foldWord(word: string): string {
  return textOfCodes(foldCodes(word, word.length + 1));
}

/** The fold in codes, or, if it has so many, its beginning: the last of these may still be dropped. */
function foldCodes(word: string, most: number): number[] {
  const folded: number[] = [];
  let index = 0;
  while (index < word.length && folded.length < most) {
    const { spelling, sound } = soundAt(word, index);
    index += spelling.length;
    const letter = sound.length === 1 ? (sound[0] ?? 0) : 0;
    const before = lastOf(folded);
    if (letter === before) continue;
    // "ya", "ia" and "a", "ye" and "e" after a vowel: the glide is written in some systems only.
    if (before === I && isOpen(letter)) folded.pop();
    if (letter !== lastOf(folded)) for (const code of sound) folded.push(code);
  }
  return folded;
}

function lastOf(codes: readonly number[]): number {
  return codes.length === 0 ? -1 : (codes[codes.length - 1] ?? -1);
}

/** A spelling and its sound as codes of letters. */
interface Sound {
  readonly spelling: readonly number[];
  readonly sound: readonly number[];
}
const [A, C, E, I, O, U] = [97, 99, 101, 105, 111, 117];
const [HARD_C, SOFT_C] = [soundOf('c', 'k'), soundOf('c', 'c')];
const SINGLE: readonly Sound[] = Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return soundOf(letter, letter);
});
const GROUPS_BY_LETTER: readonly (readonly Sound[])[] = Array.from({ length: 128 }, (_, code) =>
  (GROUPS[String.fromCharCode(code)] ?? []).map(([spelling, sound]) => soundOf(spelling, sound)),
);
const NO_SOUNDS: readonly Sound[] = [];

function soundOf(spelling: string, sound: string): Sound {
  return { spelling: codesOf(spelling), sound: codesOf(sound) };
}

function soundAt(word: string, index: number): Sound {
  const code = word.charCodeAt(index);
  for (const sound of GROUPS_BY_LETTER[code] ?? NO_SOUNDS)
    if (startsWith(word, sound.spelling, index)) return sound;
  if (code === C) return isHardAt(word, index + 1) ? HARD_C : SOFT_C;
  return SINGLE[code] ?? soundOf(word.charAt(index), word.charAt(index));
}

function startsWith(word: string, spelling: readonly number[], index: number): boolean {
  for (let at = 1; at < spelling.length; at++) if (codeAt(word, index + at) !== spelling[at]) return false;
  return true;
}

function isOpen(letter: number): boolean {
  return letter === A || letter === E || letter === O || letter === U;
}

/** Latin c is k before a, o, u and most consonants, else the sound of Slavic c. */
function isHardAt(word: string, next: number): boolean {
  return next < word.length && 'aouklmnprtz'.includes(word.charAt(next));
}

/** Endings that inflect a word in the languages of the tables, folded; none is longer than `LONGEST_ENDING`. */
const ENDINGS = new Set(
  `a e i o u s n ai an am as ah ei em en er es et ih im in is ka ke ki ko oe oi om on os ov og ogo omu ego emu
   us um ui ami ahs iti eto ata ata ni na ne no ns nih nogo r t ta to te d da ng`.split(/\s+/),
);
const LONGEST_ENDING = 4;
const SHORTEST_STEM = 5;

/** Letters by which tables are told from names. */
const BEGINNING = 3;
const LETTER_BITS = 5;
/** Several tables are asked for a word, one after the other. */
let lastBegun = { word: '', beginning: 0 };

/** How the words of a table begin, folded: of nearly every name it shows that none does so, before the name is folded. */
export class FoldBeginnings {
  private readonly has = new Uint8Array(2 ** (BEGINNING * LETTER_BITS));

  constructor(folds: Iterable<string>) {
    for (const fold of folds) this.has[beginningOf(codesOf(fold.slice(0, BEGINNING)))] = 1;
  }

  /** Whether the fold of a word begins like one of them. */
  mayHold(word: string): boolean {
    if (word !== lastBegun.word) lastBegun = { word, beginning: beginningOf(foldCodes(word, BEGINNING + 1)) };
    return this.has[lastBegun.beginning] === 1;
  }
}

function beginningOf(fold: readonly number[]): number {
  let beginning = 0;
  for (let at = 0; at < BEGINNING; at++) {
    const code = at < fold.length ? (fold[at] ?? 0) : 0;
    beginning = (beginning << LETTER_BITS) | (code & 31);
  }
  return beginning;
}

/** A table of folded stems. */
export class WordStems {
  private readonly heads: ReadonlyMap<string, string>;
  private readonly beginnings: FoldBeginnings;

  constructor(heads: ReadonlyMap<string, string>) {
    this.heads = heads;
    this.beginnings = new FoldBeginnings(heads.keys());
  }

  /** What the table says for the longest stem of a word, folded, that leaves a known ending; null when there is none. */
  headOf(word: string): string | null {
    if (!this.beginnings.mayHold(word)) return null;
    const folded = wordFold(word);
    const least = Math.max(SHORTEST_STEM, folded.length - LONGEST_ENDING);
    for (let length = folded.length; length >= least; length--) {
      const head = this.heads.get(folded.slice(0, length));
      if (head !== undefined && (length === folded.length || ENDINGS.has(folded.slice(length)))) return head;
    }
    return null;
  }
}
