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
import { SCREEN_WORKER } from '../program-place.js';
import { BatchScreener } from './batch-screener.js';
import { logBatch, type RowLog } from './row-log.js';
import {
  type Batch,
  BatchReader,
  OPEN,
  type ScreenedBatch,
  type ThreadPlan,
  UnmatchedRow,
} from './screened-batch.js';

/** Fewer rows than this are screened before threads have started. */
const MANY = 5000;
/** Batches that wait for each thread: it shall never wait for the next one. */
const BATCHES_A_THREAD = 3;
/** Batches screened here that may wait for one before them, which another thread has: those it has, and some more. */
const BATCHES_AHEAD = 6;
const ROWS_A_BATCH = 1000;
/**
 * A thread's heap (MB): what was learnt about names, which is bounded at some 30, what it reads from the index, and rubbish,
 * of which it gathers as much as it may.
 */
const HEAP = { least: 45, perIndexMegabyte: 0.9, young: 10 };

/** Whether so many rows were read ahead that many more may follow. */
export function areMany(rows: UnreadRows | null): rows is UnreadRows {
  return rows !== null && rows.ahead.reduce((sum, batch) => sum + batch.length, 0) >= MANY;
}

/** Whether threads help: for many rows, where there are several threads to be had, and from built files only. */
export function isWorthThreads(rows: UnreadRows | null, threads: number): rows is UnreadRows {
  return threads > 1 && areMany(rows) && existsSync(fileURLToPath(SCREEN_WORKER));
}

export interface ParallelScreening {
  readonly unread: UnreadRows;
  readonly plan: Pick<ThreadPlan, 'image' | 'words' | 'engine' | 'fingerprints' | 'narrowing'>;
  /** this one among them */
  readonly threads: number;
  /** of this thread, over the same index */
  readonly engine: Engine;
  readonly log: RowLog;
  /** takes the fingerprints of the rows, if they are asked for */
  readonly fingerprintLog: FingerprintLog | null;
  readonly signal: AbortSignal;
  /** after each batch */
  readonly onRows: () => void;
}

/**
 * Screens rows in threads, some batches ahead of who takes them, and gives them in their order: the same rows as
 * `screenRows`, for any number of threads. This thread reads, and hands on what comes back; while the others have enough
 * to do and nothing is ready, it screens as well: a thread more would take its heap and learn everything again. Reading that breaks off is logged, as `logCustomers` does, and ends the rows.
 * Whoever stops early ends the threads.
 */
export async function* screenInThreads(screening: ParallelScreening): AsyncGenerator<ScreenedRow> {
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
  /** rows given, and lines of the text that they took */
  private row = 0;
  private line: number;

  constructor(screening: ParallelScreening, threads: Threads, screener: BatchScreener) {
    const { unread } = screening;
    this.screening = screening;
    this.threads = threads;
    this.screener = screener;
    this.reader = new RowReader(unread.plan);
    this.source = batchesOf(unread);
    // The text begins where what was read ahead ends.
    this.line = unread.rest.line - 1;
  }

  async *rows(): AsyncGenerator<ScreenedRow> {
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

  /** Reads ahead, and sends or screens what it reads; gives the oldest batch under way, null when there is none left. */
  private async next(): Promise<UnderWay | null> {
    for (let batch = await this.read(); batch !== null; batch = await this.read()) this.begin(batch);
    return this.underWay.shift() ?? null;
  }

  /** The next batch; null where none is to be begun now, as there is none, or enough is under way, or the oldest is ready. */
  private async read(): Promise<Batch | null> {
    const [oldest] = this.underWay;
    if (this.idlest() === null) {
      // What the threads have said in the meantime is heard before this one is busy again.
      await setImmediate();
      if (oldest?.isReady === true || this.underWay.length >= this.most()) return null;
    }
    this.coming ??= handled(this.source.next());
    // A slow source keeps nobody from what is ready, nor does its failure.
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

  /** The thread that has the least to do; null where all have enough. */
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

  /** From a batch on that was no text of whole records: all that follows is read here, as one text. */
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

  /** The rows of a batch; those of which nothing is to be said are read again if a report wants them. */
  private *give(batch: Batch, screened: ScreenedBatch): Generator<ScreenedRow> {
    const { log, fingerprintLog, onRows, unread } = this.screening;
    const shard = unread.chosen?.shard ?? null;
    const before = { row: this.row, line: 'text' in batch ? this.line : 0 };
    this.row += screened.rows;
    this.line += screened.lines;
    logBatch(log, screened, before, shard);
    if (screened.fingerprints !== null) fingerprintLog?.addAll(screened.fingerprints);
    onRows();
    const reader = new BatchReader(batch, unread.rest.dialect, this.reader, before.line);
    let at = 0;
    for (const row of screened.notable) {
      for (; at < row.row - 1; at++)
        yield new UnmatchedRow(rowNumber(before.row + at + 1, shard), reader, at);
      yield { ...row, row: rowNumber(before.row + row.row, shard), line: before.line + row.line };
      at = row.row;
    }
    for (; at < screened.rows; at++)
      yield new UnmatchedRow(rowNumber(before.row + at + 1, shard), reader, at);
  }
}

async function* batchesOf({ ahead, rest, chosen }: UnreadRows): Source {
  if (chosen !== null) {
    yield* batchesIn(chosen.rows);
    return;
  }
  yield* batchesIn(ahead);
  yield* rest.texts();
}

async function* batchesIn(batches: Iterable<readonly RawRow[]> | AsyncIterable<readonly RawRow[]>): Source {
  for await (const batch of batches)
    for (let from = 0; from < batch.length; from += ROWS_A_BATCH)
      yield { rows: batch.slice(from, from + ROWS_A_BATCH) };
}

/** The same promise, whose failure counts as seen: it is awaited later, or no longer of interest. */
function handled<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {});
  return promise;
}
