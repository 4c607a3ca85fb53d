import type { RowStatus, ScreenedRow } from '../../match/screened-row.js';
import { Problem } from '../../problem.js';
import type { RunCounts } from '../../report/decode-run.js';
import type { NotKept } from '../../report/not-kept.js';
import { readRun } from '../../report/read-run.js';
import { counted } from '../../report/tally.js';
import type { CommandFunction } from '../command.js';
import { EXIT } from '../exit-code.js';
import { openInput } from '../input.js';
import type { Messages } from '../messages.js';
import { outputSettings } from '../options/settings.js';
import { checkOutputs } from '../output/output-files.js';
import { writeOutputs } from '../output/write-outputs.js';
import { rowsOfRun } from './rows-of-run.js';
import { statedRunOf } from './stated-run.js';

/**
 * `screen report RUN.jsonl`: a kept run in other formats. Exit 0 if it could be written; it does not judge anything
 * again.
 */
export const reportCommand: CommandFunction = async ([path = ''], typed, { io, messages }) => {
  const settings = await outputSettings(typed, io);
  const inputs = [path, ...(typed.run === undefined ? [] : [typed.run])];
  await checkOutputs(settings, inputs, messages);
  const stated = await statedRunOf(path === '-' ? null : path, typed.run);
  const input = await openInput(path, io);
  try {
    const name = input.path ?? 'standard input';
    const run = await readRun(input.stream, name, stated?.facts ?? null);
    const rows = stated === null ? run.rows : rowsOfRun(run.rows, name, stated);
    if (!run.stated) messages.note(UNSTATED);
    const counts = stated?.counts ?? run.counts;
    const seen: Seen = {
      status: { open: 0, confirmed: 0, dismissed: 0, set_aside: 0, none: 0, rejected: 0 },
      rows: 0,
      last: 0,
    };
    const { stdoutGone } = await writeOutputs(
      watched(rows, seen, io.interrupt),
      { ...run.facts, notKept: () => notKept(seen, counts) },
      settings,
      io,
      typed.color,
    );
    if (stdoutGone) messages.warning('standard output was closed by its reader; the files are complete');
    sayWhatIsThere(seen, name, counts === null ? null : rowsIn(counts), messages);
    if (seen.rows > 0 || run.stated) return EXIT.nothing;
    // A run without a match and a run that broke off before its first row leave the same empty JSONL.
    throw new Problem('input', 'holds no rows, so it cannot tell whether a run found nothing or failed', {
      file: name,
      hint: '--run FILE names the manifest or the JSON report of the run; a run with --all keeps every row',
    });
  } finally {
    input.close();
  }
};

const UNSTATED =
  'lists, threshold and options of the run are not in JSONL: --run FILE names its manifest or JSON report, which has them';

interface Seen {
  rows: number;
  readonly status: Record<RowStatus, number>;
  /** number of the last row */
  last: number;
}

async function* watched(
  rows: AsyncIterable<ScreenedRow>,
  seen: Seen,
  signal: AbortSignal,
): AsyncGenerator<ScreenedRow> {
  for await (const row of rows) {
    signal.throwIfAborted();
    seen.rows += 1;
    seen.status[row.status] += 1;
    seen.last = row.row;
    yield row;
  }
}

/** The rows of a run that are not among those that were seen. */
function notKept({ status, rows, last }: Seen, counts: RunCounts | null): NotKept {
  if (counts === null) return { rejected: 0, set_aside: 0, none: 0, unknown: Math.max(0, last - rows) };
  const missing = (kind: RowStatus) => Math.max(0, counts[kind] - status[kind]);
  return {
    rejected: missing('rejected'),
    set_aside: missing('set_aside'),
    none: missing('none'),
    unknown: 0,
  };
}

function rowsIn(counts: RunCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** If a run left rows out, reports say so as well where they have a place for it. @param all rows of the run; null if unknown */
function sayWhatIsThere({ rows, last }: Seen, name: string, all: number | null, messages: Messages): void {
  messages.note(`rows        ${counted(rows, 'row')} in ${name}`);
  if (rows < (all ?? last))
    messages.note(
      `note        it holds ${rows} of ${all === null ? 'at least ' : ''}${counted(all ?? last, 'row')}${all === null ? ': counts are of those' : ''} (a run with --all keeps every row)`,
    );
}
