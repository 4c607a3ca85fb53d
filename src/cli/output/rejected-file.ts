import { stringify } from 'csv-stringify/sync';
import type { ScreenedRejection, ScreenedRow } from '../../match/screened-row.js';

const OWN = ['rejected_line', 'rejected_reason'];

/**
 * The rows that could not be screened, as CSV: line and reason, then the customer's own columns. Mended in place, it is
 * a customer file again (the two columns in front are not mapped to anything, and are not doubled when rows of it are
 * rejected once more). A row with too few cells keeps that number: filled up, it would pass for a whole one.
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
