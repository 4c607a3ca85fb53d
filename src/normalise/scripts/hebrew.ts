import { HEBREW_FOREIGN_NAMES, HEBREW_PARTICLES } from '../data/hebrew-foreign-names.js';
import { HEBREW_NAMES } from '../data/hebrew-names.js';
import type { NameToken } from '../name-words.js';
import type { ScriptWord } from '../script-word.js';
import { lazily } from '../word-table.js';
import { LETTERS_OF_ONE_SOUND } from './hebrew-letters.js';
import { SOUNDS, type Sounds, spellOut } from './hebrew-vowels.js';

const lexicon = lazily(() => load(HEBREW_NAMES));
const foreignNames = lazily(() => load(HEBREW_FOREIGN_NAMES));
const particles = lazily(() => load(HEBREW_PARTICLES));

/** Points and accents; the shapes that letters take at the end of a word are those of the letter. */
const POINTS = /[\u0591-\u05bd\u05bf-\u05c7]/g;
const FINAL: ReadonlyMap<string, string> = new Map([
  ['ך', 'כ'],
  ['ם', 'מ'],
  ['ן', 'נ'],
  ['ף', 'פ'],
  ['ץ', 'צ'],
]);

/**
 * The words of a name in Hebrew letters in Latin ones. A known word takes its usual spelling; after the prefix ha- or
 * ve- too; what stays unknown is spelt by letters and marked skeletal, for vowels are written only in part. Where
 * none of them is a Hebrew name, but one is a name of elsewhere, or all are long since foreign names are written with their
 * vowels, the whole is read as the name of a foreigner too.
 */
export function romaniseHebrew(words: readonly ScriptWord[]): readonly (readonly NameToken[])[] {
  const bare = words.map((word) => word.text.replace(POINTS, ''));
  const native = bare.map(readWord);
  const first = native.flat();
  const isForeign =
    bare.some((word) => foreignNames().has(fold(word))) ||
    (bare.length > 1 && bare.every(({ length }) => length >= FEWEST_LETTERS));
  const isHebrew = bare.some((word) => knownHebrew(word) !== null && !isElsewhere(word));
  if (!isForeign || isHebrew || !first.some(({ skeletal }) => skeletal)) return [first];
  return [
    first,
    ...SOUNDS.map((way) => bare.flatMap((word, at) => readForeign(word, native[at] ?? [], way))),
  ];
}

/** Whether a word, though it may be a Hebrew name, is one of other languages too. */
function isElsewhere(word: string): boolean {
  return foreignNames().has(fold(word)) || particles().has(fold(word));
}

/** Fewer letters may be a Hebrew name that is in no table. */
const FEWEST_LETTERS = 4;

/** A word of a foreigner's name; the same as in other names where it is a Hebrew one. */
function readForeign(word: string, native: readonly NameToken[], way: Sounds): readonly NameToken[] {
  const known = foreignNames().get(fold(word)) ?? particles().get(fold(word));
  if (known !== undefined) return [token(known, false)];
  if (!native.some(({ skeletal }) => skeletal)) return native;
  const text = spellOut(word, way);
  return text === '' ? native : [token(text, false)];
}

function readWord(word: string): readonly NameToken[] {
  const known = knownHebrew(word);
  if (known !== null) return known.split('-').map((text) => token(text, false));
  if (word.length === 1) return [{ ...token(spell(word), false), initial: true }];
  const rest = word.length >= 4 ? knownHebrew(word.slice(1)) : null;
  const prefix = rest === null ? undefined : PREFIXES.get(word.charAt(0));
  if (rest !== null && prefix !== undefined) return [token(prefix + rest.replaceAll('-', ''), false)];
  const text = spell(word);
  return text === '' ? [] : [token(text, true)];
}

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['ה', 'ha'],
  ['ו', 've'],
  ['ל', 'le'],
  ['ב', 'be'],
  ['מ', 'me'],
]);

function token(text: string, skeletal: boolean): NameToken {
  return { text, script: 'Hebr', skeletal, initial: false };
}

function knownHebrew(word: string): string | null {
  return lexicon().get(fold(word)) ?? null;
}

function load(names: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const entry of names.split(',')) {
    const [latin = '', ...spellings] = entry.trim().split(/\s+/);
    for (const spelling of spellings) if (!table.has(fold(spelling))) table.set(fold(spelling), latin);
  }
  return table;
}

function fold(word: string): string {
  return word.replace(/[ךםןףץ]/g, (letter) => FINAL.get(letter) ?? letter).replaceAll("'", '');
}

/** Of letters with two sounds the harder one; at the end of a word and in Yiddish as they are spoken there. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ...LETTERS_OF_ONE_SOUND,
  ...Object.entries({ ב: 'b', כ: 'k', פ: 'p', צ: 'ts', ך: 'ch', ץ: 'ts', װ: 'v', ױ: 'oy', ײ: 'ay' }),
]);

/** Endings of Yiddish and German family names, where פ at the beginning is far more often f than p. */
const FOREIGN_ENDING = /(?:מן|ברג|שטיין|בוים|לד|סון|ר)$/;

function spell(word: string): string {
  let result = '';
  if (word.startsWith('פ') && FOREIGN_ENDING.test(word)) return `f${spell(word.slice(1))}`;
  for (let index = 0; index < word.length; index++) {
    const marked = LETTERS.get(word.slice(index, index + 2));
    if (marked !== undefined && word.charAt(index + 1) === "'") {
      result += marked;
      index++;
    } else {
      result += soundOf(word, index);
    }
  }
  return result;
}

/** א, ה, ו, י, ע are vowels or nothing inside a word and consonants at its beginning. */
function soundOf(word: string, index: number): string {
  const letter = word.charAt(index);
  const first = index === 0;
  const last = index === word.length - 1;
  const next = word.charAt(index + 1);
  switch (letter) {
    case 'א':
    case 'ע':
      return first && next !== 'ו' && next !== 'י' ? 'a' : last ? 'a' : '';
    case 'ה':
      return last && !first ? 'a' : 'h';
    case 'ו':
      return first || next === 'ו' || word.charAt(index - 1) === 'ו' ? (next === 'ו' ? '' : 'v') : 'o';
    case 'י':
      return first ? 'y' : next === 'י' ? '' : 'i';
    case 'ב':
      return last ? 'v' : 'b';
    default:
      return LETTERS.get(letter) ?? '';
  }
}
