import type { RawRow } from '../tabular/delimited.js';
import type { DateColumn } from './birth-dates.js';
import { examineDates } from './date-columns.js';
import { writesWomanAsM } from './genders.js';
import type { FileColumns } from './party-columns.js';
import type { ColumnDecisions } from './party-reader.js';
import { readPartyType } from './party-types.js';

/** Decides what the cells of a column mean where one cell alone does not say it, from the first rows. */
export function decideColumns(
  { customer, related }: FileColumns,
  sample: readonly RawRow[],
): { decisions: ColumnDecisions; notes: string[] } {
  const notes: string[] = [];
  const dates = new Map<number, DateColumn>();
  const womanIsM = new Set<number>();
  for (const columns of [customer, ...related.map((group) => group.columns)]) {
    for (const { index, header } of columns.dob ?? []) {
      const found = examineDates(header, valuesOf(sample, index));
      dates.set(index, found.column);
      notes.push(...found.notes);
    }
    for (const { index } of columns.gender ?? [])
      if (writesWomanAsM(valuesOf(sample, index))) womanIsM.add(index);
    for (const { index, header } of columns.type ?? []) {
      const unread = valuesOf(sample, index).filter((value) => readPartyType(value) === null).length;
      if (unread > 0)
        notes.push(
          `column "${header}": ${unread} of the first ${sample.length} rows name no known type and count as unknown`,
        );
    }
  }
  return { decisions: { dates, womanIsM }, notes };
}

function valuesOf(sample: readonly RawRow[], index: number): string[] {
  return sample.flatMap(({ cells }) => {
    const value = cells[index] ?? '';
    return value.trim() === '' ? [] : [value];
  });
}
