import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ResourceLimits } from 'node:worker_threads';
import type { FingerprintLog } from '../../changes/fingerprints.js';
import type { UnreadRows } from '../../customers/open-customers.js';
import { RowReader } from '../../customers/row-reader.js';
import { rowNumber } from '../../customers/shard.js';
import type { Engine } from '../../match/engine.js';
import type { ScreenedRow } from '../../match/screened-row.js';
import { WorkerThread } from '../../match/workers.js';
import { Problem } from '../../problem.js';
import { type RawRow, readDelimited } from '../../tabular/delimited.js';
import { UnmatchedRows } from '../output/unmatched-rows.js';
import { SCREEN_WORKER } from '../program-place.js';
import { BatchScreener } from './batch-screener.js';
import { logBatch, type RowLog } from './row-log.js';
import {
  type Batch,
  BatchReader,
  OPEN,
  type ScreenedBatch,
  slicesOf,
  type ThreadPlan,
  UnmatchedRow,
} from './screened-batch.js';

/** With fewer rows the screening ends before threads have started. */
const MANY = 5000;
/**
 * A batch is some 15 ms of work. Other threads still have those queued for them when there is nothing left to do here:
 * with batches four times as large, this thread waited a quarter of a second at the end.
 */
const ROWS_A_BATCH = 400;
const CHARACTERS_A_BATCH = 32 * 1024;
/** Batches queued for each thread: with 3, it had to wait when this one did not come to the processor for a while. */
const BATCHES_A_THREAD = 5;
/**
 * Batches screened here that may wait for an earlier one in another thread: as many as that thread has, and what is
 * screened while it starts and knows nothing yet.
 */
const BATCHES_AHEAD = 30;
/**
 * A thread's heap (MB): what it has learnt about names (limited to some 30), what it reads from the index, and garbage,
 * of which it keeps as much as it may.
 */
const HEAP = { least: 45, perIndexMegabyte: 0.9, young: 10 };

/** Whether so many rows were read ahead that many more may follow. */
export function areMany(rows: UnreadRows | null): rows is UnreadRows {
  return rows !== null && rows.ahead.reduce((sum, batch) => sum + batch.length, 0) >= MANY;
}

/** How many threads can screen: several only in a program that was built. */
export function threadsThere(asked: number): number {
  return asked > 1 && existsSync(fileURLToPath(SCREEN_WORKER)) ? asked : 1;
}

export interface ParallelScreening {
  readonly unread: UnreadRows;
  readonly plan: Pick<ThreadPlan, 'image' | 'words' | 'engine' | 'fingerprints' | 'narrowing'>;
  /** including this one, which may be all */
  readonly threads: number;
  /** of this thread, using the same index */
  readonly engine: Engine;
  readonly log: RowLog;
  /** receives the fingerprints of the rows, if they are asked for */
  readonly fingerprintLog: FingerprintLog | null;
  readonly signal: AbortSignal;
  /** after each batch */
  readonly onRows: () => void;
}

/**
 * Screens rows in threads, some batches ahead of the consumer, and yields them in their order: the same rows as
 * `screenRows`, for any number of threads. This thread reads and passes results on; while the others have enough to do
 * and nothing is ready, it also screens, since another thread would need its own heap and have to learn everything
 * again. If reading breaks off, that is logged, as in `logCustomers`, and the rows end. Stopping early ends the
 * threads.
 */
export async function* screenInThreads(
  screening: ParallelScreening,
): AsyncGenerator<ScreenedRow | UnmatchedRows> {
  const { unread, plan, threads, engine } = screening;
  const threadPlan: ThreadPlan = { ...plan, rows: unread.plan, dialect: unread.rest.dialect };
  const pool = Array.from(
    { length: threads - 1 },
    () => new WorkerThread<Batch, ScreenedBatch>(SCREEN_WORKER, threadPlan, limitsFor(plan.image)),
  );
  try {
    yield* new Pipeline(screening, pool, new BatchScreener(threadPlan, engine)).rows();
  } finally {
    await Promise.all(pool.map((thread) => thread.close()));
  }
}

function limitsFor({ byteLength }: SharedArrayBuffer): ResourceLimits {
  return {
    maxOldGenerationSizeMb: Math.ceil(HEAP.least + (HEAP.perIndexMegabyte * byteLength) / 1e6),
    maxYoungGenerationSizeMb: HEAP.young,
  };
}

/** A batch that is being screened. */
interface UnderWay {
  readonly batch: Batch;
  readonly screened: Promise<ScreenedBatch>;
  isReady: boolean;
}

type Threads = readonly WorkerThread<Batch, ScreenedBatch>[];
type Source = AsyncGenerator<Batch, void>;

class Pipeline {
  private readonly screening: ParallelScreening;
  private readonly threads: Threads;
  private readonly screener: BatchScreener;
  private readonly reader: RowReader;
  private readonly underWay: UnderWay[] = [];
  private source: Source;
  /** the batch that is being read */
  private coming: Promise<IteratorResult<Batch, void>> | null = null;
  /** rows that were passed on, and the lines of text that they took */
  private row = 0;
  private line: number;

  constructor(screening: ParallelScreening, threads: Threads, screener: BatchScreener) {
    const { unread } = screening;
    this.screening = screening;
    this.threads = threads;
    this.screener = screener;
    this.reader = new RowReader(unread.plan);
    this.source = batchesOf(unread);
    // The text begins where the rows read ahead end.
    this.line = unread.rest.line - 1;
  }

  async *rows(): AsyncGenerator<ScreenedRow | UnmatchedRows> {
    const { log, signal } = this.screening;
    try {
      for (let next = await this.next(); next !== null; next = await this.next()) {
        const screened = await next.screened;
        signal.throwIfAborted();
        if (screened.open) this.source = this.carefully([next, ...this.underWay.splice(0)]);
        else yield* this.give(next.batch, screened);
      }
    } catch (error) {
      // An abort closes the input, and the reader then reports a closed stream.
      signal.throwIfAborted();
      if (!(error instanceof Problem) || error.kind !== 'input') throw error;
      log.brokenOff = error;
    } finally {
      // Not awaited: a pipe may keep its reader waiting for as long as it likes.
      this.source.return(undefined).catch(() => {});
    }
  }

  /**
   * Reads ahead, and sends or screens what it reads; returns the oldest unfinished batch, or null if there is none
   * left.
   */
  private async next(): Promise<UnderWay | null> {
    for (let batch = await this.read(); batch !== null; batch = await this.read()) this.begin(batch);
    return this.underWay.shift() ?? null;
  }

  /**
   * The next batch; null if none should be started now: there is none, enough are unfinished, or the oldest is ready.
   */
  private async read(): Promise<Batch | null> {
    const [oldest] = this.underWay;
    if (this.idlest() === null) {
      // Receive what the threads have sent meanwhile, before this one is busy again.
      await setImmediate();
      if (oldest?.isReady === true || this.underWay.length >= this.most()) return null;
    }
    this.coming ??= handled(this.source.next());
    // A slow source must not delay results that are ready, and nor must its failure.
    const ready = oldest === undefined ? [] : [oldest.screened.then(() => null)];
    const read = await Promise.race([this.coming, ...ready]).catch((error: unknown) => {
      if (oldest === undefined) throw error;
      return null;
    });
    if (read === null) return null;
    this.coming = read.done === true ? Promise.resolve(read) : null;
    return read.done === true ? null : read.value;
  }

  private most(): number {
    return this.threads.length * BATCHES_A_THREAD + BATCHES_AHEAD;
  }

  /** The thread that has the least to do; null if all have enough. */
  private idlest(): WorkerThread<Batch, ScreenedBatch> | null {
    const [idlest] = [...this.threads].sort((a, b) => a.pending - b.pending);
    return idlest !== undefined && idlest.pending < BATCHES_A_THREAD ? idlest : null;
  }

  private begin(batch: Batch): void {
    const screened =
      'text' in batch && !batch.whole
        ? Promise.resolve(OPEN)
        : (this.idlest()?.ask(batch) ?? Promise.resolve(this.screener.screen(batch)));
    const begun: UnderWay = { batch, screened: handled(screened), isReady: false };
    const noteReady = () => {
      begun.isReady = true;
    };
    screened.then(noteReady, noteReady);
    this.underWay.push(begun);
  }

  /**
   * Used from the first batch that did not consist of complete records: everything that follows is read here, as one
   * text.
   */
  private carefully(from: readonly UnderWay[]): Source {
    const { source, coming, line } = this;
    const { dialect, name } = this.screening.unread.rest;
    this.coming = null;
    async function* texts(): AsyncGenerator<string, void> {
      try {
        for (const { batch } of from) if ('text' in batch) yield batch.text;
        let next = await (coming ?? source.next());
        for (; next.done !== true; next = await source.next())
          if ('text' in next.value) yield next.value.text;
      } finally {
        await source.return(undefined);
      }
    }
    return batchesIn(readDelimited(texts(), dialect, name, line + 1));
  }

  /** The rows of a batch. Rows without a finding are read again if a report wants them. */
  private *give(batch: Batch, screened: ScreenedBatch): Generator<ScreenedRow | UnmatchedRows> {
    const { log, fingerprintLog, onRows, unread } = this.screening;
    const shard = unread.chosen?.shard ?? null;
    const before = { row: this.row, line: 'text' in batch ? this.line : 0 };
    this.row += screened.rows;
    this.line += screened.lines;
    logBatch(log, screened, before, shard);
    if (screened.fingerprints !== null) fingerprintLog?.addAll(screened.fingerprints);
    onRows();
    const reader = new BatchReader(batch, unread.rest.dialect, this.reader, before.line);
    const numberAt = (at: number) => rowNumber(before.row + at + 1, shard);
    const unmatched = (from: number, to: number) =>
      new UnmatchedRows(
        to - from,
        (at) => new UnmatchedRow(numberAt(from + at), reader, from + at),
        (at) => numberAt(from + at),
      );
    let at = 0;
    for (const row of screened.notable) {
      if (at < row.row - 1) yield unmatched(at, row.row - 1);
      yield { ...row, row: numberAt(row.row - 1), line: before.line + row.line };
      at = row.row;
    }
    if (at < screened.rows) yield unmatched(at, screened.rows);
  }
}

async function* batchesOf({ ahead, rest, chosen }: UnreadRows): Source {
  if (chosen !== null) {
    yield* batchesIn(chosen.rows);
    return;
  }
  yield* batchesIn(ahead);
  for await (const text of rest.texts()) yield* slicesOf(text, rest.dialect, CHARACTERS_A_BATCH);
}

async function* batchesIn(batches: Iterable<readonly RawRow[]> | AsyncIterable<readonly RawRow[]>): Source {
  for await (const batch of batches)
    for (let from = 0; from < batch.length; from += ROWS_A_BATCH)
      yield { rows: batch.slice(from, from + ROWS_A_BATCH) };
}

/** The same promise, marked as handled: it is awaited later, or no longer needed. */
function handled<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {});
  return promise;
}
