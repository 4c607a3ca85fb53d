import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LEAST_SIMILARITY, tokenSimilarity } from '../../../src/match/similar/token-similarity.js';
import { tokenBits } from '../../../src/normalise/rarity.js';
import { type TokenForm, type TokenOptions, tokenForm } from '../../../src/normalise/token-form.js';
import { token } from '../generated-names.js';

const form = (text: string, options: TokenOptions = {}): TokenForm =>
  tokenForm(text, tokenBits(text, 'person'), options);
const similarity = (a: string, b: string): number => tokenSimilarity(form(a), form(b), 'person');

const options = fc.constantFrom<TokenOptions>(
  {},
  {},
  { skeletal: true },
  { syllabic: true },
  { glued: 'loose' },
  { glued: 'tight' },
);
const anyForm = fc.tuple(token, options).map(([text, how]) => form(text, how));

test('similarity is symmetric, and 0 or between the least one and 1', () => {
  fc.assert(
    fc.property(anyForm, anyForm, (a, b) => {
      const found = tokenSimilarity(a, b, 'person');
      expect(found).toBe(tokenSimilarity(b, a, 'person'));
      expect(found === 0 || (found >= LEAST_SIMILARITY && found <= 1)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('every token is wholly like itself', () => {
  fc.assert(fc.property(anyForm, (one) => expect(tokenSimilarity(one, one, 'person')).toBe(1)));
});

describe('tokens taken for one name', () => {
  test.each([
    ['hussein', 'husayn'],
    ['mohammed', 'mouhamad'],
    ['rashid', 'rachid'],
    ['smirnov', 'smirnoff'],
    ['tschernow', 'chernov'],
    ['qeltharani', 'keltarani'],
    ['abdulrahman', 'abdelrahman'],
    // one typing error in a long name
    ['vashgirdi', 'vashgirdo'],
    ['vashgirdi', 'vahsgirdi'],
    ['zhelvakhin', 'zhelvakin'],
  ])('%s ~ %s', (a, b) => {
    expect(similarity(a, b)).toBeGreaterThanOrEqual(0.8);
  });

  test('a shorter name forgives less', () => {
    expect(similarity('zoravanar', 'zoravanal')).toBeGreaterThan(similarity('zorav', 'zoral'));
  });

  test('a first letter that differs costs more than a later one', () => {
    expect(similarity('bashgirdi', 'vashgirdi')).toBeLessThan(similarity('vashgirdi', 'vashgirti'));
  });
});

describe('tokens that are different names', () => {
  test.each([
    ['maria', 'mario'],
    ['hasan', 'husain'],
    ['ivan', 'ivana'],
    ['cohen', 'chen'],
    ['zoravan', 'mirdokht'],
    ['li', 'lu'],
    ['2000', '2001'],
  ])('%s is not %s, or hardly', (a, b) => {
    expect(similarity(a, b)).toBeLessThan(0.8);
  });
});

describe('a spelling without vowels', () => {
  const skeletal = (text: string): TokenForm => form(text, { skeletal: true });

  test('meets the written-out ones with its consonants, the surer the more there are', () => {
    const long = tokenSimilarity(skeletal('zrqwmy'), form('zarqumi'), 'person');
    const short = tokenSimilarity(skeletal('hsn'), form('hasan'), 'person');
    expect(long).toBeGreaterThan(0.7);
    expect(short).toBeGreaterThan(0.7);
    expect(short).toBeLessThan(tokenSimilarity(skeletal('mhmdn'), form('muhammadan'), 'person'));
    expect(tokenSimilarity(skeletal('zrqwmy'), form('vashgirdi'), 'person')).toBe(0);
  });

  test('never meets glued or numbered tokens by its consonants', () => {
    expect(tokenSimilarity(skeletal('mhmd'), form('mahmud', { glued: 'loose' }), 'person')).toBe(0);
    expect(tokenSimilarity(skeletal('mhmd'), form('mahmud2'), 'person')).toBe(0);
  });
});

test('a syllable is the same in another system of romanisation, or another name', () => {
  const syllable = (text: string): TokenForm => form(text, { syllabic: true });
  expect(tokenSimilarity(syllable('jeong'), form('jong'), 'person')).toBeGreaterThan(0.9);
  expect(tokenSimilarity(syllable('song'), form('seng'), 'person')).toBe(0);
  expect(tokenSimilarity(syllable('jong'), form('yong'), 'person')).toBe(0);
  expect(tokenSimilarity(syllable('jong'), form('jong'), 'person')).toBeLessThan(1);
});
