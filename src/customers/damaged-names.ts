import type { FieldWarning } from './customer.js';
import { cellOf, type PartyColumn, type PartyColumns } from './party-columns.js';

/** Fields whose cells are names or parts of them. */
const NAMES = [
  'name',
  'company_name',
  'vessel_name',
  'given_name',
  'middle_name',
  'patronymic',
  'family_name',
  'second_family_name',
  'maiden_name',
  'alias',
] as const;

/** The columns of a party's names. */
export function nameColumns(columns: PartyColumns): readonly PartyColumn[] {
  return NAMES.flatMap((field) => columns[field] ?? []);
}

/**
 * What a spreadsheet shows for a formula that failed: `#REF!`, `#NAME?`, `#N/A`, also in other languages (`#¡REF!`,
 * `#BEZUG!`, `#NV`). Source: the error values of Excel and LibreOffice.
 */
const ERROR = /^#[¡¿]?(?:[\p{Lu}\d/_]{2,20}[!?]|N\/A|N\/D|Н\/Д|NV|NB|ND|YOK|GETTING_DATA)$/u;
/** A letter that an encoding could not hold: the replacement character, or a question mark within a word. */
const LOST = /\ufffd|\p{L}\?\p{L}/u;

/**
 * Looks for errors of a spreadsheet among the names of a row. Where one stands for half of the name, or for all of it,
 * the other half must not be screened as if it were the whole: the reason to reject the row, else null. One beside a
 * whole name (`#N/A` for a middle name or an alias) is a warning.
 */
export function spreadsheetError(
  cells: readonly string[],
  columns: PartyColumns,
  names: readonly PartyColumn[],
  warnings: FieldWarning[],
): string | null {
  const damaged = names.filter(({ index }) => isError(cells[index] ?? ''));
  if (damaged.length === 0) return null;
  const isGiven = (column: PartyColumn) => cellOf(cells, [column]) !== '' && !damaged.includes(column);
  const parts = [...(columns.given_name ?? []), ...(columns.family_name ?? [])];
  const hasParts = parts.some((column) => cellOf(cells, [column]) !== '');
  const beside = [...(columns.company_name ?? []), ...(columns.vessel_name ?? [])];
  const isNamed = (columns.name ?? []).some(isGiven) || (!hasParts && beside.some(isGiven));
  const needed = hasParts ? parts : [...(columns.name ?? []), ...beside];
  const lost = isNamed ? [] : needed;
  if (damaged.some((column) => lost.includes(column))) return REJECTED;
  for (const { header } of damaged) warnings.push({ column: header, reason: WARNED });
  return null;
}
const REJECTED = 'has the error of a spreadsheet (#REF!, #N/A …) as its name or a part of it';
const WARNED = 'the error of a spreadsheet stands where a name or a part of it should be (#REF!, #N/A …)';

function isError(cell: string): boolean {
  if (!cell.includes('#')) return false;
  return ERROR.test(cell.trim());
}

/** Adds a warning for the first column whose name has lost letters; one for each row, since they are counted by column. */
export function warnOfLostLetters(
  cells: readonly string[],
  columns: readonly PartyColumn[],
  warnings: FieldWarning[],
): void {
  for (const { index, header } of columns) {
    const text = cells[index] ?? '';
    if (!text.includes('?') && !text.includes('\ufffd')) continue;
    if (!LOST.test(text)) continue;
    warnings.push({
      column: header,
      reason: 'names have lost letters, for which ? or \ufffd stands: export the file again as UTF-8',
    });
    return;
  }
}
