import { describe, expect, test } from '@jest/globals';
import { CHARACTER_CANTONESE } from '../../src/normalise/data/character-cantonese.js';
import { CHARACTER_MEANINGS } from '../../src/normalise/data/character-meanings.js';
import { cantonese, hongKong } from '../../src/normalise/scripts/cantonese.js';
import { meaningsOf } from '../../src/normalise/scripts/han-meanings.js';

function entries(table: string): readonly (readonly [latin: string, characters: string])[] {
  return table.split(',').map((entry) => {
    const [latin = '', characters = ''] = entry.trim().split(' ');
    return [latin, characters];
  });
}

describe.each([
  ['meanings', CHARACTER_MEANINGS, 4500],
  ['Cantonese readings', CHARACTER_CANTONESE, 5000],
])('the table of %s', (_, table, least) => {
  const rows = entries(table);
  const characters = rows.flatMap(([, together]) => [...together]);
  test('has one plain word for each of its Chinese characters', () => {
    expect(
      rows.filter(([latin, together]) => !/^[a-z]+$/.test(latin) || !/^\p{Script=Han}+$/u.test(together)),
    ).toEqual([]);
    expect(new Set(characters).size).toBe(characters.length);
  });
  test('knows the common ones', () => {
    expect(characters.length).toBeGreaterThan(least);
  });
});

test.each([
  ['zoeng', 'cheung'],
  ['can', 'chan'],
  ['gwok', 'kwok'],
  ['wong', 'wong'],
  ['ng', 'ng'],
  ['jyun', 'yuen'],
  ['joeng', 'yeung'],
  ['hoi', 'hoi'],
  ['baau', 'pau'],
  ['kwan', 'kwan'],
  ['seon', 'shun'],
  ['dou', 'to'],
  ['zyun', 'chuen'],
])('Jyutping %s is spelt %s in Hong Kong', (jyutping, spelt) => {
  expect(hongKong(jyutping)).toBe(spelt);
});

test('every Jyutping syllable has a spelling of plain letters', () => {
  const spelt = entries(CHARACTER_CANTONESE).map(([jyutping]) => hongKong(jyutping));
  expect(spelt.filter((syllable) => !/^[a-z]+$/.test(syllable))).toEqual([]);
});

test('a usual spelling goes before the rule, and Mandarin stands in for a character that has neither', () => {
  expect(['陈', '保', '犇'].map(cantonese)).toEqual(['chan', 'po', 'ben']);
});

describe('what a trade name means', () => {
  test.each([
    ['蓝鹿', ['blue', 'deer']],
    ['白鹤', ['white', 'crane']],
    ['红矢量', ['red', 'vector']],
  ])('%s', (name, words) => {
    expect(meaningsOf(name)).toEqual(words);
  });
  test('nothing where a character is not known, or the name is long', () => {
    expect([meaningsOf('蓝犇'), meaningsOf('蓝鹿蓝鹿蓝')]).toEqual([[], []]);
  });
});
