import type { FingerprintPlan } from '../../changes/fingerprints.js';
import type { RowPlan, RowReader } from '../../customers/row-reader.js';
import type { EngineOptions } from '../../match/engine.js';
import type { ScreenedCustomer, ScreenedRow } from '../../match/screened-row.js';
import { type RawRow, readRecords, type UnreadText } from '../../tabular/delimited.js';
import type { Dialect } from '../../tabular/quoted.js';
import type { Narrowing } from './narrowing.js';

/** What a screening thread is told at its start. */
export interface ThreadPlan {
  /** of the index, shared */
  readonly image: SharedArrayBuffer;
  /** what threads learn about words, shared by all of them (match/words/word-records.ts) */
  readonly words: SharedArrayBuffer;
  readonly engine: EngineOptions;
  readonly rows: RowPlan;
  readonly dialect: Dialect;
  /** null: none are asked for */
  readonly fingerprints: FingerprintPlan | null;
  /** null: every row is screened against all lists */
  readonly narrowing: Narrowing | null;
}

/** Rows to be screened together: as text that seems to consist of complete records, or already read. */
export type Batch = UnreadText | { readonly rows: readonly RawRow[] };

/**
 * The result for a batch. Rows count from 1, and so do the lines of a text; rows that were already read know their
 * lines.
 */
export interface ScreenedBatch {
  readonly rows: number;
  readonly lines: number;
  /** all rows except those without anything to report */
  readonly notable: readonly ScreenedRow[];
  readonly warnings: readonly BatchWarning[];
  /** of its rows, where they are asked for */
  readonly fingerprints: Uint8Array<ArrayBuffer> | null;
  /** hashes of the customers' ids (seen-ids.ts); null where no column has them */
  readonly ids: Int32Array<ArrayBuffer> | null;
  /** rows that were screened against changed entities only */
  readonly spared: number;
  /** a quote is open at the end of the text: it did not consist of complete records, and nothing of it was screened */
  readonly open: boolean;
}

/** The result for a text that ends within a quote. */
export const OPEN: ScreenedBatch = {
  rows: 0,
  lines: 0,
  notable: [],
  warnings: [],
  fingerprints: null,
  ids: null,
  spared: 0,
  open: true,
};

/** The same oddity of the same column in a batch. */
export interface BatchWarning {
  readonly column: string;
  readonly reason: string;
  readonly firstRow: number;
  readonly times: number;
}

/** The rows of a batch, or null if a quote is open at its end. @param firstLine number of its first line */
export function rowsOf(
  batch: Batch,
  dialect: Dialect,
  firstLine = 1,
): { rows: readonly RawRow[]; lines: number } | null {
  if ('rows' in batch) return { rows: batch.rows, lines: 0 };
  const { rows, lines, openLine } = readRecords(batch.text, dialect, firstLine);
  return openLine === null ? { rows, lines } : null;
}

/**
 * A batch in parts of so many characters. A text with quotes is a single part: where its records end is not known before
 * they are read.
 */
export function* slicesOf(batch: Batch, { lineEnd }: Dialect, length: number): Generator<Batch> {
  if (!('text' in batch) || !batch.whole || batch.text.includes('"')) {
    yield batch;
    return;
  }
  const { text } = batch;
  for (let at = 0; at < text.length; ) {
    const last = text.indexOf(lineEnd, at + length);
    const end = last === -1 ? text.length : last + 1;
    yield { text: text.slice(at, end), whole: true };
    at = end;
  }
}

/** Reads rows of a batch again, if needed: for most of them nothing but their number matters. */
export class BatchReader {
  private readonly batch: Batch;
  private readonly dialect: Dialect;
  private readonly reader: RowReader;
  /** lines before the batch */
  private readonly line: number;
  private rows: readonly RawRow[] | null = null;

  constructor(batch: Batch, dialect: Dialect, reader: RowReader, line: number) {
    this.batch = batch;
    this.dialect = dialect;
    this.reader = reader;
    this.line = line;
  }

  /** @param at from 0 */
  read(at: number): Pick<ScreenedCustomer, 'line' | 'input' | 'customer'> {
    this.rows ??= rowsOf(this.batch, this.dialect)?.rows ?? [];
    const raw = this.rows[at];
    const row = raw === undefined ? undefined : this.reader.read(raw, at + 1);
    if (row === undefined || 'rejected' in row) throw new Error('a row changed while it was screened');
    return { line: row.line + this.line, input: row.input, customer: row.customer };
  }
}

const NOTHING: readonly never[] = [];

/** A row without a match. Its content is read only if a report asks for it. */
export class UnmatchedRow implements ScreenedCustomer {
  readonly row: number;
  readonly status = 'none';
  readonly matches = NOTHING;
  readonly setAside = NOTHING;
  private readonly batch: BatchReader;
  private readonly at: number;
  private known: ReturnType<BatchReader['read']> | null = null;

  /** @param at which row of the batch, from 0 */
  constructor(row: number, batch: BatchReader, at: number) {
    this.row = row;
    this.batch = batch;
    this.at = at;
  }

  get line(): number {
    return this.read().line;
  }

  get input(): ScreenedCustomer['input'] {
    return this.read().input;
  }

  get customer(): ScreenedCustomer['customer'] {
    return this.read().customer;
  }

  private read(): ReturnType<BatchReader['read']> {
    this.known ??= this.batch.read(this.at);
    return this.known;
  }
}
