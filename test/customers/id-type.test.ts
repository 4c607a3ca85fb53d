import { expect, test } from '@jest/globals';
import { idTypeOf } from '../../src/customers/id-type.js';

test.each([
  ['passport', 'passport'],
  ['Reisepass', 'passport'],
  ['national_id', 'national-id'],
  ['national-id', 'national-id'],
  ['ID card', 'national-id'],
  ['tax_id', 'tax-id'],
  ['TIN', 'tax-id'],
  ['ИНН', 'tax-id'],
  ['registration', 'registration'],
  ['lei', 'lei'],
  ['SWIFT', 'bic'],
  ['iban', 'iban'],
  ['IMO number', 'imo'],
  ['mmsi', 'mmsi'],
  ['call-sign', 'call-sign'],
  ['tail_number', 'tail-number'],
  ['aircraft-serial', 'aircraft-serial'],
  ['Aircraft registration', 'tail-number'],
  ['wallet', 'wallet'],
  ['e-mail', 'email'],
  ['phone', 'phone'],
  ['website', 'website'],
  ['member since', null],
])('%s', (label, type) => {
  expect(idTypeOf(label)).toBe(type);
});
