import { hash } from 'node:crypto';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { EarlierMatches, matchKey } from '../../src/changes/earlier-matches.js';
import { FINGERPRINT_BYTES } from '../../src/changes/fingerprints.js';
import { KnownRows, rowTable } from '../../src/changes/known-rows.js';
import type { PreviousPair } from '../../src/changes/previous-run.js';

/**
 * A file in which every row has one id (a constant in an export), or in which no row could be read: what a comparison
 * with an earlier run does for a row must not grow with the rows. Work is counted, never timed.
 */

const LONG = process.env['SCREEN_LONG'] === '1';
const SIZES = LONG ? [1000, 100_000] : [1000, 8000];

afterEach(() => {
  jest.restoreAllMocks();
});

function half(text: string): Buffer {
  return Buffer.from(hash('sha256', text, 'hex'), 'hex').subarray(0, FINGERPRINT_BYTES / 2);
}
const fingerprint = (id: string, content: string) => Buffer.concat([half(`id ${id}`), half(content)]);
const ZEROS = Buffer.alloc(FINGERPRINT_BYTES);

/** Comparisons of bytes for each row, to put rows into a table and to look all of them up again. */
function comparisonsPerRow(rows: readonly Uint8Array[]): number {
  const compare = jest.spyOn(Buffer.prototype, 'compare');
  const known = new KnownRows(rowTable(Buffer.concat(rows), new Uint8Array(Math.ceil(rows.length / 8))));
  for (const row of rows) {
    known.find(row);
    known.wasWithoutFinding(row);
  }
  const count = compare.mock.calls.length / rows.length;
  compare.mockRestore();
  return count;
}

describe('comparisons for each row of an earlier run do not grow with the rows', () => {
  const FILES: Readonly<Record<string, (row: number) => Buffer>> = {
    'all customers have ids of their own': (row) => fingerprint(String(row), `data ${row}`),
    'all rows have one id': (row) => fingerprint('0', `data ${row}`),
    'all rows are equal': () => fingerprint('0', 'data'),
    'no row was read': () => ZEROS,
    'ids differ, data do not': (row) => fingerprint(String(row), 'data'),
    'each of a hundred ids has many rows': (row) => fingerprint(String(row % 100), `data ${row}`),
  };

  test.each(Object.entries(FILES))('%s', (_, fingerprintOf) => {
    for (const size of SIZES)
      expect(comparisonsPerRow(Array.from({ length: size }, (__, row) => fingerprintOf(row)))).toBeLessThan(
        15,
      );
  });
});

test('the table says what looking through all rows says', () => {
  const row = fc.record({ id: fc.nat(3), content: fc.nat(3), found: fc.boolean() });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), fc.nat(4), fc.nat(4), (rows, id, content) => {
      const bits = new Uint8Array(Math.ceil(rows.length / 8));
      for (const [at, { found }] of rows.entries())
        if (found) bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
      const known = new KnownRows(
        rowTable(Buffer.concat(rows.map((one) => fingerprint(`${one.id}`, `${one.content}`))), bits),
      );
      const own = rows.filter((one) => one.id === id);
      const same = own.filter((one) => one.content === content);
      const asked = fingerprint(`${id}`, `${content}`);
      expect(known.find(asked)).toBe(same.length > 0 ? 'same' : own.length > 0 ? 'changed' : 'absent');
      expect(known.wasWithoutFinding(asked)).toBe(same.length > 0 && same.every(({ found }) => !found));
    }),
  );
});

describe('matches of one customer', () => {
  let reads = 0;
  /** A match that counts how often it is looked at. */
  function pair(entityId: string, more: Partial<PreviousPair> = {}): PreviousPair {
    const plain = { row: 1, customerId: '0', customerName: '', list: 'own', name: '', decided: 'open' };
    return {
      ...{ ...plain, role: null, score: 80, content: '', outcome: 'o', entity: 'e', ...more },
      get entityId() {
        reads += 1;
        return entityId;
      },
    };
  }
  const customer = (pairs: PreviousPair[]) => ({ identity: '', contents: new Set<string>(), pairs });

  test.each([
    ['with as many entities', (at: number) => `own:${at}`],
    ['with one entity', () => 'own:1'],
  ])('%s are looked at a fixed number of times, however many rows ask for them', (_, entityOf) => {
    for (const size of SIZES) {
      const earlier = new EarlierMatches();
      const all = customer(Array.from({ length: size }, (__, at) => pair(entityOf(at))));
      reads = 0;
      for (let row = 0; row < size; row++)
        expect(earlier.of(all).get(matchKey({ entityId: entityOf(row), role: null }))).toBeDefined();
      expect(reads).toBeLessThanOrEqual(size);
    }
  });

  test('of several with one entity the best is compared, and the first with equal digests', () => {
    const pairs = [
      pair('own:1', { score: 71, outcome: 'a', row: 1 }),
      pair('own:1', { score: 95, outcome: 'b', row: 2 }),
      pair('own:1', { score: 95, outcome: 'b', row: 3 }),
      pair('own:1', { score: 99, role: 'owner', row: 4, entity: 'other' }),
    ];
    const found = new EarlierMatches().of(customer(pairs)).get(matchKey({ entityId: 'own:1', role: null }));
    expect(found?.best.row).toBe(2);
    expect([...(found?.byDigests ?? [])].map(([key, { row }]) => [key, row])).toEqual([
      ['a e', 1],
      ['b e', 2],
    ]);
    expect([...(found?.entities ?? [])]).toEqual(['e']);
  });
});
