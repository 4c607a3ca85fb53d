import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ORGANIZATION_BANDS, PERSON_BANDS } from '../../src/normalise/data/rarity-table.js';
import { tokenBits, UNKNOWN_BITS } from '../../src/normalise/rarity.js';

const tables = [
  ['person', PERSON_BANDS],
  ['organization', ORGANIZATION_BANDS],
] as const;

/** The first look-ups of a process search the table's text; later ones find the table split. */
const searched = [
  'john',
  'smith',
  'garcia',
  'kim',
  'novak',
  'okafor',
  'yilmaz',
  'abagnale',
  'qwertzuiop',
  'x',
  'xu',
].map((token) => [token, tokenBits(token, 'person')] as const);

describe('the rarity table', () => {
  test.each(tables)('%s: bands rise in half bits up to less than an unknown token has', (kind, bands) => {
    const bits = bands.map(([band]) => band);
    expect(bits).toEqual([...new Set(bits)].sort((one, other) => one - other));
    expect(bits.every((band) => band > 0 && Number.isInteger(band * 2))).toBe(true);
    expect(Math.max(...bits)).toBeLessThan(UNKNOWN_BITS[kind]);
  });

  test.each(tables)('%s: each token stands once, alone between blanks', (_kind, bands) => {
    const tokens = bands.flatMap(([, text]) => text.slice(1, -1).split(' '));
    expect(bands.every(([, text]) => text.startsWith(' ') && text.endsWith(' '))).toBe(true);
    expect(tokens.filter((token) => !/^[a-z]+$/.test(token))).toEqual([]);
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  test('is small enough to be loaded with every command', () => {
    const path = new URL('../../src/normalise/data/rarity-table.ts', import.meta.url);
    expect(readFileSync(path).length).toBeLessThan(350_000);
  });
});

describe('tokenBits', () => {
  test.each([
    'anderson',
    'smith',
    'garcia',
    'silva',
    'muller',
    'mueller',
    'kim',
    'lee',
    'wang',
    'nguyen',
    'tanaka',
    'ivanov',
    'ivanova',
    'sergey',
    'sergei',
    'vladimirovich',
    'hussein',
    'mohammed',
    'mohamed',
    'muhammad',
    'fatima',
    'abdul',
    'singh',
    'kumar',
    'yilmaz',
    'cohen',
    'diallo',
    'maria',
    'john',
  ])('knows that %s is common', (token) => {
    expect(tokenBits(token, 'person')).toBeLessThanOrEqual(11);
  });

  test('orders names by how many people hold them', () => {
    const ascending = ['mohammed', 'john', 'anderson', 'okafor', 'qwertzuiop'];
    const bits = ascending.map((token) => tokenBits(token, 'person'));
    expect(bits).toEqual([...bits].sort((one, other) => one - other));
    expect(bits.at(-1)).toBe(UNKNOWN_BITS.person);
  });

  test('tells the words of companies from the words of people', () => {
    for (const token of ['trading', 'bank', 'shipping', 'international', 'limited']) {
      expect(tokenBits(token, 'organization')).toBeLessThanOrEqual(6);
      expect(tokenBits(token, 'person')).toBeGreaterThan(8);
    }
    expect(tokenBits('qwertzuiop', 'organization')).toBe(UNKNOWN_BITS.organization);
  });

  test('a person’s name is rarer in companies than among people, and never as rare as an unknown word', () => {
    for (const token of ['smith', 'ivanov', 'mohammed']) {
      expect(tokenBits(token, 'organization')).toBeLessThanOrEqual(tokenBits(token, 'person') + 2);
      expect(tokenBits(token, 'organization')).toBeLessThan(UNKNOWN_BITS.organization);
    }
  });

  test('short tokens and numbers say little', () => {
    expect(tokenBits('q', 'person')).toBeLessThan(5);
    expect(tokenBits('qx', 'person')).toBeLessThan(10);
    expect(tokenBits('7', 'organization')).toBeLessThan(tokenBits('4711', 'organization'));
    expect(tokenBits('123456789', 'organization')).toBe(tokenBits('12345', 'organization'));
  });

  test('gives the same bits when it searches the text and when the table is split', () => {
    for (const [token, bits] of searched) expect([token, tokenBits(token, 'person')]).toEqual([token, bits]);
  });

  test('counts the spellings of one name together', () => {
    expect(tokenBits('husayn', 'person')).toBe(tokenBits('hussein', 'person'));
    expect(tokenBits('rachid', 'person')).toBe(tokenBits('rashid', 'person'));
  });

  test('counts the spellings of one Arabic writing together, whatever they fold to', () => {
    for (const [one, other] of [
      ['saeedi', 'saidi'],
      ['yaghoub', 'yaqub'],
      ['walid', 'oualid'],
    ] as const)
      expect(Math.abs(tokenBits(one, 'person') - tokenBits(other, 'person'))).toBeLessThanOrEqual(0.5);
  });

  test('a common name is common though its fold has two letters; a rare word with that fold is not', () => {
    for (const token of ['zhou', 'shah', 'choe']) expect(tokenBits(token, 'person')).toBeLessThan(11);
    expect(tokenBits('shha', 'person')).toBe(UNKNOWN_BITS.person);
  });
});
