import { type CustomerRow, EMPTY_ROW } from '../../customers/customer.js';
import { rowNumber, type Shard } from '../../customers/shard.js';
import type { ChangeStatus, ScreenedRow } from '../../match/screened-row.js';
import { Problem } from '../../problem.js';
import { isAmong, matchStatus } from '../../report/presentation.js';
import { count, countUnmatched, newTally, type Tally } from '../../report/tally.js';
import { type ScreenedRows, UnmatchedRows } from '../output/unmatched-rows.js';
import type { ScreenedBatch } from './screened-batch.js';
import { SeenIds } from './seen-ids.js';

/** How many rejected rows are named individually on standard error. */
const LISTED = 20;

/** A row that could not be screened: its place and the reason, never its content. */
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

/** What is remembered of the rows for summary and exit code. Only the ids take memory that grows with the file. */
export interface RowLog {
  read: number;
  readonly tally: Tally;
  /** customers with an open or confirmed match at or above the score that fails a run */
  found: number;
  /** rows that only had to be screened against changed entities */
  spared: number;
  /** the first rejected rows, not counting empty ones */
  readonly rejections: Rejection[];
  /** rows with nothing in them: rejected if other rows follow, ignored at the end of the file */
  readonly empty: { times: number; firstLine: number | null; atEnd: number };
  readonly warnings: Map<string, WarningCount>;
  /** rows with the customer id of an earlier one */
  readonly repeatedIds: { readonly seen: SeenIds; times: number; firstRow: number | null };
  /** why reading broke off, if it did */
  brokenOff: Problem | null;
}

export function newRowLog(): RowLog {
  return {
    read: 0,
    tally: newTally(),
    found: 0,
    spared: 0,
    rejections: [],
    empty: { times: 0, firstLine: null, atEnd: 0 },
    warnings: new Map(),
    repeatedIds: { seen: new SeenIds(), times: 0, firstRow: null },
    brokenOff: null,
  };
}

function logRejection({ rejections, empty }: RowLog, rejection: Rejection): void {
  if (rejection.reason === EMPTY_ROW) {
    empty.times += 1;
    empty.firstLine ??= rejection.line;
  } else if (rejections.length < LISTED) rejections.push(rejection);
}

/**
 * Passes customers on and counts them. If reading breaks off in the middle (an unclosed quote), the rows end there and
 * the reason is kept: the report of what was screened is still written, and the run fails.
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
      if ('rejected' in row) logRejection(log, { row: row.row, line: row.line, reason: row.rejected });
      else {
        if (log.repeatedIds.seen.isRepeated(row.customer.id)) logRepeated(log, row.row);
        for (const warning of row.warnings) countWarning(log, warning, row.row);
      }
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

function logRepeated({ repeatedIds }: RowLog, row: number): void {
  repeatedIds.times += 1;
  repeatedIds.firstRow ??= row;
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

/** Counts the rows of a batch as `logCustomers` does one by one. @param before rows and lines before the batch */
export function logBatch(
  log: RowLog,
  { rows, notable, warnings, ids, spared }: ScreenedBatch,
  before: { readonly row: number; readonly line: number },
  shard: Shard | null,
): void {
  const numberOf = (row: number) => rowNumber(before.row + row, shard);
  log.read += rows;
  log.spared += spared;
  for (const row of notable)
    if (row.status === 'rejected')
      logRejection(log, { row: numberOf(row.row), line: before.line + row.line, reason: row.rejected });
  if (ids !== null) for (const row of log.repeatedIds.seen.repeated(ids)) logRepeated(log, numberOf(row + 1));
  for (const { column, reason, firstRow, times } of warnings) {
    const key = `${column}\n${reason}`;
    const known = log.warnings.get(key);
    if (known === undefined) log.warnings.set(key, { column, reason, firstRow: numberOf(firstRow), times });
    else known.times += times;
  }
}

/** Which matches decide between exit 0 and exit 1. */
export interface FindingRule {
  /** smallest score that counts as found; null counts none */
  readonly failOn: number | null;
  /** what of the comparison with an earlier run counts; null: everything */
  readonly only: ReadonlySet<ChangeStatus> | null;
}

/** Whether the end of the rows shows that the file ends: for a shard, empty rows have already been checked. */
export interface RowsGiven {
  readonly headers: readonly string[];
  readonly shard: Shard | null;
}

/**
 * Passes screened rows on and counts them. Empty rows are held back until another row follows, since at the end of the
 * file they do not count. Only their places are kept meanwhile, as a spreadsheet may leave a million of them. Every row
 * must arrive once and in order: a report with a row missing would look complete.
 * @param given the file that the rows are from
 * @param atEnd is awaited before a report ends, since the report states why a run cannot be relied on
 * @throws Error if a row was lost, or came twice
 */
export async function* logScreened(
  rows: ScreenedRows,
  log: RowLog,
  counts: FindingRule,
  { headers, shard }: RowsGiven,
  atEnd: () => Promise<void> = async () => {},
): AsyncGenerator<ScreenedRow | UnmatchedRows> {
  const waiting = new EmptyRows(headers);
  let last = 0;
  for await (const item of rows) {
    const isRun = item instanceof UnmatchedRows;
    if (!isRun && item.status === 'rejected' && item.rejected === EMPTY_ROW) {
      waiting.add(item);
      continue;
    }
    if (waiting.count > 0) yield* counted(waiting.take(), log);
    const first = isRun ? item.first : item.row;
    if (first <= last) throw new Error(`row ${first} came behind row ${last}`);
    last = isRun ? item.last : item.row;
    if (isRun) countUnmatched(log.tally, item.count);
    else {
      count(log.tally, item);
      if (isFinding(item, counts)) log.found += 1;
    }
    yield item;
  }
  // If reading broke off, nobody knows what would have followed.
  if (log.brokenOff !== null || shard !== null) yield* counted(waiting.take(), log);
  log.empty.atEnd = waiting.count;
  log.empty.times -= waiting.count;
  log.read -= waiting.count;
  if (log.tally.rows !== log.read)
    throw new Error(`${log.read} rows were read and ${log.tally.rows} came out of the screening`);
  await atEnd();
}

function* counted(rows: Iterable<ScreenedRow>, log: RowLog): Generator<ScreenedRow> {
  for (const row of rows) {
    count(log.tally, row);
    yield row;
  }
}

/** Empty rows, by number and line only. */
class EmptyRows {
  private readonly input: ScreenedRow['input'];
  private numbers: number[] = [];
  private lines: number[] = [];

  constructor(headers: readonly string[]) {
    this.input = headers.map((header) => [header, '']);
  }

  get count(): number {
    return this.numbers.length;
  }

  add({ row, line }: ScreenedRow): void {
    this.numbers.push(row);
    this.lines.push(line);
  }

  /** Yields them in order, and forgets them. */
  *take(): Generator<ScreenedRow> {
    const { numbers, lines, input } = this;
    this.numbers = [];
    this.lines = [];
    for (const [at, row] of numbers.entries())
      yield { status: 'rejected', row, line: lines[at] ?? 0, input, rejected: EMPTY_ROW };
  }
}

function isFinding(row: ScreenedRow, { failOn, only }: FindingRule): boolean {
  if (failOn === null || row.status === 'none' || row.status === 'rejected') return false;
  return row.matches.some(
    (match) => match.score >= failOn && matchStatus(match) !== 'dismissed' && isAmong(match, only),
  );
}
