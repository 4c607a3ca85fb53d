import type { EntityType } from '../normalise/party.js';
import { Problem } from '../problem.js';
import type { DelimitedReader, RawRow } from '../tabular/delimited.js';
import type { ColumnMapping } from '../tabular/fields.js';
import { lookUpHeader } from '../tabular/header-lookup.js';
import type { TableSource } from '../tabular/source.js';
import { openTable, type Table } from '../tabular/table.js';
import { decideColumns } from './column-decisions.js';
import type { CustomerRow } from './customer.js';
import { mapCustomers } from './customer-columns.js';
import { cellOf, type FileColumns, fileColumns } from './party-columns.js';
import { RelatedLookup, type RelatedTable } from './related-table.js';
import { type RowPlan, RowReader } from './row-reader.js';
import { rowNumber, rowsOfShard, type Shard } from './shard.js';
import { doubtfulColumns, namesInHeaders } from './unread-columns.js';

/** How to read a customer file, as far as the user says so; everything else is found out from the file. */
export interface CustomerOptions {
  /** field → header (`--columns`); an empty header means that the field is not to be read */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** type of every customer whose row does not say one */
  readonly type?: EntityType | undefined;
  readonly delimiter?: string | undefined;
  readonly encoding?: string | undefined;
  /** name or number (from 1) of a workbook's sheet */
  readonly sheet?: string | undefined;
  /** only some of the rows, which keep their numbers; null: all */
  readonly shard?: Shard | null | undefined;
  /** a file of no bytes, or JSON without an object, is one without customers, and not a Problem */
  readonly allowEmpty?: boolean | undefined;
  /** owners, directors and others from a file of their own, found by the customer's id */
  readonly relatedTable?: RelatedTable | null | undefined;
}

/** Rows that have not been turned into customers yet, to be read by a `RowReader` with this plan, in any thread. */
export interface UnreadRows {
  readonly plan: RowPlan;
  /** the first rows */
  readonly ahead: readonly (readonly RawRow[])[];
  readonly rest: DelimitedReader;
  /** the rows of a shard, to be read instead of the two above */
  readonly chosen: { readonly shard: Shard; readonly rows: AsyncIterable<readonly RawRow[]> } | null;
}

/** A customer file that is open: how it was understood, and its rows. */
export interface CustomerFile {
  /** in the file's order, duplicates kept */
  readonly headers: readonly string[];
  readonly mapping: readonly ColumnMapping[];
  /** the same, by party */
  readonly columns: FileColumns;
  /** headers of the columns that are not read */
  readonly unusedColumns: readonly string[];
  /** what the user should know about how the file was read */
  readonly notes: readonly string[];
  /** of these, the notes about birth dates that too many rows have and that count as absent */
  readonly datesLeftOut: readonly string[];
  /** what may have been read wrongly, or was not read although it should have been */
  readonly doubts: readonly string[];
  /** how to read its rows */
  readonly plan: RowPlan;
  /** whether there is no data row below the header; the caller decides what that means */
  readonly empty: boolean;
  /** null: all rows of the file */
  readonly shard: Shard | null;
  /** one result per data row, in order; to be read once. Ends with a Problem at a quote that is never closed. */
  readonly rows: AsyncIterable<CustomerRow>;
  /**
   * the same rows in batches of some hundred, since an async iteration per row costs as much as reading it. Read only
   * one of the two.
   */
  readonly batches: AsyncIterable<readonly CustomerRow[]>;
  /** the unprocessed rows, if others can read them; null if only `rows` can. Read only one of them. */
  readonly unread: UnreadRows | null;
  /** releases the source if the rows are not read; reading them to the end, or stopping, does so too */
  readonly close: () => void;
}

/**
 * Opens a customer file of any kind that `openTable` reads, maps its columns and examines its first rows.
 * @throws Problem of kind `input` if the source cannot be read, is empty, or has no column of names or identifiers; of
 * kind `usage` if `columns` names a field or header that does not exist
 */
export async function openCustomers(
  source: TableSource,
  options: CustomerOptions = {},
): Promise<CustomerFile> {
  const table = await openTable(source, { ...options, isHeader: (text) => lookUpHeader(text) !== null });
  try {
    return await understand(table, options);
  } catch (error) {
    table.close();
    throw error;
  }
}

async function understand(table: Table, options: CustomerOptions): Promise<CustomerFile> {
  const { mapping, unusedColumns, notes: mapNotes } = await mapCustomers(table, options);
  const columns = fileColumns(mapping);
  const relatedTable = options.relatedTable ?? null;
  if (relatedTable !== null && columns.customer.id === undefined && table.headers.length > 0)
    throw nobodyToRelateTo(table);
  const { decisions, notes, datesLeftOut } = decideColumns(columns, table.sample);
  const plan: RowPlan = {
    headers: table.headers,
    columns,
    decisions,
    type: options.type ?? 'unknown',
    relatedTable,
  };
  const reader = new RowReader(plan);
  const shard = options.shard ?? null;
  const rows =
    shard === null ? table.batches : rowsOfShard(table.batches, shard, idsOf(relatedTable, columns));
  return {
    headers: table.headers,
    mapping,
    columns,
    unusedColumns: table.filler ? unusedColumns.slice(0, -1) : unusedColumns,
    notes: [...table.notes, ...mapNotes, ...notes],
    datesLeftOut,
    doubts: [...table.doubts, ...unreadDoubts(table, mapping, columns, options)],
    plan,
    empty: table.sample.length === 0,
    shard,
    rows: readRows(rows, reader, shard),
    batches: readBatches(rows, reader, shard),
    unread: unreadRows(table, plan, shard === null ? null : { shard, rows }),
    close: table.close,
  };
}

function unreadRows(
  { reader, ahead }: Table,
  plan: RowPlan,
  chosen: UnreadRows['chosen'],
): UnreadRows | null {
  return reader === undefined ? null : { plan, ahead, rest: reader, chosen };
}

function unreadDoubts(
  { headers, sample, filler }: Table,
  mapping: readonly ColumnMapping[],
  { customer }: FileColumns,
  { columns = {} }: CustomerOptions,
): string[] {
  const read = new Set(mapping.map(({ index }) => index));
  const unread = headers
    .map((header, index) => ({ header, index }))
    .filter(({ index }) => !read.has(index) && !(filler && index === headers.length - 1));
  const doubts = doubtfulColumns(unread, customer, sample, columns);
  return [...namesInHeaders(headers.map((header, index) => (read.has(index) ? '' : header))), ...doubts];
}

/** Each row is read only when it is asked for: rows that wait are copied by every garbage collection. */
async function* readRows(
  batches: AsyncIterable<readonly RawRow[]>,
  reader: RowReader,
  shard: Shard | null,
): AsyncGenerator<CustomerRow, void> {
  let count = 0;
  for await (const batch of batches)
    for (const raw of batch) {
      count += 1;
      yield reader.read(raw, rowNumber(count, shard));
    }
}

/** Rows per batch. Small batches are dropped before a garbage collection would have to copy them. */
const BATCH = 256;

async function* readBatches(
  batches: AsyncIterable<readonly RawRow[]>,
  reader: RowReader,
  shard: Shard | null,
): AsyncGenerator<readonly CustomerRow[], void> {
  let count = 0;
  for await (const batch of batches)
    for (let from = 0; from < batch.length; from += BATCH) {
      const first = count + 1;
      const rows = batch
        .slice(from, from + BATCH)
        .map((raw, index) => reader.read(raw, rowNumber(first + index, shard)));
      count += rows.length;
      yield rows;
    }
}

/** Customers of other shards count as known customers too. */
function idsOf(relatedTable: RelatedTable | null, { customer }: FileColumns): (raw: RawRow) => void {
  if (relatedTable === null) return () => {};
  const lookup = new RelatedLookup(relatedTable);
  return ({ cells }) => lookup.of(cellOf(cells, customer.id));
}

function nobodyToRelateTo({ name, headerLine }: Table): Problem {
  return new Problem('usage', "has no column of customers' ids, which --related needs", {
    file: name,
    line: headerLine,
    hint: 'say which column it is: --columns id="…"',
  });
}
