import { ROW_NUMBER_HEADERS } from './data/row-number-headers.js';
import type { ColumnMapping } from './fields.js';
import { headerKey } from './header-words.js';
import type { Table } from './table-parts.js';

const KEYS: ReadonlySet<string> = new Set(ROW_NUMBER_HEADERS.split(',').map((header) => headerKey(header)));

/** Whether a header says that its column numbers the rows: `Nr.`, `№ п/п`, `#`, `序号`. */
export function isRowNumber(header: string): boolean {
  return header.trim() === '#' || KEYS.has(headerKey(header));
}

/** The header of the id, if it was taken for one because it numbers the rows; null otherwise. */
export function rowNumberId(mapping: readonly ColumnMapping[]): string | null {
  const id = mapping.find(({ target }) => target.of === 'customer' && target.field === 'id');
  return id !== undefined && id.how !== 'override' && isRowNumber(id.header) ? id.header.trim() : null;
}

/**
 * The first of some columns that number the rows, as the id, provided that every row of the sample has a value of its
 * own there; null if none is. A number that repeats (for each page, for each branch) names nobody.
 */
export function idAmong(
  columns: readonly number[],
  headers: readonly string[],
  sample: Table['sample'],
): ColumnMapping | null {
  const index = columns.find((column) => areDistinct(sample, column));
  if (index === undefined) return null;
  const target = { of: 'customer', field: 'id', number: null } as const;
  return { header: headers[index] ?? '', index, field: 'id', how: 'alias', target };
}

/** Rows that hold nothing at all, as at the end of a spreadsheet, have no number either. */
function areDistinct(sample: Table['sample'], column: number): boolean {
  const seen = new Set<string>();
  for (const { cells } of sample) {
    const cell = (cells[column] ?? '').trim();
    if (cell === '' && cells.every((other) => other.trim() === '')) continue;
    if (cell === '' || seen.has(cell)) return false;
    seen.add(cell);
  }
  return true;
}
