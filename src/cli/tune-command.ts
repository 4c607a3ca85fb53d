import { chooseControls } from '../controls/choose-controls.js';
import { seedOf } from '../controls/screen-controls.js';
import { EMPTY_ROW } from '../customers/customer.js';
import { Problem } from '../problem.js';
import { jsonText } from '../report/sanitise.js';
import { counted } from '../report/tally.js';
import { writeAtomically } from '../report/write.js';
import { ReviewSample } from '../tune/review-sample.js';
import { ThresholdSweep } from '../tune/sweep.js';
import type { Tuning } from '../tune/tuning.js';
import { reviewCsv, thresholdsCsv } from '../tune/tuning-csv.js';
import { tuningHtml } from '../tune/tuning-html.js';
import { tuningText } from '../tune/tuning-text.js';
import type { CommandFunction, Context } from './command.js';
import { EXIT } from './exit-code.js';
import { COMMAND_WORDS } from './help.js';
import { changedProblem, openInput } from './input.js';
import { loadLists } from './load/load-lists.js';
import { customerOptions } from './options/customer-options.js';
import { type ScreenSettings, screenSettings } from './options/settings.js';
import type { TypedOptions } from './options/typed-options.js';
import { oneOf, wholeNumber } from './options/values.js';
import { checkOutputFile } from './output/outputs.js';
import { progressFor } from './output/progress.js';
import { singleOutput, whole } from './output/single-output.js';
import { logCustomers, newRowLog, type RowLog } from './screening/row-log.js';
import { openBoth, printMapping } from './screening/screen-command.js';
import { ENGINE_VERSIONS, version } from './version.js';

const FORMATS = ['table', 'csv', 'html', 'json'] as const;
const SAMPLE = 50;
const MOST_IN_SAMPLE = 10_000;

/**
 * `screen tune FILE`: what every threshold would flag among the user's own customers, and a sample from below the
 * threshold. Exit 0 if every row was examined: it does not judge anybody.
 */
export const tuneCommand: CommandFunction = async ([file], typed, context) => {
  const { io, messages } = context;
  const { format, output: _output, ...rest } = typed;
  const settings = await screenSettings(rest, io);
  const wanted = oneOf('--format', FORMATS, typeof format === 'string' ? format : undefined, formatOf(typed));
  const size = typed.sample === undefined ? SAMPLE : wholeNumber('--sample', typed.sample);
  if (size > MOST_IN_SAMPLE) throw new Problem('usage', `--sample takes a number up to ${MOST_IN_SAMPLE}`);
  const inputs = file === undefined || file === '-' ? [] : [file];
  const output = await singleOutput(typed, inputs, io);
  const { review } = typed;
  if (review !== undefined) await checkOutputFile(review, inputs);
  const input = await openInput(file, io, COMMAND_WORDS);
  try {
    const { customers, lists } = await openBoth(input, settings, customerOptions(typed), context);
    printMapping(customers, messages);
    const log = newRowLog();
    const seed = typed.seed ?? 'screen tune';
    const request = { lists, rows: customers.rows, share: input.share, size, seed };
    const source = input.path ?? 'standard input';
    if (customers.empty) throw new Problem('input', 'has no row below its header', { file: source });
    const tuning = await tune(request, settings, log, context);
    if (await input.changed()) throw changedProblem(source);
    const rendered = {
      table: () => tuningText(tuning, output.paint),
      csv: () => thresholdsCsv(tuning),
      html: () => tuningHtml(tuning),
      json: () => `${jsonText(tuning)}\n`,
    }[wanted]();
    await output.write(whole(rendered));
    if (review !== undefined)
      await writeAtomically(review, whole(reviewCsv(tuning.sample)), { signal: io.interrupt });
    return conclude(log, tuning, settings, context);
  } finally {
    input.close();
  }
};

function formatOf({ output }: TypedOptions): (typeof FORMATS)[number] {
  const ending = /\.(csv|html|json)$/i.exec(output ?? '')?.[1]?.toLowerCase();
  return FORMATS.find((format) => format === ending) ?? 'table';
}

interface TuneRequest {
  readonly lists: Parameters<typeof loadLists>[0];
  readonly rows: Parameters<typeof logCustomers>[0];
  readonly share: () => number | null;
  readonly size: number;
  readonly seed: string;
}

async function tune(
  { lists: files, rows, share, size, seed }: TuneRequest,
  settings: ScreenSettings,
  log: RowLog,
  context: Context,
): Promise<Tuning> {
  const { io } = context;
  const progress = progressFor(context);
  try {
    const lists = await loadLists(files, settings.lists, context, (list) =>
      progress.phase(`reading ${list}`),
    );
    const { threshold } = settings.engine;
    const sweep = new ThresholdSweep(lists.index, settings.engine);
    const sample = new ReviewSample(threshold, size, seed);
    const controls = chooseControls(lists.index, seedOf(lists.summaries), settings.controls);
    for (const control of controls) sweep.addControl(control);
    // Empty rows are rejected if another row follows them, and ignored at the end.
    let [rejected, empty] = [0, 0];
    for await (const row of logCustomers(rows, log, io.interrupt, () =>
      progress.rows(log.read, 0, share()),
    )) {
      if ('rejected' in row && row.rejected === EMPTY_ROW) {
        empty += 1;
        continue;
      }
      rejected += empty;
      empty = 0;
      if ('rejected' in row) rejected += 1;
      else sample.offer(row, sweep.add(row.customer));
    }
    return {
      threshold,
      lines: sweep.lines,
      customers: log.read - rejected - empty,
      rejected,
      controls: controls.length,
      lists: lists.summaries.map(({ list, published, entities }) => ({ list, published, entities })),
      version: await version(),
      engine: ENGINE_VERSIONS,
      seed,
      belowLine: sample.total,
      sample: sample.draw(),
    };
  } finally {
    progress.clear();
  }
}

/** The figures cover the rows that could be read; if some could not, the exit code says so. */
function conclude(
  log: RowLog,
  { rejected }: Tuning,
  { policy }: ScreenSettings,
  { messages }: Context,
): number {
  if (log.brokenOff !== null) throw log.brokenOff;
  if (rejected === 0 || policy.allowRejected) return EXIT.nothing;
  messages.warning(`${counted(rejected, 'row')} could not be screened: in none of the figures`);
  return EXIT.failed;
}
