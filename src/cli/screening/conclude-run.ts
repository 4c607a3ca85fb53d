import type { CustomerFile } from '../../customers/open-customers.js';
import type { Seen } from '../../decisions/findings.js';
import { Problem } from '../../problem.js';
import type { Context } from '../command.js';
import { EXIT, type Verdict, verdict } from '../exit-code.js';
import type { LoadedLists } from '../load/load-lists.js';
import type { Messages } from '../messages.js';
import { concludeRelated } from './related-parties.js';
import type { RowLog } from './row-log.js';
import { datesLeftOut } from './run-facts.js';
import type { JudgedRun, NarrowedRun } from './run-recording.js';
import type { OpenRun, Screening } from './screening-run.js';
import { printSummary } from './summary.js';

/**
 * Ends a run whose reports are written: says what changed and which decisions do not hold, judges it, records it and
 * prints the summary. Returns the exit code.
 * @param stdoutGone the reader of standard output has gone away
 * @throws Problem, Interruption
 */
export async function concludeRun(
  run: OpenRun,
  screening: Screening,
  stdoutGone: boolean,
  { io, messages }: Context,
): Promise<number> {
  const { log, lists, facts, controls, started } = run;
  const ended = io.now();
  await run.changes?.finish({ log, facts, index: lists.index });
  await screening.afterwards?.({ log, lists });
  const judged: JudgedRun = {
    ...{ log, lists, facts, started, ended, stdoutGone },
    controls: controls.outcome(),
    narrowed: narrowedRun(run),
    verdict: judge(run, screening, messages),
  };
  const final = await recorded(screening, messages, judged);
  const { settings, single = false } = screening;
  printSummary(
    {
      ...{ log, single, verdict: final, controls: judged.controls, narrowed: judged.narrowed },
      lists: lists.summaries,
      notScreened: lists.notScreened,
      datesLeftOut: datesLeftOut(screening),
      threshold: settings.engine.threshold,
      decided: settings.decisions !== null,
      listsMs: run.listsRead.getTime() - started.getTime(),
      screeningMs: ended.getTime() - run.listsRead.getTime(),
    },
    messages,
  );
  return final.code;
}

function narrowedRun({ narrowing, log, controls }: OpenRun): NarrowedRun | null {
  if (narrowing === null) return null;
  return { rows: log.spared, entities: narrowing.entities, controls: controls.ofPart() };
}

/** Also prints why decisions and related parties make the run fail. */
function judge(
  { log, lists, controls, decisions }: OpenRun,
  { customers, related, settings }: Screening,
  messages: Messages,
): Verdict {
  const failure = decisions.conclude(seenBy(log, lists, customers), messages);
  const outcome = {
    related: concludeRelated(related ?? null, log, messages),
    rowsRead: log.read,
    rejected: log.tally.status.rejected,
    found: log.found,
    dismissed: log.tally.status.dismissed,
    only: onlyText(settings),
    brokenOff: log.brokenOff !== null,
    fault: controls.fault()?.message ?? null,
    decisions: failure,
  };
  return verdict(outcome, settings.policy);
}

function onlyText({ changes: { only } }: Screening['settings']): string | null {
  return only === null ? null : [...only].join(' or ');
}

/** The verdict once the run is recorded: if the record that was asked for is missing, the run has failed. */
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

/** What is known about a decision for which there was no match. */
function seenBy({ brokenOff }: RowLog, { summaries }: LoadedLists, { shard }: CustomerFile): Seen {
  return { whole: brokenOff === null && shard === null, lists: new Set(summaries.map(({ list }) => list)) };
}
