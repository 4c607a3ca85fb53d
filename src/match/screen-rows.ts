import type { CustomerRow } from '../customers/customer.js';
import type { Engine } from './engine.js';
import type { RowStatus, ScreenedRow } from './screened-row.js';

/** Screens rows one by one, in their order; every row gives exactly one screened row. */
export async function* screenRows(
  rows: AsyncIterable<CustomerRow>,
  engine: Engine,
): AsyncGenerator<ScreenedRow> {
  for await (const row of rows) yield screenRow(row, engine);
}

export function screenRow(row: CustomerRow, engine: Engine): ScreenedRow {
  if ('rejected' in row) return { ...row, status: 'rejected' };
  const { matches, setAside } = engine.screen(row.customer);
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
