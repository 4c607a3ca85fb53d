import type { ControlsOutcome } from '../../controls/screen-controls.js';
import type { ListSummary } from '../../lists/list-file.js';
import { counted, grouped, setAsideText } from '../../report/tally.js';
import type { Verdict } from '../exit-code.js';
import type { Messages } from '../messages.js';
import { duration } from '../output/progress.js';
import type { RowLog } from './row-log.js';
import type { NarrowedRun } from './run-recording.js';

/** What the summary at the end of a run states. */
export interface RunSummary {
  readonly log: RowLog;
  readonly lists: readonly ListSummary[];
  readonly notScreened: readonly string[];
  /** birth dates that are not compared, in sentences */
  readonly datesLeftOut: readonly string[];
  readonly threshold: number;
  /** whether decisions were applied to the matches */
  readonly decided: boolean;
  /** whether there was a single customer, about whom the report says everything */
  readonly single: boolean;
  readonly controls: ControlsOutcome;
  /** what a comparison with an earlier run saved; null: nothing */
  readonly narrowed: NarrowedRun | null;
  /** the time for reading the lists, and for screening */
  readonly listsMs: number;
  readonly screeningMs: number;
  readonly verdict: Verdict;
}

/** Prints the summary; with `-q`, only what made the run fail. */
export function printSummary(summary: RunSummary, messages: Messages): void {
  const { log } = summary;
  printRejections(log, messages);
  for (const { column, reason, firstRow, times } of log.warnings.values())
    messages.warning(`column ${column}: ${reason} (${counted(times, 'row')}, first in row ${firstRow})`);
  const { times, firstRow } = log.repeatedIds;
  if (firstRow !== null)
    messages.warning(
      `${counted(times, 'row has', 'rows have')} the customer id of an earlier row, first row ${firstRow}: all of them are screened, but no decision can be applied to a repeated id`,
    );
  if (log.brokenOff !== null) messages.problem(log.brokenOff);
  warnOfControls(summary.controls, messages);
  if (summary.narrowed?.controls?.made) warnOfControls(summary.narrowed.controls, messages);
  recordSummary(summary, messages);
  if (!messages.loudness.json) printLines(summary, messages);
}

function printLines(summary: RunSummary, messages: Messages): void {
  const { verdict } = summary;
  if (!summary.single) {
    messages.note(rowLine(summary));
    if (summary.narrowed !== null) messages.note(`spared      ${narrowedText(summary.narrowed)}`);
    messages.note(statusLine(summary.log));
    if (summary.decided) messages.note(decisionLine(summary.log));
    if (summary.log.tally.setAside > 0)
      messages.note(`also        ${setAsideText(summary.log.tally)}, by a birth date or an identifier`);
  }
  messages.note(`lists       ${summary.lists.map(listText).join(', ')}`);
  if (summary.notScreened.length > 0) messages.note(`NOT screened ${summary.notScreened.join(', ')}`);
  messages.note(`threshold   ${summary.threshold}`);
  if (!summary.single) messages.note(`controls    ${controlsText(summary.controls)}`);
  if (verdict.code >= 2) messages.warning(`exit ${verdict.code}: ${verdict.reason}`);
  else messages.note(`exit ${String(verdict.code).padEnd(6)} ${verdict.reason}`);
}

/** The same as one object, for `--log-format json` and for a log file. */
function recordSummary(
  {
    log,
    lists,
    notScreened,
    datesLeftOut,
    threshold,
    controls,
    narrowed,
    listsMs,
    screeningMs,
    verdict,
  }: RunSummary,
  messages: Messages,
): void {
  messages.record('summary', verdict.reason, {
    exitCode: verdict.code,
    rows: { read: log.read, ...log.tally.status },
    matches: log.tally.matches,
    pairsSetAside: log.tally.setAside,
    lists: lists.map(({ list, published, entities }) => ({ list, published, entities })),
    notScreened,
    ...(datesLeftOut.length === 0 ? {} : { datesLeftOut }),
    threshold,
    controls: { asked: controls.asked, made: controls.made, found: controls.found },
    ...(narrowed === null ? {} : { narrowed: { rows: narrowed.rows, entities: narrowed.entities } }),
    listsMs,
    screeningMs,
  });
}

function printRejections({ rejections, empty, tally }: RowLog, messages: Messages): void {
  for (const { row, line, reason } of rejections)
    messages.warning(`row ${row} (line ${line}) was not screened: ${reason}`);
  if (empty.times > 0)
    messages.warning(
      `${counted(empty.times, 'empty row')} between others could not be screened (first in line ${empty.firstLine})`,
    );
  if (empty.atEnd > 0)
    messages.note(`note        ${counted(empty.atEnd, 'empty row')} at the end passed over`);
  const rest = tally.status.rejected - rejections.length - empty.times;
  if (rest > 0)
    messages.warning(`${counted(rest, 'more row')} could not be screened (--rejected FILE writes them all)`);
}

function rowLine({ log, listsMs, screeningMs }: RunSummary): string {
  const rejected = log.tally.status.rejected;
  const seconds = screeningMs / 1000;
  // A rate measured on a few rows says nothing.
  const rate = seconds < 1 ? '' : ` (${grouped(Math.round(log.read / seconds))} a second)`;
  const counts = `${grouped(log.read)} read = ${grouped(log.read - rejected)} screened + ${grouped(rejected)} rejected`;
  return `rows        ${counts}, in ${duration(seconds)}${rate}; lists read in ${duration(listsMs / 1000)}`;
}

/** The rows that changes in the lists could not affect, and how that is known. */
function narrowedText({ rows, entities, controls }: NarrowedRun): string {
  const shown =
    controls === null || controls.made === 0 ? '' : `, controls ${controls.found}/${controls.made}`;
  const changed = counted(entities, 'new or changed listed entity', 'new or changed listed entities');
  return `${counted(rows, 'row')} not affected by list changes: as before, no match then, none among the ${changed}${shown}`;
}

function statusLine({ tally }: RowLog): string {
  const { open, confirmed, dismissed, set_aside, none } = tally.status;
  const counts = [
    `${grouped(open)} open`,
    `${grouped(confirmed)} confirmed`,
    `${grouped(dismissed)} dismissed`,
    `${grouped(set_aside)} set aside`,
    `${grouped(none)} none`,
  ];
  return `customers   ${counts.join(', ')}`;
}

function decisionLine({ tally }: RowLog): string {
  const { open, confirmed, dismissed } = tally.matches;
  const all = counted(open + confirmed + dismissed, 'match', 'matches');
  return `decisions   ${all}: ${grouped(open)} open, ${grouped(confirmed)} confirmed, ${grouped(dismissed)} dismissed`;
}

function listText({ list, published, entities }: ListSummary): string {
  return `${list} ${published ?? 'undated'} (${grouped(entities)})`;
}

/** Controls that are named individually; where one fault hides many, the first ones show its kind. */
const NAMED = 10;

function warnOfControls({ made, asked, missed, gaps }: ControlsOutcome, messages: Messages): void {
  for (const { list, read, indexed } of gaps)
    messages.warning(
      `${list}: ${counted(read, 'entity', 'entities')} were read and ${indexed} are in the index`,
    );
  for (const { entityId, alteration, type } of missed.slice(0, NAMED))
    messages.warning(`control missed: ${entityId} (${type}), its name altered by: ${alteration}`);
  if (missed.length > NAMED) messages.warning(`${missed.length - NAMED} more controls were missed`);
  if (asked > 0 && made === 0)
    messages.warning('no control could be made: the lists hold no strong name of two words');
}

function controlsText({ asked, made, found }: ControlsOutcome): string {
  if (asked === 0) return 'off (--controls 0): this run does not show that it finds who is listed';
  const fewer = made === asked ? '' : `; the lists have names for ${made}, not for ${asked}`;
  return `${found}/${made} listed names found, written differently${fewer}`;
}
