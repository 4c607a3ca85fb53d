import type { Table } from './table-parts.js';

/**
 * Removes the empty last column that results where an export puts a delimiter at the end of every line, or of the
 * header line alone. Rows that differ from the header in any other way are rejected later.
 */
export function fitHeaders(table: Omit<Table, 'close'>): Omit<Table, 'close'> {
  const { headers, sample } = table;
  const lengths = new Map<number, number>();
  for (const { cells } of sample) lengths.set(cells.length, (lengths.get(cells.length) ?? 0) + 1);
  const [usual] = [...lengths].sort(([, one], [, other]) => other - one)[0] ?? [];
  if (
    usual === headers.length + 1 &&
    sample.every(({ cells }) => cells.length < usual || cells.at(-1) === '')
  )
    return { ...table, headers: [...headers, ''], filler: true };
  if (usual === headers.length - 1 && headers.at(-1)?.trim() === '')
    return { ...table, headers: headers.slice(0, -1) };
  return table;
}
