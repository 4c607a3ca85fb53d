import { stringify } from 'csv-stringify/sync';
import type { ScreenedRejection, ScreenedRow } from '../../match/screened-row.js';

const OWN = ['rejected_line', 'rejected_reason'];

/**
 * The rows that could not be screened, as CSV: line and reason, then the customer's own columns. Once corrected, it is
 * a customer file again (the two first columns are mapped to nothing, and are not doubled if rows of it are rejected
 * again). A row with too few cells keeps that number of cells: padded, it would look complete.
 */
export async function* renderRejected(
  rows: AsyncIterable<ScreenedRow>,
  headers: readonly string[],
): AsyncGenerator<string> {
  const mended = OWN.every((name, at) => headers[at] === name) ? OWN.length : 0;
  yield stringify([[...OWN, ...headers.slice(mended)]]);
  for await (const row of rows)
    if (row.status === 'rejected')
      yield stringify([[String(row.line), row.rejected, ...cellsOf(row).slice(mended)]]);
}

function cellsOf({ input, cells }: ScreenedRejection): readonly string[] {
  return input.slice(0, cells ?? input.length).map(([, value]) => value);
}
