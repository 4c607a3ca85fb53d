import type { CustomerFile } from '../../customers/open-customers.js';
import { catalogueEntry } from '../../lists/catalogue.js';
import type { RunFacts } from '../../report/reporter.js';
import { DATES_LEFT_OUT, runError } from '../../report/run-object.js';
import type { DecisionStage } from '../decisions/decision-stage.js';
import type { LoadedLists } from '../load/load-lists.js';
import { keyOf } from '../options/config-file.js';
import type { ScreenSettings } from '../options/settings.js';
import { type SettledOption, settledText } from '../options/settled-options.js';
import { ENGINE_VERSIONS, version } from '../version.js';
import type { RelatedParties } from './related-parties.js';
import type { RowLog } from './row-log.js';
import type { RunControls } from './run-controls.js';

/** The parts of a run that its facts are made from. */
export interface StatedRun {
  readonly customers: CustomerFile;
  readonly related: RelatedParties | null;
  readonly settings: ScreenSettings;
  readonly lists: LoadedLists;
  readonly log: RowLog;
  readonly controls: RunControls;
  readonly decisions: DecisionStage;
  readonly settled: readonly SettledOption[];
}

/** Birth dates that are not compared, since too many rows have them: of the customers, and of `--related`. */
export function datesLeftOut({
  customers,
  related,
}: {
  readonly customers: Pick<CustomerFile, 'datesLeftOut'>;
  readonly related?: RelatedParties | null | undefined;
}): readonly string[] {
  const others = related?.file.datesLeftOut ?? [];
  return [...customers.datesLeftOut, ...others.map((text) => `related parties, ${text}`)];
}

/** What every report states about its run: what was screened against what, and every option that affects the result. */
export async function runFacts(run: StatedRun): Promise<RunFacts> {
  const { customers, settings, lists, log, controls, decisions, settled } = run;
  const leftOut = datesLeftOut(run);
  const columns = customers.mapping.map(({ field, header }) => `${field} ← ${header.trim()}`);
  const publishers = lists.summaries.flatMap(({ list }) => catalogueEntry(list)?.attribution ?? []);
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
      ['columns read', columns.join(', ')],
      ...(leftOut.length === 0 ? [] : [[DATES_LEFT_OUT, leftOut.join('; ')] as const]),
    ],
    attributions: [...new Set(publishers)],
    errors: () => [log.brokenOff, controls.fault()].flatMap((one) => (one === null ? [] : [runError(one)])),
  };
}
