import { describe, expect, test } from '@jest/globals';
import { readNameCell } from '../../src/customers/name-cell.js';
import { lateOwnerOf, settlorOf } from '../../src/customers/trusts-and-estates.js';

describe('the settlor of a trust', () => {
  test.each([
    'Zoravan Qelthar Trust',
    'Zoravan Qelthar Family Trust',
    'The Zoravan Qelthar Irrevocable Living Trust',
    'Zoravan Qelthar 2014 Discretionary Trust',
    'ZORAVAN QELTHAR TRUST NO. 2',
    "The Zoravan Qelthar Children's Trust dated 1 May 2014",
    'Zoravan Qelthar’s Settlement',
    'Trustees of the Zoravan Qelthar Trust',
  ])('is found in %s', (cell) => {
    expect(settlorOf(cell)?.toLowerCase()).toBe('zoravan qelthar');
    const { others } = readNameCell(cell, 'organization');
    expect(others.map(({ role, type, name }) => [role, type, name.toLowerCase()])).toContainEqual([
      'settlor',
      'person',
      'zoravan qelthar',
    ]);
    const { full, aliases } = readNameCell(cell, 'unknown');
    expect([full, ...aliases].map((name) => name.toLowerCase())).toContain('zoravan qelthar');
  });

  test.each([
    // a family name alone: nobody would be found by it
    'Qelthar Family Trust',
    'The Qelthar Trust',
    'Trust Qelthar',
    'Qelthar 2014 Discretionary Trust',
    // companies
    'Zoravan Qelthar Trust Company',
    'Zoravan Qelthar Trust Bank',
    'Zoravan Shipping Investment Trust',
    'Zoravan Qelthar',
  ])('is not found in %s', (cell) => {
    expect(settlorOf(cell)).toBeNull();
  });
});

describe('the late owner of an estate', () => {
  test('is a person beside an organization', () => {
    expect(lateOwnerOf('The Estate of the late Zoravan Qelthar')).toBe('Zoravan Qelthar');
    expect(lateOwnerOf('Zoravan Estate')).toBeNull();
    const { aliases, others } = readNameCell('Estate of Zoravan Qelthar', 'organization');
    expect(aliases).toEqual(['Zoravan Qelthar']);
    expect(others).toEqual([{ role: 'late owner', name: 'Zoravan Qelthar', type: 'person' }]);
  });
});
