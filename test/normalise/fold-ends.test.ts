import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { spellingFold } from '../../src/normalise/fold.js';
import { endsOfFold, endsOfTwo, endsOfWord } from '../../src/normalise/fold-ends.js';
import { mayBeSpanned } from '../../src/normalise/fold-sounds.js';
import { PIECES } from './naive-fold.js';

const word = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join(''));

/** What two words tell of both written as one, 0 where they tell nothing. */
function told(first: string, second: string): number {
  if (mayBeSpanned(first.charCodeAt(first.length - 1), second.charCodeAt(0))) return 0;
  return endsOfTwo(endsOfWord(first, spellingFold(first)), endsOfWord(second, spellingFold(second)));
}

describe('the ends of words', () => {
  test('are those of the fold of both written as one', () => {
    let known = 0;
    fc.assert(
      fc.property(word, word, (first, second) => {
        const ends = told(first, second);
        if (ends === 0) return;
        known++;
        const fold = spellingFold(first + second);
        expect([first, second, fold, ends]).toEqual([first, second, fold, endsOfFold(fold)]);
      }),
      { numRuns: 20_000 },
    );
    expect(known).toBeGreaterThan(2000);
  });

  test.each([
    ['of names', 'maria', 'santos', true],
    ['what is too short', 'ali', 'santos', false],
    ['sh that spans both', 'carlos', 'hernandez', false],
    ['an article that is not folded with a word behind it', 'nureddin', 'santos', false],
    ['-din without its article', 'maria', 'nadin', false],
    ['figures', '1000', 'santos', false],
  ])('say something: %s', (_what, first, second, tells) => {
    expect(told(first, second) !== 0).toBe(tells);
  });
});
