import type { ScreenedRow } from '../../match/screened-row.js';
import type { RunFacts } from '../../report/reporter.js';
import { writeAtomically } from '../../report/write.js';
import { BrokenPipe, type Io } from '../io.js';
import type { OutputSettings } from '../options/settings.js';
import { colorChoice } from '../options/values.js';
import { renderRejected } from './rejected-file.js';
import { harmlessPieces, writeToStream } from './stdout.js';
import { type TeeEnd, tee } from './tee.js';
import { PLAIN, painter, wantsColor } from './terminal.js';
import { eachRow, notableRows, type ScreenedRows } from './unmatched-rows.js';

/** A report being written: takes rows, gives pieces. */
interface Sink {
  readonly path: string | null;
  /** whether it needs rows without a match, to write or to count them */
  readonly takesUnmatched: boolean;
  readonly pieces: (rows: AsyncIterable<ScreenedRow>) => AsyncIterable<string | Uint8Array>;
}

export interface Written {
  /** standard output's reader went away while files were being written */
  readonly stdoutGone: boolean;
}

/**
 * Writes every report of a run in one pass over its rows. If the reader of standard output goes away, the files are
 * still finished; if there is only standard output, BrokenPipe is thrown. Any other failure of one report is thrown
 * when the others are done, as is the fact that it did not take all rows.
 */
export async function writeOutputs(
  rows: ScreenedRows,
  run: RunFacts,
  settings: OutputSettings,
  io: Io,
  color: string | undefined,
): Promise<Written> {
  const sinks = await sinksOf(run, settings, io, color);
  const wanted = sinks.some(({ takesUnmatched }) => takesUnmatched) ? eachRow(rows) : notableRows(rows);
  const ends = tee(wanted, sinks.length);
  const results = await Promise.allSettled(
    sinks.map((sink, index) => drain(sink, ends[index], settings, io)),
  );
  const failures = results.flatMap((result): unknown[] =>
    result.status === 'rejected' ? [result.reason] : [],
  );
  const serious = failures.filter((failure) => !(failure instanceof BrokenPipe));
  // An error of the rows themselves reaches every report.
  const distinct = [...new Set(serious)];
  if (distinct.length > 1) throw new AggregateError(distinct, 'several reports failed');
  if (distinct.length === 1) throw distinct[0];
  if (failures.length > 0 && sinks.every((sink) => sink.path === null)) throw failures[0];
  return { stdoutGone: failures.length > 0 };
}

async function sinksOf(
  run: RunFacts,
  settings: OutputSettings,
  io: Io,
  color: string | undefined,
): Promise<readonly Sink[]> {
  const stdoutPainter = await painter(wantsColor(colorChoice(color), io.env, io.stdoutIsTerminal));
  const sinks = settings.outputs.map(({ reporter, path }): Sink => {
    const options = { ...settings.report, painter: path === null ? stdoutPainter : PLAIN };
    const raw = path === null && io.stdoutIsTerminal && reporter.onTerminal === 'raw';
    const { onStdout } = settings;
    const observed = path === null && onStdout !== undefined;
    const pieces = (rows: AsyncIterable<ScreenedRow>) => {
      const rendered = reporter.render(rows, run, options);
      return observed ? observedPieces(rendered, onStdout) : rendered;
    };
    const takesUnmatched = settings.report.all || reporter.passesOver !== 'rows without a match';
    return { path, takesUnmatched, pieces: raw ? (rows) => harmlessPieces(pieces(rows)) : pieces };
  });
  if (settings.rejectedPath !== null)
    sinks.push({
      path: settings.rejectedPath,
      takesUnmatched: false,
      pieces: (rows) => renderRejected(rows, run.headers),
    });
  return sinks;
}

async function* observedPieces(
  pieces: AsyncIterable<string | Uint8Array>,
  observe: (piece: string | Uint8Array) => void,
): AsyncGenerator<string | Uint8Array> {
  for await (const piece of pieces) {
    observe(piece);
    yield piece;
  }
}

async function drain(
  sink: Sink,
  end: TeeEnd<ScreenedRow> | undefined,
  settings: OutputSettings,
  io: Io,
): Promise<void> {
  if (end === undefined) throw new Error('a report without rows');
  try {
    const pieces = sink.pieces(end.items);
    // A report that stops before its rows end would look complete.
    const confirm = () => {
      if (!end.ended())
        throw new Error(`the report to ${sink.path ?? 'standard output'} did not take all rows`);
    };
    if (sink.path === null) {
      await writeToStream(io.stdout, pieces);
      confirm();
    } else {
      const { noClobber } = settings;
      await writeAtomically(sink.path, pieces, { signal: io.interrupt, noClobber, confirm });
    }
  } finally {
    // Also if the file could not be opened and the rows were never asked for.
    await end.leave();
  }
}
