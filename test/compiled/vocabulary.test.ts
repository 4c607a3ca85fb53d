import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LetterFold, spellingFold } from '../../src/normalise/fold.js';
import { indexOf, listed } from '../match/given.js';
import { PIECES } from '../normalise/naive-fold.js';

const NAMES = [
  'Abdul Rahman',
  'Nur al Din',
  'Smirnoff',
  'Xenia Petrovic',
  'Housseyn Rachid',
  'Al Sabah',
  'Abdulrahman Nureddin',
];

test('words written as one are found exactly where a listed word is spelt like them, before a filter is made and after', () => {
  const { vocabulary } = indexOf(NAMES.map((name) => listed(name)));
  const folds = new Set(NAMES.flatMap((name) => name.toLowerCase().split(' ').map(spellingFold)));
  const words = ['abdul', 'abdel', 'rahman', 'nour', 'eddine', 'smir', 'nof', 'ksenia', 'husa', 'yn', 'al'];
  const word = fc.constantFrom(...words, 'sabah', ...PIECES);
  const letters = new LetterFold();
  let found = 0;
  fc.assert(
    fc.property(word, word, (first, second) => {
      letters.clear();
      letters.add(first, 0, first.length);
      letters.add(second, 0, second.length);
      const listed = folds.has(spellingFold(first + second));
      expect([first, second, vocabulary.hasWord(letters)]).toEqual([first, second, listed]);
      if (listed) found++;
    }),
    { numRuns: 5000 },
  );
  expect(found).toBeGreaterThan(0);
});

test('a word begins with some letters exactly where it does', () => {
  const { vocabulary } = indexOf(NAMES.map((name) => listed(name)));
  const words = NAMES.flatMap((name) => name.toLowerCase().split(' '));
  const begun = fc.tuple(fc.constantFrom(...words), fc.nat(12)).map(([word, to]) => word.slice(0, to));
  const text = fc.tuple(begun, fc.constantFrom('', 'a', 'n', 'ova', '1')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      text.filter(({ length }) => length > 1),
      (beginning) => {
        const listed = words.some((word) => word.startsWith(beginning));
        expect([beginning, vocabulary.beginsWord(beginning)]).toEqual([beginning, listed]);
      },
    ),
    { numRuns: 1000 },
  );
});
