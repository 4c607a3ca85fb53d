import type { CustomerRow, ReadRow } from '../customers/customer.js';
import type { Engine, ScreenResult } from './engine.js';
import type { RowStatus, ScreenedCustomer, ScreenedRow } from './screened-row.js';

/** Screens rows one by one, in their order; every row gives exactly one screened row. */
export async function* screenRows(
  rows: AsyncIterable<CustomerRow>,
  engine: Engine,
): AsyncGenerator<ScreenedRow> {
  for await (const row of rows) yield screenRow(row, engine);
}

/** The result for one row, as a plain object. */
export function screenRow(row: CustomerRow, engine: Engine): ScreenedRow {
  return 'rejected' in row ? { ...row, status: 'rejected' } : screened(row, engine.screen(row.customer));
}

/** A row with what was found for its customer. */
export function screened(row: ReadRow, { matches, setAside }: ScreenResult): ScreenedCustomer {
  const status: Exclude<RowStatus, 'rejected'> =
    matches.length > 0 ? 'open' : setAside.length > 0 ? 'set_aside' : 'none';
  return {
    row: row.row,
    line: row.line,
    input: row.input,
    status,
    customer: row.customer,
    matches,
    setAside,
  };
}
