import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RowSet } from '../../../src/match/retrieve/row-set.js';
import { placeOfRow, rowSetOf } from '../../../src/match/retrieve/search-token.js';

test('a row is found among those of a source, wherever it stands, and no other is', () => {
  const rows = fc
    .oneof(fc.uniqueArray(fc.nat(60), { maxLength: 20 }), fc.uniqueArray(fc.nat(1500), { maxLength: 20 }))
    .map((all) => all.sort((one, other) => one - other));
  fc.assert(
    fc.property(rows, fc.nat(3), fc.nat(3), fc.boolean(), (listed, before, behind, isLong) => {
      // rows of other sources stand around it in memory, and a likeness in the last byte of each
      const around = (count: number) => Array.from({ length: count }, () => (7 << 8) | 9);
      const memory = [...around(before), ...listed.map((row) => (row << 8) | 200), ...around(behind)];
      const [from, to] = [before, before + listed.length];
      const all = Int32Array.from(memory);
      const set = isLong ? rowSetOf(all, from, to, 1501) : null;
      const source = { rows: all, from, to, set, initial: false, abbreviated: false };
      const places = Array.from({ length: 1501 }, (_, row) => placeOfRow(source, row));
      const expected = places.map(() => -1);
      listed.forEach((row, at) => {
        expected[row] = before + at;
      });
      expect(places).toEqual(expected);
    }),
  );
});

test('rows come out of a set in their order, and leave it empty', () => {
  const set = new RowSet(5000);
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(4999), { maxLength: 200, size: 'max' }), (rows) => {
      for (const row of rows) set.add(row);
      const found = new Int32Array(rows.length + 1).fill(-1);
      set.moveTo(found);
      expect([...found]).toEqual([...rows.sort((one, other) => one - other), -1]);
      expect(rows.some((row) => set.has(row))).toBe(false);
    }),
  );
});
