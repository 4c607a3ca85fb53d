import { expect, test } from '@jest/globals';
import { withoutLabel } from '../../src/customers/labelled-names.js';
import { readNameCell } from '../../src/customers/name-cell.js';

test.each([
  'Client: ',
  'Name:',
  'UBO: ',
  'Account holder: ',
  'Kunde: ',
  'Titulaire du compte : ',
  'ФИО: ',
  'اسم العميل: ',
])('a label is no part of the name: %s', (label) => {
  expect(withoutLabel(`${label}Anna Muster`)).toBe('Anna Muster');
  expect(readNameCell(`${label}Anna Muster`, 'unknown').aliases).toContain('Anna Muster');
});

test.each(['Anna: Muster', 'Velmar: Anna Muster', 'Client Anna Muster', 'Client:', ': Anna'])(
  'other words are: %s',
  (name) => {
    expect(withoutLabel(name)).toBeNull();
  },
);
