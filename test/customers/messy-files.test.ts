import { readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { type CustomerOptions, openCustomers } from '../../src/customers/open-customers.js';
import { type FileSummary, summarise } from './summary.js';

const FOLDER = new URL('../../fixtures/customers/messy/', import.meta.url);

interface Expected extends FileSummary {
  readonly file: string;
  readonly options?: CustomerOptions;
  readonly doubts?: readonly string[];
}

/**
 * Customer files as banks, exchanges, CRMs and spreadsheets export them, each beside a `.expected.json` that was
 * checked by eye against the file. `expected` tells which file it is for, so that a fixture without a table is found.
 */
const tables = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name): Expected => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));

describe('messy customer files', () => {
  it('are at least forty, each with what it must give', () => {
    const files = readdirSync(FOLDER).filter((name) => !name.endsWith('.expected.json'));
    expect(files.length).toBeGreaterThanOrEqual(40);
    expect(tables.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  it.each(tables)('$file', async ({ file, options, mapping, unused, notes, doubts, rows }) => {
    const opened = await openCustomers({ path: new URL(file, FOLDER).pathname }, options ?? {});
    const found = await summarise(opened);
    expect(found.mapping).toEqual(mapping);
    expect(found.unused).toEqual(unused);
    expect(found.notes).toEqual(notes);
    expect(opened.doubts).toEqual(doubts ?? []);
    expect(found.rows).toEqual(rows);
  });

  const unpacked = tables.filter(({ file }) => !file.endsWith('.gz'));
  it.each(unpacked)(
    '$file gzipped, as a stream, gives the same',
    async ({ file, options, mapping, rows }) => {
      const packed = Readable.from([gzipSync(readFileSync(new URL(file, FOLDER)))]);
      const found = await summarise(await openCustomers({ path: null, stream: packed }, options ?? {}));
      expect(found.mapping).toEqual(mapping);
      expect(found.rows).toEqual(rows);
    },
  );
});
