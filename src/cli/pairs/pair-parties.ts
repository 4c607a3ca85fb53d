import { readBirthDates } from '../../customers/birth-dates.js';
import type { Customer, CustomerName } from '../../customers/customer.js';
import { readGender } from '../../customers/genders.js';
import { readPartyType } from '../../customers/party-types.js';
import type { Entity } from '../../lists/entity.js';
import { EntityDraft } from '../../lists/entity-draft.js';
import { compareParties, type PairResult } from '../../match/compare.js';
import type { EngineOptions } from '../../match/engine.js';
import { personLikeness } from '../../match/score/person-like.js';
import { countryCode } from '../../normalise/country.js';
import { parsePartialDate } from '../../normalise/date.js';
import type { EntityType } from '../../normalise/party.js';
import { type TaggedName, tagName } from '../../normalise/tagged-name.js';
import { identifierFrom } from './identifier-text.js';
import type { SideField } from './pair-columns.js';
import type { Pair } from './read-pairs.js';

/** The part of a pair that scoring needs. */
export type PairFields = Pick<Pair, 'field'>;

/** The score of a pair; null if one side has neither a name nor an identifier that can be compared. */
export type PairScorer = (pair: PairFields) => ScoredPairing | null;

/**
 * The score of a pair, and the type that the listed name was read as: every listed party has one, whether or not the
 * pair states it.
 */
export type ScoredPairing = PairResult & { readonly listedAs: EntityType };

/**
 * Scores pairs as a customer (side 1) against a listed party (side 2), as a screening would. If nothing states their
 * types, the customer has none, and the listed name is read as what it looks like; the better of both scores is not
 * taken.
 * @param type of both, if the pair itself does not state it; an unknown word counts as unknown
 */
export function pairScorer(options: EngineOptions, type = ''): PairScorer {
  return (pair) => {
    const said = readPartyType(pair.field('type') || type) ?? 'unknown';
    const customer = customerOf(pair, said);
    const listedAs = said === 'unknown' ? likelyType(pair) : said;
    const entity = entityOf(pair, listedAs);
    if (isNothing(customer) || isNothing(entity)) return null;
    return { ...compareParties(customer, entity, options), listedAs };
  };
}

/**
 * Only people have birth dates and genders; otherwise a trade or a legal form in the listed name makes it an
 * organization's.
 */
function likelyType(pair: PairFields): EntityType {
  const fields: readonly SideField[] = ['dob', 'gender'];
  if (fields.some((field) => pair.field(`${field}1`) !== '' || pair.field(`${field}2`) !== ''))
    return 'person';
  const readings = tagName(pair.field('name2'), 'other');
  return readings.some((name) => isOrganisations(name)) ? 'organization' : 'person';
}

function isOrganisations(name: TaggedName): boolean {
  const trades = name.tokens.some(({ role }) => role === 'business' || role === 'legal-form');
  return (trades || name.legalForms.length > 0) && personLikeness(name) === 0;
}

function isNothing({ names, identifiers }: Customer | Entity): boolean {
  return !names.some(({ full }) => /[\p{L}\p{N}]/u.test(full)) && identifiers.length === 0;
}

/** Several values in a cell are separated by `; `. */
function values(pair: PairFields, field: SideField, side: 1 | 2): readonly string[] {
  return pair
    .field(`${field}${side}`)
    .split(/;(?:\s+|$)/)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

function customerOf(pair: PairFields, type: EntityType): Customer {
  const countries = values(pair, 'country', 1).map((text) => ({ code: countryCode(text), text }));
  const aliases = [...values(pair, 'alias', 1), ...values(pair, 'weak_alias', 1)];
  const name = pair.field('name1');
  const names: CustomerName[] = name === '' ? [] : [{ full: name, parts: [], kind: 'primary' }];
  return {
    id: null,
    names: [...names, ...aliases.map((full): CustomerName => ({ full, parts: [], kind: 'alias' }))],
    type,
    birthDates: values(pair, 'dob', 1).flatMap((text) => readBirthDates(text, ANY_DATE).dates),
    genders: values(pair, 'gender', 1).flatMap((text) => readGender(text, false) ?? []),
    countries: countries.map((country) => ({ ...country, role: 'nationality' })),
    birthPlaces: [],
    addresses: values(pair, 'address', 1),
    identifiers: values(pair, 'identifier', 1).map((text) => identifierFrom(text, onlyCountry(countries))),
    related: [],
  };
}

/** A single pair does not show how its file writes dates. */
const ANY_DATE = { order: null, overFrequent: new Set<string>() };

function entityOf(pair: PairFields, type: EntityType): Entity {
  const draft = new EntityDraft('pair', '2', type);
  draft.addName({ full: pair.field('name2'), kind: 'primary' });
  for (const full of values(pair, 'alias', 2)) draft.addName({ full, kind: 'alias' });
  for (const full of values(pair, 'weak_alias', 2)) draft.addName({ full, kind: 'alias', quality: 'weak' });
  for (const text of values(pair, 'dob', 2)) draft.addBirthDate(parsePartialDate(text));
  for (const text of values(pair, 'gender', 2)) draft.addGender(readGender(text, false) ?? '');
  const countries = values(pair, 'country', 2);
  for (const text of countries) draft.addCountry(text, type === 'person' ? 'nationality' : 'registration');
  for (const text of values(pair, 'address', 2)) draft.addAddress({ lines: [text] });
  const issuer = onlyCountry(countries.map((text) => ({ code: countryCode(text) })));
  for (const text of values(pair, 'identifier', 2)) {
    const { type, value, label, currency, country } = identifierFrom(text, issuer);
    const identifier = { type, value, label, ...(currency === null ? {} : { currency }) };
    draft.addIdentifier(identifier, { text: country ?? '', code: country });
  }
  return draft.finish();
}

/** The country that issued a side's numbers: its own country, if there is only one. */
function onlyCountry(countries: readonly { readonly code: string | null }[]): string | null {
  return countries.length === 1 ? (countries[0]?.code ?? null) : null;
}
