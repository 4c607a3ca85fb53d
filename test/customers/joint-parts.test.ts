import { expect, test } from '@jest/globals';
import { furtherInParts } from '../../src/customers/addressed-cell.js';
import { peopleInParts } from '../../src/customers/joint-parts.js';

const parts = (...texts: readonly string[]) => texts.map((text) => ({ role: 'given' as const, text }));

test.each([
  ['Anna & Bert', 'Muster & Klein'],
  ['Anna / Bert', 'Muster / Klein'],
  ['Anna und Bert', 'Muster u. Klein'],
])('columns that join given and family names are two people: %s, %s', (given, family) => {
  expect(peopleInParts(parts(given, family))).toEqual(['Anna Muster', 'Bert Klein']);
  const { aliases, others } = furtherInParts(`${given} ${family}`, parts(given, family), 'person');
  expect(aliases).toContain('Anna Muster');
  expect(others).toContainEqual({ role: 'joint holder', name: 'Bert Klein' });
});

test.each([
  ['Anna & Bert', 'Muster'],
  ['Anna', 'Muster & Klein'],
  ['Anna & Bert', 'Muster & Klein & Probe'],
  ['Anna', 'Muster'],
])('others join nobody one by one: %s, %s', (given, family) => {
  expect(peopleInParts(parts(given, family))).toEqual([]);
});
