import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { numberedItems } from '../../src/lists/numbered-items.js';

const apart = (text: string) => [...numberedItems(text).items];

test.each<[string, [number, string][]]>([
  [
    '(1) Tunisia (2) Morocco',
    [
      [1, 'Tunisia'],
      [2, 'Morocco'],
    ],
  ],
  [
    '1) Tunisia 2) Morocco',
    [
      [1, 'Tunisia'],
      [2, 'Morocco'],
    ],
  ],
  [
    '(a) Tunisia (b) Morocco',
    [
      [1, 'Tunisia'],
      [2, 'Morocco'],
    ],
  ],
  [
    'a) Tunisia, b) Morocco',
    [
      [1, 'Tunisia'],
      [2, 'Morocco'],
    ],
  ],
  [
    '(1)-(2) Indonesia',
    [
      [1, 'Indonesia'],
      [2, 'Indonesia'],
    ],
  ],
  [
    '(1-3) Libya',
    [
      [1, 'Libya'],
      [2, 'Libya'],
      [3, 'Libya'],
    ],
  ],
  [
    '(1) to (3) Algeria (4) Morocco',
    [
      [1, 'Algeria'],
      [2, 'Algeria'],
      [3, 'Algeria'],
      [4, 'Morocco'],
    ],
  ],
  ['(1) Tunis (2) - (3) -', [[1, 'Tunis']]],
  [
    '(1) 347834(2) 434021161',
    [
      [1, '347834'],
      [2, '434021161'],
    ],
  ],
  [
    '(1) +7 (495) 777 (2) 8 (800) 000 (3) 1',
    [
      [1, '+7 (495) 777'],
      [2, '8 (800) 000'],
      [3, '1'],
    ],
  ],
  ['Tunisia', [[1, 'Tunisia']]],
  ['(1) Tunisia', [[1, 'Tunisia']]],
  ['NAT YAY KAN(1)STREET, NO.2(2)', [[1, 'NAT YAY KAN(1)STREET, NO.2(2)']]],
  ['A123456(7)', [[1, 'A123456(7)']]],
  ['-', []],
  ['', []],
])('%j', (text, items) => {
  expect(apart(text)).toEqual(items);
});

test('what stands before the first number is kept apart', () => {
  expect(numberedItems('Utopian passport numbers (1) K048787 (2) 486298')).toEqual({
    prefix: 'Utopian passport numbers',
    items: new Map([
      [1, 'K048787'],
      [2, '486298'],
    ]),
  });
});

test('plain items come back as they were packed', () => {
  const item = fc
    .stringMatching(/^[A-Za-z][A-Za-z ]{0,8}[A-Za-z]$/)
    .filter((text) => !/\b(and|to)\b/i.test(text));
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 9 }), (items) => {
      const packed = items.map((text, index) => `(${index + 1}) ${text}`).join(' ');
      expect([...numberedItems(packed).items.values()]).toEqual(items);
    }),
  );
});
