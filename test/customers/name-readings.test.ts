import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../fixed-seed.js';
import { readNameCell } from '../../src/customers/name-cell.js';
import { LAST_READINGS, READINGS, readingsOf } from '../../src/customers/name-readings.js';

describe('readings of a name', () => {
  // each of these stands beside the others: none may hide another
  test.each([
    ['Mr VV Muster (VIP)', 'V V Muster'],
    ['Mr VV Muster PhD - closed', 'V V Muster'],
    ['Estate of Mr VV Muster', 'V V Muster'],
    ['Herr Zhou Hailang 周海浪 b. 07.10.1952', '周海浪'],
    ['周海浪先生（北京） Esq.', '周海浪'],
    ['+7 495 1234567 周海浪先生', '周海浪'],
    ['周海浪先生（北京）Zhou Hailang', '周海浪'],
    ['MUSTER/VV MR', 'V V MUSTER'],
    ['MUSTER/ANNAMRS', 'ANNA MUSTER'],
    ['VV Muster（VIP）', 'V V Muster'],
    ['Anna Muster（VIP）', 'Anna Muster'],
    ['Anna Klein; Mr VV Muster (VIP)', 'V V Muster'],
    ['Mr VV Muster née Klein - closed', 'V V Klein'],
  ])('meet: %s', (cell, name) => {
    expect(readNameCell(cell, 'unknown').aliases).toContain(name);
  });

  test('find several people behind what hides them', () => {
    expect(readNameCell('Estate of VV Muster und Frau Ann Klein', 'person')).toMatchObject({
      aliases: expect.arrayContaining(['V V Muster']),
      others: [{ role: 'joint holder', name: 'Frau Ann Klein' }],
    });
    expect(readNameCell('(VIP) Mr Jo Muster & Mrs Ann Klein - closed', 'person')).toMatchObject({
      aliases: expect.arrayContaining(['Mr Jo Muster']),
      others: [{ role: 'joint holder', name: expect.stringContaining('Mrs Ann Klein') }],
    });
  });

  test.each(['Anna Klein, guardian of Jo Muster', 'Anna Klein JTWROS Jo Muster'])(
    'find the other person of %s',
    (cell) => {
      const others = readNameCell(cell, 'unknown').others.map(({ name }) => name);
      expect(others).toEqual(['Jo Muster']);
    },
  );

  test('of a company are not those of a person', () => {
    expect(readingsOf('Mr VV Muster (VIP)', 'organization')).toEqual([]);
  });

  test('are none of a name alone', () => {
    expect(readingsOf('Anna Muster', 'person')).toEqual([]);
  });

  const piece = fc.constantFrom(
    ...'Mr,Dr.,VV,Muster,Anna,周海浪,先生,（北京）,(VIP),"Don",- closed,PhD,jr.,& family,b. 07.10.1952,Estate of,Kimbansok,Иван,الدكتور,ИП,as trustee'.split(
      ',',
    ),
  );

  test('come to an end, and nothing new comes of any', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const name = pieces.join(' ');
        const names = [name, ...readingsOf(name, 'person')];
        expect(names.length).toBeLessThanOrEqual(17);
        expect(new Set(names).size).toBe(names.length);
        if (names.length === 17) return;
        const results = (table: typeof READINGS, each: string) =>
          table.filter(({ types }) => types.has('person')).flatMap(({ of }) => of(each, 'person') ?? []);
        const last = new Set(names.flatMap((each) => results(LAST_READINGS, each)));
        for (const each of names.filter((other) => !last.has(other)))
          for (const further of results(READINGS, each)) expect(names).toContain(further);
      }),
      { numRuns: 3000 },
    );
  });

  test('each have a name of their own', () => {
    const all = [...READINGS, ...LAST_READINGS];
    expect(new Set(all.map(({ reads }) => reads)).size).toBe(all.length);
  });
});
