import { EMPTY_LIST } from '../normalise/empty-list.js';
import type { EntityType } from '../normalise/party.js';
import type { RawRow } from '../tabular/delimited.js';
import { CountryReader } from './countries.js';
import {
  type Customer,
  type CustomerRow,
  EMPTY_ROW,
  type FieldWarning,
  type ReadRow,
  type RejectedRow,
  type RelatedParty,
} from './customer.js';
import { cellOf, type FileColumns, type PartyColumns } from './party-columns.js';
import { type ColumnDecisions, PartyReader } from './party-reader.js';
import { RelatedReader } from './related.js';
import { RelatedLookup, type RelatedTable } from './related-table.js';

const NO_WARNINGS: readonly FieldWarning[] = EMPTY_LIST;
const NO_RELATED: readonly RelatedParty[] = EMPTY_LIST;

/**
 * Characters of a cell that is read; cells that are only passed through may be longer. Nothing longer is a name, and
 * patterns with quadratic cost would take seconds per row.
 */
const LONGEST_CELL = 20_000;

/** How to read the rows of a file: decided once, and the same in every thread. */
export interface RowPlan {
  readonly headers: readonly string[];
  readonly columns: FileColumns;
  readonly decisions: ColumnDecisions;
  /** the type if no column states it */
  readonly type: EntityType;
  /** the parties of a separate file; null if there is none */
  readonly relatedTable: RelatedTable | null;
}

/** Turns rows into customers, with exactly one result per row. Created once per file. */
export class RowReader {
  private readonly headers: readonly string[];
  private readonly columns: PartyColumns;
  private readonly customer: PartyReader;
  private readonly related: RelatedReader | null;
  private readonly lookup: RelatedLookup | null;
  /** indexes of the columns that are read */
  private readonly used: readonly number[];
  /** of the row that is being read; hardly any has one */
  private readonly warnings: FieldWarning[] = [];

  constructor({ headers, columns, decisions, type, relatedTable }: RowPlan) {
    this.lookup = relatedTable === null ? null : new RelatedLookup(relatedTable);
    const countries = new CountryReader();
    this.headers = headers;
    this.columns = columns.customer;
    this.used = [columns.customer, ...columns.related.map((party) => party.columns)].flatMap((party) =>
      Object.values(party).flatMap((list) => list.map(({ index }) => index)),
    );
    this.customer = new PartyReader(columns.customer, decisions, countries, type);
    this.related =
      columns.related.length === 0 ? null : new RelatedReader(columns.related, decisions, countries);
  }

  read(raw: RawRow, row: number): CustomerRow {
    const { cells, fault } = raw;
    if (fault !== undefined) return this.rejected(raw, row, fault);
    if (isEmptyRow(raw)) return this.rejected(raw, row, EMPTY_ROW);
    if (cells.length !== this.headers.length)
      return { ...this.rejected(raw, row, lengthFault(cells, this.headers)), cells: cells.length };
    const refusal = refusedLength(cells, this.used, this.headers);
    if (refusal !== null) return this.rejected(raw, row, refusal);
    const { warnings } = this;
    if (warnings.length > 0) warnings.length = 0;
    const id = cellOf(cells, this.columns.id);
    const related = this.relatedTo(id, cells, warnings);
    const customer = this.customer.read(cells, id === '' ? null : id, related, warnings);
    if (typeof customer === 'string') return this.rejected(raw, row, customer);
    return new UnderHeaders(
      row,
      raw,
      this.headers,
      customer,
      warnings.length === 0 ? NO_WARNINGS : [...warnings],
    );
  }

  private rejected({ cells, line }: RawRow, row: number, reason: string): RejectedRow {
    return { row, line, input: pairsOf(this.headers, cells), rejected: reason };
  }

  private relatedTo(id: string, cells: readonly string[], warnings: FieldWarning[]): readonly RelatedParty[] {
    const own = this.related === null ? NO_RELATED : this.related.read(cells, warnings);
    const others = this.lookup === null || id === '' ? NO_RELATED : this.lookup.of(id);
    return others.length === 0 ? own : [...own, ...others];
  }
}

/**
 * A row that was read. Its cells are put under their headers when someone asks for them: of a hundred rows one is shown,
 * and the pairs would be a quarter of all that reading a row leaves behind.
 */
class UnderHeaders implements ReadRow {
  readonly row: number;
  readonly line: number;
  readonly customer: Customer;
  readonly warnings: readonly FieldWarning[];
  private readonly headers: readonly string[];
  private readonly raw: RawRow;

  constructor(
    row: number,
    raw: RawRow,
    headers: readonly string[],
    customer: Customer,
    warnings: readonly FieldWarning[],
  ) {
    this.row = row;
    this.line = raw.line;
    this.customer = customer;
    this.warnings = warnings;
    this.headers = headers;
    this.raw = raw;
  }

  get input(): ReadRow['input'] {
    return pairsOf(this.headers, this.raw.cells);
  }
}

/** Every cell with its header. Cells beyond the last header have an empty one; missing cells are empty. */
function pairsOf(headers: readonly string[], cells: readonly string[]): ReadRow['input'] {
  const count = Math.max(cells.length, headers.length);
  const pairs: (readonly [string, string])[] = [];
  for (let index = 0; index < count; index += 1) pairs.push([headers[index] ?? '', cells[index] ?? '']);
  return pairs;
}

/** Whether a row that could be read holds nothing but white space. */
export function isEmptyRow({ cells, fault }: RawRow): boolean {
  if (fault !== undefined) return false;
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

/**
 * Why a row with so long a cell is rejected, or null.
 * @param used indexes of the columns that are read
 */
export function refusedLength(
  cells: readonly string[],
  used: readonly number[],
  headers: readonly string[],
): string | null {
  for (const index of used)
    if ((cells[index]?.length ?? 0) > LONGEST_CELL)
      return `has more than ${LONGEST_CELL.toLocaleString('en')} characters in the column "${headers[index] ?? ''}"`;
  return null;
}

function lengthFault(cells: readonly string[], headers: readonly string[]): string {
  const count = cells.length === 1 ? '1 cell' : `${cells.length} cells`;
  return `has ${count} where the header has ${headers.length}`;
}
