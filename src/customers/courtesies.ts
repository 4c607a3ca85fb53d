import type { EntityType } from '../normalise/party.js';
import { lazily } from '../normalise/word-table.js';
import { honorificOf, honorificWords } from '../normalise/words.js';
import {
  ADDRESS_PAIRS,
  ADDRESSES,
  JOINING,
  KIN,
  LAST_PAIRS,
  MARKED_ADDRESSES,
  MARKED_POSTNOMINALS,
  POSTNOMINALS,
  QUALIFYING,
  WITH_ARTICLE,
} from './data/courtesies.js';
import { remarksAt } from './data/remarks.js';
import { OTHER_SCRIPTS } from './eastern-names.js';
import { hasLegalForm, isCompany } from './joint-names.js';
import { nameWords } from './name-fold.js';

const wordsOf = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));
const addresses = new Set([...wordsOf(ADDRESSES), ...remarksAt('before')]);
const markedAddresses = wordsOf(MARKED_ADDRESSES);
const pairs = new Set(ADDRESS_PAIRS.trim().split(/,\s*/));
const lastPairs = new Set(LAST_PAIRS.trim().split(/,\s*/));
const withArticle = wordsOf(WITH_ARTICLE);
const pairBegins = new Set([...pairs].map((pair) => pair.split(' ')[0] ?? ''));
const joining = wordsOf(JOINING);
const qualifying = wordsOf(QUALIFYING);
const postnominals = new Set([...wordsOf(POSTNOMINALS), ...remarksAt('behind')]);
const marked = wordsOf(MARKED_POSTNOMINALS);
const kin = wordsOf(KIN);
const pairEnds = [...lastPairs].map((pair) => pair.split(' ')[1] ?? '');
const lastWords = new Set([...postnominals, ...marked, ...kin, ...pairEnds]);
const AND = /^(?:&|\+|and|und|u\.?|et|y|e|i|og|och|en|и|та|с)$/i;
/**
 * Titles that are left out wherever they occur. Titles of rank and faith can also be names, unless a full stop shows
 * that they are abbreviated.
 */
const EVERYBODYS: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'don', 'ing', 'lic', 'dr', 'prof']);
/** Words that are far more often given names than titles. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(['donna', 'lady']);
/** The longest word of the tables, including its full stop. */
const LONGEST_WORD = 18;
/** The longest word that may follow a name, including its full stop. */
const LONGEST_LAST = 20;
const MOST_WORDS = 12;
const FEWEST_LEFT = 2;

/** Words for which `mayBeAddressed` may be true where they stand first, alone or as a piece (`Dipl-Ing`). */
export function titleWords(): Iterable<string> {
  return [...addresses, ...withArticle, ...honorificWords()];
}

const titles = lazily(() => new Set(titleWords()));

/**
 * What stands between the titles before and behind a name: titles stay in a name that is compared, since the matcher knows
 * them, but what they hide may have to be read. The text itself where there is nothing but titles.
 */
export function betweenTitles(text: string): string {
  const words = text.split(' ');
  // But for the first word, only those that are never names are titles: Malik and Khan are family names.
  const first = words.findIndex((word, at) => !(at === 0 ? isTitleWord(word) : isNeverName(word)));
  const last = words.findLastIndex((word) => !isNeverName(word));
  return first < 0 || last < first ? text : words.slice(first, last + 1).join(' ');
}

/** The number of words at the beginning that are titles and never names; fewer than there are words. */
export function titlesBefore(words: readonly string[]): number {
  const first = words.findIndex((word) => !isNeverName(word));
  return Math.max(first, 0);
}

function isTitleWord(word: string): boolean {
  return titles().has(word.toLowerCase().replace(/\.$/, ''));
}

function isNeverName(word: string): boolean {
  return honorificOf(fold(word))?.strength === 'title';
}

/** Words for which it is true where they stand first as a whole. */
export const JOINING_WORDS: ReadonlySet<string> = new Set([...joining, ...pairBegins]);

/** Words for which it is true where they stand last. */
export const LAST_WORDS: ReadonlySet<string> = lastWords;

/** Whether the first or last word of a name may be a form of address or a degree. */
export function mayBeAddressed(text: string, firstBlank: number, lastBlank: number): boolean {
  const first = firstBlank < LONGEST_WORD && isFirst(text.slice(0, firstBlank));
  return first || (text.length - lastBlank <= LONGEST_LAST && isLast(text.slice(lastBlank + 1)));
}

function isFirst(word: string): boolean {
  const folded = fold(word);
  return JOINING_WORDS.has(folded) || hasArticle(folded) || isAddress(word, folded);
}

function isLast(word: string): boolean {
  if (word.endsWith('.')) return true;
  const small = word.toLowerCase();
  return lastWords.has(PLAIN.test(small) ? small : squeezed(fold(word)));
}

/**
 * A person's name without forms of address, degrees and `& family`, or null if it has none. It is compared in addition
 * to the whole name, since Pan, Don and Junior are names too. A superfluous word beside a single given name would hide
 * a listed person.
 */
export function withoutCourtesies(text: string, type: EntityType): string | null {
  if (type !== 'person' && type !== 'unknown') return null;
  const all = text.split(' ');
  if (all.length > MOST_WORDS) return null;
  const isMixed = text !== text.toUpperCase();
  if (isKnownToMatcher(all)) return null;
  const named = text
    .split(',')
    .map((piece, at) => bare(piece.trim(), isMixed, at > 0))
    .filter((piece) => piece !== '')
    .join(', ');
  const left = nameWords(named);
  if (left.length < FEWEST_LEFT || left.join(' ') === nameWords(text).join(' ')) return null;
  return type === 'unknown' && isCompany(named) && !isAddressed(all, named) ? null : named;
}

/**
 * Whether a form of address makes a person's name of one that has a word for a trade: Eslami is a family name, and the word for
 * Islamic. Companies are called Pan, Don, Dr and Mr something as well, but only in Latin letters, and with legal forms.
 */
function isAddressed(words: readonly string[], named: string): boolean {
  const [first = ''] = words;
  const isOther = first.charCodeAt(0) >= OTHER_SCRIPTS;
  return (
    isOther && nameWords(named).length <= MOST_OF_A_PERSON && addressed(words) > 0 && !hasLegalForm(named)
  );
}
const MOST_OF_A_PERSON = 5;

/** `Dr Anna Muster`: the matcher already ignores titles that are never names, so no second comparison is needed. */
function isKnownToMatcher(words: readonly string[]): boolean {
  const first = words.findIndex((word) => !isNeverName(word) || TWO_WORDS_IN_ONE.test(word));
  const rest = words.slice(first);
  return (
    first > 0 &&
    !rest.some(
      (word, at) =>
        word.includes(',') || (at === 0 && (isFirst(word) || qualifying.has(squeezed(fold(word))))),
    ) &&
    !isLast(words.at(-1) ?? '')
  );
}
/** `DrAnna`: the matcher reads two words. */
const TWO_WORDS_IN_ONE = /\p{Ll}\p{Lu}/u;

function withoutKin(words: readonly string[]): readonly string[] {
  const isKin = kin.has(fold(words.at(-1) ?? '')) && AND.test(words.at(-2) ?? '');
  return isKin ? words.slice(0, -2) : words;
}

/** @param isBehind whether the piece follows a comma: `Muster, Anna, MBA` */
function bare(piece: string, isMixed: boolean, isBehind: boolean): string {
  const words = withoutKin(piece.split(' '));
  let end = words.length;
  for (;;) {
    if (endsInPair(words, end)) end -= 2;
    else if (end > 0 && isPostnominal(words[end - 1] ?? '', isMixed, isBehind && end === 1)) end -= 1;
    else break;
  }
  if (end < words.length && BEFORE_LAST.test(words[end - 1] ?? '')) end -= 1;
  return withoutArticle(words.slice(Math.min(end, addressed(words)), end)).join(' ');
}

function endsInPair(words: readonly string[], end: number): boolean {
  const [first = '', second = ''] = end > 1 ? words.slice(end - 2, end) : [];
  return lastPairs.has(`${fold(first)} ${fold(second)}`);
}

/** `Anna Muster as Trustee`, `Anna Muster - VIP` */
const BEFORE_LAST = /^(?:as|[-–—])$/;

/** Without the article of a title before a name that may be part of it: `الشيخ زوران`, `Al Haj Zoravan`, `al-Haj Zoravan`. */
function withoutArticle(words: readonly string[]): readonly string[] {
  const [first = '', second = '', ...more] = words;
  if (!hasArticle(fold(first))) {
    return LATIN_ARTICLE.test(`${first}-`) && isTitleOrName(fold(second)) ? [second, ...more] : words;
  }
  return [first.replace(ARTICLE, ''), ...words.slice(1)];
}

/** @param folded a word */
function hasArticle(folded: string): boolean {
  return (
    withArticle.has(folded) ||
    (LATIN_ARTICLE.test(folded) && isTitleOrName(folded.replace(LATIN_ARTICLE, '')))
  );
}
const LATIN_ARTICLE = /^[ae]l-/i;
/** Of both scripts. */
const ARTICLE = /^(?:ال|[ae]l-)/i;

function isTitleOrName(folded: string): boolean {
  return honorificOf(folded)?.strength === 'title-or-name';
}

/** The number of words at the beginning that are a form of address. */
function addressed(words: readonly string[]): number {
  let count = 0;
  let seen = false;
  for (const [at, word] of words.entries()) {
    if (at < count) continue;
    const folded = fold(word);
    if (pairBegins.has(folded) && pairs.has(`${folded} ${squeezed(fold(words[at + 1] ?? ''))}`)) {
      seen = true;
      count = at + 2;
      continue;
    }
    if (isAddress(word, folded) || (seen && qualifying.has(squeezed(folded)))) {
      seen = true;
      count = at + 1;
    } else if (seen && word === '/') count = at + 1;
    else if (!joining.has(folded) && !withArticle.has(folded) && !AND.test(word)) break;
  }
  return count;
}

function isAddress(word: string, folded: string): boolean {
  if (addresses.has(folded)) return true;
  if (PLAIN.test(word)) return isTitle(folded, false);
  if (folded.includes('.') && addresses.has(squeezed(folded))) return true;
  if (/[./ªº]/.test(word) && markedAddresses.has(folded)) return true;
  const parts = folded.split(/[./-]/).filter((part) => part !== '');
  if (parts.length > 1)
    return parts.every((part, at) => isTitle(part, true) || (at > 0 && qualifying.has(part)));
  return isTitle(folded, word.endsWith('.'));
}

function isTitle(folded: string, isCutShort: boolean): boolean {
  if (folded.length > 1 && addresses.has(folded)) return true;
  const honorific = honorificOf(folded);
  if (honorific === null || folded.length < 2 || GIVEN_NAMES.has(folded)) return false;
  return honorific.strength === 'title' || isCutShort || EVERYBODYS.has(honorific.canonical);
}

function isPostnominal(word: string, isMixed: boolean, isAlone: boolean): boolean {
  const folded = squeezed(fold(word));
  if (postnominals.has(folded) || (word.endsWith('.') && folded.length > 2 && isTitle(folded, true)))
    return true;
  return marked.has(folded) && (isAlone || word.includes('.') || (isMixed && word === word.toUpperCase()));
}

function squeezed(folded: string): string {
  return folded.replace(/[.-]/g, '');
}

const PLAIN = /^[a-z]*$/i;
const FOREIGN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ı: 'i',
  ª: 'a',
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
};

/** In lower case, without accents, joiners, final full stop, slash and commas; Persian letters as the Arabic ones. */
export function fold(word: string): string {
  const small = word.toLowerCase();
  if (PLAIN.test(small)) return small;
  const plain = small
    .normalize('NFD')
    .replace(/[\p{M}\u200c]/gu, '')
    .normalize('NFC')
    .replace(/(?<![.,:/])[.,:/]+$/, '');
  return plain.replace(/[łøıªیىک]/g, (letter) => FOREIGN[letter] ?? letter);
}
