import { OTHER_PEOPLE_PHRASES, PEOPLE_BESIDE, STAFF } from './data/other-people.js';
import { RELATED_ROLES } from './data/related-roles.js';
import { headerKey, headerWords } from './header-words.js';

interface RolePhrase {
  readonly role: string;
  readonly words: readonly string[];
}

interface HeaderWordTable {
  readonly words: ReadonlySet<string>;
  /** Chinese and Japanese do not separate words, so these are looked for anywhere in the header. */
  readonly inside: readonly string[];
}

/**
 * The tables in the form in which they are searched. Created for the first header that does not concern the customer
 * itself; most files have none.
 */
interface People {
  readonly beside: HeaderWordTable;
  readonly staff: HeaderWordTable;
  readonly otherPhrases: readonly (readonly string[])[];
  /** the longest first */
  readonly roles: readonly RolePhrase[];
  readonly firstWords: ReadonlySet<string>;
}

let made: People | null = null;

function people(): People {
  if (made !== null) return made;
  const roles = RELATED_ROLES.flatMap(([role, phrases]) =>
    phrases.split(',').map((phrase) => ({ role, words: headerWords(phrase) })),
  ).sort((one, other) => other.words.length - one.words.length);
  made = {
    beside: wordTable(PEOPLE_BESIDE),
    staff: wordTable(STAFF),
    otherPhrases: OTHER_PEOPLE_PHRASES.map((phrase) => headerWords(phrase)),
    roles,
    firstWords: new Set(roles.map(({ words }) => words[0] ?? '')),
  };
  return made;
}

function wordTable(lines: readonly string[]): HeaderWordTable {
  const words = lines.flatMap((line) => line.split(' ')).map(headerKey);
  const inside = words.filter((word) => /^[\p{Script=Han}\p{Script=Hangul}]{2,}$/u.test(word));
  return { words: new Set(words), inside };
}

function isIn({ words, inside }: HeaderWordTable, word: string): boolean {
  return words.has(word) || inside.some((part) => word.includes(part));
}

/** Whether a header is about somebody who is neither the customer nor screened with it: mother, employer, manager … */
export function isAboutSomeoneElse(words: readonly string[]): boolean {
  const { beside, staff, otherPhrases } = people();
  return (
    words.some((word) => isIn(beside, word) || isIn(staff, word)) ||
    otherPhrases.some((phrase) => indexOfPhrase(words, phrase) !== -1)
  );
}

/**
 * The words of a header about somebody in the customer's life (mother, spouse, beneficiary), parted into those that say
 * who it is and those that say what is stated about them; null for any other header.
 */
export function personBeside(
  words: readonly string[],
): { readonly who: readonly string[]; readonly stated: readonly string[] } | null {
  const { beside, staff } = people();
  const who = words.filter((word) => isIn(beside, word) || /^\d+$/.test(word));
  if (words.some((word) => isIn(staff, word)) || who.every((word) => /^\d+$/.test(word))) return null;
  return { who, stated: withoutLinkWords(words.filter((word) => !who.includes(word))) };
}

/** A header about a party behind the customer: its role, its number, and the words for what is stated about it. */
export interface RelatedHeader {
  readonly role: string;
  readonly number: number | null;
  readonly rest: readonly string[];
}

/** `director_1_name` is the name of director 1; null if the header names no such party. */
export function relatedRole(words: readonly string[]): RelatedHeader | null {
  const { roles, firstWords } = people();
  if (!words.some((word) => firstWords.has(word))) return null;
  const plain = words.filter((word) => !/^\d+$/.test(word));
  for (const { role, words: phrase } of roles) {
    const at = indexOfPhrase(plain, phrase);
    if (at === -1) continue;
    const rest = [...plain.slice(0, at), ...plain.slice(at + phrase.length)];
    const figures = words.find((word) => /^\d{1,3}$/.test(word));
    const second = /^(second|secondary|segundo|zweiter)$/.test(phrase[0] ?? '') ? 2 : null;
    return {
      role,
      number: figures === undefined ? second : Number(figures),
      rest: withoutLinkWords(rest),
    };
  }
  return null;
}

/** Words of a header without articles, prepositions and the endings of ordinals: `2nd`, `name of the`. */
export function withoutLinkWords(words: readonly string[]): string[] {
  return words.filter((word) => !/^(of|the|de|du|del|des|der|do|da|di|van|st|nd|rd|th|s)$/.test(word));
}

function indexOfPhrase(words: readonly string[], phrase: readonly string[]): number {
  for (let at = 0; at + phrase.length <= words.length; at += 1)
    if (phrase.every((word, offset) => words[at + offset] === word)) return at;
  return -1;
}
