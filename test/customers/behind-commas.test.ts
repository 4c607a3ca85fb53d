import { describe, expect, test } from '@jest/globals';
import { withoutRemarkBehindComma } from '../../src/customers/behind-commas.js';
import { readNameCell } from '../../src/customers/name-cell.js';

describe('what stands behind a comma and is no name', () => {
  test.each([
    ['Anna Muster, Moscow', 'Anna Muster'],
    ['Anna Muster, New York', 'Anna Muster'],
    ['Anna Muster, NIZHNY TAGIL', 'Anna Muster'],
    ['Anna Muster, Sharm el-Sheikh', 'Anna Muster'],
    ['Anna Muster, Velm Republic', 'Anna Muster'],
    ['Anna Muster, Velmburg', 'Anna Muster'],
    ['Анна Мустер, Нижний Велм', 'Анна Мустер'],
    ['Anna Muster, St. Petersburg, Russia', 'Anna Muster'],
    ['Anna Muster, Velm-Kut, Russia', 'Anna Muster'],
    ['Muster, Anna, Moscow', 'Muster, Anna'],
    ['Anna Muster, 10115 Moscow', 'Anna Muster'],
    ['Anna Muster, Velmburg SW1 4AA', 'Anna Muster'],
    ['Anna Muster, RU', 'Anna Muster'],
    ['Anna Muster / Moscow', 'Anna Muster'],
    ['Anna Muster, 60 %', 'Anna Muster'],
    ['Anna Muster, deceased', 'Anna Muster'],
    ['ANNA MUSTER, DECEASED', 'ANNA MUSTER'],
    ['Anna Muster, Politically Exposed Person', 'Anna Muster'],
    ['Anna Muster, in custody', 'Anna Muster'],
    ['Anna Muster, Head of Velming', 'Anna Muster'],
    ['ANNA MUSTER, NOTARY', 'ANNA MUSTER'],
    ['Anna Muster, Account deleted', 'Anna Muster'],
    ['АННА МУСТЕР, СОБСТВЕННИК', 'АННА МУСТЕР'],
    ['Muster, Anna, deceased', 'Muster, Anna'],
    ['Анна Мустер, умерла', 'Анна Мустер'],
  ])('%s', (cell, name) => {
    expect(withoutRemarkBehindComma(cell, 'person')).toContain(name);
    const inOrder = name.split(', ').reverse().join(' ');
    expect(readNameCell(cell, 'unknown').aliases).toContain(inOrder);
  });

  test.each([
    ['Velmar Trading, in liquidation', 'Velmar Trading'],
    ['Velmar Trading, Zweigniederlassung Wien', 'Velmar Trading'],
    ['Velmar Trading, a company incorporated in Iran', 'Velmar Trading'],
    ['Velmar Trading, Dubai branch', 'Velmar Trading'],
    ['Velmar Trading, escrow', 'Velmar Trading'],
  ])('and no name of a company: %s', (cell, name) => {
    expect(withoutRemarkBehindComma(cell, 'organization')).toContain(name);
    expect(readNameCell(cell, 'organization').aliases).toContain(name);
  });

  test.each([
    'Muster, Anna',
    'Muster, Florence',
    'Muster, Moscow',
    'Muster Beispiel, Anna',
    'Muster Beispiel, Anna, Jr.',
    'Muster Beispiel, de la',
    'Muster, Anna Maria, Velm',
    'Smith, Jones, Brown and Partners',
    'Example Trading Co., Ltd.',
  ])('%s has nothing such', (cell) => {
    expect(withoutRemarkBehindComma(cell, 'person')).toEqual([]);
  });

  test('a company of one word keeps it, where nobody else can be meant', () => {
    expect(withoutRemarkBehindComma('Velmaqbank, Moscow', 'unknown')).toEqual(['Velmaqbank']);
    expect(withoutRemarkBehindComma('Velmaq, Moscow', 'organization')).toEqual(['Velmaq']);
    expect(withoutRemarkBehindComma('Velmaq, closed', 'organization')).toEqual([]);
    // neither word is only a place's, but both together are
    expect(withoutRemarkBehindComma('Velmaq, Hong Kong', 'unknown')).toEqual(['Velmaq']);
    expect(withoutRemarkBehindComma('Miller, Hong Kong', 'unknown')).toEqual([]);
    // a given name as well as a place, or a family name
    expect(withoutRemarkBehindComma('Velmaq, Paris', 'unknown')).toEqual([]);
    expect(withoutRemarkBehindComma('Miller, Moscow', 'unknown')).toEqual([]);
    expect(withoutRemarkBehindComma('Velmaqbank, Moscow', 'person')).toEqual([]);
  });

  test.each([
    ['Mr VV Muster, New York', 'V V Muster'],
    ['VV Muster (VIP), deceased', 'V V Muster'],
    ['Dr. Anna Muster, PhD, Buenos Aires', 'Anna Muster'],
    ['Zhou Hailang 周海浪, New York', '周海浪'],
  ])('meets the other readings: %s', (cell, name) => {
    expect(readNameCell(cell, 'person').aliases).toContain(name);
  });

  test('is left out behind couples and people in one cell', () => {
    expect(readNameCell('Anna Klein & Bert Muster, New York', 'person')).toMatchObject({
      aliases: expect.arrayContaining(['Anna Klein']),
      others: [{ role: 'joint holder', name: 'Bert Muster' }],
    });
    const [other] = readNameCell('Klein, Anna / Bert Muster, New York', 'person').others;
    expect(readNameCell(other?.name ?? '', 'person').aliases).toContain('Bert Muster');
  });

  test('is no second name of a person in another script', () => {
    expect(readNameCell('Анна Мустер, Buenos Aires', 'person').aliases).toEqual(['Анна Мустер']);
  });
});
