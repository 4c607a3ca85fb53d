import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MEN_NAMES } from '../../src/normalise/data/nicknames.js';
import { ARABIC_NAMES } from '../../src/normalise/data/nicknames-arabic.js';
import { EAST_ASIAN_NAMES } from '../../src/normalise/data/nicknames-east-asian.js';
import { NAME_LINKS } from '../../src/normalise/data/nicknames-links.js';
import { WOMEN_NAMES } from '../../src/normalise/data/nicknames-women.js';
import { nameRelation, relatedNames } from '../../src/normalise/nicknames.js';

const TABLES = { MEN_NAMES, WOMEN_NAMES, NAME_LINKS, ARABIC_NAMES, EAST_ASIAN_NAMES };
const rows = Object.values(TABLES).flatMap((table) => table.trim().split('\n'));
const tokens = [...new Set(rows.join(' ').split(/[ >]+/))].filter((token) => token !== '');
const patronymics = [
  'nikolaevich',
  'mikalaevich',
  'vladimirovna',
  'uladzimirauna',
  'petrovich',
  'piatrovich',
];
const anyToken = fc.oneof(
  fc.constantFrom(...tokens),
  fc.constantFrom(...patronymics),
  fc.stringMatching(/^[a-z]{1,9}$/),
);

describe('nameRelation', () => {
  test.each([
    ['aleksandr', 'oleksandr', 'variant'],
    ['alexander', 'aliaksandr', 'variant'],
    ['sasha', 'aleksandr', 'nickname'],
    ['sasha', 'shura', 'nickname'],
    ['bill', 'william', 'nickname'],
    ['billy', 'bill', 'nickname'],
    ['ted', 'theodore', 'nickname'],
    ['paco', 'francisco', 'nickname'],
    ['pepe', 'jose', 'nickname'],
    ['dima', 'dmitry', 'nickname'],
    ['mykola', 'nikolay', 'variant'],
    ['volodymyr', 'uladzimir', 'variant'],
    ['mohammed', 'mehmet', 'variant'],
    ['maxamed', 'muhammad', 'variant'],
    ['uthman', 'ousmane', 'variant'],
    ['jamal', 'gamal', 'variant'],
    ['ri', 'lee', 'variant'],
    ['chol', 'cheol', 'variant'],
    ['zhang', 'chang', 'nickname'],
    ['john', 'juan', 'nickname'],
    ['joseph', 'yusuf', 'nickname'],
    ['nikolaevich', 'mikalaevich', 'variant'],
    ['vladimirovna', 'uladzimirauna', 'variant'],
  ])('%s and %s are %s', (a, b, relation) => {
    expect(nameRelation(a, b)).toBe(relation);
    expect(nameRelation(b, a)).toBe(relation);
  });

  test.each([
    ['william', 'robert'],
    ['maria', 'mario'],
    ['hasan', 'husayn'],
    ['hamid', 'hamad'],
    ['salih', 'salah'],
    ['ivanovich', 'petrovich'],
    ['ivanovich', 'ivanovna'],
    ['ivan', 'ivanovich'],
    ['bob', 'bob'],
  ])('%s and %s are not related', (a, b) => {
    expect(nameRelation(a, b)).toBeNull();
  });

  test('is symmetric, and null of a token and itself', () => {
    fc.assert(
      fc.property(anyToken, anyToken, (a, b) => {
        expect(nameRelation(a, b)).toBe(nameRelation(b, a));
        expect(nameRelation(a, a)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('relatedNames', () => {
  test('holds exactly the tokens that nameRelation relates', () => {
    fc.assert(
      fc.property(anyToken, anyToken, (a, b) => {
        const related = relatedNames(a);
        expect(related.get(b) ?? null).toBe(nameRelation(a, b));
        expect([...related].filter(([other, relation]) => nameRelation(a, other) !== relation)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the tables', () => {
  test('hold lower-case ASCII words, at least two to a row, none twice in a row', () => {
    for (const row of rows) {
      expect(row).toMatch(/^(?:> )?[a-z]+(?: [a-z]+)*(?: > [a-z]+(?: [a-z]+)*)?$/);
      const words = row
        .replace('>', ' ')
        .split(/ +/)
        .filter((word) => word !== '');
      expect(words.length).toBeGreaterThan(1);
      expect(row.split(/[ >]+/).length).toBe(new Set(row.split(/[ >]+/)).size);
    }
  });

  test('relate no token to very many others', () => {
    const most = Math.max(...tokens.map((token) => relatedNames(token).size));
    expect(most).toBeLessThan(120);
  });
});
