import { CHINESE_SURNAMES } from '../normalise/data/chinese-sounds.js';
import { KOREAN_SURNAMES } from '../normalise/data/korean-surnames.js';
import { EASTERN_COURTESIES } from './data/eastern-courtesies.js';
import { mayBeGlued } from './glued-names.js';

/** Letters from here on are those of other scripts than Latin, which ends with its phonetic and accent signs. */
export const OTHER_SCRIPTS = 0x370;
const OTHER_SCRIPT = /[\u0370-\uffff]/;
const LATIN_LETTER = /\p{Script=Latin}/u;
const OTHER_LETTER = /[^\P{L}\p{Script=Latin}]/u;
/** Initials alone are no name. */
const WORD = /\p{L}{2}/u;
const EASTERN_NAME = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}ー·・]{2,}$/u;

/** Whether a text is one word of two or more Chinese, Japanese or Korean signs, which can be a whole name. */
export function isEasternName(text: string): boolean {
  return EASTERN_NAME.test(text);
}

/**
 * `Zhou Hailang 周海浪`, `Пример Анна Anna Primer`: the name in Latin letters and the one in another script, as banks in
 * China and Korea write them into one cell; none where there is but one script, or only a title or an initial in the other.
 */
export function namesByScript(name: string): readonly string[] {
  if (!OTHER_SCRIPT.test(name) || !LATIN_LETTER.test(name)) return [];
  const runs: { isLatin: boolean; words: string[] }[] = [];
  for (const word of name.split(/\s+/)) {
    const isLatin = LATIN_LETTER.test(word);
    // Letters of both in one word are slips or disguises, which the matcher repairs.
    if (isLatin === OTHER_LETTER.test(word)) return [];
    const last = runs.at(-1);
    if (last?.isLatin === isLatin) last.words.push(word);
    else runs.push({ isLatin, words: [word] });
  }
  if (runs.length !== 2) return [];
  return runs
    .map(({ words }) => words.join(' '))
    .filter(
      (run) => (run.includes(' ') && WORD.test(run)) || (isEasternName(run) && !courtesies.includes(run)),
    );
}

const courtesies: readonly string[] = EASTERN_COURTESIES.trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);
/** The last two signs of each, or its only one: looked for in every name of these scripts, so that few are looked at closely. */
const lastSigns: ReadonlySet<string> = new Set(courtesies.map((word) => word.slice(-2)));
const lastSign: ReadonlySet<string> = new Set(courtesies.map((word) => word.slice(-1)));

export function mayEndInCourtesy(name: string): boolean {
  return lastSign.has(name.slice(-1)) && (lastSigns.has(name.slice(-2)) || lastSigns.has(name.slice(-1)));
}

/** `王丽女士` without the form of address; null where there is none, or too little before it to be a name. */
export function withoutEasternCourtesy(name: string): string | null {
  if (!mayEndInCourtesy(name)) return null;
  const courtesy = courtesies.find((word) => name.endsWith(word));
  if (courtesy === undefined) return null;
  const before = name.slice(0, -courtesy.length).trimEnd();
  return before.includes(' ') || isEasternName(before) || mayBeGlued(before) ? before : null;
}

/** Names of people: two to four signs, of which the first is a surname; with `和`, `与`, `및` … between them. */
const PAIR =
  /^([\p{Script=Han}\p{Script=Hangul}]{2,4})(?: ?[和与與及跟代및] ?|[와과] )([\p{Script=Han}\p{Script=Hangul}]{2,4})$/u;
/** Two Korean names of three syllables, which are no parts of one name: `강바람, 김바람`, `강바람·김바람`. */
const KOREAN_PAIR = /^([가-힣]{3})(?:, ?|[·・ㆍ])([가-힣]{3})$/;
/** Two names with forms of address: `周海浪先生/王丽女士`. */
const POLITE_PAIR =
  /^([\p{Script=Han}\p{Script=Hangul}]{2,9}) ?[/／&＆] ?([\p{Script=Han}\p{Script=Hangul}]{2,9})$/u;
const FEWEST_OF_A_PAIR = 5;
const JOINS = /[和与與及跟代및와과,·・ㆍ/／&＆]/;

/** Whether a name in Chinese or Korean signs may be two people's. */
export function mayBePair(text: string): boolean {
  return text.length >= FEWEST_OF_A_PAIR && JOINS.test(text) && pairIn(text) !== null;
}

/** `朱海浪和王小明`, `김바람과 이바람`, `朱海浪先生/王丽女士`: both people; null if it is no pair of names. */
export function easternPair(text: string): readonly [string, string] | null {
  const found = text.length >= FEWEST_OF_A_PAIR && JOINS.test(text) ? pairIn(text) : null;
  return found?.every(isSurname) ? found : null;
}

function pairIn(text: string): readonly [string, string] | null {
  const found = PAIR.exec(text) ?? KOREAN_PAIR.exec(text);
  if (found !== null) return [found[1] ?? '', found[2] ?? ''];
  const [, first = '', second = ''] = POLITE_PAIR.exec(text) ?? [];
  const names = [withoutEasternCourtesy(first), withoutEasternCourtesy(second)] as const;
  const [one, other] = names;
  return one !== null && other !== null && one.length <= MOST_SIGNS && other.length <= MOST_SIGNS
    ? [one, other]
    : null;
}
/** The longest name of a person. */
const MOST_SIGNS = 4;

/** Whether a text begins with a surname of one Chinese or Korean sign. */
export function isSurname(text: string): boolean {
  return CHINESE_SURNAMES.includes(text.charAt(0)) || KOREAN_SURNAMES.has(text.charAt(0));
}
