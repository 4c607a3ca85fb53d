import type { CustomerFile } from './open-customers.js';

/**
 * How the columns of a file were understood, in lines for the user: a wrong mapping is the commonest way to miss everybody.
 * Guesses are named as such; headers stand as they are in the file.
 */
export function describeColumns({
  mapping,
  unusedColumns,
}: Pick<CustomerFile, 'mapping' | 'unusedColumns'>): string[] {
  const read = mapping.map(({ header, field, how }) => {
    const name = header.trim();
    const shown = name === field ? field : `${name} → ${field}`;
    return how === 'guess' ? `${shown} (a guess)` : shown;
  });
  const lines = [`columns read: ${read.join(', ')}`];
  if (unusedColumns.length > 0)
    lines.push(`columns not read: ${unusedColumns.map((header) => header.trim()).join(', ')}`);
  return lines;
}
