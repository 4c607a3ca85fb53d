import { MANDARIN_SURNAMES, SINO_KOREAN, TWO_CHARACTER_SURNAMES } from '../data/chinese-readings.js';
import type { NameToken } from '../name-words.js';
import type { ScriptWord } from '../script-word.js';
import { lazily } from '../word-table.js';
import { cantonese } from './cantonese.js';
import { foreignWords, isForeignName, LIQUIDS } from './han-foreign.js';
import { hasCompanyWord, inPinyin, readOrganisation } from './han-organisation.js';
import { foreignToken, token } from './han-token.js';
import { japaneseName } from './japanese.js';
import { mandarin, readingTable } from './mandarin.js';
import { wadeGiles } from './wade-giles.js';

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
  const { surname: surnames, korean } = tables();
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
  const surname = [...name.surname].map((character) => surnames.get(character) ?? mandarin(character));
  const given = [...name.given].map(mandarin);
  const readings = [
    [...token(surname.join('')), ...token(given.join(''))],
    inTable(name, cantonese),
    [...token(surname.map(wadeGiles).join('')), ...token(given.map(wadeGiles).join(''))],
  ];
  readings.splice(1, 0, ...foreign, ...inJapanese);
  const known = [...name.surname, ...name.given].every((character) => korean.has(character));
  if (known) readings.push(inTable(name, (character) => korean.get(character) ?? ''));
  return isShortCompany(name) ? [...readings.slice(0, 1), ...readOrganisation(texts)] : readings;
}

/** Whether what could be a name of four characters ends with a company's word after no surname of two: 华某科技. */
function isShortCompany({ surname, given }: HanName): boolean {
  return (
    surname.length + given.length === 4 && !tables().twoCharacters.has(surname) && hasCompanyWord([given])
  );
}

function inTable(name: HanName, read: (character: string) => string): readonly NameToken[] {
  return [...token([...name.surname].map(read).join('')), ...token([...name.given].map(read).join(''))];
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
