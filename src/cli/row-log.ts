import type { CustomerRow } from '../customers/customer.js';
import type { ScreenedRow } from '../match/screened-row.js';
import { Problem } from '../problem.js';
import { matchStatus } from '../report/shown.js';
import { count, newTally, type Tally } from '../report/tally.js';
import type { ScreenedBatch } from './screened-batch.js';

/** How many rejected rows are listed one by one on standard error. */
const LISTED = 20;

/** A row that could not be screened: where it stands and why, never what is in it. */
export interface Rejection {
  readonly row: number;
  readonly line: number;
  readonly reason: string;
}

/** The same oddity of the same column, however often. */
export interface WarningCount {
  readonly column: string;
  readonly reason: string;
  readonly firstRow: number;
  times: number;
}

/** What is remembered of the rows that went by, for summary and exit code; it does not grow with the file. */
export interface RowLog {
  read: number;
  readonly tally: Tally;
  /** customers with an open or confirmed match at or above the score that fails a run */
  found: number;
  /** the first rejected rows */
  readonly rejections: Rejection[];
  readonly warnings: Map<string, WarningCount>;
  /** why reading broke off, if it did */
  brokenOff: Problem | null;
}

export function newRowLog(): RowLog {
  return { read: 0, tally: newTally(), found: 0, rejections: [], warnings: new Map(), brokenOff: null };
}

/**
 * Passes customers on and counts them. When reading breaks off in the middle (an unclosed quote), the rows end there
 * and the reason is kept: the report of what was screened is still written, and the run fails.
 * @throws the signal's reason as soon as it is aborted
 */
export async function* logCustomers(
  rows: AsyncIterable<CustomerRow>,
  log: RowLog,
  signal: AbortSignal,
  onRow: () => void = () => {},
): AsyncGenerator<CustomerRow> {
  try {
    for await (const row of rows) {
      signal.throwIfAborted();
      log.read += 1;
      if ('rejected' in row) {
        if (log.rejections.length < LISTED)
          log.rejections.push({ row: row.row, line: row.line, reason: row.rejected });
      } else for (const warning of row.warnings) countWarning(log, warning, row.row);
      onRow();
      yield row;
    }
  } catch (error) {
    // An abort closes the input, and the reader then reports a closed stream.
    signal.throwIfAborted();
    if (!(error instanceof Problem) || error.kind !== 'input') throw error;
    log.brokenOff = error;
  }
}

function countWarning(
  log: RowLog,
  { column, reason }: { column: string; reason: string },
  row: number,
): void {
  const key = `${column}\n${reason}`;
  const known = log.warnings.get(key);
  if (known === undefined) log.warnings.set(key, { column, reason, firstRow: row, times: 1 });
  else known.times += 1;
}

/** Counts a batch of rows as `logCustomers` counts each of them. @param before rows and lines before the batch */
export function logBatch(
  log: RowLog,
  { rows, notable, warnings }: ScreenedBatch,
  before: { readonly row: number; readonly line: number },
): void {
  log.read += rows;
  for (const row of notable)
    if (row.status === 'rejected' && log.rejections.length < LISTED)
      log.rejections.push({ row: before.row + row.row, line: before.line + row.line, reason: row.rejected });
  for (const { column, reason, firstRow, times } of warnings) {
    const key = `${column}\n${reason}`;
    const known = log.warnings.get(key);
    if (known === undefined)
      log.warnings.set(key, { column, reason, firstRow: before.row + firstRow, times });
    else known.times += times;
  }
}

/**
 * Passes screened rows on and counts them.
 * @param failOn smallest score that counts as found; null counts none
 * @param atEnd what must be known before a report ends, since it states why a run cannot be relied on
 */
export async function* logScreened(
  rows: AsyncIterable<ScreenedRow>,
  log: RowLog,
  failOn: number | null,
  atEnd: () => Promise<void> = async () => {},
): AsyncGenerator<ScreenedRow> {
  for await (const row of rows) {
    count(log.tally, row);
    if (failOn !== null && hasFinding(row, failOn)) log.found += 1;
    yield row;
  }
  await atEnd();
}

function hasFinding(row: ScreenedRow, failOn: number): boolean {
  if (row.status === 'none' || row.status === 'rejected') return false;
  return row.matches.some((match) => match.score >= failOn && matchStatus(match) !== 'dismissed');
}
