import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { type RawRow, readDelimited } from '../../src/tabular/delimited.js';
import type { Dialect } from '../../src/tabular/quoted.js';

const COMMAS: Dialect = { delimiter: ',', lineEnd: '\n' };

async function read(text: string, dialect = COMMAS, size = 1000): Promise<RawRow[]> {
  async function* pieces() {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  }
  const rows: RawRow[] = [];
  for await (const batch of readDelimited(pieces(), dialect, 'file.csv')) rows.push(...batch);
  return rows;
}

/** The oracle: csv-parse over the whole text at once; empty lines left out as the reader does. */
function oracle(text: string, { delimiter, lineEnd }: Dialect): string[][] {
  const records: string[][] = parse(text, {
    delimiter,
    record_delimiter: lineEnd === '\n' ? ['\r\n', '\n'] : ['\r'],
    relax_column_count: true,
    relax_quotes: true,
  });
  return records.filter((cells) => cells.length > 1 || cells[0] !== '');
}

describe('readDelimited', () => {
  it('keeps cells as they stand and counts lines', async () => {
    const rows = await read('a, b ,c\r\n\r\n"x\ny","z ""q"" ",\nlast,,"end"');
    expect(rows).toEqual([
      { line: 1, cells: ['a', ' b ', 'c'] },
      { line: 3, cells: ['x\ny', 'z "q" ', ''] },
      { line: 5, cells: ['last', '', 'end'] },
    ]);
  });

  it('names file and line of a quote that is never closed', async () => {
    const text = 'id,name\n1,Ann\n2,"Bob\n3,Cid\n4,Dan\n';
    await expect(read(text)).rejects.toMatchObject({
      name: 'Problem',
      kind: 'input',
      place: { file: 'file.csv', line: 3 },
    });
    await expect(read(text, COMMAS, 5)).rejects.toMatchObject({ place: { line: 3 } });
  });

  it('does not let an open quote swallow rows up to the next quoted cell', async () => {
    const text = 'id,name\n1,"Ann\n2,Bob\n3,"Cid"\n4,Dan\n';
    await expect(read(text)).rejects.toMatchObject({ place: { line: 2 } });
  });

  it('gives up on an open quote after a million characters, and on a line that long', async () => {
    const filler = 'x,y\n'.repeat(300_000);
    await expect(read(`1,"open\n${filler}`, COMMAS, 65_536)).rejects.toMatchObject({ place: { line: 1 } });
    await expect(read(`a\n${'x'.repeat(1_100_000)}`, COMMAS, 65_536)).rejects.toMatchObject({
      place: { line: 2 },
    });
  });

  it('reads what csv-parse reads, in pieces of any size', async () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '字', "'", '-') }),
      fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ';', 'ü') }),
    );
    const quoted = cell.map((text) => (/[",;\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text));
    const file = fc.array(fc.array(quoted, { minLength: 1, maxLength: 4 }), { maxLength: 40 });
    const ends = fc.constantFrom('\n', '\r\n');
    await fc.assert(
      fc.asyncProperty(
        file,
        ends,
        fc.boolean(),
        fc.integer({ min: 1, max: 300 }),
        async (rows, end, last, size) => {
          const text = rows.map((row) => row.join(',')).join(end) + (last ? end : '');
          const found = await read(text, COMMAS, size);
          expect(found.map(({ cells }) => cells)).toEqual(oracle(text, COMMAS));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never crashes and loses no line of a text without quotes', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ',', ';', '\n', '\r', ' ', '\t', '\u0000', 'ß', '🙂'),
    });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 50 }), async (content, size) => {
        const rows = await read(content, COMMAS, size);
        const lines = content.split('\n').map((line) => line.replace(/\r$/, ''));
        expect(rows.map(({ cells }) => cells.join(','))).toEqual(lines.filter((line) => line !== ''));
        expect(rows.every(({ line }, index) => index === 0 || line > (rows[index - 1]?.line ?? 0))).toBe(
          true,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('gives rows or a Problem for any text with stray quotes, and the same in pieces of any size', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', '"', ',', '\n', 'b'), maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 130 }), async (content, size) => {
        const whole = await settle(read(content, COMMAS, 1000));
        const cut = await settle(read(content, COMMAS, size));
        expect(cut).toEqual(whole);
        expect(typeof whole === 'string' ? whole : 'rows').toMatch(/^(Problem|rows)$/);
      }),
      { numRuns: 1500 },
    );
  });
});

async function settle(rows: Promise<RawRow[]>): Promise<RawRow[] | string> {
  try {
    return await rows;
  } catch (error) {
    return error instanceof Error ? error.name : 'no error object';
  }
}
