import type { EntityType } from '../normalise/party.js';
import { lazily } from '../normalise/word-table.js';
import { wordInfo } from '../normalise/words.js';
import { betweenTitles, JOINING_WORDS, LAST_WORDS, titleWords } from './courtesies.js';
import { SHORT_CYRILLIC_NAMES, SHORT_NAMES } from './data/short-names.js';
import { isCompany } from './joint-names.js';
import { SHIPS_BEGIN } from './ship-cell.js';

const LONGEST = 3;
const FEWEST_OF_A_NAME = 3;
/** Initials stand beside one word or two. */
const MOST_WORDS = 3;
const UNPRONOUNCEABLE = /^(?:[B-DF-HJ-NP-TV-XZ]{2,3}|[БВГДЖЗКЛМНПРСТФХЦЧШЩ]{2,3})$/;
/** Two letters that no name consists of, though they can be pronounced. */
const NO_NAME = /^(?:[AEIOUY][BFGPV]|AA|II|[АЕИОУЮЯ][БВГПФ]|АА|ИИ)$/;
/** Two capitals, which in a name with small letters stand for a word each. But Li, Wu and Ma are family names, in capitals or not. */
const TWO_CAPITALS = /^(?:[AEIOU][A-Z]|[АЕЄИІЇОУЭЮЯ][А-ЯЁЄІЇ])$/;
const TWO_LETTERS = /^(?:[A-Z]{2}|[А-ЯЁ]{2})$/;

/** Family names of two letters in China, Korea and Vietnam. */
const NAMES: ReadonlySet<string> = new Set('NG AN AI AU AW OU OW OH IM UM IN UK'.split(' '));
const shortNames = lazily(
  () => new Set((SHORT_NAMES + SHORT_CYRILLIC_NAMES).trim().toUpperCase().split(/\s+/)),
);
/** What Bengal writes for Muhammad before a name. */
const MUHAMMAD = 'MD';

/** The last word of `MUSTER AB` cannot be pronounced, so it is initials written together. */
export function areInitials(word: string): boolean {
  return word.length <= LONGEST && UNPRONOUNCEABLE.test(word) && !NAMES.has(word);
}

/**
 * Whether the first or last word of a text is by its letters initials written together: `VV Muster`, `Muster AA`, `VV. Muster`.
 * In small letters throughout as in capitals throughout: `vv muster`, `ra muster`.
 */
export function mayBeInitials(written: string, text: string): boolean {
  const word = withoutStop(written);
  if (word.length > LONGEST || word.length < 2) return false;
  if (word === word.toLowerCase()) {
    const isPair = word.length === 2 && text === text.toLowerCase();
    const capitals = word.toUpperCase();
    return isPair && capitals !== word && mayBeInitials(capitals, text.toUpperCase());
  }
  if (NAMES.has(word)) return false;
  if (areInitials(word) || NO_NAME.test(word)) return true;
  return (TWO_CAPITALS.test(word) && text !== text.toUpperCase()) || isNoName(word);
}

/** Whether two letters, though they can be pronounced, are neither a name nor a part of one: `RA MUSTER`. */
function isNoName(word: string): boolean {
  return TWO_LETTERS.test(word) && !shortNames().has(word);
}

function withoutStop(word: string): string {
  return word.length > 2 && word.endsWith('.') ? word.slice(0, -1) : word;
}

/** `MUSTER VV` as `MUSTER V V`, `Mr VV Muster` as `V V Muster` and `VV Muster Klein` as `V V Muster Klein`, else null. */
export function withInitials(text: string, type: EntityType): string | null {
  const untitled = betweenTitles(text);
  const words = (untitled.includes(' ') ? untitled : text).split(' ');
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  const spread = behind(words, text) ?? before(words, text, type);
  return spread === null || (type === 'unknown' && isCompany(text)) ? null : spread;
}

function behind(words: readonly string[], text: string): string | null {
  const name = words.slice(0, -1);
  const last = words.at(-1) ?? '';
  if (!areBeside(last, name, text)) return null;
  if (last !== last.toUpperCase() || last.endsWith('.')) {
    // Only capitals make more of these than the letters behind a name that they usually are.
    const isPronounceable = text === text.toLowerCase() && !areInitials(last.toUpperCase());
    if (!isPronounceable && LAST_WORDS.has(withoutStop(last).toLowerCase())) return null;
  }
  return areInitials(last) || !isNoInitials(last) ? [...name, apart(last)].join(' ') : null;
}

function before([first = '', ...name]: readonly string[], text: string, type: EntityType): string | null {
  // Three letters before a name are more often a company's.
  const longest = type === 'person' ? LONGEST : 2;
  const word = withoutStop(first);
  if (word.length > longest || !areBeside(first, name, text)) return null;
  return word.toUpperCase() === MUHAMMAD || isNoInitials(word) ? null : [apart(word), ...name].join(' ');
}

/** Beside two words, two letters that can be pronounced are as likely a name: `ABDUL RA MUSTER`. */
function areBeside(initials: string, name: readonly string[], text: string): boolean {
  if (!mayBeInitials(initials, text) || !name.every((word) => word.length >= FEWEST_OF_A_NAME)) return false;
  if (name.length === 1) return true;
  const capitals = withoutStop(initials).toUpperCase();
  const areKnown = areInitials(capitals) || !isNoName(capitals) || isMixed(text);
  return areKnown && name.every((word) => OF_LETTERS.test(word));
}
const OF_LETTERS = /^\p{L}[\p{L}\p{M}'’-]*,?$/u;

function isMixed(text: string): boolean {
  return text !== text.toUpperCase() && text !== text.toLowerCase();
}

function apart(initials: string): string {
  return [...withoutStop(initials)].join(' ');
}

/** Whether the matcher knows the word as a title, a particle or a trade, or it stands before names and is not initials. */
function isNoInitials(word: string): boolean {
  const small = withoutStop(word).toLowerCase();
  const { honorific, particle, business } = wordInfo(small);
  return honorific !== null || particle !== null || business !== null || begins().has(small);
}

/** What stands before a name and is not initials. */
const begins = lazily(() => new Set([...titleWords(), ...JOINING_WORDS, ...SHIPS_BEGIN]));
