import { expect, test } from '@jest/globals';
import { withoutCompanyRemark } from '../../src/customers/company-remarks.js';
import { readNameCell } from '../../src/customers/name-cell.js';

test.each([
  'Velmaq 60 %',
  'Velmaq (60 %)',
  'Velmaq #4711',
  'Velmaq i.L.',
  'Velmaq in Liquidation',
  'Velmaq en liquidación',
  'Trustee of Velmaq',
  'c/o Velmaq',
])('what stands beside a company is no part of its name: %s', (cell) => {
  expect(withoutCompanyRemark(cell, 'organization')).toBe('Velmaq');
  expect(readNameCell(cell, 'organization').aliases).toContain('Velmaq');
});

test.each(['Velmaq (Dubai)', 'Velmaq - Dubai', 'Velmaq, Wien (AT)', 'Velmaq - Branch 2', 'Velmaq USD'])(
  'nor is a place, a branch or a currency: %s',
  (cell) => {
    expect(readNameCell(cell, 'organization').aliases).toContain('Velmaq');
  },
);

test.each(['Velmaq 7', 'Velmaq', 'Trustee of', '60 %', 'Liquidation', 'Velmaq Liquidation'])(
  'there is nothing beside %s',
  (cell) => {
    expect(withoutCompanyRemark(cell, 'organization')).toBeNull();
  },
);
