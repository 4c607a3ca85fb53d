import type { Match, ScreenedCustomer } from '../match/screened-row.js';
import { choice, type Decode, flag, list, nullable, number, record, text } from './decode.js';

/** Customers and what lists say of entities, from the JSON that row-object.ts makes of them. */

type Customer = ScreenedCustomer['customer'];
type Details = Match['details'];

export const ENTITY_TYPE = choice('person', 'organization', 'vessel', 'aircraft', 'unknown');
const GENDER = choice('male', 'female');

const BIRTH_DATE = record<Customer['birthDates'][number]>({
  text,
  from: nullable(text),
  to: nullable(text),
  precision: choice('day', 'month', 'year', 'range'),
  circa: flag,
  calendar: choice('gregorian', 'islamic', 'persian', 'unknown'),
});

const IDENTIFIER = record<Customer['identifiers'][number]>({
  type: choice(
    'passport',
    'national-id',
    'tax-id',
    'registration',
    'lei',
    'bic',
    'iban',
    'imo',
    'mmsi',
    'call-sign',
    'tail-number',
    'aircraft-serial',
    'wallet',
    'email',
    'phone',
    'website',
    'other',
  ),
  value: text,
  country: nullable(text),
  label: text,
  currency: nullable(text),
});

const CUSTOMER_FIELDS = record<Customer & { readonly name: string | null }>({
  id: nullable(text),
  name: nullable(text),
  names: list(
    record<Customer['names'][number]>({
      full: text,
      kind: choice('primary', 'parts', 'alias'),
      parts: list(
        record<Customer['names'][number]['parts'][number]>({
          role: choice('given', 'middle', 'patronymic', 'family', 'maiden', 'whole'),
          text,
        }),
      ),
    }),
  ),
  type: ENTITY_TYPE,
  birthDates: list(BIRTH_DATE),
  genders: list(GENDER),
  countries: list(
    record<Customer['countries'][number]>({
      code: nullable(text),
      role: choice('nationality', 'residence', 'birth', 'registration', 'flag'),
      text,
    }),
  ),
  birthPlaces: list(text),
  addresses: list(text),
  identifiers: list(IDENTIFIER),
  related: list((value, place) => RELATED(value, place)),
});

/** `name` says again what `names` begins with. */
export const CUSTOMER: Decode<Customer> = (value, place) => {
  const { name: _again, ...customer } = CUSTOMER_FIELDS(value, place);
  return customer;
};

const RELATED = record<Customer['related'][number]>({
  role: text,
  share: nullable(number),
  party: (value, place) => CUSTOMER(value, place),
});

export const DETAILS = record<Details>({
  birthDates: list(BIRTH_DATE),
  birthPlaces: list(record<Details['birthPlaces'][number]>({ text, country: nullable(text) })),
  genders: list(GENDER),
  countries: list(
    record<Details['countries'][number]>({
      code: nullable(text),
      role: choice('nationality', 'citizenship', 'residence', 'registration', 'flag', 'birth'),
      text,
    }),
  ),
  identifiers: list(IDENTIFIER),
  addresses: list(
    record<Details['addresses'][number]>({
      text,
      city: nullable(text),
      postalCode: nullable(text),
      country: nullable(text),
    }),
  ),
  positions: list(text),
  remarks: list(text),
  links: list(record<Details['links'][number]>({ relation: text, target: text })),
  updatedOn: nullable(text),
  unconfirmedDelisting: nullable(text),
});
