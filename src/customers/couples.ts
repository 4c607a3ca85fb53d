import type { EntityType } from '../normalise/party.js';

/** A couple with titles: one surname for both, or two full names. */
const TITLE =
  '(?:mr|mrs|ms|miss|mx|dr|prof|sir|lady|lord|master|rev|hon|herrn?|hrn?|frau|fr|hr|fru|m|mme|mlle|monsieur|madame|sr|sra|srta|señor|señora|don|doña|sig|sig\\.ra|signor|signora|dhr|mevr|mw|herra|rouva|pan|pani|pana|bay|bayan|г-н|г-жа|господин|госпожа|пан|пані|dl|dna|d-na)\\.?';
/** Words stand between blanks: in `Herr Esra Muster`, no `e` joins a Herr and a Sra. */
const COUPLE = new RegExp(
  `^(${TITLE})\\s*(?:&|\\+|\\s(?:and|und|u\\.?|et|y|e|en)\\s)\\s*(${TITLE})\\s+(.+)$`,
  'i',
);
const TWO_PEOPLE = new RegExp(
  `^(${TITLE}\\s+.+?)\\s+(?:&|\\+|and|und|u\\.?|et|y|e|en)\\s+(${TITLE}\\s+.+)$`,
  'i',
);
const GIVEN_AND_GIVEN = /^(\p{Lu}[\p{L}'’-]+)\s+(?:&|\+)\s+(\p{Lu}[\p{L}'’-]+)\s+(\p{Lu}[\p{L}'’ -]+)$/u;

/** Two people in one name. */
export interface Couple {
  readonly first: string;
  readonly second: string;
  /** the first with the family name of the second, where it is not certain whose it is */
  readonly alsoFirst: readonly string[];
}

/**
 * The two people of `Mr and Mrs Muster`, `Dr Anna Muster und Bert Beispiel` or `Anna & Bert Muster`; null if the name
 * is not that of a couple.
 */
export function readCouple(name: string, type: EntityType): Couple | null {
  if (type === 'organization' || type === 'vessel') return null;
  const couple = COUPLE.exec(name);
  if (couple !== null)
    return { first: `${couple[1]} ${couple[3]}`, second: `${couple[2]} ${couple[3]}`, alsoFirst: [] };
  const two = TWO_PEOPLE.exec(name);
  if (two !== null) return twoPeople(two[1] ?? '', two[2] ?? '');
  const given = type === 'person' ? GIVEN_AND_GIVEN.exec(name) : null;
  return given === null
    ? null
    : { first: `${given[1]} ${given[3]}`, second: `${given[2]} ${given[3]}`, alsoFirst: [] };
}

/** With a title and a given name each; the first alone may have no family name, of one word or two, behind these. */
const TITLE_AND_GIVEN = 2;

/**
 * `Mr Jo & Mrs Ann Muster`: with one word, the first has the other's family name. With two, the second may be his own, or
 * another given name: `Mr Jo Ivor & Mrs Ann Muster`.
 */
function twoPeople(first: string, second: string): Couple {
  const words = second.split(' ');
  if (words.at(-1)?.toLowerCase() === first.split(' ').at(-1)?.toLowerCase())
    return { first, second, alsoFirst: [] };
  const families = [1, 2]
    .filter((length) => words.length >= TITLE_AND_GIVEN + length)
    .map((length) => `${first} ${words.slice(-length).join(' ')}`);
  if (first.split(' ').length > TITLE_AND_GIVEN) return { first, second, alsoFirst: families };
  const [lent = `${first} ${words.at(-1)}`, ...alsoFirst] = families;
  return { first: lent, second, alsoFirst };
}
