import type { ChangeStatus } from '../../match/screened-row.js';
import { Problem } from '../../problem.js';
import type { Output } from '../output/outputs.js';
import type { ChangeSettings } from '../screening/change-tracking.js';
import { reportToCompareWith } from '../screening/earlier-run.js';
import type { TypedOptions } from './typed-options.js';

const STATUSES: readonly ChangeStatus[] = ['new', 'changed', 'unchanged'];

/** @throws Problem ('usage') for options that have no meaning without another one */
export async function changeSettings(
  typed: TypedOptions,
  outputs: readonly Output[],
): Promise<ChangeSettings> {
  const { since = null, gone = null, fingerprints = true, rescreenAll = false } = typed;
  const only = onlyChanges(typed);
  if (since === null && rescreenAll)
    throw new Problem(
      'usage',
      '--rescreen-all means something with --since RUN only: without it every row is',
    );
  if (since === null && (only !== null || gone !== null))
    throw new Problem('usage', `${only === null ? '--gone' : '--only'} needs --since RUN to compare with`, {
      hint: 'RUN is the JSONL or JSON report of an earlier run',
    });
  return {
    since: since === null ? null : await reportToCompareWith(since),
    only,
    gonePath: gone,
    narrow: !rescreenAll,
    fingerprintsOf: fingerprints ? keptReports(outputs) : [],
    dataDir: typed.dataDir,
  };
}

/** The reports with which a later run can be compared. */
function keptReports(outputs: readonly Output[]): readonly string[] {
  const kept = outputs.filter(({ reporter }) => reporter.name === 'jsonl' || reporter.name === 'json');
  return kept.flatMap(({ path }) => path ?? []);
}

/** @throws Problem ('usage') for another word */
export function onlyChanges({ only }: TypedOptions): ReadonlySet<ChangeStatus> | null {
  if (only === undefined) return null;
  const chosen = only.split(',').map((word) => {
    const status = STATUSES.find((known) => known === word.trim());
    if (status === undefined)
      throw new Problem(
        'usage',
        `--only takes ${STATUSES.join(', ')}, joined by commas; got "${word.trim()}"`,
      );
    return status;
  });
  return new Set(chosen);
}
