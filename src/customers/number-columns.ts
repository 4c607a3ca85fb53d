import type { EntityType } from '../normalise/party.js';
import { Problem } from '../problem.js';
import { PARTY_WORDS } from '../tabular/data/party-words.js';
import type { ColumnMapping, ColumnTarget } from '../tabular/fields.js';
import { NAME_FIELDS } from '../tabular/header-lookup.js';
import { headerWords } from '../tabular/header-words.js';
import type { HeaderMap } from '../tabular/map-headers.js';
import type { Table } from '../tabular/table.js';
import { identifiersInNames } from './name-identifiers.js';
import { saysNothing } from './placeholders.js';

/** Fewer may be names: numbers of a company or ship, codes with letters in them (`A11`) of anybody. */
const ENOUGH = 3;

/** The columns of customers' numbers that were taken for names, by position; what they are read as, null: not at all. */
export type NumberColumns = ReadonlyMap<number, ColumnTarget | null>;

/**
 * Finds columns that were taken for names because of a header such as `Kunde` or `Client`, and in which all cells of the
 * sample are numbers or codes. The first is the customer's id, if no other column is.
 */
export function numberColumns(
  map: HeaderMap,
  sample: Table['sample'],
  type: EntityType | undefined,
): NumberColumns {
  const { mapping } = map;
  const least = mayBeNumbered(map, type) ? ENOUGH : 1;
  const found = new Map<number, ColumnTarget | null>();
  let hasId = mapping.some(({ target }) => target.of === 'customer' && target.field === 'id');
  for (const column of mapping) {
    if (!isAmbiguous(column) || !areNumbers(cellsOf(sample, column.index), least)) continue;
    found.set(column.index, hasId ? null : { of: 'customer', field: 'id', number: null });
    hasId = true;
  }
  return found;
}

/** The table would say `name` by its own header, and `--columns` by the user's word. */
function isAmbiguous({ target, how, header }: ColumnMapping): boolean {
  if (how !== 'alias' || target.of !== 'customer') return false;
  const words = headerWords(header);
  const isName = target.field === 'name' || target.field === 'alias';
  return isName && words.length > 0 && words.every((word) => PARTY_WORDS.has(word));
}

function cellsOf(sample: Table['sample'], index: number): string[] {
  return sample.map(({ cells }) => (cells[index] ?? '').trim()).filter((cell) => !saysNothing(cell));
}

function areNumbers(cells: readonly string[], least: number): boolean {
  if (cells.length < least || !cells.every(isCode)) return false;
  const hasLetters = cells.some((cell) => /\p{L}/u.test(cell));
  return !hasLetters || (cells.length >= ENOUGH && !cells.some(isIdentifier));
}

/** A number, or one word with two figures or more. */
function isCode(cell: string): boolean {
  if (!/\p{L}/u.test(cell)) return /\p{N}/u.test(cell);
  return !/\s/.test(cell) && /\d\D*\d/.test(cell);
}

/** A wallet address or an LEI is compared wherever it stands. */
function isIdentifier(cell: string): boolean {
  return identifiersInNames([{ full: cell, parts: [], kind: 'primary' }], 'unknown').length > 0;
}

/** How the columns of numbers are read instead of as names, for the user. */
export function numberNotes(columns: NumberColumns, headers: readonly string[]): string[] {
  return [...columns].map(
    ([index, target]) =>
      `column "${(headers[index] ?? '').trim()}" holds numbers, not names, and is ${target === null ? 'not read' : 'read as the id'}`,
  );
}

/** Whether a column of the customer's names is among those that are read. */
export function hasNames({ mapping }: HeaderMap): boolean {
  return mapping.some(({ target }) => target.of === 'customer' && isNameField(target.field));
}

function isNameField(field: string): boolean {
  return field === 'alias' || NAME_FIELDS.some((name) => name === field);
}

/** Whether numbers may be names: companies and ships have such. */
export function mayBeNumbered({ mapping }: HeaderMap, type: EntityType | undefined): boolean {
  const stated = type !== undefined && type !== 'unknown' && type !== 'person';
  return stated || mapping.some(({ target }) => target.of === 'customer' && target.field === 'type');
}

/** Every row of such a file would be rejected, or worse, nobody be found. */
export function namesAreNumbers(
  { name, headerLine, headers }: Table,
  columns: NumberColumns,
  { unusedColumns }: HeaderMap,
): Problem {
  const [index = 0] = columns.keys();
  const header = (headers[index] ?? '').trim();
  const numbered = [...columns.keys()].map((column) => headers[column]);
  const others = unusedColumns.filter((other) => !numbered.includes(other)).map((other) => other.trim());
  return new Problem(
    'input',
    `column "${header}" was taken for the names, but nothing but numbers was found there: nobody could be screened`,
    {
      ...(headerLine === 0 ? { file: name } : { file: name, line: headerLine }),
      hint: `say which column holds names: --columns name="…"${others.length === 0 ? '' : ` (not read: ${others.join(', ')})`}; without any: --columns name=`,
    },
  );
}
