import { KOREAN_SURNAMES } from '../normalise/data/korean-surnames.js';
import { lazily } from '../normalise/word-table.js';
import { EASTERN_PLACES } from './data/eastern-courtesies.js';
import { isEasternName, isSurname, withoutEasternCourtesy } from './eastern-names.js';

/** Signs around and before remarks that only Chinese, Japanese and Korean texts have, and the usual ones for them. */
export const WIDE_REMARK_SIGN = /[（）【】〔〕［］，—–－]/;
const BRACKETED = /[([（【〔［][^()[\]（）【】〔〕［］]*[)\]）】〕］]/g;
/** Before these, two signs may be a Japanese surname. */
const BEHIND = /(?<=^.{3,4})[-–—－,，].*$/s;
/** The shortest and the longest name of a person; of five signs are foreign names and companies. */
const FEWEST_SIGNS = 2;
const MOST_SIGNS = 4;
/** A name of fewer signs may be the given name behind a Japanese surname, one of more a company. */
const SIGNS_BESIDE_WORD = 3;
const MOST_WORDS = 4;
const BLANK = 32;
/** The last signs of offices and professions, behind a name of three signs and another sign. Written by hand. */
const OFFICE_END = /(?:[长長员員师師家理官裁记記]|[장원사관저무감리님자])$/;
const FEWEST_WITH_OFFICE = 5;
const MOST_WITH_OFFICE = 8;
const NONE: readonly string[] = [];
const FIRST_SIGN = 0x3400;

/** Whether a name may have a word before or behind it, for which `withoutEasternRemark` must look. */
export function mayHaveWordBeside(name: string): boolean {
  if (name.charCodeAt(0) < FIRST_SIGN && name.charCodeAt(name.length - 1) < FIRST_SIGN) return false;
  if (name.charCodeAt(name.length - 1) >= FIRST_SIGN && name.includes('-')) return true;
  return besideWords(name).length > 0 || beforeOffice(name) !== null;
}

/**
 * A person's name in Chinese or Korean signs without what stands beside it: `王丽（北京）`, `【VIP】王丽先生`, `王丽-北京`,
 * `北京 王丽华`, `王丽华 北京`, `王丽华科学家`. None where there is nothing beside it, or where what is left is not as long as
 * a person's name.
 */
export function withoutEasternRemark(text: string): readonly string[] {
  const named = text.replace(BRACKETED, ' ').replace(BEHIND, '').trim();
  const polite = withoutEasternCourtesy(named) ?? named;
  const beside = besideWords(polite);
  const isShort = polite.length <= MOST_SIGNS;
  const names = beside.length > 0 ? beside : [(isShort ? null : beforeOffice(named)) ?? polite];
  return names.filter(
    (name) =>
      name !== text && isEasternName(name) && name.length >= FEWEST_SIGNS && name.length <= MOST_SIGNS,
  );
}

/**
 * The name before or behind places and other words that are no part of it: of three signs, or of two beside a known place,
 * for two signs may also be the surname or the given name beside a word of two. Both words where each may be the name.
 */
function besideWords(text: string): readonly string[] {
  const isFirst = text.charCodeAt(FEWEST_SIGNS) === BLANK || text.charCodeAt(SIGNS_BESIDE_WORD) === BLANK;
  const { length } = text;
  if (
    !isFirst &&
    text.charCodeAt(length - FEWEST_SIGNS - 1) !== BLANK &&
    text.charCodeAt(length - SIGNS_BESIDE_WORD - 1) !== BLANK
  )
    return NONE;
  const words = text.split(' ');
  if (words.length < 2 || words.length > MOST_WORDS) return NONE;
  return [words[0] ?? '', words.at(-1) ?? ''].filter((name, at) => {
    const others = at === 0 ? words.slice(1) : words.slice(0, -1);
    if (name.length === FEWEST_SIGNS) return others.every((word) => places().has(word));
    return name.length === SIGNS_BESIDE_WORD && others.every((word) => isBeside(name, word));
  });
}

/** The first three signs of `王丽华科学家`, which by its last sign ends with an office or a profession. */
function beforeOffice(text: string): string | null {
  if (text.length < FEWEST_WITH_OFFICE || text.length > MOST_WITH_OFFICE || !OFFICE_END.test(text))
    return null;
  return isSurname(text) && isEasternName(text) ? text.slice(0, SIGNS_BESIDE_WORD) : null;
}

function isBeside(name: string, word: string): boolean {
  return (
    word.length >= FEWEST_SIGNS && isEasternName(word + name) && isSurname(name) && !KOREAN_SURNAMES.has(word)
  );
}

const places = lazily(() => new Set(EASTERN_PLACES.trim().split(/\s+/)));
