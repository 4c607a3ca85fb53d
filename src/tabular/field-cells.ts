import type { ColumnMapping, Field } from './fields.js';

/**
 * The cells of a row by field, white space around them left out, empty ones left out: what a table of listed parties needs
 * (customers are read by customers/row-reader.ts, which knows what a bank writes into a cell). Columns of related parties
 * are not among them.
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
