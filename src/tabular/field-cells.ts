import type { ColumnMapping, Field } from './fields.js';

/**
 * The cells of a row by field, trimmed and without empty ones. This is what a table of listed parties needs; customers
 * are read by customers/row-reader.ts, which knows what banks write into cells. Columns of related parties are left
 * out.
 */
export function fieldCells(
  cells: readonly string[],
  mapping: readonly ColumnMapping[],
): ReadonlyMap<Field, readonly string[]> {
  const found = new Map<Field, string[]>();
  for (const { index, target } of mapping) {
    const text = (cells[index] ?? '').trim();
    if (text === '' || target.of !== 'customer') continue;
    const texts = found.get(target.field);
    if (texts === undefined) found.set(target.field, [text]);
    else texts.push(text);
  }
  return found;
}
