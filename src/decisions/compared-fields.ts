import type { Customer } from '../customers/customer.js';
import type { Match } from '../match/screened-row.js';
import type { PartialDate } from '../normalise/date.js';
import { checkIdentifier, type Identifier } from '../normalise/identifier.js';

/** The fields on which a decision rests, in the order in which a lapse names them. */
export const CUSTOMER_FIELDS = [
  'name',
  'type',
  'dob',
  'gender',
  'country',
  'birth_place',
  'identifier',
] as const;
export const ENTITY_FIELDS = [...CUSTOMER_FIELDS, 'programme'] as const;

export type ComparedField = (typeof ENTITY_FIELDS)[number];

/** The values of each field, without regard to their order, case and punctuation. */
export type ComparedFields = Readonly<Record<ComparedField, readonly string[]>>;

/**
 * What is compared on the customer's side. `party` is the customer for its own match, else the related parties with the
 * match's role and with the name that matched: an owner with another name is another party.
 */
export function customerFields(
  customer: Customer,
  match: Pick<Match, 'role' | 'customerName'>,
): ComparedFields {
  const parties = partiesOf(customer, match);
  return {
    name: parties.flatMap(({ names }) => names.map(({ full }) => alike(full))),
    type: parties.map(({ type }) => type),
    dob: parties.flatMap(({ birthDates }) => birthDates.map(dateText)),
    gender: parties.flatMap(({ genders }) => genders),
    country: parties.flatMap(({ countries }) => countries.map(countryText)),
    birth_place: parties.flatMap(({ birthPlaces }) => birthPlaces.map(alike)),
    identifier: parties.flatMap(({ identifiers }) => identifiers.map(identifierText)),
    programme: [],
  };
}

/**
 * What is compared of the listed entity. A match contains all of it, so a kept run is enough to write a fingerprint.
 */
export function entityFields({ names, entityType, details, programmes }: Match): ComparedFields {
  return {
    name: names.map(alike),
    type: [entityType],
    dob: details.birthDates.map(dateText),
    gender: details.genders,
    country: details.countries.map(countryText),
    birth_place: details.birthPlaces.map(({ text }) => alike(text)),
    identifier: details.identifiers.map(identifierText),
    programme: programmes.map(alike),
  };
}

function partiesOf(
  customer: Customer,
  { role, customerName }: Pick<Match, 'role' | 'customerName'>,
): readonly Customer[] {
  if (role === null) return [customer];
  const ofRole = customer.related.filter((related) => related.role === role).map(({ party }) => party);
  const named = ofRole.filter(({ names }) => names.some(({ full }) => full === customerName));
  // Matched by an identifier alone: anybody with this role.
  return named.length === 0 ? ofRole : named;
}

/**
 * Deliberately not the matcher's normalisation: its tables grow with every version, and a decision must lapse because
 * data changed, not because the program did.
 */
function alike(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function dateText({ from, to, circa, calendar, text }: PartialDate): string {
  return from === null ? `${calendar} ${alike(text)}` : `${from} ${to ?? ''}${circa ? ' circa' : ''}`;
}

function countryText({ code, role, text }: { code: string | null; role: string; text: string }): string {
  return `${role} ${code ?? alike(text)}`;
}

function identifierText(identifier: Identifier): string {
  const { key } = checkIdentifier(identifier);
  return `${identifier.type} ${identifier.country ?? ''} ${key === '' ? alike(identifier.value) : key}`;
}
