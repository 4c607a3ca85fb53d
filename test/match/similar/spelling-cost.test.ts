import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editDistance, spellingCost } from '../../../src/match/similar/spelling-cost.js';
import { token } from '../generated-names.js';

/** Optimal string alignment by its definition; exponential, for short strings only. */
function naiveDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return naiveDistance(restA, restB);
  const steps = [naiveDistance(restA, restB), naiveDistance(restA, b), naiveDistance(a, restB)];
  if (a[0] === b[1] && a[1] === b[0]) steps.push(naiveDistance(a.slice(2), b.slice(2)));
  return 1 + Math.min(...steps);
}

const few = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('edit distance', () => {
  test.each([
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
    ['ca', 'abc', 3],
    ['abcd', 'badc', 2],
    ['', 'abc', 3],
    ['same', 'same', 0],
  ])('%s → %s: %d', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance);
  });

  test('is the naive one up to the limit, and more than the limit beyond it', () => {
    fc.assert(
      fc.property(few, few, fc.integer({ min: 0, max: 7 }), (a, b, limit) => {
        const naive = naiveDistance(a, b);
        const found = editDistance(a, b, limit);
        if (naive <= limit) expect(found).toBe(naive);
        else expect(found).toBeGreaterThan(limit);
      }),
      { numRuns: 500 },
    );
  });

  test('leaves nothing behind for the next call', () => {
    const before = editDistance('vashgirdi', 'vashgridi', 2);
    editDistance('zzzzzzzzzzzz', 'aaaaaaaaaaaa', 12);
    expect(editDistance('vashgirdi', 'vashgridi', 2)).toBe(before);
  });

  test('strings too long for it differ unless they are equal', () => {
    const long = 'zoravan'.repeat(12);
    expect(editDistance(long, long, 2)).toBe(0);
    expect(editDistance(long, `${long}a`, 2)).toBeGreaterThan(2);
    expect(spellingCost(long, `${long}a`)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('spelling cost', () => {
  test('is symmetric, 0 only for equal strings, and never above the count of edits', () => {
    fc.assert(
      fc.property(token, token, (a, b) => {
        expect(spellingCost(a, b)).toBeCloseTo(spellingCost(b, a), 5);
        expect(spellingCost(a, b) === 0).toBe(a === b);
        expect(spellingCost(a, b)).toBeLessThanOrEqual(editDistance(a, b, 20) + 1e-5);
      }),
    );
  });

  test.each([
    ['a lost vowel before a lost consonant', ['vashgirdi', 'vashgrdi'], ['vashgirdi', 'vashgidi']],
    ['a lost h before a lost consonant', ['tahmin', 'tamin'], ['tahmin', 'tahin']],
    ['a for e before a for u', ['karam', 'karem'], ['karam', 'karum']],
    ['g for k before g for m', ['karig', 'karik'], ['karig', 'karim']],
    ['t for d before t for l', ['murad', 'murat'], ['murad', 'mural']],
    ['neighbours swapped before two letters replaced', ['zoravan', 'zorvaan'], ['zoravan', 'zorlman']],
    ['one typing error before two', ['zoravan', 'zorapan'], ['zoravan', 'zorapam']],
  ])('%s', (_what, [near = '', nearer = ''], [far = '', farther = '']) => {
    expect(spellingCost(near, nearer)).toBeLessThan(spellingCost(far, farther));
  });
});

describe('yo as e', () => {
  test.each([
    ['fiudurov', 'fedurov'],
    ['tkaxiuv', 'tkaxev'],
  ])('%s is nearly %s', (a, b) => {
    expect(spellingCost(a, b)).toBeCloseTo(0.2);
    expect(spellingCost(b, a)).toBe(spellingCost(a, b));
  });

  test.each([
    ['mariu', 'mare'],
    ['antuniu', 'antune'],
    ['kiung', 'keng'],
    ['maria', 'mare'],
  ])('but %s is not %s', (a, b) => {
    expect(spellingCost(a, b)).toBeGreaterThan(0.5);
  });
});
