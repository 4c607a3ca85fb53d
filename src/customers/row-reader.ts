import type { EntityType } from '../normalise/party.js';
import type { RawRow } from '../tabular/delimited.js';
import { CountryReader } from './countries.js';
import { type CustomerRow, EMPTY_ROW, type FieldWarning, type RelatedParty } from './customer.js';
import { cellOf, type FileColumns, type PartyColumns } from './party-columns.js';
import { type ColumnDecisions, PartyReader } from './party-reader.js';
import { RelatedReader } from './related.js';
import { RelatedLookup, type RelatedTable } from './related-table.js';

const NO_WARNINGS: readonly FieldWarning[] = [];
const NO_RELATED: readonly RelatedParty[] = [];

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

  read({ cells, line, fault }: RawRow, row: number): CustomerRow {
    const input = this.input(cells);
    if (fault !== undefined) return { row, line, input, rejected: fault };
    if (isEmptyRow({ cells, line })) return { row, line, input, rejected: EMPTY_ROW };
    if (cells.length !== this.headers.length)
      return { row, line, input, rejected: lengthFault(cells, this.headers), cells: cells.length };
    const long = this.used.find((index) => (cells[index]?.length ?? 0) > LONGEST_CELL);
    if (long !== undefined) return { row, line, input, rejected: lengthOf(this.headers[long] ?? '') };
    const warnings: FieldWarning[] = [];
    const id = cellOf(cells, this.columns.id);
    const related = this.relatedTo(id, cells, warnings);
    const { customer, rejected } = this.customer.read(cells, id === '' ? null : id, related, warnings);
    if (rejected !== null) return { row, line, input, rejected };
    return { row, line, input, customer, warnings: warnings.length === 0 ? NO_WARNINGS : warnings };
  }

  private relatedTo(id: string, cells: readonly string[], warnings: FieldWarning[]): readonly RelatedParty[] {
    const own = this.related === null ? NO_RELATED : this.related.read(cells, warnings);
    const others = this.lookup === null || id === '' ? NO_RELATED : this.lookup.of(id);
    return others.length === 0 ? own : [...own, ...others];
  }

  /** Every cell with its header. Cells beyond the last header have an empty one; missing cells are empty. */
  private input(cells: readonly string[]): (readonly [string, string])[] {
    const { headers } = this;
    const count = Math.max(cells.length, headers.length);
    const pairs: (readonly [string, string])[] = [];
    for (let index = 0; index < count; index += 1) pairs.push([headers[index] ?? '', cells[index] ?? '']);
    return pairs;
  }
}

/** Whether a row that could be read holds nothing but white space. */
export function isEmptyRow({ cells, fault }: RawRow): boolean {
  if (fault !== undefined) return false;
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

function lengthOf(header: string): string {
  return `has more than ${LONGEST_CELL.toLocaleString('en')} characters in the column "${header}"`;
}

function lengthFault(cells: readonly string[], headers: readonly string[]): string {
  const count = cells.length === 1 ? '1 cell' : `${cells.length} cells`;
  return `has ${count} where the header has ${headers.length}`;
}
