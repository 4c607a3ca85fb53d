import { ARABIC_FOREIGN_NAMES } from '../data/arabic-foreign-names.js';
import { lazily } from '../word-table.js';
import { arabicKey } from './arabic-letters.js';
import { knownArabic } from './arabic-lexicon.js';

/**
 * What Arabic letters leave open in a Slavic name: whether ب is b or p, ف at the beginning v or f, and او o or u. Elsewhere
 * ف is v: Slavic languages have f in few words, and v in every other name.
 */
interface ForeignWay {
  readonly b: 'b' | 'p';
  readonly f: 'v' | 'f';
  readonly o: 'o' | 'u';
}
const FOREIGN_WAYS: readonly ForeignWay[] = [
  { b: 'b', f: 'v', o: 'o' },
  { b: 'p', f: 'f', o: 'u' },
];

const foreignNames = lazily(() => {
  const names = new Map<string, string>();
  for (const entry of ARABIC_FOREIGN_NAMES.split(',')) {
    const [latin = '', ...spellings] = entry.trim().split(/\s+/);
    for (const spelling of spellings)
      if (!names.has(arabicKey(spelling))) names.set(arabicKey(spelling), latin);
  }
  return names;
});

/** Endings of Slavic and Georgian family names; in a shorter word, two of them are usual in Arabic (معروف, شريف). */
const FAMILY_ENDING = /^(?!ال).{3,}(?:وف|وفا|.يف|.يفا|سكي|سكايا|فيتش|ينكو|تشوك|شفيلي|يدزه)$/;

/** Whether a word is a name of no Arab or Iranian: one of the table that they do not bear, or one with such an ending. */
export function isForeignArabic(word: string): boolean {
  const key = arabicKey(word);
  if (!foreignNames().has(key) && !FAMILY_ENDING.test(key)) return false;
  return knownArabic(key, false) === null && knownArabic(key, true) === null;
}

/** A name of words of which one is foreign, as a foreigner's in Latin letters; in both ways where they differ. */
export function foreignArabic(words: readonly string[]): readonly (readonly string[])[] {
  if (!words.some(isForeignArabic)) return [];
  const [first = [], second = []] = FOREIGN_WAYS.map((way) => words.map((word) => foreign(word, way)));
  return first.every((text, at) => text === second[at]) ? [first] : [first, second];
}

function foreign(word: string, way: ForeignWay): string {
  const key = arabicKey(word);
  return foreignNames().get(key) ?? withFirstVowel(spelt(key, way));
}

/** Several letters that are one sound, and vowels where they stand; the first that fits is taken. */
const SOUNDS: readonly (readonly [letters: RegExp, latin: string])[] = [
  [/سكايا$/y, 'skaya'],
  [/سكي$/y, 'sky'],
  [/تش|چ/y, 'ch'],
  [/تس/y, 'ts'],
  [/دج/y, 'j'],
  [/كس/y, 'x'],
  [/يي/y, 'e'],
  [/يو(?=.)/y, 'yu'],
  [/يا/y, 'ya'],
  [/(?<=[اوي])و/y, 'v'],
  [/و(?=ا)/y, 'v'],
];
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ا: 'a',
    ت: 't',
    ث: 's',
    ج: 'g',
    ح: 'h',
    خ: 'kh',
    د: 'd',
    ذ: 'z',
    ر: 'r',
    ز: 'z',
    س: 's',
    ش: 'sh',
    ص: 's',
    ض: 'd',
    ط: 't',
    ظ: 'z',
    ع: 'a',
    غ: 'g',
    ق: 'k',
    ك: 'k',
    ل: 'l',
    م: 'm',
    ن: 'n',
    ه: 'h',
    پ: 'p',
    ژ: 'zh',
    گ: 'g',
    ي: 'i',
  }),
);

function spelt(key: string, { b, f, o }: ForeignWay): string {
  let text = '';
  for (let at = 0; at < key.length; ) {
    const begin = beginning(key, at, o);
    if (begin !== null) {
      text += begin;
      at += 2;
      continue;
    }
    const [length, latin] = soundAt(key, at);
    if (length > 0) text += latin;
    else text += letterAt(key, at, b, f);
    at += Math.max(length, 1);
  }
  return text;
}

/** `إيفانوف`, `أوستينوف`: the alif at the beginning only carries the vowel. */
function beginning(key: string, at: number, o: 'o' | 'u'): string | null {
  if (at > 0 || key.charAt(0) !== 'ا') return null;
  return key.charAt(1) === 'ي' ? 'i' : key.charAt(1) === 'و' ? o : null;
}

function soundAt(key: string, at: number): readonly [length: number, latin: string] {
  for (const [letters, latin] of SOUNDS) {
    letters.lastIndex = at;
    const found = letters.exec(key)?.[0];
    if (found !== undefined) return [found.length, latin];
  }
  return [0, ''];
}

function letterAt(key: string, at: number, b: 'b' | 'p', f: 'v' | 'f'): string {
  const letter = key.charAt(at);
  if (letter === 'ب') return b;
  if (letter === 'ف') return at === 0 ? f : 'v';
  if (letter === 'و') return at === 0 ? 'v' : 'o';
  if (letter === 'ي' && at === 0) return 'ye';
  return LETTERS.get(letter) ?? '';
}

/** Two consonants that a Slavic word begins with; between others stands a vowel that Arabic does not write. */
const ONSET = /^(?:[bpgkvdtfz][rlvn]|s[tpkmnlvfrh]|kh[rlv]|sh[tmnlvrk]|zh[dv]|ch[kv]|[mv][lnrsz]|gn|kn)/;
const FIRST_OF_TWO = /^(?:[sczk]h|ts|(?![sczk]h|ts)[bdfgjklmnprstvxz])(?=[bcdfghjklmnprstvxz])/;

function withFirstVowel(text: string): string {
  if (ONSET.test(text)) return text;
  return text.replace(FIRST_OF_TWO, '$&a');
}
