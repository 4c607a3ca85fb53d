import { countryCode } from '../normalise/country.js';
import { Problem, type ProblemPlace } from '../problem.js';
import type { ColumnMapping } from '../tabular/fields.js';
import { holdsValues } from '../tabular/header-row.js';
import { type HeaderMap, mapHeaders, unusedAmong } from '../tabular/map-headers.js';
import { numberedParties } from '../tabular/numbered-parties.js';
import { idAmong } from '../tabular/row-numbers.js';
import type { Table } from '../tabular/table.js';
import { hasNames, mayBeNumbered, namesAreNumbers, numberColumns, numberNotes } from './number-columns.js';
import type { CustomerOptions } from './open-customers.js';
import { mayBePersonal } from './unread-columns.js';

/** What the columns of a customer file hold, and what the user should know of it. */
export interface CustomerMap extends HeaderMap {
  readonly notes: readonly string[];
}

/**
 * Maps the columns of a customer file by their headers. A column that was taken for the names because of its header
 * (`Kunde`), and holds numbers as far as it was read ahead, gives way to another one.
 * @throws Problem of kind `input` if it has no header row, or nothing that identifies the customers; of kind `usage` if
 * `columns` names a field or header that does not exist
 */
export async function mapCustomers(table: Table, options: CustomerOptions): Promise<CustomerMap> {
  if (table.headers.length === 0) return noColumns(table, options);
  const found = await mapByContent(table, options);
  refuseUnfit(table, found.mapping, options);
  return withRowNumbers(found, table);
}

/** Only a file without any row has no column. */
function noColumns({ name }: Table, { allowEmpty = false }: CustomerOptions): CustomerMap {
  if (allowEmpty) return { mapping: [], unusedColumns: [], rowNumbers: [], notes: [] };
  throw new Problem('input', 'has no row', { file: name, hint: 'if that can be right, say --allow-empty' });
}

async function mapByContent(table: Table, { columns = {}, type }: CustomerOptions): Promise<CustomerMap> {
  const { headers, sample } = table;
  const known = numberedParties(headers);
  const byHeader = { ...(await mapHeaders(headers, columns, known)), notes: [] };
  const numbers = numberColumns(byHeader, sample, type);
  if (numbers.size === 0) return byHeader;
  const others = await mapHeaders(headers, columns, new Map([...known, ...numbers]));
  if (hasNames(others)) return { ...others, notes: numberNotes(numbers, headers) };
  if (mayBeNumbered(byHeader, type)) return byHeader;
  throw namesAreNumbers(table, numbers, others);
}

/** If nothing else is the id, a column that numbers the rows is. */
function withRowNumbers(found: CustomerMap, { headers, sample }: Table): CustomerMap {
  const id = idAmong(found.rowNumbers, headers, sample);
  if (id === null) return found;
  const mapping = [...found.mapping, id].sort((one, other) => one.index - other.index);
  const note = `column "${id.header.trim()}" numbers the rows and is read as the id, since no other column is one`;
  return { ...found, mapping, unusedColumns: unusedAmong(headers, mapping), notes: [...found.notes, note] };
}

/** @throws Problem for a table that has no header row, or in which nothing identifies the customers */
function refuseUnfit(
  table: Table,
  mapping: readonly ColumnMapping[],
  { columns = {} }: CustomerOptions,
): void {
  if (!mapping.some(identifies)) throw nothingToScreen(table);
  // JSON has no header row, so a column that the user named is there.
  if (table.headerLine === 0 || Object.keys(columns).length > 0) return;
  const read = mapping.map(({ index }) => index);
  if (holdsValues(table.headers, read)) throw noHeaderRow({ file: table.name, line: table.headerLine });
}

/** Fields that identify a customer: without one of them there is nothing to compare. */
const IDENTIFYING = new Set<string>(
  `name alias company_name vessel_name given_name family_name passport national_id tax_id registration lei bic iban imo mmsi call_sign tail_number aircraft_serial wallet
  email phone website id_number`.split(/\s+/),
);

function identifies({ target }: ColumnMapping): boolean {
  return target.of === 'customer' && IDENTIFYING.has(target.field);
}

function noHeaderRow(place: ProblemPlace): Problem {
  return new Problem('input', 'has no header row: its first row holds values', {
    ...place,
    hint: 'put a row of column names above it: id,name,dob,country',
  });
}

function columnsByBlanks(place: ProblemPlace): Problem {
  return new Problem(
    'input',
    'has columns that are parted by blanks alone, which cannot be read for certain',
    {
      ...place,
      hint: 'save it with commas, semicolons or tabs between the columns',
    },
  );
}

function nothingToScreen({ name, headers, headerLine }: Table): Problem {
  // JSON has no header row
  const place = headerLine === 0 ? { file: name } : { file: name, line: headerLine };
  if (headers.some((header) => isValue(header) || mayBePersonal(header.trim()))) return noHeaderRow(place);
  if (headers.length === 1 && /\S {2,}\S/.test(headers[0] ?? '')) return columnsByBlanks(place);
  const found = headers.filter((header) => header.trim() !== '').join(', ');
  return new Problem('input', `no column of names or identifiers was recognised; the columns are: ${found}`, {
    ...place,
    hint: 'say which column is the name: --columns name="…"',
  });
}

/** Dates, long numbers and countries are values: they are no headers and must not appear in a message. */
function isValue(header: string): boolean {
  if (/\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{5,}/.test(header)) return true;
  return header.length > 3 && countryCode(header) !== null;
}
