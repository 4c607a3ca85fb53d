import { Readable } from 'node:stream';
import type { RawRow } from '../../src/tabular/delimited.js';
import { lookUpHeader } from '../../src/tabular/header-lookup.js';
import { openTable, type Table, type TableOptions } from '../../src/tabular/table.js';

/** A stream that gives its bytes in pieces of a size. */
export function inPieces(data: string | Buffer, size = 64 * 1024): Readable {
  const bytes = Buffer.from(data);
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
  return Readable.from(pieces);
}

/** Opens a text as a table and reads all of it. */
export async function readTable(
  data: string | Buffer,
  options: Partial<TableOptions> = {},
  size?: number,
): Promise<{ table: Table; rows: RawRow[] }> {
  const isHeader = (text: string) => lookUpHeader(text) !== null;
  const table = await openTable(
    { path: 'table.csv', stream: inPieces(data, size) },
    { isHeader, ...options },
  );
  const rows: RawRow[] = [];
  for await (const batch of table.batches) rows.push(...batch);
  return { table, rows };
}
