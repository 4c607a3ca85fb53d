import { countryCode } from '../normalise/country.js';
import type { RawRow } from '../tabular/delimited.js';
import type { DateColumn } from './birth-dates.js';
import { lastPiece } from './countries.js';
import { examineDates } from './date-columns.js';
import { readGender, writesWomanAsM } from './genders.js';
import type { FileColumns, PartyColumn, PartyColumns } from './party-columns.js';
import type { ColumnDecisions } from './party-reader.js';
import { readPartyType } from './party-types.js';
import { saysNothing } from './placeholders.js';

/** A column with this many distinct texts that are not countries, … */
const STRANGE_TEXTS = 50;
/** … and no more countries than this for each of them, holds something else. */
const COUNTRIES_PER_STRANGE_TEXT = 1;

/**
 * Decides from the first rows what the cells of a column mean, where one cell alone does not say. Nothing is decided
 * later, so that the result for a row never depends on the rows before it. `datesLeftOut` repeats the notes about birth
 * dates that too many rows have.
 */
export function decideColumns(
  { customer, related }: FileColumns,
  sample: readonly RawRow[],
): { decisions: ColumnDecisions; notes: string[]; datesLeftOut: string[] } {
  const notes: string[] = [];
  const datesLeftOut: string[] = [];
  const dates = new Map<number, DateColumn>();
  const womanIsM = new Set<number>();
  const withoutCountries = new Set<number>();
  for (const columns of [customer, ...related.map((group) => group.columns)]) {
    for (const { index, header } of columns.dob ?? []) {
      const found = examineDates(header, valuesOf(sample, index));
      dates.set(index, found.column);
      notes.push(...found.notes);
      datesLeftOut.push(...found.leftOut);
    }
    for (const { index } of columns.gender ?? [])
      if (writesWomanAsM(valuesOf(sample, index))) womanIsM.add(index);
    notes.push(...unreadWords(columns, sample));
    for (const column of strangeColumns(columns, sample)) {
      withoutCountries.add(column.index);
      if (!(columns.birth_place ?? []).includes(column))
        notes.push(`column "${column.header}" holds few known countries and is not read as one`);
    }
  }
  return { decisions: { dates, womanIsM, withoutCountries }, notes, datesLeftOut };
}

/**
 * Warnings about words for types and genders that are not understood. A column of account types is not taken for one of
 * party types.
 */
function unreadWords(columns: PartyColumns, sample: readonly RawRow[]): string[] {
  const understood = [
    [columns.type, 'type', (text: string) => readPartyType(text) !== null],
    [
      columns.gender,
      'gender',
      (text: string) => readGender(text, false) !== null || /^(x|u|o|d|other|divers)$/i.test(text),
    ],
  ] as const;
  return understood.flatMap(([fields, what, isRead]) =>
    (fields ?? []).flatMap(({ index, header }) => {
      const unread = valuesOf(sample, index).filter((value) => !saysNothing(value) && !isRead(value)).length;
      if (unread === 0) return [];
      return [
        `column "${header}": ${unread} of the first ${sample.length} rows name no known ${what} and count as unknown`,
      ];
    }),
  );
}

/**
 * Columns meant for countries, or for places that end with one, that hold too few of them: looking each text up would
 * be slow.
 */
function strangeColumns(columns: PartyColumns, sample: readonly RawRow[]): PartyColumn[] {
  const countries = [
    columns.nationality,
    columns.residence,
    columns.country,
    columns.registration_country,
    columns.flag,
    columns.birth_country,
  ];
  const strange = countries.flatMap((fields) =>
    (fields ?? []).filter(({ index }) => isStrange(valuesOf(sample, index))),
  );
  const places = (columns.birth_place ?? []).filter(({ index }) =>
    isStrange(
      valuesOf(sample, index)
        .map(lastPiece)
        .filter((piece) => piece !== ''),
    ),
  );
  return [...strange, ...places];
}

function isStrange(values: readonly string[]): boolean {
  let [strange, known] = [0, 0];
  for (const value of new Set(values.map((text) => text.trim()))) {
    if (countryCode(value) === null) strange += 1;
    else known += 1;
    if (strange > STRANGE_TEXTS && known < strange * COUNTRIES_PER_STRANGE_TEXT) return true;
  }
  return false;
}

/** The cells of a column that are not empty. */
function valuesOf(sample: readonly RawRow[], index: number): string[] {
  const values: string[] = [];
  for (const { cells } of sample) {
    const value = cells[index] ?? '';
    if (value !== '' && value.trim() !== '') values.push(value);
  }
  return values;
}
