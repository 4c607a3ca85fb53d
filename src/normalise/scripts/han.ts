import { MANDARIN_SURNAMES, SINO_KOREAN, TWO_CHARACTER_SURNAMES } from '../data/chinese-readings.js';
import type { NameToken } from '../name-words.js';
import type { ScriptWord } from '../script-word.js';
import { lazily } from '../word-table.js';
import { cantonese } from './cantonese.js';
import { foreignWords, isForeignName, LIQUIDS } from './han-foreign.js';
import { hasCompanyWord, inPinyin, isSpeltOnly, readOrganisation } from './han-organisation.js';
import { foreignToken, token } from './han-token.js';
import { japaneseName } from './japanese.js';
import { mandarin, readingTable } from './mandarin.js';
import { wadeGiles } from './wade-giles.js';
import type { NameInParts, ReadAs, Ways } from './ways.js';

/** Tables of this script, built with the first Chinese name. */
interface Tables {
  readonly surname: ReadonlyMap<string, string>;
  readonly korean: ReadonlyMap<string, string>;
  readonly twoCharacters: ReadonlySet<string>;
}
const tables = lazily(
  (): Tables => ({
    surname: readingTable(MANDARIN_SURNAMES),
    korean: readingTable(SINO_KOREAN),
    twoCharacters: new Set(TWO_CHARACTER_SURNAMES.trim().split(/\s+/)),
  }),
);

/** A personal name taken apart, as characters. */
export interface HanName {
  readonly surname: string;
  readonly given: string;
}

/**
 * Readings of a name in Chinese characters: pinyin, Cantonese, Wade–Giles and, where the characters are usual in them,
 * Japanese or Korean. A personal name (two to four characters) becomes surname and joined given name; the words of a longer
 * one are joined as they stand.
 */
export function romaniseHan(words: readonly ScriptWord[]): readonly (readonly NameToken[])[] {
  const texts = words.map((word) => word.text);
  const japanese = japaneseName(texts);
  const inJapanese = japanese?.length === 2 ? [japanese.flatMap(token)] : [];
  const name = hanName(texts);
  const foreign = isForeignName(texts) && !hasCompanyWord(texts) ? readForeigner(texts) : [];
  if (name === null) {
    return foreign.length > 0
      ? [...foreign, texts.flatMap(inPinyin)]
      : [...inJapanese, ...readOrganisation(texts)];
  }
  const [surnames, givenNames] = [readHanPart(name.surname, 'surname'), readHanPart(name.given, 'word')];
  const readings = surnames.map((surname, at): readonly NameToken[] => [
    ...surname,
    ...(givenNames[at] ?? []),
  ]);
  if (!isKorean(name.surname + name.given)) readings.pop();
  readings.splice(1, 0, ...foreign, ...inJapanese);
  return isShortCompany(name) ? [...readings.slice(0, 1), ...readOrganisation(texts)] : readings;
}

/**
 * A Chinese name that is read in the ways of `readHanPart` and no other, or two words that are spelt: a given name before
 * a surname. Null for all others.
 */
export function hanParts(words: readonly string[]): NameInParts | null {
  const [first = '', second = ''] = words;
  const length = first.length + second.length;
  if (length < 2 || length > MOST_IN_PARTS) return null;
  const name = hanName(words);
  if (name === null && !(second !== '' && isSpeltOnly(first, second))) return null;
  if (japaneseName(words)?.length === 2 || isForeignName(words)) return null;
  if (name === null) return { as: ['spelt', 'spelt'], first: first.length, readings: 1 };
  const readings = isKorean(first + second) ? 4 : 3;
  return { as: ['surname', 'word'], first: name.surname.length, readings };
}

/** Names of more characters may be those of companies. */
const MOST_IN_PARTS = 3;

/** Whether all characters are usual in Korean names. */
function isKorean(text: string): boolean {
  const { korean } = tables();
  for (const character of text) if (!korean.has(character)) return false;
  return true;
}

/** A surname or a given name in pinyin, Cantonese, Wade–Giles and Korean; what is spelt in pinyin alone. */
export function readHanPart(text: string, as: ReadAs): Ways {
  if (as === 'spelt') return [inPinyin(text)];
  const { surname: surnames, korean } = tables();
  const characters = [...text];
  const pinyin = characters.map(
    (character) => (as === 'surname' ? surnames.get(character) : undefined) ?? mandarin(character),
  );
  const inKorean = characters.map((character) => korean.get(character) ?? '');
  return [pinyin, characters.map(cantonese), pinyin.map(wadeGiles), inKorean].map((syllables) =>
    token(syllables.join('')),
  );
}

/** Whether what could be a name of four characters ends with a company's word after no surname of two: 华某科技. */
function isShortCompany({ surname, given }: HanName): boolean {
  return (
    surname.length + given.length === 4 && !tables().twoCharacters.has(surname) && hasCompanyWord([given])
  );
}

/** Surname and given name; null where the words are no Chinese personal name. */
function hanName(words: readonly string[]): HanName | null {
  const [first = '', second = ''] = words;
  const length = [...first].length;
  if (ORGANISATION.test(words.at(-1) ?? '')) return null;
  if (words.length === 1 && length >= 2 && length <= 4) {
    const two = first.slice(0, 2);
    // Four characters are a two-character surname, or a married woman's two surnames, and a given name.
    const cut = length > 2 && (tables().twoCharacters.has(two) || length === 4) ? 2 : 1;
    return { surname: first.slice(0, cut), given: first.slice(cut) };
  }
  const surname = length === 1 || tables().twoCharacters.has(first);
  return words.length === 2 && surname && [...second].length <= 2 ? { surname: first, given: second } : null;
}

/** What ends the name of an organization however short it is. */
const ORGANISATION =
  /(?:公司|集团|集團|银行|銀行|大学|大學|学院|學院|研究所|研究院|中心|工厂|工廠|协会|協會|委员会|委員會|政府|会社|會社|公安局)$/;

/** A foreigner's name by its sounds, with l and with r where Chinese does not tell them apart. */
function readForeigner(words: readonly string[]): readonly (readonly NameToken[])[] {
  return LIQUIDS.map((liquids) => words.flatMap((word) => foreignWords(word, liquids).map(foreignToken)));
}
