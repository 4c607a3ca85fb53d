import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../fixed-seed.js';
import { addressedCell } from '../../src/customers/addressed-cell.js';
import { POSTNOMINALS, TRADER_BEGINS } from '../../src/customers/bare-names.js';
import { fold, JOINING_WORDS, LAST_WORDS, titleWords } from '../../src/customers/courtesies.js';
import { readNameCell } from '../../src/customers/name-cell.js';
import { NameReader } from '../../src/customers/names.js';
import {
  letterless,
  NO_VALUE_BEGINS,
  placeholderName,
  plainText,
  saysNothing,
} from '../../src/customers/placeholders.js';
import { isPlainName, plainLetter } from '../../src/customers/plain-names.js';
import { SHIPS_ALONE, SHIPS_BEGIN } from '../../src/customers/ship-cell.js';
import { INNER_WORDS } from '../../src/customers/single-names.js';
import type { EntityType } from '../../src/normalise/party.js';

const TABLE_WORDS = [
  ...[
    NO_VALUE_BEGINS,
    JOINING_WORDS,
    INNER_WORDS,
    LAST_WORDS,
    SHIPS_BEGIN,
    SHIPS_ALONE,
    POSTNOMINALS,
    TRADER_BEGINS,
    [...titleWords()],
  ].flatMap((words) => [...words]),
  ...'test tests demo sample no name x xx zzz aaa АБВ NG VV vv RA ra Ab MS ms ип κος'.split(' '),
];
const NAMES =
  "Zoravan Qeltharani Mirdokht Зораван Кельтарани ζοραβαν Ζοραβάνης زوراوان कुमार शर्मा 조라반 佐拉凡 周海浪 周海浪经理 周海浪和王小波 周海浪饲养员 上海 강바람 회장 및 북경 Kimbansok Zoë D'Qelthar Zora-Vel łukaź İlker ﬁnn Ａnna ªb Q7 #REF! Q?lt q\ufffdlt".split(
    ' ',
  );

const word = fc
  .oneof(fc.constantFrom(...NAMES), fc.constantFrom(...TABLE_WORDS))
  .chain((text) =>
    fc.constantFrom(
      text,
      text.toUpperCase(),
      text.charAt(0).toUpperCase() + text.slice(1),
      text.normalize('NFD'),
      [...text].join('-'),
      `${text}-Qelthar`,
      `Qelthar'${text}`,
      `${text}.`,
    ),
  );
const blank = fc.constantFrom(' ', ' ', ' ', ' ', '  ', '\u00a0', ' - ', ', ', '-', '');
const cell = fc
  .array(fc.tuple(word, blank), { maxLength: 4 })
  .map((pieces) => pieces.map(([text, between], at) => (at === 0 ? text : between + text)).join(''));
const RUNS = process.env['SCREEN_LONG'] === undefined ? 10_000 : 300_000;
const TYPES: readonly EntityType[] = ['person', 'organization', 'aircraft', 'unknown'];

describe('a plain name', () => {
  test.each([
    'Zoravan Qeltharani',
    'Зораван Кельтарани',
    'زوراوان کلتارانی',
    '佐拉凡',
    'कुमार शर्मा',
    "Zora-Vel O'Qelthar",
    'QELTHARANI',
  ])('is %s', (text) => expect(isPlainName(text)).toBe(true));

  test.each([
    '',
    ' Zoravan',
    'Zoravan  Qelthar',
    'Zoravan Qelthar.',
    'Zoravan 7',
    'Herr Qelthar',
    'HERR Qelthar',
    'Anna and Bert Qelthar',
    'Zora Qelthar MBA',
    'Zora Qelthar M-B-A',
    'Test',
    'xxx',
    'n-a',
    'Tanker Zora',
    'MS ZORA',
    'ЗОРА QV',
    'ΚΟΣ Ζοραβανης',
    '\u001b[1mZora',
  ])('is not %j', (text) => expect(isPlainName(text)).toBe(false));

  test('says nothing but itself, whatever the tables hold', () => {
    let plain = 0;
    fc.assert(
      fc.property(cell, fc.constantFrom(...TYPES), (text, type) => {
        if (!isPlainName(text)) return;
        plain += 1;
        expect(readNameCell(text, type)).toEqual({ full: text, parts: [], aliases: [], others: [] });
        expect([placeholderName(text), letterless(text, type)]).toEqual([null, null]);
        for (const each of text.split(' ')) expect([each, saysNothing(each)]).toEqual([each, false]);
      }),
      { numRuns: 2 * RUNS },
    );
    expect(plain).toBeGreaterThan(500);
  });

  test.each(TYPES)('with forms of address around it is read as the closest look reads it, %s', (type) => {
    let addressed = 0;
    const compare = (text: string) => {
      const cell = addressedCell(text, type);
      if (cell === null) return;
      addressed += 1;
      expect([text, cell]).toEqual([text, readNameCell(text, type)]);
    };
    // every word of the tables, in every place
    for (const each of new Set(TABLE_WORDS))
      for (const text of [each, `${each}.`, each.toUpperCase()])
        for (const name of ['Zoravan Qeltharani', 'Mirdokht e Qelthar', 'Branch'])
          for (const whole of [`${text} ${name}`, `${name} ${text}`, `Mr ${text} ${name} jr`]) compare(whole);
    fc.assert(fc.property(cell, compare), { numRuns: RUNS });
    const several = fc.array(
      fc.oneof(fc.constantFrom(...TABLE_WORDS), fc.constantFrom('Zoravan', 'Qelthar')),
      {
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(several, (words) => compare(words.join(' '))),
      { numRuns: RUNS },
    );
    expect(addressed).toBeGreaterThan(1000);
  });

  test('is read as any other name is', () => {
    const column = (header: string, index: number) => [{ header, index, number: null }];
    const reader = new NameReader({
      name: column('name', 0),
      given_name: column('given', 1),
      family_name: column('family', 2),
      alias: column('alias', 3),
    });
    let plain = 0;
    fc.assert(
      fc.property(cell, cell, fc.boolean(), fc.constantFrom(...TYPES), (given, family, isOther, type) => {
        const cells = [[given, family].filter(Boolean).join(' '), given, isOther ? 'Mirdokht' : family, ''];
        const names = reader.readPlain(cells, type);
        if (names === null) return;
        plain += 1;
        expect(reader.read(cells, type)).toEqual({ names, others: [], type, rejected: null });
      }),
      { numRuns: RUNS },
    );
    expect(plain).toBeGreaterThan(100);
  });

  test('has the same letters as all that the tables are asked about', () => {
    const letters = (text: string) => [...text].map(plainLetter).filter((letter) => letter > 3);
    const odd: string[] = [];
    for (let code = 0; code < 0x10000; code += 1) {
      const character = String.fromCharCode(code);
      const letter = plainLetter(character);
      if (letter <= 3) continue;
      for (const asked of [character.toLowerCase(), fold(character), plainText(character).normalize('NFC')])
        if (String(letters(asked)) !== String(letter)) odd.push(character);
    }
    expect(odd).toEqual([]);
  });
});
