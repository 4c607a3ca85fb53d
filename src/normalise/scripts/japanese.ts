import { createRequire } from 'node:module';
import { JAPANESE_GIVEN_NAMES, JAPANESE_SURNAMES } from '../data/japanese-names.js';
import { KATAKANA_NAMES } from '../data/katakana-names.js';
import type { NameToken } from '../name-words.js';
import type { ScriptWord } from '../script-word.js';
import { koreanInKatakana } from './katakana-korean.js';
import { mandarin } from './mandarin.js';

interface WanaKana {
  toRomaji(kana: string): string;
}
let wanakana: WanaKana | null = null;
let surnames: ReadonlyMap<string, string> | null = null;
let given: ReadonlyMap<string, string> | null = null;
let foreignNames: ReadonlyMap<string, string> | null = null;

function isWanaKana(module: unknown): module is WanaKana {
  return (
    typeof module === 'object' &&
    module !== null &&
    'toRomaji' in module &&
    typeof module.toRomaji === 'function'
  );
}

const HAN = /[\u3005-\u3007\u3400-\u9fff\uf900-\ufaff]+/;
const PARTS = /[\u3005-\u3007\u3400-\u9fff\uf900-\ufaff]+|[^\u3005-\u3007\u3400-\u9fff\uf900-\ufaff]+/g;

/**
 * The words of a Japanese name in Hepburn romaji, long vowels short as in passports. Kana are spelt; Chinese characters
 * are read where they are a common name, otherwise in Mandarin: their Japanese reading cannot be known. Words in katakana
 * are mostly foreign, and read as such too: by a table, else by their sounds, in several ways where these tell too little;
 * where they may be a Korean name, as one.
 */
export function romaniseJapanese(words: readonly ScriptWord[]): readonly (readonly NameToken[])[] {
  const read = (readPart: (part: string) => readonly NameToken[]): readonly NameToken[] =>
    words.flatMap((word) => (word.text.match(PARTS) ?? []).flatMap(readPart));
  const native = read(readNative);
  if (!words.some((word) => KATAKANA.test(word.text))) return [native];
  const [foreign = [], ...otherwise] = FOREIGN_WAYS.map((way) =>
    read((part) => (KATAKANA.test(part) ? foreignWords(part, way) : readNative(part))),
  );
  const korean = koreanInKatakana(words.map(({ text }) => text));
  return [native, foreign, ...korean.map((name) => name.flatMap((text) => token(text))), ...otherwise];
}

/**
 * What katakana leave open: whether the first u is put between consonants or the name's own, whether what begins with r
 * begins with l, and whether chi, ji and je stand for ti, di and de.
 */
interface ForeignWay {
  readonly firstU: boolean;
  readonly firstL: boolean;
  readonly hard: boolean;
}
const FOREIGN_WAYS: readonly ForeignWay[] = [
  { firstU: false, firstL: false, hard: false },
  { firstU: true, firstL: false, hard: false },
  { firstU: false, firstL: true, hard: false },
  { firstU: true, firstL: true, hard: false },
  { firstU: false, firstL: false, hard: true },
  { firstU: true, firstL: false, hard: true },
];

/** What Arabic names begin with and katakana write together with what follows: the article only where a vowel does. */
const PREFIXES: readonly (readonly [pattern: RegExp, latin: string])[] = [
  [/^アル(?=[アイウエオ].)/, 'al'],
  [/^ビン(?=[ァ-ー]{3})/, 'bin'],
];

function foreignWords(katakana: string, way: ForeignWay): readonly NameToken[] {
  for (const [pattern, latin] of PREFIXES) {
    const rest = katakana.replace(pattern, '');
    if (rest !== katakana) return [...token(latin, 'Kana'), ...token(foreignName(rest, way), 'Kana')];
  }
  return token(foreignName(katakana, way), 'Kana');
}

function foreignName(katakana: string, way: ForeignWay): string {
  foreignNames ??= load(KATAKANA_NAMES);
  return foreignNames.get(katakana) ?? foreign(katakana, way);
}

const KATAKANA = /^[\u30a1-\u30ff]+$/;
/** Stands behind a u or o of the name itself as long as it has to be told from one put between consonants. */
const LONG = '0';
/** Sounds that only foreign words have; wanakana reads them as two syllables. */
const FOREIGN_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/フ([ァィェォ])/g, 'f$1'],
  [/ヴ([ァィェォ])/g, 'v$1'],
  [/ウ([ィェォ])/g, 'w$1'],
  [/テ(ィ)/g, 't$1'],
  [/デ(ィ)/g, 'd$1'],
  [/([シジチ])ェ/g, '$1ェ'],
  // the u is written by itself, so it is the name's own (マドゥロ)
  [/トゥ/g, `tu${LONG}`],
  [/ドゥ/g, `du${LONG}`],
];
const SMALL_VOWELS: ReadonlyMap<string, string> = new Map([
  ['ァ', 'a'],
  ['ィ', 'i'],
  ['ェ', 'e'],
  ['ォ', 'o'],
]);

/** A foreign name in katakana with the vowels taken out that Japanese puts between consonants (マリアフェルナンデス). */
function foreign(katakana: string, { firstU, firstL, hard }: ForeignWay): string {
  const spelt = FOREIGN_SOUNDS.reduce(
    (text, [pattern, replacement]) => text.replace(pattern, replacement),
    // A long a stands for ar before a consonant more often than not (マーク, Mark).
    katakana
      .replace(/ッラー$/, 'ッラ')
      .replace(/(?<=[カサタナハマヤラワガザダバパァ])ー/g, 'r')
      .replace(/(?<=[ケセテネヘメレゲゼデベペェ])ー/g, 'イ')
      // a long u or o is the name's own (プーチン, サルバトーレ)
      .replace(/(?<=[クスツヌフムルグズブプトド])ー/g, LONG),
  ).replace(/(?<=[fvwtd])[ァィェォ]/g, (vowel) => SMALL_VOWELS.get(vowel) ?? '');
  const read = slavicEnding(
    withoutFilling(letters(spelt).replace(ALLAH, `u${LONG}llah`), firstU)
      .replace(/n(?=[bmp])/g, 'm')
      .replace(/(?<=[td])o(?=r[aeiou])/g, '')
      .replace(/(?<=[^aeiou]?[td])o$/g, '')
      .replaceAll(LONG, ''),
  );
  if (hard) return read.replace(/chi/g, 'ti').replace(/j(?=[ei])/g, 'd');
  return firstL ? read.replace(/^r/, 'l') : read;
}

/** ナスルッラー, ハイバトゥラ */
const ALLAH = /(?:urra|(?<=t)u0ra)$/;
const VOWEL = /[aeiou]/;
const FILLING_U = /(?<=[bcdfghjklmnprsvz])u(?=[^aeiouy0]|$)/g;

/** Without each u that only separates consonants. @param fromSecond only those behind the first vowel */
function withoutFilling(text: string, fromSecond: boolean): string {
  const from = fromSecond ? text.search(VOWEL) + 1 : 0;
  if (fromSecond && from === 0) return text;
  return text.slice(0, from) + text.slice(from).replace(FILLING_U, '');
}

/** Slavic family names end in -ov and -ev: ノフ, ジェフ. */
function slavicEnding(text: string): string {
  const isLonger = VOWEL.test(text.slice(1, -2));
  return isLonger && /(?:o|(?:sh|ch|n|y|j)e)f$/.test(text) ? `${text.slice(0, -1)}v` : text;
}

function readNative(part: string): readonly NameToken[] {
  if (!HAN.test(part)) return token(romaji(part));
  return (japaneseName([part]) ?? [[...part].map(mandarin).join('')]).flatMap((text) => token(text));
}

/** Surname and given name where both are common Japanese names, or one of them alone; null otherwise. */
export function japaneseName(words: readonly string[]): readonly string[] | null {
  surnames ??= load(JAPANESE_SURNAMES);
  given ??= load(JAPANESE_GIVEN_NAMES);
  const [first = '', second = ''] = words;
  if (words.length === 2) {
    const surname = surnames.get(first);
    const name = given.get(second);
    return surname !== undefined && name !== undefined ? [surname, name] : null;
  }
  if (words.length !== 1) return null;
  for (let cut = Math.min(3, first.length - 1); cut > 0; cut--) {
    const surname = surnames.get(first.slice(0, cut));
    const name = given.get(first.slice(cut));
    if (surname !== undefined && name !== undefined) return [surname, name];
  }
  const alone = surnames.get(first) ?? given.get(first);
  return alone === undefined ? null : [alone];
}

function load(table: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const entry of table.split(',')) {
    const [latin = '', ...spellings] = entry.trim().split(/\s+/);
    for (const spelling of spellings) if (!map.has(spelling)) map.set(spelling, latin);
  }
  return map;
}

function romaji(kana: string): string {
  return letters(kana)
    .replace(/ou(?!e)|oo/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/n(?=[bmp])/g, 'm');
}

/** Kana as they are spelt, without the signs for long vowels. */
function letters(kana: string): string {
  if (wanakana === null) {
    const loaded: unknown = createRequire(import.meta.url)('wanakana');
    if (!isWanaKana(loaded)) throw new TypeError('wanakana has no function toRomaji');
    wanakana = loaded;
  }
  return wanakana
    .toRomaji(kana.replaceAll('ー', ''))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** A foreign name is no row of syllables that are names each: it may be misspelt like any other. */
function token(text: string, script: 'Jpan' | 'Kana' = 'Jpan'): readonly NameToken[] {
  return text === '' ? [] : [{ text, script, skeletal: false, initial: false }];
}
