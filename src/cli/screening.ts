import { openIndex } from '../compiled/entity-index.js';
import type { CustomerFile } from '../customers/open-customers.js';
import type { Seen } from '../decisions/findings.js';
import { catalogueEntry } from '../lists/catalogue.js';
import type { ListFile } from '../lists/list-file.js';
import { createEngine, type Engine } from '../match/engine.js';
import type { ScreenedRow } from '../match/screened-row.js';
import { Problem } from '../problem.js';
import type { RunFacts } from '../report/reporter.js';
import { runError } from '../report/run-object.js';
import { counted } from '../report/tally.js';
import { type ChangeTracking, trackChanges } from './change-tracking.js';
import type { Context } from './command.js';
import { keyOf } from './config-file.js';
import { type DecisionStage, openDecisions } from './decision-stage.js';
import { EXIT, type Verdict, verdict } from './exit-code.js';
import { Interruption } from './io.js';
import { type LoadedLists, loadLists } from './load-lists.js';
import type { Messages } from './messages.js';
import type { Narrowing } from './narrowing.js';
import { isWorthThreads, screenInThreads } from './parallel-screening.js';
import { type Progress, progressOn, SILENT } from './progress.js';
import { concludeRelated, type RelatedParties } from './related-parties.js';
import { logCustomers, logScreened, newRowLog, type RowLog } from './row-log.js';
import { RowScreener } from './row-screener.js';
import { type RunControls, startControls } from './run-controls.js';
import type { JudgedRun, RunRecording } from './run-recording.js';
import type { ScreenSettings } from './settings.js';
import { settledText } from './settled-options.js';
import { printSummary } from './summary.js';
import { ENGINE_VERSIONS, version } from './version.js';
import { writeOutputs } from './write-outputs.js';

/** Customers that are open, lists that are found, and what is to be done with them. */
export interface Screening {
  readonly customers: CustomerFile;
  readonly lists: readonly ListFile[];
  readonly settings: ScreenSettings;
  /** what messages call the customers */
  readonly source: string;
  /** which share of the customers has been read, 0 to 1; null when unknown */
  readonly share: () => number | null;
  /** `--color` as typed */
  readonly color: string | undefined;
  /** one customer, typed in: no counts */
  readonly single?: boolean;
  /** of a file of their own */
  readonly related?: RelatedParties | null;
  /** what is still to be said between the report and the summary */
  readonly afterwards?: (ended: EndedRun) => Promise<void>;
  /** writes down what went in and what came out, when all else is done */
  readonly recording?: RunRecording | undefined;
}

/** A run that came to its end. */
export interface EndedRun {
  readonly log: RowLog;
  readonly lists: LoadedLists;
}

/**
 * Screens customers against lists, writes the reports and the summary, and gives the exit code.
 * @throws Problem, Interruption, BrokenPipe
 */
export async function screenAll(screening: Screening, context: Context): Promise<number> {
  const { io, messages } = context;
  const { settings } = screening;
  const started = io.now();
  const begun = started.getTime();
  const log = newRowLog();
  const progress = progressFor(context);
  try {
    // Known before the lists are read: an empty file is not worth the wait.
    refuseEmpty(screening);
    const decisions = await openDecisions(settings.decisions, screening.customers, context);
    const changes = await trackChanges(settings.changes, screening.customers, context);
    const lists = await loadLists(screening.lists, settings.lists, context, (list) =>
      progress.phase(`reading ${list}`),
    );
    warnOfFewEntities(lists, context);
    const listsRead = io.now().getTime();
    const engine = createEngine(lists.index, settings.engine);
    const controls = startControls(lists, engine, settings, io);
    const facts = await runFacts(screening, lists, log, { controls, decisions }, context);
    const narrowing = (await changes?.narrow(lists.index, facts)) ?? null;
    if (narrowing !== null) controls.alsoOf(openIndex(narrowing.image));
    const passed = decisions.apply(
      screenedRows({ lists, engine, log, changes, narrowing, progress }, screening, context),
    );
    const marked = changes?.mark(passed, facts) ?? passed;
    const counts = { failOn: settings.policy.failOn, only: settings.changes.only };
    const screened = logScreened(marked, log, counts, screening.customers, controls.ended);
    const written = await writeOutputs(screened, facts, settings, io, screening.color);
    progress.clear();
    if (written.stdoutGone)
      messages.warning('standard output was closed by its reader; the files are complete');
    const ended = io.now().getTime();
    await changes?.finish({ log, facts, index: lists.index });
    await screening.afterwards?.({ log, lists });
    const failure = decisions.conclude(seenBy(log, lists, screening.customers), messages);
    const outcome = {
      related: concludeRelated(screening.related ?? null, log, messages),
      rowsRead: log.read,
      rejected: log.tally.status.rejected,
      found: log.found,
      brokenOff: log.brokenOff !== null,
      fault: controls.fault()?.message ?? null,
      decisions: failure,
    };
    const narrowed =
      narrowing === null
        ? null
        : { rows: log.spared, entities: narrowing.entities, controls: controls.ofPart() };
    const judged = await recorded(screening, messages, {
      ...{
        log,
        lists,
        facts,
        controls: controls.outcome(),
        verdict: verdict(outcome, settings.policy),
        narrowed,
      },
      ...{ started, ended: new Date(ended), stdoutGone: written.stdoutGone },
    });
    printSummary(
      {
        log,
        lists: lists.summaries,
        notScreened: lists.notScreened,
        threshold: settings.engine.threshold,
        decided: settings.decisions !== null,
        single: screening.single ?? false,
        controls: controls.outcome(),
        narrowed,
        listsMs: listsRead - begun,
        screeningMs: ended - listsRead,
        verdict: judged,
      },
      messages,
    );
    return judged.code;
  } catch (error) {
    progress.clear();
    if (error instanceof Interruption)
      messages.warning(`stopped after ${counted(log.read, 'row')}; no file was left half written`);
    throw error;
  }
}

/** The verdict, once the run is recorded: a run without the record that was asked for has failed. */
async function recorded({ recording }: Screening, messages: Messages, judged: JudgedRun): Promise<Verdict> {
  try {
    await recording?.end(judged);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    messages.problem(error);
    if (judged.verdict.code !== EXIT.lists)
      return { code: EXIT.failed, reason: 'the manifest of the run could not be written' };
  }
  return judged.verdict;
}

/** Progress on a terminal that is looked at, and nothing elsewhere. */
export function progressFor({ io, messages }: Context): Progress {
  const { quiet, json } = messages.loudness;
  const canRepaint = io.stderrIsTerminal && io.env['TERM'] !== 'dumb';
  if (!canRepaint || quiet || json || (io.env['CI'] ?? '') !== '') return SILENT;
  return progressOn(io.stderr, () => io.now().getTime());
}

function refuseEmpty({ customers, settings, source }: Screening): void {
  if (!customers.empty || settings.policy.allowEmpty) return;
  throw new Problem('input', 'has no row below its header', {
    file: source,
    hint: 'if that can be right, say --allow-empty',
  });
}

/** What can be said of a decision about which there was no match. */
function seenBy({ brokenOff }: RowLog, { summaries }: LoadedLists, { shard }: CustomerFile): Seen {
  return { whole: brokenOff === null && shard === null, lists: new Set(summaries.map(({ list }) => list)) };
}

/** What rows meet on their way. */
interface Passage {
  readonly lists: LoadedLists;
  readonly engine: Engine;
  readonly log: RowLog;
  readonly changes: ChangeTracking | null;
  readonly narrowing: Narrowing | null;
  readonly progress: Progress;
}

/** The rows on their way through the engine, in this thread or in several, counted in front of it. */
function screenedRows(
  { lists: { index }, engine, log, changes, narrowing, progress }: Passage,
  { customers, settings, share }: Screening,
  { io }: Context,
): AsyncIterable<ScreenedRow> {
  const { threads } = settings;
  const onRows = () => progress.rows(log.read, log.found, share());
  const { unread, rows } = customers;
  const passed = { engine: settings.engine, fingerprints: changes?.plan ?? null, narrowing };
  const fingerprintLog = changes?.log ?? null;
  if (isWorthThreads(unread, threads)) {
    const plan = { ...passed, image: index.image };
    return screenInThreads({ unread, plan, threads, log, fingerprintLog, signal: io.interrupt, onRows });
  }
  const counted = logCustomers(rows, log, io.interrupt, progress === SILENT ? undefined : onRows);
  return new RowScreener(passed, engine).rows(counted, fingerprintLog, (spared) => {
    log.spared = spared;
  });
}

async function runFacts(
  { customers, settings }: Screening,
  lists: LoadedLists,
  log: RowLog,
  { controls, decisions }: { controls: RunControls; decisions: DecisionStage },
  { settled }: Context,
): Promise<RunFacts> {
  return {
    version: await version(),
    threshold: settings.engine.threshold,
    lists: lists.summaries,
    listsNotScreened: lists.notScreened,
    headers: customers.headers,
    options: [
      ...settled
        .filter(({ definition, value }) => definition.decides && (value ?? definition.default) !== undefined)
        .map((option): [string, string] => [keyOf(option.definition), settledText(option)]),
      ...decisions.facts,
      ['engine', ENGINE_VERSIONS],
      [
        'columns read',
        customers.mapping.map(({ field, header }) => `${field} ← ${header.trim()}`).join(', '),
      ],
    ],
    attributions: [
      ...new Set(lists.summaries.flatMap(({ list }) => catalogueEntry(list)?.attribution ?? [])),
    ],
    errors: () => [log.brokenOff, controls.fault()].flatMap((one) => (one === null ? [] : [runError(one)])),
  };
}

/** A CSV list that was cut off does not say so; that it holds less than it ever did may. */
function warnOfFewEntities({ summaries }: LoadedLists, { messages }: Context): void {
  const few = summaries.filter(({ list, entities }) => entities < (catalogueEntry(list)?.floor ?? 0));
  if (few.length === 0) return;
  const names = few.map(({ list, entities }) => `${list} ${entities}`).join(', ');
  messages.warning(`fewer entities than these lists have ever had (${names}): are the files whole?`);
}
