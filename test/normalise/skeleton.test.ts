import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readName } from '../../src/normalise/name.js';
import { consonantSkeleton } from '../../src/normalise/skeleton.js';

describe('consonant skeleton', () => {
  test.each([
    ['mhmd', ['mohammad', 'muhammed', 'mohamed', 'mhmd']],
    ['abdl', ['abdullah', 'abdallah', 'abdulla', '3bdallh']],
    ['jml', ['jamal', 'djamel', 'gamal', 'jamil']],
    ['ksm', ['qasim', 'kassem', 'ghasem']],
    ['xld', ['khalid', 'khaled', '5aled']],
    ['crf', ['sharif', 'cherif', 'scharif']],
    ['wld', ['walid', 'oualid', 'waleed']],
    ['ysn', ['yasin', 'yassine', 'iasin']],
    ['dd', ['daoud', 'dawud', 'davoud']],
    ['hsn', ['hassan', 'husayn', '7assan']],
    ['amr', ['umar', 'omar', 'amr']],
  ])('%s', (key, spellings) => {
    for (const spelling of spellings)
      expect([spelling, consonantSkeleton(spelling)]).toEqual([spelling, key]);
  });

  test('different names keep different keys', () => {
    const names = [
      'ahmad',
      'hamad',
      'salim',
      'sharif',
      'khalid',
      'zaid',
      'tariq',
      'faruq',
      'bashir',
      'nabil',
    ];
    expect(new Set(names.map(consonantSkeleton)).size).toBe(names.length);
  });

  test('a word without vowels meets its vowelled spelling', () => {
    for (const [arabic, latin] of [
      ['زرقنبي', 'zarqanbi'],
      ['برخشان', 'barakhshan'],
      ['ممزوقح', 'mamzuqah'],
    ] as const) {
      const token = readName(arabic)[0]?.tokens[0];
      expect(token?.skeletal).toBe(true);
      expect(consonantSkeleton(token?.text ?? '').replace(/h$/, '')).toBe(
        consonantSkeleton(latin).replace(/h$/, ''),
      );
    }
  });

  test('numbers are their own key; the key is plain and never longer than twice the word', () => {
    expect(consonantSkeleton('2000')).toBe('2000');
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,20}$/), (word) => {
        const key = consonantSkeleton(word);
        expect(key).toMatch(/^[a-z0-9]*$/);
        expect(key.length).toBeLessThanOrEqual(2 * word.length);
      }),
    );
  });
});
