import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LetterFold, spellingFold } from '../../src/normalise/fold.js';
import { LOWER_CASE } from '../../src/normalise/letter-codes.js';
import { naiveFold, PIECES } from './naive-fold.js';

describe('spellings of one name have one fold', () => {
  test.each([
    ['Arabic vowels and letters', ['hussein', 'husayn', 'housseyn', 'husein']],
    ['Mohammed', ['mohamed', 'mohammed', 'muhamed', 'mouhamed']],
    ['ch and sh', ['rachid', 'rashid', 'raschid']],
    ['th, dh and gh', ['fathi', 'fati']],
    ['final -ov', ['smirnov', 'smirnoff', 'smirnow', 'smirnof']],
    ['German and English Cyrillic', ['tschernow', 'chernov', 'tchernov']],
    ['shch', ['shcherba', 'schtscherba', 'chtcherba', 'szczerba']],
    ['Serbo-Croatian without accents', ['petrovic', 'petrovich', 'petrovitch']],
    ['j, y and i', ['sergej', 'sergey', 'sergei']],
    ['initial ye-', ['yevgeni', 'evgeni']],
    ['q and k', ['qasem', 'kasem']],
    ['w and v', ['wladimir', 'vladimir']],
    ['doubled letters', ['abbas', 'abas']],
    ['the servant of', ['abdulrahman', 'abdelrahman', 'abdalrahman', 'abdurrahman']],
    ['al-din', ['nuraldin', 'nureddin', 'noureddine', 'nuruddin']],
    ['silent h', ['fatimah', 'fatima']],
    ['Wade–Giles hs', ['hsiao', 'xiao']],
  ])('%s', (_what, spellings) => {
    const [first = '', ...others] = spellings;
    for (const other of others) expect([other, spellingFold(other)]).toEqual([other, spellingFold(first)]);
  });
});

describe('different names keep different folds', () => {
  test.each([
    [['hassan', 'hussein', 'husni']],
    [['maria', 'mario', 'marie']],
    [['ivan', 'ivana', 'igor']],
    [['salim', 'salem', 'salam']],
    [['li', 'lu', 'le', 'la']],
    [['karim', 'karam', 'karima']],
    [['sharif', 'zarif', 'arif']],
    [['abdul', 'abdullah', 'abid']],
    [['petrov', 'petrova', 'petros']],
  ])('%s', (names) => {
    expect(new Set(names.map(spellingFold)).size).toBe(names.length);
  });
});

/** Rich in what the rules are about, for which random letters are too many. */
const token = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 7 })
  .map((pieces) => pieces.join(''));

describe('the rules by codes', () => {
  test('give what they give by strings', () => {
    fc.assert(
      fc.property(token, (text) => {
        expect([text, spellingFold(text)]).toEqual([text, naiveFold(text)]);
      }),
      { numRuns: 5000 },
    );
  });

  test('give the same for letters that are put together, whatever was put together before', () => {
    const letters = new LetterFold();
    fc.assert(
      fc.property(
        token,
        fc.stringMatching(/^[a-z]{0,150}$/),
        token,
        fc.boolean(),
        (first, long, second, big) => {
          const raw = big ? `${first} ${long}-${second}`.toUpperCase() : `${first} ${long}-${second}`;
          const between = first.length + 1 + long.length;
          letters.clear();
          letters.add(raw, 0, first.length, LOWER_CASE);
          letters.add(raw, first.length + 1, between, LOWER_CASE);
          letters.add(raw, between + 1, raw.length, LOWER_CASE);
          letters.fold();
          expect(letters.text()).toBe(naiveFold(first + long + second));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('any fold', () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,20}$/);

  test('is plain, not empty, and hardly longer than the word', () => {
    fc.assert(
      fc.property(word, (text) => {
        const fold = spellingFold(text);
        expect(fold).toMatch(/^[a-z0-9]+$/);
        // x is written ks, -dine as -aldin
        expect(fold.length).toBeLessThanOrEqual(2 * text.length + 5);
      }),
      { numRuns: 500 },
    );
  });

  test('is the same of a word and of its doubled letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[bdflmnai]{2,8}$/), fc.nat(7), (text, at) => {
        const doubled = text.slice(0, at + 1) + text.slice(at);
        expect(spellingFold(doubled)).toBe(spellingFold(text));
      }),
    );
  });

  test('a single letter is itself', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') expect(spellingFold(letter)).toBe(letter);
  });

  test('other figures are another fold', () => {
    expect(spellingFold('2000')).not.toBe(spellingFold('2001'));
  });
});
