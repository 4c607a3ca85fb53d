import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { spellingFold } from '../../src/normalise/fold.js';
import { consonantSkeleton } from '../../src/normalise/skeleton.js';
import { type TokenOptions, tokenForm } from '../../src/normalise/token-form.js';

const limitsOf = (text: string, options: TokenOptions = {}): readonly number[] => {
  const { editLimit, textLimit } = tokenForm(text, 10, options);
  return [editLimit, textLimit];
};

describe('how many slips a token forgives', () => {
  test.each([
    ['li', 0, 0],
    ['kim', 1, 0],
    ['ivan', 1, 1],
    ['zorav', 1, 1],
    ['zoravan', 2, 1],
    ['vashgirdianu', 2, 1],
  ])('%s', (text, fold, letters) => {
    expect(limitsOf(text)).toEqual([fold, letters]);
  });

  test('numbers forgive none', () => {
    expect(limitsOf('20001')).toEqual([0, 0]);
    expect(limitsOf('qelthar2000')).toEqual([0, 0]);
  });

  test('glued tokens forgive one where an article was swallowed, else none', () => {
    expect(limitsOf('alvashgirdi', { glued: 'loose' })).toEqual([1, 0]);
    expect(limitsOf('mirdokhtalazar', { glued: 'tight' })).toEqual([0, 0]);
  });

  test('a spelling without vowels is not compared letter by letter as text', () => {
    expect(limitsOf('zrqwmy', { skeletal: true })[1]).toBe(0);
  });

  test('longer tokens never forgive less', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[bdklmnrt][aeiu]([bdklmnrt][aeiu]){0,5}$/), (text) => {
        const [fold = 0, letters = 0] = limitsOf(text);
        const [longer = 0, more = 0] = limitsOf(`${text}zu`);
        expect(longer).toBeGreaterThanOrEqual(fold);
        expect(more).toBeGreaterThanOrEqual(letters);
      }),
    );
  });
});

describe('consonants alone', () => {
  test('are compared of words that stand by themselves, whole', () => {
    expect(tokenForm('zarqumi', 17).comparesSkeleton).toBe(true);
    expect(tokenForm('zrqwmy', 17, { skeletal: true }).comparesSkeleton).toBe(true);
  });

  test('are not compared of glued tokens, of numbers, or of syllables', () => {
    for (const options of [{ glued: 'loose' }, { glued: 'tight' }, { syllabic: true }] as const)
      expect(tokenForm('jongun', 17, options).comparesSkeleton).toBe(false);
    expect(tokenForm('ayas2000', 17).comparesSkeleton).toBe(false);
  });
});

test('a form carries the keys of its text', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z]{1,12}$/),
      fc.double({ min: 0, max: 20, noNaN: true }),
      (text, bits) => {
        expect(tokenForm(text, bits)).toMatchObject({
          text,
          bits,
          fold: spellingFold(text),
          skeleton: consonantSkeleton(text),
          skeletal: false,
          syllabic: false,
        });
      },
    ),
  );
});
