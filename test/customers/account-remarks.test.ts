import { expect, test } from '@jest/globals';
import { withoutAccount } from '../../src/customers/account-remarks.js';
import { readNameCell } from '../../src/customers/name-cell.js';
import type { EntityType } from '../../src/normalise/party.js';

const TYPES: readonly EntityType[] = ['organization', 'unknown'];

test.each([
  ['Velmar Tarondel - USD account', 'Velmar Tarondel'],
  ['Velmaq EUR a/c', 'Velmaq'],
  ['Velmar Tarondel Trading USD Savings Account', 'Velmar Tarondel Trading'],
  ['Velmar Tarondel, joint acct.', 'Velmar Tarondel'],
  ['Velmar Tarondel Fremd - CHF Konto', 'Velmar Tarondel Fremd'],
  ['Velmar Tarondel (USD) account', 'Velmar Tarondel'],
  ['Velmaq - USD', 'Velmaq'],
])('which account is meant is no part of the name: %s', (cell, holder) => {
  expect(withoutAccount(cell, 'unknown')).toBe(holder);
  for (const type of TYPES) {
    const { full, aliases } = readNameCell(cell, type);
    expect([full, ...aliases]).toContain(holder);
  }
});

test.each([
  'Velmar Account',
  'USD Account',
  'Velmar Usd',
  'Velmar - Usd',
  'Velmar Main',
  'Account',
  'EUR a/c',
])('nothing says it in %s', (cell) => {
  expect(withoutAccount(cell, 'organization')).toBeNull();
});

test('of a person, more than a family name is left', () => {
  expect(withoutAccount('Anna Muster EUR a/c', 'person')).toBe('Anna Muster');
  expect(withoutAccount('Velmaq EUR a/c', 'person')).toBeNull();
  expect(withoutAccount('Miller EUR a/c', 'unknown')).toBeNull();
  expect(withoutAccount('Miller EUR a/c', 'organization')).toBe('Miller');
});

test.each([
  ['Олег Примеров USD a/c', 'Олег Примеров'],
  ['USD account Олег Примеров', 'Олег Примеров'],
  ['周海浪 USD a/c', '周海浪'],
  ['周海浪 USD Savings Account', '周海浪'],
])('an account behind a name in another script is no name: %s', (cell, holder) => {
  for (const type of ['person', 'unknown', 'organization'] as const) {
    const { aliases } = readNameCell(cell, type);
    expect(aliases).toContain(holder);
    expect(aliases.filter((name) => !name.includes(holder))).toEqual([]);
  }
});

test('a name in two scripts with an account gives both names', () => {
  const { aliases } = readNameCell('Oleg Primerov Олег Примеров USD a/c', 'person');
  expect(aliases).toEqual(expect.arrayContaining(['Oleg Primerov', 'Олег Примеров']));
  expect(aliases.some((name) => name.startsWith('USD'))).toBe(false);
});
