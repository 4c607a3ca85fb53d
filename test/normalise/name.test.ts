import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readName } from '../../src/normalise/name.js';

/** The first reading as text. */
function read(name: string): string {
  return (readName(name)[0]?.tokens ?? []).map((token) => token.text).join(' ');
}

describe('words', () => {
  test.each([
    ['Vladimir PUTIN', 'vladimir putin'],
    ["O'Brien, Seán", 'obrien sean'],
    ['J.P. Morgan', 'j p morgan'],
    ['A.B.C. d’Ivoire', 'a b c divoire'],
    ['Co.,Ltd', 'co ltd'],
    ['Co.Ltd', 'co ltd'],
    ['AlisherUsmanov', 'alisher usmanov'],
    ['McDonald MacLeod DeVito', 'mcdonald macleod devito'],
    ['mOhAmMeD', 'mohammed'],
    ['AYAS 2000', 'ayas 2000'],
    ['AYAS2000', 'ayas 2000'],
    ['3ercenters', '3ercenters'],
    ['5th Brigade', '5th brigade'],
    ['M0hammed Vlad1mir A1exander', 'mohammed vladimir alexander'],
    ['Black & White 5%', 'black and white 5 percent'],
    ['R&amp;D', 'r and d'],
    ['«Рога/Копыта»', 'roga kopyta'],
  ])('%s', (name, expected) => {
    expect(read(name)).toBe(expected);
  });

  test('a digit at the end may be a number or a letter', () => {
    expect(readName('Jame5').map((reading) => reading.tokens.map((token) => token.text))).toEqual([
      ['jame', '5'],
      ['james'],
    ]);
  });

  test('single letters are initials, numbers are not', () => {
    const flags = readName('V. J Smith 7')[0]?.tokens.map((token) => token.initial);
    expect(flags).toEqual([true, true, false, false]);
    expect(readName('Ю. Б.')[0]?.tokens).toEqual([
      { text: 'yu', script: 'Cyrl', skeletal: false, initial: true },
      { text: 'b', script: 'Cyrl', skeletal: false, initial: true },
    ]);
  });

  test.each(['', ' ', '...', "'", '—', '\u200b'])('nothing is left of %j', (name) => {
    expect(readName(name)).toEqual([]);
  });
});

describe('properties', () => {
  const anyName = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());

  test('words are [a-z0-9]+, at most four readings, none empty', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const readings = readName(name);
        expect(readings.length).toBeLessThanOrEqual(4);
        for (const reading of readings) {
          expect(reading.tokens.length).toBeGreaterThan(0);
          for (const token of reading.tokens) expect(token.text).toMatch(/^[a-z0-9]+$/);
        }
      }),
    );
  });

  const letters = fc.oneof(
    fc.constantFrom(
      'Łukasz',
      'Đặng',
      'Straße',
      'Иван',
      'Йосип',
      'Київ',
      'Сергей',
      'Γεώργιος',
      'Ταΰγετος',
      'Սուրեն',
      'ნინო',
    ),
    fc.constantFrom(
      'محمد',
      'أحمد',
      'آذر',
      'דוד',
      '김영수',
      'さとう',
      'ガス',
      'राजनाथ',
      'রহিম',
      'สมชาย',
      '王小明',
    ),
  );

  test('Unicode form and case do not matter', () => {
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 4 }), (words) => {
        const name = words.join(' ');
        const expected = readName(name);
        expect(readName(name.normalize('NFD'))).toEqual(expected);
        expect(readName(name.normalize('NFKC'))).toEqual(expected);
        expect(readName(name.toUpperCase())).toEqual(expected);
        expect(readName(name.toLowerCase())).toEqual(expected);
      }),
    );
  });

  test('order is kept: words read alone are the words read together, in any order', () => {
    const ascii = fc.stringMatching(/^[a-zA-Z]{2,8}$/);
    fc.assert(
      fc.property(fc.array(ascii, { minLength: 1, maxLength: 5 }), (words) => {
        const apart = words.flatMap((word) => read(word).split(' '));
        expect(read(words.join(', ')).split(' ')).toEqual(apart);
      }),
    );
  });

  test('its own output reads as itself', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const once = read(name);
        // Words cut out of a glued one may end in digits that a second reading would take for letters.
        fc.pre(!/\d/.test(once));
        expect(read(once)).toBe(once);
      }),
    );
  });
});
