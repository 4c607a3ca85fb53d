import { describe, expect, test } from '@jest/globals';
import { DAUGHTER_ENDINGS, PATRONYMIC_STEMS, SON_ENDINGS } from '../../src/normalise/data/patronymics.js';
import { arePatronymicVariants, patronymicVariants } from '../../src/normalise/patronymic.js';

const stems = PATRONYMIC_STEMS.trim().split(/\s+/);

describe('patronymics', () => {
  test('every stem with every ending is a variant of the first stem with the first ending', () => {
    for (const row of PATRONYMIC_STEMS.trim().split('\n')) {
      const [first = '', ...others] = row.split(' ');
      for (const endings of [SON_ENDINGS.split(' '), DAUGHTER_ENDINGS.split(' ')]) {
        const tokens = others.flatMap((stem) => endings.map((ending) => stem + ending));
        const head = first + (endings[0] ?? '');
        expect(tokens.filter((token) => !arePatronymicVariants(head, token))).toEqual([]);
        const variants = new Set(patronymicVariants(head));
        expect(tokens.filter((token) => !variants.has(token))).toEqual([]);
      }
    }
  });

  test('no stem stands for two fathers', () => {
    expect(new Set(stems).size).toBe(stems.length);
  });

  test.each([
    ['nikolaevich', 'mykolayovych', true],
    ['nikolajevitj', 'mikalaevich', true],
    ['yurevich', 'jurjevitj', true],
    ['viktorovich', 'wiktorowytsch', true],
    ['sergeevna', 'siarheeuna', true],
    ['nikolaevich', 'nikolaevna', false],
    ['petrovich', 'pavlovich', false],
    ['milosevic', 'milosevich', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(arePatronymicVariants(a, b)).toBe(expected);
    expect(patronymicVariants(a).includes(b)).toBe(expected);
  });
});
