import type { IdentifierType } from '../normalise/identifier.js';
import type { Field } from './fields.js';

/** Columns that hold one kind of identifier, with the column that may name the country that issued it. */
export const IDENTIFIER_FIELDS: readonly (readonly [
  field: Field,
  type: IdentifierType,
  country: Field | null,
])[] = [
  ['passport', 'passport', 'passport_country'],
  ['national_id', 'national-id', 'national_id_country'],
  ['tax_id', 'tax-id', 'tax_country'],
  ['registration', 'registration', 'registration_country'],
  ['lei', 'lei', null],
  ['bic', 'bic', null],
  ['iban', 'iban', null],
  ['imo', 'imo', null],
  ['mmsi', 'mmsi', null],
  ['call_sign', 'call-sign', null],
  ['tail_number', 'tail-number', null],
  ['aircraft_serial', 'aircraft-serial', null],
  ['wallet', 'wallet', null],
  ['email', 'email', null],
  ['phone', 'phone', null],
  ['website', 'website', null],
];
