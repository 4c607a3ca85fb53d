import { KOREAN_SURNAMES } from '../normalise/data/korean-surnames.js';
import { lazily } from '../normalise/word-table.js';
import { EASTERN_LEADS, EASTERN_PLACES, EASTERN_TAILS } from './data/eastern-courtesies.js';
import { isEasternName, isSurname, withoutEasternCourtesy } from './eastern-names.js';

/** Signs around and before remarks that only Chinese, Japanese and Korean texts have, and the usual ones for them. */
export const WIDE_REMARK_SIGN = /[（）【】〔〕［］，：—–－]/;
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
  if (name.includes('-') || name.includes(':')) return true;
  return besideWords(name).length > 0 || beforeOffice(name) !== null || withoutWords(name).length > 0;
}

/**
 * A person's name in Chinese or Korean signs without what stands beside it: `王丽（北京）`, `【VIP】王丽先生`, `王丽-北京`,
 * `北京 王丽华`, `王丽华 北京`, `王丽华科学家`, `客户王丽`, `户名：王丽`, `王丽夫妇`, `王丽华 1965`. None where there is nothing
 * beside it, or where what is left is not as long as a person's name.
 */
export function withoutEasternRemark(text: string): readonly string[] {
  const named = text.replace(BRACKETED, ' ').replace(BEHIND, '').trim();
  const polite = withoutEasternCourtesy(named) ?? named;
  const beside = besideWords(polite);
  const isShort = polite.length <= MOST_SIGNS;
  const names = beside.length > 0 ? beside : [(isShort ? null : beforeOffice(named)) ?? polite];
  const found = names.filter(
    (name) =>
      name !== text && isEasternName(name) && name.length >= FEWEST_SIGNS && name.length <= MOST_SIGNS,
  );
  return [...new Set([...found, ...withoutWords(text)])];
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

/** The shortest name with a word of two signs, or the longest usual one with a word of one. */
const FEWEST_WITH_WORD = 4;
/** The first two signs of every word before a name; most names are not looked at further. */
const leadSigns = lazily(() => new Set(leads().map((word) => word.slice(0, 2))));
const leads = lazily(() => longestFirst(EASTERN_LEADS));
const tails = lazily(() => longestFirst(EASTERN_TAILS));
const tailSigns = lazily(
  () =>
    new Set(
      `${tails()
        .map((word) => word.slice(-1))
        .join('')}${COUNTED_ENDS}`,
    ),
);
const COUNTED_ENDS = '位名명인분군양';
/** `等3人`, `외 1명`: how many there are with the person. */
const COUNTED = / ?(?:等 ?(?:\d{1,3}|[两兩二三四五六七八九十])? ?[人位名]|외 ?\d{1,3} ?[명인분])$/;
/** `김바람 군`: without the blank, it may be a part of the name. */
const YOUNG = /(?<=^[가-힣]{3}) [군양]$/;
/** `고 김바람`: the late; no given name has three syllables of which the first is a surname. */
const LATE = /^(?:고 |[故] ?)(?=[^\s]{3}$)/;
const LABEL_END = /^ ?[:：] ?(?=\S)/;
const OPENING = /^ ?[（(【[]? ?/;
const CLOSING = / ?[)）】\]]$/;
/** A birth date or a number at the end, with what announces it. */
const FIGURES =
  /^([\p{Script=Han}\p{Script=Hangul}]{2,4}?) ?(?:身份证|身份證|证件|護照|护照|电话|電話|手机|手機|账号|帐号|卡号|生于|生於|주민등록번호|여권|전화)?(?:号码|號碼|号|號|번호)? ?[:：]? ?\d{4}[\dXx年月日生년월일생 .-]{0,40}$/u;

/** The person beside words of the tables of words, figures, or somebody else who is only counted. */
function withoutWords(text: string): readonly string[] {
  if (text.length < FEWEST_WITH_WORD) return NONE;
  const names = [behindLead(text), beforeTail(text), beforeAddress(text), FIGURES.exec(text)?.[1] ?? null];
  return names.filter((name) => name !== null);
}

/** `客户王丽`, `个体工商户（王丽）`; behind a colon anything may be the name. */
function behindLead(text: string): string | null {
  if (LATE.test(text)) return personOrNull(text.replace(LATE, ''));
  if (!leadSigns().has(text.slice(0, 2))) return null;
  const lead = leads().find((word) => text.startsWith(word));
  if (lead === undefined) return null;
  const rest = text.slice(lead.length);
  if (LABEL_END.test(rest)) {
    const name = rest.replace(LABEL_END, '').trim();
    return isEasternName(name) || name.includes(' ') ? name : null;
  }
  return personOrNull(rest.replace(OPENING, '').replace(CLOSING, ''));
}

/** `王丽夫妇`, `王丽华等`, `김바람 외 1명`, `김바람 군`. */
function beforeTail(text: string): string | null {
  if (!tailSigns().has(text.slice(-1))) return null;
  const others = text.replace(COUNTED, '').replace(YOUNG, '');
  if (others !== text) return personOrNull(others);
  const together = text.replace('의 ', '의').replace('및 ', '및');
  const tail = tails().find((word) => together.endsWith(word));
  if (tail === undefined) return null;
  const name = together.slice(0, -tail.length).trimEnd();
  // A given name may end with one sign, but no surname and given name have four.
  return tail.length > 1 || name.length === SIGNS_BESIDE_WORD ? personOrNull(name) : null;
}

/** `王丽女士 北京`: behind a form of address comes no more of the name. */
function beforeAddress(text: string): string | null {
  const blank = text.indexOf(' ');
  return blank < FEWEST_WITH_WORD ? null : personOrNull(withoutEasternCourtesy(text.slice(0, blank)) ?? '');
}

/** A name as long as a person's that begins with a surname; in Hangul of three syllables, for two are words of all kinds. */
function personOrNull(name: string): string | null {
  const fewest = HANGUL.test(name) ? SIGNS_BESIDE_WORD : FEWEST_SIGNS;
  const isPerson =
    name.length >= fewest && name.length <= MOST_SIGNS && isEasternName(name) && isSurname(name);
  return isPerson ? name : null;
}

const HANGUL = /^[가-힣]/;

function longestFirst(table: string): readonly string[] {
  return table
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);
}

const places = lazily(() => new Set(EASTERN_PLACES.trim().split(/\s+/)));
