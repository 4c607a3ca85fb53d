import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { syllabicFold } from '../../src/normalise/syllabic-fold.js';

test.each([
  ['jeong', 'chong', 'jong'],
  ['hsiao', 'xiao'],
  ['tsai', 'cai'],
  ['zhang', 'chang'],
  ['kim', 'gim'],
  ['pak', 'bak'],
  ['ri', 'li'],
  ['kyeong', 'gyong'],
  ['eun', 'un'],
  ['tae', 'dae'],
])('%s is %s', (one, ...others) => {
  for (const other of others) expect([other, syllabicFold(other)]).toEqual([other, syllabicFold(one)]);
});

describe('other syllables stay apart', () => {
  test.each([
    ['jong', 'yong'],
    ['song', 'seng'],
    ['min', 'mun'],
    ['li', 'lu'],
    ['wang', 'wan'],
    ['pom', 'pong'],
    ['ho', 'hyo'],
  ])('%s and %s', (one, other) => {
    expect(syllabicFold(one)).not.toBe(syllabicFold(other));
  });
});

test('the fold is plain and not longer than the syllable', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,8}$/), (text) => {
      expect(syllabicFold(text)).toMatch(/^[a-z]+$/);
      expect(syllabicFold(text).length).toBeLessThanOrEqual(text.length);
    }),
  );
});
