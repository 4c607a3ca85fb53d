import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { labelledNumbers, withoutCompanyNumber } from '../../src/customers/company-numbers.js';
import { readNameCell } from '../../src/customers/name-cell.js';
import { openCustomers } from '../../src/customers/open-customers.js';

test.each([
  ['АО Велмаркс (ИНН 7701234567)', 'АО Велмаркс'],
  ['АО Велмаркс, ИНН 7701234567', 'АО Велмаркс'],
  ['АО Велмаркс ИНН/КПП 7701234567/770101001', 'АО Велмаркс'],
  ['АО Велмаркс (ИНН 7701234567, ОГРН 1027700000001)', 'АО Велмаркс'],
  ['Velmaq Trading Ltd INN: 7701234567', 'Velmaq Trading Ltd'],
  ['Velmaq Trading Ltd (7701234567)', 'Velmaq Trading Ltd'],
  ['Velmaq Trading Ltd (Reg. 12345)', 'Velmaq Trading Ltd'],
  ['Velmaq Trading Ltd, Reg. No. 12345', 'Velmaq Trading Ltd'],
  ['Velmaq Trading Ltd (Registration number: 12345)', 'Velmaq Trading Ltd'],
  ['Velmaq Trading Ltd (Company No. 12345678)', 'Velmaq Trading Ltd'],
  ['Velmaq Trading Ltd, VAT DE123456789', 'Velmaq Trading Ltd'],
  ['Velmaq (HRB 12345)', 'Velmaq'],
  ['Velmaq #10023', 'Velmaq'],
  ['Velmaq Oil Company IMO 9074729', 'Velmaq Oil Company'],
])('a number is no part of the name of a company: %s', (cell, name) => {
  for (const type of ['organization', 'unknown'] as const) {
    expect(withoutCompanyNumber(cell, type)).toBe(name);
    const { full, aliases } = readNameCell(cell, type);
    expect([full, ...aliases]).toContain(name);
  }
});

test.each([
  'Velmaq 224',
  'Military Unit 26165',
  'Velmaq (24)',
  'Velmaq (2024)',
  'Velmaq 7701234567',
  'Velmaq Inn 24',
  'Velmaq No. 12345',
  'ИНН 7701234567',
  '(7701234567)',
  'Velmaq (HRB)',
  'Velmaqinn 7701234567',
])('%s has none beside it', (cell) => {
  expect(withoutCompanyNumber(cell, 'organization')).toBeNull();
});

test('a word that may be a family name is not left alone where nobody says that it is a company', () => {
  expect(withoutCompanyNumber('Miller (7701234567)', 'unknown')).toBeNull();
  expect(withoutCompanyNumber('Miller (7701234567)', 'organization')).toBe('Miller');
});

test.each([
  ['Velmaq, ИНН 7701234567', ['tax-id 7701234567']],
  ['Velmaq ИНН/КПП 7701234567/770101001', ['tax-id 7701234567']],
  ['Velmaq (INN 7701234567, OGRN 1027700000001)', ['tax-id 7701234567', 'registration 1027700000001']],
  ['Velmaq LEI 529900T8BM49AURSDO55', ['lei 529900T8BM49AURSDO55']],
  ['Velmaq IMO 9074729', ['imo 9074729']],
  // of another form, with a wrong check digit, without a label
  ['Velmaq INN 77012345', []],
  ['Velmaq LEI 529900T8BM49AURSDO56', []],
  ['Velmaq (7701234567)', []],
  ['Velmaq HRB 12345', []],
])('a number whose label says what it is identifies the party: %s', async (cell, expected) => {
  const written = labelledNumbers(cell, 'organization').map(({ type, value }) => `${type} ${value}`);
  expect(written).toEqual(expected);
  const text = JSON.stringify({ name: cell, type: 'organization' });
  const { rows } = await openCustomers({ path: null, stream: Readable.from([Buffer.from(text)]) });
  for await (const row of rows)
    expect('customer' in row && row.customer.identifiers).toHaveLength(expected.length);
});
