import { shipNames } from '../../customers/ship-cell.js';
import { personLikeness } from '../../match/score/person-like.js';
import type { IdentifierType } from '../../normalise/identifier.js';
import type { EntityType } from '../../normalise/party.js';
import { tagName } from '../../normalise/tagged-name.js';
import { identifierFrom } from './identifier-text.js';
import { type SideField, severalIn } from './pair-columns.js';
import type { PairFields } from './pair-parties.js';

/** Whose a number is, where it tells. */
const OWNERS: Readonly<Partial<Record<IdentifierType, EntityType>>> = {
  imo: 'vessel',
  mmsi: 'vessel',
  'call-sign': 'vessel',
  'tail-number': 'aircraft',
  'aircraft-serial': 'aircraft',
  lei: 'organization',
};

/**
 * A registration of an aircraft: figures behind a mark of nationality (ICAO Annex 7), or three letters behind one that
 * is no syllable, since LI-WEI is a given name. The marks are those of countries whose aircraft are listed.
 */
const TAIL_NUMBER = /^(?:[A-Z]{1,2}-\d{3,5}|(?:EP|EW|EX|VP|VQ|YK|YV)-[A-Z]{3})$/;

/** In capitals, kinds of ship that no name of a person begins with. A customer without a type is not read without them. */
const KIND = /^M[TV] /;

/** A ship of several with one name. A year is none: it may be that of a birth. */
const COUNTED = /^\d{1,3}$/;

/**
 * What the listed party of a pair is, if nothing states it: what the numbers of either side belong to; a person where
 * there is a birth date or a gender; a ship where a name has its kind (`MT`), or a word of figures; an aircraft by its
 * registration; an organization by a trade or a legal form in the listed name, or in the customer's if the listed one is a
 * single word, which hardly any person is listed by; otherwise a person. Names of
 * organizations, ships and aircraft are read by the same rules.
 */
export function likelyType(pair: PairFields): EntityType {
  const owner = numbersOwner(pair);
  if (owner !== null) return owner;
  const fields: readonly SideField[] = ['dob', 'gender'];
  if (fields.some((field) => pair.field(`${field}1`) !== '' || pair.field(`${field}2`) !== ''))
    return 'person';
  const [name1, name2] = [pair.field('name1'), pair.field('name2')];
  if (isOrganisations(name2)) return 'organization';
  if (TAIL_NUMBER.test(name2)) return 'aircraft';
  if ([name1, name2].some((name) => KIND.test(name) || shipNames(name, 'unknown').length > 0))
    return 'vessel';
  const words = name2.split(/\s+/);
  if (words.length === 1) return isOrganisations(name1) ? 'organization' : 'person';
  return words.some((word) => COUNTED.test(word)) ? 'vessel' : 'person';
}

function numbersOwner(pair: PairFields): EntityType | null {
  for (const field of ['identifier2', 'identifier1'] as const)
    for (const text of severalIn(pair.field(field))) {
      const owner = OWNERS[identifierFrom(text, null).type];
      if (owner !== undefined) return owner;
    }
  return null;
}

/** Whether a name has a trade or a legal form, in any of its readings. */
function isOrganisations(text: string): boolean {
  return tagName(text, 'other').some((name) => {
    const trades = name.tokens.some(({ role }) => role === 'business' || role === 'legal-form');
    return (trades || name.legalForms.length > 0) && personLikeness(name) === 0;
  });
}
