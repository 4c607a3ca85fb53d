import { describe, expect, test } from '@jest/globals';
import { type PersonUse, personRole, personUse } from '../../src/normalise/person-use.js';
import type { TokenRole } from '../../src/normalise/tagged-token.js';

const [N, P, F, H] = ['name', 'particle', 'patronymic', 'honorific'] as const;

describe('what a word can be in the name of a person', () => {
  // In a name of one word; first and last of two; first, second and last of three.
  const places = [
    [0, 1],
    [0, 2],
    [1, 2],
    [0, 3],
    [1, 3],
    [2, 3],
  ] as const;
  test.each<readonly [string, PersonUse, readonly TokenRole[]]>([
    ['quokka', 'name', [N, N, N, N, N, N]],
    ['wood', 'name', [N, N, N, N, N, N]],
    ['b', 'initial', Array.from(places, () => 'initial' as const)],
    ['44', 'number', Array.from(places, () => 'number' as const)],
    ['petrovich', 'patronymic', [N, N, N, F, F, F]],
    ['sheikh', 'honorific', [N, N, N, H, H, H]],
    ['mr', 'title', [N, N, N, H, H, H]],
    ['ben', 'particle', [N, N, N, N, P, N]],
    ['de', 'leading-particle', [N, P, N, P, P, N]],
    ['oglu', 'child-particle', [N, P, N, P, P, F]],
  ])('%s: %s', (text, use, roles) => {
    expect(personUse({ text })).toBe(use);
    expect(places.map(([at, count]) => personRole(use, at, count))).toEqual(roles);
  });

  test('a rank that a given name begins with is a name (Amirhossein), a title is not (Seyyedali)', () => {
    expect([personUse({ text: 'amir' }), personUse({ text: 'amir', joined: true })]).toEqual([
      'honorific',
      'name',
    ]);
    expect(personUse({ text: 'seyyed', joined: true })).toBe('honorific');
  });
});
