import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BEYOND_WORDS, inByte, similarityIn } from '../../../src/match/retrieve/alike-byte.js';
import { MetRows } from '../../../src/match/retrieve/met-rows.js';
import { rowSetOf } from '../../../src/match/retrieve/search-token.js';
import { SharedRows } from '../../../src/match/retrieve/shared-rows.js';
import type { Source } from '../../../src/match/retrieve/source.js';

const TOTAL = 500;

/** Few rows or many, so that short lists are looked for in long ones, and lists of like length are marked. */
const someRows = fc
  .oneof(
    fc.uniqueArray(fc.nat(TOTAL - 1), { maxLength: 4 }),
    fc.uniqueArray(fc.nat(60), { maxLength: 40 }),
    fc.uniqueArray(fc.nat(TOTAL - 1), { minLength: 150, maxLength: 300, size: 'max' }),
  )
  .map((rows) => rows.sort((one, other) => one - other));
const someSource = fc.tuple(someRows, fc.boolean()).map(([listed, isSet]): Source => {
  const rows = Int32Array.from(listed, (row) => (row << 8) | 200);
  const to = rows.length;
  return {
    rows,
    from: 0,
    to,
    set: isSet ? rowSetOf(rows, 0, to, TOTAL) : null,
    initial: false,
    abbreviated: false,
  };
});

function rowsOf({ rows }: Source): number[] {
  return Array.from(rows, (noted) => noted >>> 8);
}

function rowsMet({ found, count }: MetRows): number[] {
  return [...found.subarray(0, count)].sort((one, other) => one - other);
}

test('the rows that sources share are found, one source after the other', () => {
  const shared = new SharedRows(TOTAL);
  const met = new MetRows(TOTAL);
  fc.assert(
    fc.property(someSource, fc.array(someSource, { minLength: 1, maxLength: 4 }), (one, others) => {
      shared.begin(one);
      for (const other of others) {
        met.clear();
        shared.add(other, met);
        const rows = new Set(rowsOf(other));
        expect(rowsMet(met)).toEqual(rowsOf(one).filter((row) => rows.has(row)));
      }
      shared.end();
    }),
    { numRuns: 300 },
  );
});

test('of rows that were met nothing is noted any more after others were, or when they were not kept', () => {
  const met = new MetRows(TOTAL);
  met.add(33);
  met.add(65);
  met.note(33, 0, 200, false);
  met.note(34, 0, 200, false);
  met.note(65, 1, 90, true);
  expect([met.wordsOf(33), met.byteAt(33, 0), met.initialsOf(65), met.byteAt(65, 1)]).toEqual([
    1, 200, 2, 90,
  ]);
  met.keep((row) => row === 65);
  expect(rowsMet(met)).toEqual([65]);
  met.add(33);
  expect([rowsMet(met), met.wordsOf(33), met.byteAt(33, 0)]).toEqual([[33, 65], 0, 0]);
  met.clear();
  expect(rowsMet(met)).toEqual([]);
  met.note(65, 2, 10, false);
  met.add(65);
  expect([rowsMet(met), met.wordsOf(65), met.initialsOf(65), met.byteAt(65, 1)]).toEqual([[65], 0, 0, 0]);
});

const byte = fc
  .tuple(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.boolean())
  .map(([similarity, beyond]) => inByte(similarity) | (beyond ? BEYOND_WORDS : 0));

test('of all that is noted of one token the most alike is kept, and whether any is more than a word', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3), byte), { minLength: 1, maxLength: 9 }), (all) => {
      const met = new MetRows(TOTAL);
      met.add(7);
      for (const [place, noted] of all) met.note(7, place, noted, false);
      for (const place of [0, 1, 2, 3]) {
        const here = all.flatMap(([at, noted]) => (at === place ? [noted] : []));
        const alike = Math.max(0, ...here.map(similarityIn));
        const beyond = here.some((noted) => (noted & BEYOND_WORDS) !== 0);
        const kept = met.byteAt(7, place);
        expect([similarityIn(kept), (kept & BEYOND_WORDS) !== 0]).toEqual([alike, beyond]);
      }
    }),
  );
});

test('a similarity in a byte is never less than it was, and hardly more', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 1, noNaN: true }), (similarity) => {
      const read = similarityIn(inByte(similarity));
      expect(read).toBeGreaterThanOrEqual(similarity - 1e-12);
      expect(read).toBeLessThan(similarity + 0.01);
    }),
  );
  expect([0, 0.01, 1].map((one) => similarityIn(inByte(one)))).toEqual([0, 64 / 127, 1]);
});
