import type { EntityType } from '../normalise/party.js';
import { wordInfo } from '../normalise/words.js';
import { isCompany } from './joint-names.js';
import { nameWords } from './name-fold.js';

/** `(PEP)`, `[VIP]`, `"Don-don"`, `«…»`: remarks and nicknames, and sometimes a part of the name. */
const ENCLOSED = /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»/g;
/** A remark behind a dash between blanks: `… - closed`. */
const BEHIND_DASH = /(?<! ) [-–—]{1,2} .*$/s;
/** Dates with a year, and file numbers. A number alone may be a part of the name (`Fleet 7`). */
const DATED = /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\p{L}{0,2}\.?|#\d+)[,;)]?$/u;
/** Of a telephone number, which may stand in several groups of figures. */
const TELEPHONE = /^(?:\+\d+|[\d-]{7,})$/;
const GROUP = /^[\d()+-]+$/;
/** Words that bring them in. */
const BEFORE_FIGURES =
  /^(?:no\.?|nr\.?|#|id:?|tel\.?:?|phone:?|mob\.?:?|b\.?|born|on|birth|dob:?|geb\.?|am|le|il|el|nato|nata|nacido|nacida|д\.?р\.?|г\.?р\.?|род\.?|р\.)$/iu;
/** Sole traders stand under their own names: Russia, Ukraine (also in Latin letters). */
const SOLE_TRADER =
  /^(?:ип|фоп|чп|пбоюл|ип глава кфх|индивидуальный предприниматель|частный предприниматель|фізична особа-підприємець|ip|fop|individualnyy predprinimatel|individualny predprinimatel|individual entrepreneur|sole (?:trader|proprietor)) (?=\S+ \S)/iu;
/** What follows a name and is no part of it, with and without a stop; `Jr` tells son from father and stays. */
const POSTNOMINALS = new Set('esq phd ph.d md m.d mba cpa dds obe mbe cbe qc kc bsc msc'.split(' '));
/** First words of the above, lower case. */
const TRADER_BEGINS = new Set(
  'ип фоп чп пбоюл индивидуальный частный фізична ip fop individualnyy individualny individual sole'.split(
    ' ',
  ),
);
const LONGEST_BEGIN = 14;
/** First letters of those, in capitals: a look at one costs less than at the word. */
const FIRST_LETTERS = 'ИФЧПIFS';
const LONGEST_POSTNOMINAL = 6;
const MOST_WORDS = 8;
/** Names of people in quotes, numbers and dashes are far shorter. */
const LONGEST = 200;

/**
 * A person's name without what clerks and systems put beside it in its cell (nicknames, remarks, birth dates, numbers, a sole
 * trader's title, a town behind a comma), or null where it has nothing such, or may be a company's. It is compared beside the whole:
 * each word too many takes points, and the birth date of a cell took a listed person out of sight.
 */
export function bareName(text: string, type: EntityType): string | null {
  if (text.length > LONGEST || (type !== 'person' && type !== 'unknown')) return null;
  const named = withoutPlace(text.replace(ENCLOSED, ' ').replace(/\s+/g, ' ').replace(BEHIND_DASH, ''));
  const bare = withoutLetters(withoutFigures(withoutTrader(named.trim())));
  const words = nameWords(bare);
  if (words.length < 2 || words.length > MOST_WORDS || words.length === nameWords(text).length) return null;
  return type === 'unknown' && isCompany(withoutTrader(text)) ? null : bare;
}

/** The person whose sole trader a text names, else the text. */
export function withoutTrader(text: string): string {
  return text.replace(SOLE_TRADER, '');
}

function withoutFigures(text: string): string {
  const words = text.split(' ');
  const telephone = words.some((word) => TELEPHONE.test(word));
  const isFigures = (word = '') => DATED.test(word) || (telephone && GROUP.test(word));
  const isYear = (word: string, at: number) =>
    /^(?:19|20)\d\d$/.test(word) && BEFORE_FIGURES.test(words[at - 1] ?? '');
  const kept = words.filter((word, at) => {
    const next = words[at + 1] ?? '';
    const leads = BEFORE_FIGURES.test(word) && (isFigures(next) || isYear(next, at + 1));
    return !isFigures(word) && !isYear(word, at) && !leads;
  });
  return kept.join(' ').replace(/(?<![,;:/.-])[,;:/.-]+$/, '');
}

/** Whether a name begins as a sole trader's or ends with letters of an office; told by its first and last word alone. */
export function hasTitle(text: string, firstBlank: number, lastBlank: number): boolean {
  if (
    firstBlank <= LONGEST_BEGIN &&
    FIRST_LETTERS.includes(text.charAt(0).toUpperCase()) &&
    TRADER_BEGINS.has(text.slice(0, firstBlank).toLowerCase())
  )
    return true;
  if (text.length - lastBlank > LONGEST_POSTNOMINAL) return false;
  const last = text.slice(lastBlank + 1);
  return isPostnominal(last) || areInitials(last);
}

/** `MUSTER AB` has letters that nobody could speak as a name: initials, written together. Ng is a family name. */
function areInitials(word: string): boolean {
  return word.length < 4 && INITIALS.test(word) && word !== 'NG';
}
const INITIALS = /^(?:[B-DF-HJ-NP-TV-XZ]{2,3}|[БВГДЖЗКЛМНПРСТФХЦЧШЩ]{2,3})$/;

/** `MUSTER VV` as `MUSTER V V`, else null. @param text of two words */
export function withInitials(text: string, type: EntityType): string | null {
  const [family = '', last = '', more] = text.split(' ');
  if (more !== undefined || family.length < 3 || !areInitials(last)) return null;
  if (type !== 'person' && (type !== 'unknown' || isCompany(text))) return null;
  return `${family} ${[...last].join(' ')}`;
}

function isPostnominal(word: string): boolean {
  const small = word.toLowerCase();
  return POSTNOMINALS.has(small.endsWith('.') ? small.slice(0, -1) : small);
}

function withoutLetters(text: string): string {
  const last = text.lastIndexOf(' ');
  return last > 0 && isPostnominal(text.slice(last + 1)) ? text.slice(0, last).replace(/,$/, '') : text;
}

/** `Anna Muster, Velmstadt`: behind a name of several words and a comma stands no given name but a place. */
function withoutPlace(text: string): string {
  const [name = '', ...behind] = text.split(',');
  const places = nameWords(behind.join(' '));
  const isPlace = places.length > 0 && places.every((word) => wordInfo(word).place !== null);
  return isPlace && nameWords(name).length > 1 ? name : text;
}
