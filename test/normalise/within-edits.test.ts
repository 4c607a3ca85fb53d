import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { isWithinEdits } from '../../src/normalise/within-edits.js';

describe('isWithinEdits', () => {
  test('agrees with the full edit distance', () => {
    const word = fc.stringMatching(/^[abc]{0,9}$/);
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(isWithinEdits(a, b, limit)).toBe(distance(a, b) <= limit);
      }),
      { numRuns: 1000 },
    );
  });
});
