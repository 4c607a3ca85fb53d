import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gunzipped } from '../../src/tabular/gunzip.js';

async function* inPieces(bytes: Uint8Array, size: number, onEnd = () => {}): AsyncGenerator<Uint8Array> {
  try {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  } finally {
    onEnd();
  }
}

/** The text of an archive read in pieces, or the code of what is thrown. */
async function textOf(bytes: Uint8Array, size = 1 << 16): Promise<string> {
  try {
    const found: Uint8Array[] = [];
    for await (const piece of gunzipped(inPieces(bytes, size))) found.push(piece);
    return Buffer.concat(found).toString();
  } catch (error) {
    // errors of node:zlib are of another realm here
    return typeof error === 'object' && error !== null && 'code' in error
      ? String(error.code)
      : String(error);
  }
}

const FIRST = gzipSync('id,name\n1,Orla Hennebury\n');
const SECOND = gzipSync('2,Bertwin Oxcombe\n');
const WHOLE = 'id,name\n1,Orla Hennebury\n2,Bertwin Oxcombe\n';
const SIZES = [1, 20, FIRST.length, FIRST.length + 1, 1 << 16];

describe('an archive', () => {
  test.each(SIZES)('of several members is read to its end, in pieces of %i bytes', async (size) => {
    expect(await textOf(Buffer.concat([FIRST, SECOND]), size)).toBe(WHOLE);
  });

  test.each(SIZES)('that was filled up with zeros is whole, in pieces of %i bytes', async (size) => {
    const filled = Buffer.concat([FIRST, SECOND, new Uint8Array(5000)]);
    expect(await textOf(filled, size)).toBe(WHOLE);
  });

  test.each(SIZES)('with zeros between its members is refused, in pieces of %i bytes', async (size) => {
    for (const zeros of [1, 5000]) {
      const parted = Buffer.concat([FIRST, new Uint8Array(zeros), SECOND]);
      expect(await textOf(parted, size)).toBe('Z_DATA_ERROR');
    }
  });

  test('whose bytes are flipped, or that is cut, is refused or says the same', async () => {
    const bytes = Buffer.concat([FIRST, SECOND]);
    const at = fc.nat(bytes.length - 1);
    await fc.assert(
      fc.asyncProperty(
        at,
        fc.integer({ min: 1, max: 255 }),
        fc.constantFrom(...SIZES),
        async (place, change, size) => {
          const flipped = Uint8Array.from(bytes);
          flipped[place] = (flipped[place] ?? 0) ^ change;
          expect([WHOLE, 'Z_DATA_ERROR', 'Z_BUF_ERROR']).toContain(await textOf(flipped, size));
          if (place === FIRST.length || place === 0) return;
          expect(['Z_DATA_ERROR', 'Z_BUF_ERROR']).toContain(await textOf(bytes.subarray(0, place), size));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('lets go of its source when nobody wants more, and when it is damaged', async () => {
    const large = gzipSync(Buffer.alloc(4 << 20, 'name\n'));
    let ends = 0;
    for await (const _ of gunzipped(inPieces(large, 64, () => ends++))) break;
    for await (const _ of gunzipped(inPieces(FIRST, 64, () => ends++)));
    const broken = Uint8Array.from(large).fill(7, 100, 200);
    await expect(
      (async () => {
        for await (const _ of gunzipped(inPieces(broken, 64, () => ends++)));
      })(),
    ).rejects.toThrow();
    await new Promise((resolve) => setImmediate(resolve));
    expect(ends).toBe(3);
  });
});
