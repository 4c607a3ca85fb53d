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
 * The first of some columns that number the rows, as the id, provided that no value in it repeats in the sample and
 * most rows have one (a total at the end has none); null if none is. A number that repeats, for each page or branch,
 * names nobody.
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

/** Rows that hold nothing at all, as at the end of a spreadsheet, do not count. */
function areDistinct(sample: Table['sample'], column: number): boolean {
  const seen = new Set<string>();
  let without = 0;
  for (const { cells } of sample) {
    const cell = (cells[column] ?? '').trim();
    if (seen.has(cell)) return false;
    if (cell !== '') seen.add(cell);
    else if (cells.some((other) => other.trim() !== '')) without += 1;
  }
  return without === 0 || without < seen.size;
}
