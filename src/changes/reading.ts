import { createHash } from 'node:crypto';
import type { RowPlan } from '../customers/row-reader.js';

/**
 * A text that differs if the cells of a row may be read differently: another header, another column for a field, day
 * and month swapped, a date that has become too frequent to be true. Related parties from another file are not
 * included, since they are part of each customer's fingerprint.
 */
export function readingOf({ headers, columns, decisions, type }: RowPlan): string {
  const { dates, withoutCountries, womanIsM } = decisions;
  const facts = [
    ...[headers, columns, type],
    [...dates].map(([index, { overFrequent, ...rest }]) => [index, rest, [...overFrequent].sort()]),
    ...[[...withoutCountries].sort(), [...womanIsM].sort()],
  ];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 40);
}
