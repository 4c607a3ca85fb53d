import type { EntityType } from '../normalise/party.js';
import { isEasternName } from './eastern-names.js';
import { withoutFigures } from './figures.js';
import { mayBeGlued } from './glued-names.js';
import { mayBeInitials } from './initials.js';
import { isCompany } from './joint-names.js';
import { nameWords } from './name-fold.js';

/** `(PEP)`, `[VIP]`, `*VIP*`, `"Don-don"`, `«…»`: remarks, nicknames, and sometimes a part of the name. */
const ENCLOSED =
  /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|（[^（）]*）|【[^【】]*】|\*[^*]*\*|"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»/g;
/** A remark after a dash with spaces around it: `… - closed`. */
const BEHIND_DASH = /(?<! ) [-–—]{1,2} .*$/s;
/** `, born 7 October 1952 in Bonn`, `geb. am 7.10.1952`, `родилась 7 октября 1952 г.`; starts only at the first of several separators. */
const BIRTH =
  /(?<![\s,;(-])[\s,;(-]+(?:born|b\.|d\.?o\.?b\.?|date of birth|geboren|geb\.?|née?|nat[oa]|nacid[oa]|ur\.|род(?:ился|илась|\.)|рожд(?:ённая|енная|[её]н|ена|\.)|народи(?:вся|лася))(?:[\s:]+\p{L}{1,9}\.?){0,2}[\s:]*\p{Nd}.*$/isu;
/** Titles of sole traders, who go by their own names: Russia and Ukraine, also in Latin letters. */
const SOLE_TRADER =
  /^(?:ип|фоп|чп|пбоюл|ип глава кфх|индивидуальный предприниматель|частный предприниматель|фізична особа-підприємець|ip|fop|individualnyy predprinimatel|individualny predprinimatel|individual entrepreneur|sole (?:trader|proprietor)) (?=\S+ \S)/iu;
/**
 * Letters after a name that are not part of it, with and without full stops. `Jr` tells son from father and is kept.
 */
export const POSTNOMINALS: ReadonlySet<string> = new Set(
  'esq phd ph.d md m.d mba cpa dds obe mbe cbe qc kc bsc msc'.split(' '),
);
/** First words of `SOLE_TRADER`, in lower case. */
export const TRADER_BEGINS: ReadonlySet<string> = new Set(
  'ип фоп чп пбоюл индивидуальный частный фізична ip fop individualnyy individualny individual sole'.split(
    ' ',
  ),
);
const LONGEST_BEGIN = 14;
/** First letters of those, in capitals: comparing one letter is cheaper than comparing the word. */
const FIRST_LETTERS = 'ИФЧПIFS';
const LONGEST_POSTNOMINAL = 6;
const MOST_WORDS = 8;
/** No name of a person with quotes, numbers and dashes is nearly as long. */
const LONGEST = 200;

/**
 * A person's name without what clerks and systems add to it in the same cell: nicknames, remarks, birth dates, numbers,
 * a sole trader's title. Null if there is nothing of the kind, or if what is left may be a company's name.
 * It is compared in addition to the whole name: each superfluous word costs points, and a birth date in the cell used
 * to hide listed people.
 */
export function bareName(text: string, type: EntityType): string | null {
  if (text.length > LONGEST) return null;
  const named = text.replace(ENCLOSED, ' ').replace(/\s+/g, ' ').replace(BEHIND_DASH, '').replace(BIRTH, '');
  const bare = withoutLetters(withoutFigures(withoutTrader(named.trim()), type));
  const words = nameWords(bare);
  const isName = words.length > 1 || isEasternName(bare) || mayBeGlued(bare);
  if (!isName || words.length > MOST_WORDS || words.length === nameWords(text).length) return null;
  return type === 'unknown' && isCompany(bare) ? null : bare;
}

/** The person whose sole trader a text names, else the text. */
export function withoutTrader(text: string): string {
  return text.replace(SOLE_TRADER, '');
}

/**
 * Whether a name may begin with a sole trader's title or initials or end with letters such as `PhD`, judged by its first and last
 * word alone.
 */
export function hasTitle(text: string, firstBlank: number, lastBlank: number): boolean {
  if (
    firstBlank <= LONGEST_BEGIN &&
    FIRST_LETTERS.includes(text.charAt(0).toUpperCase()) &&
    TRADER_BEGINS.has(text.slice(0, firstBlank).toLowerCase())
  )
    return true;
  if (mayBeInitials(text.slice(0, firstBlank), text)) return true;
  if (text.length - lastBlank > LONGEST_POSTNOMINAL) return false;
  const last = text.slice(lastBlank + 1);
  return isPostnominal(last) || mayBeInitials(last, text);
}

function isPostnominal(word: string): boolean {
  const small = word.toLowerCase();
  return POSTNOMINALS.has(small.endsWith('.') ? small.slice(0, -1) : small);
}

function withoutLetters(text: string): string {
  const last = text.lastIndexOf(' ');
  return last > 0 && isPostnominal(text.slice(last + 1)) ? text.slice(0, last).replace(/,$/, '') : text;
}
