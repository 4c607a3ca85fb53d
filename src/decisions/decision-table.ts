import type { Readable } from 'node:stream';
import { Problem } from '../problem.js';
import type { RawRow } from '../tabular/delimited.js';
import { openTable } from '../tabular/table.js';
import { type DecisionColumn, decisionColumn, REQUIRED_COLUMNS } from './columns.js';

/** A decisions file as read, before anything in it is checked. */
export interface DecisionTable {
  readonly headers: readonly string[];
  /** position of each existing column */
  readonly columns: ReadonlyMap<DecisionColumn, number>;
  /** rows that are not empty */
  readonly rows: readonly RawRow[];
  /** between cells: Excel writes semicolons where the comma is the decimal separator; null for a workbook */
  readonly delimiter: string | null;
}

/**
 * Reads a decisions file in any form that a table can have: Excel's CSV with its byte order mark and semicolons, UTF-16
 * text, a workbook. The whole file is held; it has a line for each decision, not for each customer.
 * @throws Problem ('input') if it cannot be read or lacks a column
 */
export async function readDecisionTable(stream: Readable, file: string): Promise<DecisionTable> {
  const table = await openTable(
    { path: file, stream },
    { isHeader: (text) => decisionColumn(text) !== null },
  );
  try {
    const columns = columnsOf(table.headers, file, table.headerLine);
    const rows: RawRow[] = [];
    for await (const batch of table.batches)
      rows.push(...batch.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')));
    return { headers: table.headers, columns, rows, delimiter: table.reader?.dialect.delimiter ?? null };
  } finally {
    table.close();
  }
}

function columnsOf(
  headers: readonly string[],
  file: string,
  line: number,
): ReadonlyMap<DecisionColumn, number> {
  const columns = new Map<DecisionColumn, number>();
  headers.forEach((header, index) => {
    const column = decisionColumn(header);
    if (column === null) return;
    if (columns.has(column))
      throw new Problem('input', `has two columns ${column}: only one of them can count`, { file, line });
    columns.set(column, index);
  });
  const missing = REQUIRED_COLUMNS.filter((column) => !columns.has(column));
  if (missing.length > 0)
    throw new Problem('input', `is not a decisions file: it has no column ${missing.join(', ')}`, {
      file,
      line,
      hint: 'screen decisions add --from RUN.jsonl FILE writes one (docs/decisions.md)',
    });
  return columns;
}

/** The text of a cell, trimmed, without the apostrophe that prevents a formula. */
export function cellText({ columns }: DecisionTable, { cells }: RawRow, column: DecisionColumn): string {
  const at = columns.get(column);
  const text = at === undefined ? '' : (cells[at] ?? '').trim();
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text;
}
