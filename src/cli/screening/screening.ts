import { openIndex } from '../../compiled/entity-index.js';
import { catalogueEntry } from '../../lists/catalogue.js';
import { createEngine, type EngineOptions } from '../../match/engine.js';
import { wordMemory } from '../../match/words/word-records.js';
import { Problem } from '../../problem.js';
import { counted } from '../../report/tally.js';
import type { Context } from '../command.js';
import { openDecisions } from '../decisions/decision-stage.js';
import { changedProblem } from '../input.js';
import { Interruption } from '../io.js';
import { type LoadedLists, loadLists } from '../load/load-lists.js';
import type { Messages } from '../messages.js';
import type { ScreenSettings } from '../options/settings.js';
import { type Progress, progressFor, SILENT } from '../output/progress.js';
import type { ScreenedRows } from '../output/unmatched-rows.js';
import { writeOutputs } from '../output/write-outputs.js';
import { trackChanges } from './change-tracking.js';
import { concludeRun } from './conclude-run.js';
import { holdHeaps } from './heap-growth.js';
import { areMany, screenInThreads, threadsThere } from './parallel-screening.js';
import { logCustomers, logScreened, newRowLog, type RowLog } from './row-log.js';
import { RowScreener } from './row-screener.js';
import { startControls } from './run-controls.js';
import { runFacts } from './run-facts.js';
import type { OpenRun, Screening } from './screening-run.js';

/**
 * Screens customers against lists, writes the reports and the summary, and returns the exit code.
 * @throws Problem, Interruption, BrokenPipe
 */
export async function screenAll(screening: Screening, context: Context): Promise<number> {
  const { messages } = context;
  const log = newRowLog();
  const progress = progressFor(context);
  try {
    // Checked before the lists are read: an empty file is not worth the wait.
    refuseEmpty(screening);
    const run = await openRun(screening, log, progress, context);
    const stdoutGone = await writeReports(run, screening, progress, context);
    progress.clear();
    if (stdoutGone) messages.warning('standard output was closed by its reader; the files are complete');
    return await concludeRun(run, screening, stdoutGone, context);
  } catch (error) {
    progress.clear();
    if (error instanceof Interruption)
      messages.warning(`stopped after ${counted(log.read, 'row')}; no file was left half written`);
    throw error;
  }
}

/** Reads what the rows are compared with, the lists last, and starts the controls. */
async function openRun(
  { customers, related = null, settings, lists: files }: Screening,
  log: RowLog,
  progress: Progress,
  context: Context,
): Promise<OpenRun> {
  const { io, settled } = context;
  const started = io.now();
  const decisions = await openDecisions(settings.decisions, customers, context);
  const changes = await trackChanges(settings.changes, customers, context);
  const lists = await loadLists(files, settings.lists, context, (list) => progress.phase(`reading ${list}`));
  warnOfFewEntities(lists, context);
  const listsRead = io.now();
  const words = wordMemory();
  const engine = createEngine(lists.index, engineOptions(settings), { memory: words });
  const controls = startControls(lists, engine, settings, io);
  const facts = await runFacts({ customers, related, settings, lists, log, controls, decisions, settled });
  const narrowing = (await changes?.narrow(lists.index, facts)) ?? null;
  if (narrowing !== null) controls.alsoOf(openIndex(narrowing.image));
  return { log, lists, words, engine, controls, decisions, changes, narrowing, facts, started, listsRead };
}

/**
 * Sends the rows through engine, decisions and comparison into the reports. Returns whether the reader of standard
 * output has gone away.
 */
async function writeReports(
  run: OpenRun,
  screening: Screening,
  progress: Progress,
  context: Context,
): Promise<boolean> {
  const { log, decisions, changes, facts, controls } = run;
  const { customers, settings, color, source, changed = async () => false } = screening;
  const passed = decisions.apply(screenedRows(run, screening, progress, context));
  const marked = changes?.mark(passed, facts) ?? passed;
  const counts = { failOn: settings.policy.failOn, only: settings.changes.only };
  const atEnd = async () => {
    if (log.brokenOff === null && (await changed())) log.brokenOff = changedProblem(source);
    await controls.ended();
  };
  const screened = logScreened(marked, log, counts, customers, atEnd);
  const outputs = context.io.stdoutIsTerminal ? besideStatus(settings, context.messages) : settings;
  return (await writeOutputs(screened, facts, outputs, context.io, color)).stdoutGone;
}

/** Pairs set aside are explained only where a report shows them. */
function engineOptions({ engine, outputs, report }: ScreenSettings): EngineOptions {
  const explainsSetAside = report.all || outputs.some(({ reporter }) => reporter.setAside !== 'with all');
  return { ...engine, explainsSetAside };
}

/** Removes the progress line from a terminal before results are written to it. */
function besideStatus(settings: ScreenSettings, { status }: Messages): ScreenSettings {
  return {
    ...settings,
    onStdout: (piece) => {
      status.end();
      settings.onStdout?.(piece);
    },
  };
}

function refuseEmpty({ customers, settings, source }: Screening): void {
  if (!customers.empty || settings.policy.allowEmpty) return;
  throw new Problem('input', 'has no row below its header', {
    file: source,
    hint: 'if that can be right, say --allow-empty',
  });
}

/**
 * The screened rows, counted before the engine. Many rows are screened in batches, which spares the iteration over each
 * of them, in this thread alone or in several.
 */
function screenedRows(
  { lists: { index }, words, engine, log, changes, narrowing }: OpenRun,
  { customers, settings, share }: Screening,
  progress: Progress,
  { io }: Context,
): ScreenedRows {
  const onRows = () => progress.rows(log.read, log.found, share());
  const { unread, rows } = customers;
  const passed = { engine: engineOptions(settings), fingerprints: changes?.plan ?? null, narrowing };
  const fingerprintLog = changes?.log ?? null;
  if (areMany(unread)) {
    const threads = threadsThere(settings.threads);
    holdHeaps(threads);
    const plan = { ...passed, image: index.image, words };
    return screenInThreads({
      unread,
      plan,
      threads,
      engine,
      log,
      fingerprintLog,
      signal: io.interrupt,
      onRows,
    });
  }
  const counted = logCustomers(rows, log, io.interrupt, progress === SILENT ? undefined : onRows);
  return new RowScreener(passed, engine).rows(counted, fingerprintLog, (spared) => {
    log.spared = spared;
  });
}

/** A CSV list that was cut off may look complete, but perhaps holds fewer entries than it ever has. */
function warnOfFewEntities({ summaries }: LoadedLists, { messages }: Context): void {
  const few = summaries.filter(({ list, entities }) => entities < (catalogueEntry(list)?.floor ?? 0));
  if (few.length === 0) return;
  const names = few.map(({ list, entities }) => `${list} ${entities}`).join(', ');
  messages.warning(`fewer entities than these lists have ever had (${names}): are the files complete?`);
}
