import { describe, expect, test } from '@jest/globals';
import { withoutFigures } from '../../src/customers/figures.js';
import { readNameCell } from '../../src/customers/name-cell.js';

describe('figures beside a name', () => {
  test.each([
    'Anna Muster 60 %',
    'Anna Muster 60%',
    'Anna Muster 33,3 %',
    '60% Anna Muster',
    'Anna Muster 4510 123456',
    'Anna Muster passport AB123456',
    'Anna Muster ID 4510 123456',
    'Anna Muster 12.03.1976 г.р.',
    'Anna Muster aged 56',
    'Anna Muster *1976',
    'Anna Muster ur. 1976',
    'Anna Muster Konto 2',
    'Anna Muster tel. +41 79 555 01 02',
    'Anna Muster DOB:1952-10-07',
    'Anna Muster d.o.b.07/10/1952',
    'Anna Muster b.1965',
    'Anna Muster 1965г.р.',
    '10432 Anna Muster',
    'Anna Muster 1952',
  ])('%s', (cell) => {
    expect(withoutFigures(cell, 'unknown')).toBe('Anna Muster');
    expect(readNameCell(cell, 'unknown').aliases).toContain('Anna Muster');
  });

  test.each([
    'Anna Muster, born 7 October 1952 in Bonn',
    'Anna Muster born October 1952',
    'Anna Muster, geboren am 7. Oktober 1952 in Bonn',
    'Anna Muster geb. am 7.10.1952',
    'Anna Muster née le 21 mars 1970',
    'Anna Muster родилась 7 октября 1952 г.',
    'Anna Muster, d.o.b. 7 Oct 1952',
  ])('a birth in words: %s', (cell) => {
    expect(readNameCell(cell, 'unknown').aliases).toContain('Anna Muster');
  });

  test('a name at birth is no date', () => {
    expect(readNameCell('Anna Muster née Beispiel', 'unknown').aliases).toEqual(['Anna Beispiel']);
  });

  test('in other scripts', () => {
    expect(readNameCell('آنا موستر رقم الهوية ۱۲۳', 'unknown').aliases).toContain('آنا موستر');
  });

  test.each([
    'Velmar Fleet 7',
    'Le 7 Velmar',
    'Velmar No 7',
    'Velmar Balt 204',
    'Velmar',
    'Fleet 2000',
    '365 Velmar Shipping',
    '2000 Velmar',
  ])('may be part of a name: %s', (name) => {
    expect(withoutFigures(name, 'unknown')).toBe(name);
  });

  test('are never part of the name of a person', () => {
    expect(withoutFigures('Anna Muster 4711', 'person')).toBe('Anna Muster');
  });

  test.each(['Velmar Studio 1999', '4711 Velmar Studio'])(
    'are part of the name of an organisation: %s',
    (name) => {
      expect(withoutFigures(name, 'organization')).toBe(name);
    },
  );
});
