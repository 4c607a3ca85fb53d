import type { Customer, FieldWarning } from '../../customers/customer.js';
import { readGender } from '../../customers/genders.js';
import { readPartyType } from '../../customers/party-types.js';
import { saysNothing } from '../../customers/placeholders.js';
import type { Entity } from '../../lists/entity.js';
import { EntityDraft } from '../../lists/entity-draft.js';
import { compareAllParties, type PairResult } from '../../match/compare.js';
import type { EngineOptions } from '../../match/engine.js';
import { countryCode } from '../../normalise/country.js';
import { parsePartialDate } from '../../normalise/date.js';
import type { EntityType } from '../../normalise/party.js';
import { identifierFrom, issuerOf } from './identifier-text.js';
import { likelyType } from './listed-type.js';
import { type SideField, severalIn } from './pair-columns.js';
import { PairCustomerReader } from './pair-customer.js';
import type { Pair } from './read-pairs.js';

/** The part of a pair that scoring needs. */
export type PairFields = Pick<Pair, 'field'>;

/**
 * The score of a pair, or why it cannot be compared: one side names nobody, or a run rejects such a customer.
 * @param warnings gets the columns of which something could not be read
 */
export type PairScorer = (pair: PairFields, warnings?: FieldWarning[]) => ScoredPairing | string;

/**
 * The score of a pair, and the type that the listed name was read as: every listed party has one, whether or not the
 * pair states it.
 */
export type ScoredPairing = PairResult & { readonly listedAs: EntityType };

/**
 * Scores pairs as a customer (side 1) against a listed party (side 2), as a screening would. If nothing states their
 * types, the customer has none, and the listed name is read as what it looks like; the better of both scores is not
 * taken. Everybody whom the customer's name mentions is compared.
 * @param type of both, if the pair itself does not state it; an unknown word counts as unknown
 */
export function pairScorer(options: EngineOptions, type = ''): PairScorer {
  const usualType = readPartyType(type) ?? 'unknown';
  const customers = new PairCustomerReader(usualType);
  return (pair, warnings = []) => {
    const customer = customers.read(pair, warnings);
    if (typeof customer === 'string') return `side 1: ${customer}`;
    if (isNothing(customer)) return 'side 1: has no letter or digit that could be compared';
    const said = readPartyType(pair.field('type')) ?? usualType;
    const listedAs = said === 'unknown' ? likelyType(pair) : said;
    const entity = entityOf(pair, listedAs, warnings);
    if (isNothing(entity)) return 'side 2: has no name and no identifier';
    return { ...compareAllParties(customer, entity, options), listedAs };
  };
}

function isNothing({ names, identifiers }: Customer | Entity): boolean {
  return !names.some(({ full }) => /[\p{L}\p{N}]/u.test(full)) && identifiers.length === 0;
}

function values(pair: PairFields, field: SideField): readonly string[] {
  return severalIn(pair.field(`${field}2`));
}

function entityOf(pair: PairFields, type: EntityType, warnings: FieldWarning[]): Entity {
  const draft = new EntityDraft('pair', '2', type);
  draft.addName({ full: pair.field('name2'), kind: 'primary' });
  for (const full of values(pair, 'alias')) draft.addName({ full, kind: 'alias' });
  for (const full of values(pair, 'weak_alias')) draft.addName({ full, kind: 'alias', quality: 'weak' });
  for (const text of values(pair, 'dob')) {
    const date = parsePartialDate(text);
    if (date === null && !saysNothing(text))
      warnings.push({ column: 'dob2', reason: 'no date that could be read' });
    draft.addBirthDate(date);
  }
  for (const text of values(pair, 'gender')) draft.addGender(readGender(text, false) ?? '');
  const countries = values(pair, 'country');
  for (const text of countries) draft.addCountry(text, type === 'person' ? 'nationality' : 'registration');
  for (const text of values(pair, 'address')) draft.addAddress({ lines: [text] });
  const codes = countries.map((text) => countryCode(text));
  if (codes.some((code, at) => code === null && !saysNothing(countries[at] ?? '')))
    warnings.push({ column: 'country2', reason: 'no known country' });
  const issuer = issuerOf(codes);
  for (const text of values(pair, 'identifier')) {
    const { type, value, label, currency, country } = identifierFrom(text, issuer);
    const identifier = { type, value, label, ...(currency === null ? {} : { currency }) };
    draft.addIdentifier(identifier, { text: country ?? '', code: country });
  }
  return draft.finish();
}
