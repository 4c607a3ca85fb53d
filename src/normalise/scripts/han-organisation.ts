import { CHINESE_PLACES, CHINESE_SECOND_MEANINGS, CHINESE_WORDS } from '../data/chinese-words.js';
import type { NameToken } from '../name-words.js';
import { lazily } from '../word-table.js';
import { cantonese } from './cantonese.js';
import { foreignTradeName, isSpeltBySounds, LIQUIDS } from './han-foreign.js';
import { meaningsOf } from './han-meanings.js';
import { foreignToken, token } from './han-token.js';
import { mandarin } from './mandarin.js';
import { type CutPart, WordCutter } from './word-cutter.js';

/** Places with and without the word for city or province that company names carry; English names drop it. */
function placeNames(): readonly string[] {
  return CHINESE_PLACES.trim()
    .split(/\s+/)
    .flatMap((place) => [place, `${place}市`, `${place}省`]);
}

interface Cutters {
  readonly usual: WordCutter;
  /** with the other words that translators choose */
  readonly other: WordCutter;
}

const cutters = lazily((): Cutters => {
  const places = placeNames();
  return {
    usual: new WordCutter(CHINESE_WORDS, places),
    other: new WordCutter(`${CHINESE_SECOND_MEANINGS},${CHINESE_WORDS}`, places),
  };
});

/** Whether one of the words that names of organizations are made of stands in a name. */
export function hasCompanyWord(words: readonly string[]): boolean {
  return cutters()
    .usual.cutAll(words)
    .some(({ english }) => english !== null);
}

/** Whether the only reading that `readOrganisation` gives for two words is each in pinyin. */
export function isSpeltOnly(first: string, second: string): boolean {
  const { usual } = cutters();
  const mayCut = usual.mayCut(first) || usual.mayCut(first + second);
  return !mayCut && !isForeignWord(first) && !isForeignWord(second);
}

type ReadPart = (text: string) => readonly NameToken[];

/**
 * The words of an organization's name: the usual ones in English, and the trade name in pinyin; by its sounds, where it may
 * be a foreign word; by what its characters mean, with the other words that translators choose; and in Cantonese. Then
 * with the trade name cut off otherwise, and last all in pinyin.
 */
export function readOrganisation(words: readonly string[]): readonly (readonly NameToken[])[] {
  const { usual, other } = cutters();
  const parts = usual.cutAll(words);
  const inPinyinAll = parts.flatMap(({ text }) => inPinyin(text));
  // Without a company's word it may be a person's name, whose other readings are other people's.
  if (!parts.some(({ english }) => english !== null)) {
    const foreign = parts.some(({ text, known }) => !known && isForeignWord(text));
    return [read(parts, inPinyin), ...(foreign ? bySounds(parts, isForeignWord) : []), inPinyinAll];
  }
  const second = other.cutAll(words);
  const named = parts.some(({ text, known }) => !known && isTradeName(text));
  const cut = cutOtherwise(parts, usual);
  return [
    read(parts, inPinyin),
    ...(named ? bySounds(parts, isTradeName) : []),
    ...(cut === null ? [] : [read(cut, asSpelt)]),
    read(second, inPinyin),
    ...(named ? [read(second, byMeaning), read(parts, inCantonese)] : [read(parts.map(asSino), inPinyin)]),
    inPinyinAll,
  ];
}

/** With l and with r where Chinese does not tell them apart. */
function bySounds(
  parts: readonly CutPart[],
  isName: (text: string) => boolean,
): readonly (readonly NameToken[])[] {
  return LIQUIDS.map((liquids) =>
    read(parts, (text) => (isName(text) ? [foreignToken(foreignTradeName(text, liquids))] : inPinyin(text))),
  );
}

function byMeaning(text: string): readonly NameToken[] {
  const meanings = isTradeName(text) ? meaningsOf(text) : [];
  return meanings.length === 0 ? inPinyin(text) : meanings.map(foreignToken);
}

/** "Sino Holding": what English names have for 中国 where they have nothing else of their own. */
function asSino(part: CutPart): CutPart {
  return part.english === 'china' ? { ...part, english: 'sino' } : part;
}

function read(parts: readonly CutPart[], unknown: ReadPart): readonly NameToken[] {
  return parts.flatMap(({ text, english, known }) => {
    if (english !== null) return english.split('-').map(foreignToken);
    return known ? inPinyin(text) : unknown(text);
  });
}

/** A shorter part is no name, but what was left over between two words. */
const SHORTEST_TRADE_NAME = 2;

function isTradeName(text: string): boolean {
  return text.length >= SHORTEST_TRADE_NAME;
}

function isForeignWord(text: string): boolean {
  return isTradeName(text) && isSpeltBySounds(text);
}

/**
 * The parts with the first character of the word behind the trade name given back to it: 明江微|电子 instead of 明江|微电子. A
 * trade name of one character, which the law does not know (企业名称登记管理规定, section 8: two at least), takes the word
 * behind it whole. Null where nothing can be cut otherwise.
 */
function cutOtherwise(parts: readonly CutPart[], cutter: WordCutter): readonly CutPart[] | null {
  const at = parts.findIndex(({ known }, index) => !known && parts[index + 1]?.english != null);
  const [name, word] = [parts[at], parts[at + 1]];
  if (name === undefined || word === undefined) return null;
  const shorter = shorterWord(word.text, cutter);
  if (shorter === null && (name.text.length >= SHORTEST_TRADE_NAME || at + 2 >= parts.length)) return null;
  const given = word.text.slice(0, word.text.length - (shorter?.text.length ?? 0));
  const longer: CutPart = { text: name.text + given, english: null, known: false };
  return [...parts.slice(0, at), longer, ...(shorter === null ? [] : [shorter]), ...parts.slice(at + 2)];
}

/** The word that is left of one without its first character; null where none is. */
function shorterWord(text: string, cutter: WordCutter): CutPart | null {
  const [part, ...more] = cutter.cut(text.slice(1));
  return part !== undefined && more.length === 0 && part.text.length > 1 && part.english !== null
    ? part
    : null;
}

/** What is read in pinyin, without the word for city or province. */
export function inPinyin(text: string): readonly NameToken[] {
  return token([...text.replace(/(?<=..)[市省]$/, '')].map(mandarin).join(''));
}

/** In pinyin, compared as any word: where a name was cut otherwise, a part of it may be left out in English. */
function asSpelt(text: string): readonly NameToken[] {
  return inPinyin(text).map((syllables) => foreignToken(syllables.text));
}

/** Its spelling is less settled than pinyin's (Kai, Kei): it is compared as any word, not by syllable. */
function inCantonese(text: string): readonly NameToken[] {
  return [foreignToken([...text].map(cantonese).join(''))];
}
