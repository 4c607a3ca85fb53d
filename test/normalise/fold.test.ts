import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { spellingFold } from '../../src/normalise/fold.js';

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
