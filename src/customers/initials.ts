import type { EntityType } from '../normalise/party.js';
import { lazily } from '../normalise/word-table.js';
import { wordInfo } from '../normalise/words.js';
import { betweenTitles, JOINING_WORDS, titleWords } from './courtesies.js';
import { isCompany } from './joint-names.js';
import { SHIPS_BEGIN } from './ship-cell.js';

const LONGEST = 3;
const UNPRONOUNCEABLE = /^(?:[B-DF-HJ-NP-TV-XZ]{2,3}|[БВГДЖЗКЛМНПРСТФХЦЧШЩ]{2,3})$/;
/** Two letters that no name consists of, though they can be pronounced. */
const NO_NAME = /^(?:[AEIOUY][BFGPV]|AA|II|[АЕИОУЮЯ][БВГПФ]|АА|ИИ)$/;
/** Two capitals, which in a name with small letters stand for a word each. But Li, Wu and Ma are family names, in capitals or not. */
const TWO_CAPITALS = /^(?:[AEIOU][A-Z]|[АЕЄИІЇОУЭЮЯ][А-ЯЁЄІЇ])$/;

/** Family names of two letters in China, Korea and Vietnam. */
const NAMES: ReadonlySet<string> = new Set('NG AN AI AU AW OU OW OH IM UM IN UK'.split(' '));
/** What Bengal writes for Muhammad before a name. */
const MUHAMMAD = 'MD';

/** The last word of `MUSTER AB` cannot be pronounced, so it is initials written together. */
export function areInitials(word: string): boolean {
  return word.length <= LONGEST && UNPRONOUNCEABLE.test(word) && !NAMES.has(word);
}

/** Whether the first or last word of a text is by its letters initials written together: `VV Muster`, `Muster AA`. */
export function mayBeInitials(word: string, text: string): boolean {
  if (word.length > LONGEST || word.length < 2 || NAMES.has(word)) return false;
  if (areInitials(word) || NO_NAME.test(word)) return true;
  return TWO_CAPITALS.test(word) && text !== text.toUpperCase();
}

/** `MUSTER VV` as `MUSTER V V` and `Mr VV Muster` as `V V Muster`, else null. */
export function withInitials(text: string, type: EntityType): string | null {
  const untitled = betweenTitles(text);
  const [first = '', last = '', more] = (untitled.includes(' ') ? untitled : text).split(' ');
  if (more !== undefined) return null;
  const spread = behind(first, last, text) ?? before(first, last, text, type);
  return spread === null || (type === 'unknown' && isCompany(text)) ? null : spread;
}

function behind(family: string, last: string, text: string): string | null {
  if (family.length < 3 || !mayBeInitials(last, text)) return null;
  return areInitials(last) || !isTitle(last) ? `${family} ${[...last].join(' ')}` : null;
}

function before(first: string, family: string, text: string, type: EntityType): string | null {
  // Three letters before a name are more often a company's.
  const longest = type === 'person' ? LONGEST : 2;
  if (family.length < 3 || first.length > longest || !mayBeInitials(first, text)) return null;
  return first === MUHAMMAD || isTitle(first) || begins().has(first.toLowerCase())
    ? null
    : `${[...first].join(' ')} ${family}`;
}

/** Whether the matcher knows the word as a title, a particle or a trade. */
function isTitle(word: string): boolean {
  const { honorific, particle, business } = wordInfo(word.toLowerCase());
  return honorific !== null || particle !== null || business !== null;
}

/** What stands before a name and is not initials. */
const begins = lazily(() => new Set([...titleWords(), ...JOINING_WORDS, ...SHIPS_BEGIN]));
