import { stringify } from 'csv-stringify/sync';
import type { ScreenedRow } from '../match/screened-row.js';

/**
 * The rows that could not be screened, as CSV: line and reason, then the customer's own columns. Mended in place, it is
 * a customer file again (the two columns in front are not mapped to anything).
 */
export async function* renderRejected(
  rows: AsyncIterable<ScreenedRow>,
  headers: readonly string[],
): AsyncGenerator<string> {
  yield stringify([['rejected_line', 'rejected_reason', ...headers]]);
  for await (const row of rows)
    if (row.status === 'rejected')
      yield stringify([[String(row.line), row.rejected, ...row.input.map(([, value]) => value)]]);
}
