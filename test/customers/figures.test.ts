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
  ])('%s', (cell) => {
    expect(withoutFigures(cell, 'unknown')).toBe('Anna Muster');
    expect(readNameCell(cell, 'unknown').aliases).toContain('Anna Muster');
  });

  test('in other scripts', () => {
    expect(readNameCell('آنا موستر رقم الهوية ۱۲۳', 'unknown').aliases).toContain('آنا موستر');
  });

  test.each(['Velmar Fleet 7', 'Le 7 Velmar', 'Velmar No 7', 'Velmar Balt 204', 'Velmar'])(
    'may be part of a name: %s',
    (name) => {
      expect(withoutFigures(name, 'unknown')).toBe(name);
    },
  );

  test('are never part of the name of a person', () => {
    expect(withoutFigures('Anna Muster 4711', 'person')).toBe('Anna Muster');
  });
});
