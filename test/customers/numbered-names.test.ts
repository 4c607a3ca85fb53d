import { expect, test } from '@jest/globals';
import { readNameCell } from '../../src/customers/name-cell.js';
import { withoutNumbering } from '../../src/customers/numbered-names.js';

test.each([
  ['1. Anna Muster 2. Bert Beispiel', 'Anna Muster / Bert Beispiel'],
  ['1) Anna Muster, 2) Bert Beispiel', 'Anna Muster / Bert Beispiel'],
  ['(1) Anna Muster; (2) Bert Beispiel; (3) Carl Probe', 'Anna Muster / Bert Beispiel / Carl Probe'],
  ['1.周海浪 2.王丽', '周海浪 / 王丽'],
  ['۱- آنا موستر ۲- برت بایشپیل', 'آنا موستر / برت بایشپیل'],
])('people whom a cell numbers are people: %s', (cell, people) => {
  expect(withoutNumbering(cell)).toBe(people);
  const [first = '', ...others] = people.split(' / ');
  const read = readNameCell(cell, 'unknown');
  expect(read.aliases).toContain(first);
  expect(read.others).toEqual(others.map((name) => ({ role: 'joint holder', name })));
});

test.each([
  '1. FC Velmar 04',
  '1. Velmar 2. Tarondel',
  '1. Anna Muster 3. Bert Beispiel',
  'Anna Muster 2. Bert Beispiel',
])('there are none in %s', (cell) => {
  expect(withoutNumbering(cell)).toBe(cell);
});
