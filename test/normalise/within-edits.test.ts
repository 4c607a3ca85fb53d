import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { lettersOf } from '../../src/normalise/letters.js';
import { haveOthers, isWithinEdits } from '../../src/normalise/within-edits.js';

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

describe('haveOthers', () => {
  test('never turns away words that are within the edits', () => {
    const word = fc.stringMatching(/^[a-e0-2]{1,9}$/);
    let turnedAway = 0;
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 3 }), (a, b, limit) => {
        if (!haveOthers(lettersOf(a), lettersOf(b), limit)) return;
        turnedAway++;
        expect(distance(a, b)).toBeGreaterThan(limit);
      }),
      { numRuns: 1000 },
    );
    expect(turnedAway).toBeGreaterThan(50);
  });
});
