import type { KnownWord } from './known-word.js';
import { beginsNoLegalForm, findLegalForms, type LegalClass } from './legal-form.js';
import { isNumberedNoun, readNumbers } from './number-words.js';
import { hasSynonyms, meaningOf } from './word-meaning.js';
import { infoOf, isUnknown, wordInfo } from './words.js';

export type { LegalClass } from './legal-form.js';
export { type LegalFormRelation, legalFormRelation } from './legal-form-relation.js';

export type OrganisationRole = 'legal-form' | 'business-word' | 'place' | 'stop' | 'number' | 'core';

/** What one token does in the name of an organization. */
export interface OrganisationTag {
  readonly role: OrganisationRole;
  /** The word to compare by: legal class, English business word, English place, number in digits, else the token. */
  readonly canonical: string;
  /** Of a legal form; null for every other role. */
  readonly legalClass: LegalClass | null;
}

/**
 * The role of each token of an organization's name (lower-case ASCII): legal forms, generic business words, places,
 * numbers, stop words, and the core that is the name proper. A name of generic words alone keeps the least generic of
 * them as its core, with their canonical words: one tag a token, and at least one of them `core` unless there is no
 * token.
 */
export function tagOrganisation(tokens: readonly string[]): OrganisationTag[] {
  const tags = tokens.map((_, index) => tagOfWord(tokens, index));
  for (const { start, end, value } of readNumbers(tokens, numberOf)) {
    tags.fill(tagged('number', String(value)), start, end);
  }
  for (const { start, end, legalClass } of findLegalForms(tokens)) {
    tags.fill({ role: 'legal-form', canonical: legalClass, legalClass }, start, end);
  }
  if (!tags.some((tag) => tag.role === 'core')) keepCore(tokens, tags);
  return tags;
}

/**
 * The tag of a word in every name of words that have one each, of which at least one is `core`, and no letter may be part of
 * something with the next word (`mayJoin`): most names of people are of these alone. Null if what the word is depends on
 * those beside it: prepositions of one letter, numbers and what is numbered, what may begin a legal form.
 */
export function ownTag(word: KnownWord): OrganisationTag | null {
  const { text } = word;
  if (text.length < 2) return isPlainLetter(word) ? tagged('core', text) : null;
  if (/\d/.test(text) || MAKING.has(text) || isNumberedNoun(text)) return null;
  if (infoOf(word).number !== null || !beginsNoLegalForm(word)) return null;
  return isPlainWord(word) ? tagged('core', text) : tagOfWord([text], 0);
}

/** Words this short make abbreviations and legal forms with a letter before them: A B C, S de RL. */
const LONGEST_JOINED = 2;

/** Whether a word and the next one, of so many letters each, may be parts of an abbreviation or a legal form. */
export function mayJoin(letters: number, next: number): boolean {
  return letters === 1 && next <= LONGEST_JOINED;
}

function isPlainLetter(word: KnownWord): boolean {
  return /[a-z]/.test(word.text) && isPlainWord(word);
}

/** Whether no table knows a word, nor another that stands for the same. */
export function isPlainWord(word: KnownWord): boolean {
  return isUnknown(word) && !hasSynonyms(word);
}

function numberOf(token: string): number | null {
  return wordInfo(token).number;
}

function tagged(role: OrganisationRole, canonical: string): OrganisationTag {
  return { role, canonical, legalClass: null };
}

/**
 * "Instrument making", "machine building": the second word says nothing that its Russian counterpart would say apart.
 */
const MAKING = new Set(['making', 'building', 'manufacturing', 'engineering', 'construction']);
const MADE = new Set(['instrument', 'machine', 'mechanical', 'ship', 'engine', 'aircraft', 'air']);

function tagOfWord(tokens: readonly string[], index: number): OrganisationTag {
  const token = tokens[index] ?? '';
  const { business, place, stop, particle } = wordInfo(token);
  if (MAKING.has(token) && MADE.has(wordInfo(tokens[index - 1] ?? '').business ?? ''))
    return tagged('stop', token);
  if (business !== null) return tagged('business-word', meaningOf(business));
  if (place !== null) return tagged('place', place);
  if (!stop && particle?.kind !== 'article') return tagged('core', meaningOf(token));
  // Beside another single letter, or at either end, a letter is part of an acronym rather than a preposition.
  const joins = token.length > 1 || (isLong(tokens[index - 1]) && isLong(tokens[index + 1]));
  return tagged(joins ? 'stop' : 'core', token);
}

function isLong(token: string | undefined): boolean {
  return token !== undefined && token.length > 1;
}

/**
 * In "China Construction Bank" the business words are the name; "Iran Ltd" is left with the place, "Company 23" with
 * both.
 */
function keepCore(tokens: readonly string[], tags: OrganisationTag[]): void {
  for (const role of ['business-word', 'place'] as const) {
    if (!tags.some((tag) => tag.role === role)) continue;
    tags.forEach((tag, index) => {
      if (tag.role === role) tags[index] = tagged('core', tag.canonical);
    });
    return;
  }
  const index = leastFormal(tokens, tags);
  if (index >= 0) tags[index] = tagged('core', tokens[index] ?? '');
}

/** The longest word of the legal forms, else of the numbers, else of the stop words; −1 where there are no tokens. */
function leastFormal(tokens: readonly string[], tags: readonly OrganisationTag[]): number {
  let best = -1;
  for (const role of ['legal-form', 'number', 'stop'] as const) {
    if (best >= 0) break;
    tokens.forEach((token, index) => {
      if (tags[index]?.role === role && (best < 0 || token.length > (tokens[best] ?? '').length))
        best = index;
    });
  }
  return best;
}
