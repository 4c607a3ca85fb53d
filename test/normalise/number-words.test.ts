import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { numberValue, readNumbers } from '../../src/normalise/number-words.js';

const ROMAN: readonly (readonly [string, number])[] = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** The textbook way, as an oracle. */
function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [letters, worth] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += letters;
  }
  return text;
}

describe('numberValue', () => {
  test.each([
    ['44', 44],
    ['007', 7],
    ['1st', 1],
    ['3rd', 3],
    ['26th', 26],
    ['5ya', 5],
    ['first', 1],
    ['seven', 7],
    ['ii', 2],
    ['viii', 8],
    ['xiv', 14],
    ['pervyy', 1],
    ['forty', 40],
    ['a7', null],
    ['iiii', null],
    ['vx', null],
    ['vi', null],
    ['xi', null],
    ['i', null],
    ['mix', null],
    ['civil', null],
    ['12345678901234567890', null],
    ['', null],
  ])('%s is %s', (token, value) => {
    expect(numberValue(token)).toBe(value);
  });
});

describe('readNumbers', () => {
  test.each([
    ['brigade forty four', [44]],
    ['brigade fourty four', [44]],
    ['brigade forty 4', [44]],
    ['brigade 44', [44]],
    ['two hundred', [200]],
    ['one hundred seven', [107]],
    ['one hundred twenty third regiment', [123]],
    ['fund v', [5]],
    ['partners vi lp', [6]],
    ['v putin', []],
    ['xi jinping', []],
    ['trust 2004 1', [2004, 1]],
    ['twenty twenty', [20, 20]],
    ['first second', [1, 2]],
    ['no numbers here', []],
  ])('%s: %j', (name, values) => {
    expect(readNumbers(name.split(' ')).map((reading) => reading.value)).toEqual(values);
  });

  test('reads every Roman numeral to 39 after a noun that is numbered', () => {
    for (let value = 1; value < 40; value++) {
      expect(readNumbers(['fund', roman(value)])).toEqual([{ start: 1, end: 2, value }]);
    }
  });

  test('readings lie within the name, in order, without overlap', () => {
    const word = fc.constantFrom(
      'one',
      'twenty',
      'hundred',
      '7',
      'fund',
      'v',
      'ii',
      'third',
      'thousand',
      'x',
      'name',
      'zero',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (tokens) => {
        let last = 0;
        for (const { start, end, value } of readNumbers(tokens)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(tokens.length);
          expect(Number.isSafeInteger(value) && value >= 0).toBe(true);
          last = end;
        }
      }),
    );
  });
});
