import { Problem } from '../problem.js';
import { BrokenPipe, Interruption, type StopSignal } from './io.js';

/**
 * The one place that turns outcomes into exit codes. Precedence is 3 > 2 > 1 > 0: a scheduler that looks only at the
 * number must never mistake a failure for a result.
 */
export const EXIT = { nothing: 0, found: 1, failed: 2, lists: 3, brokenPipe: 141 } as const;

/** 128 + the signal's number, as shells report it. */
export const SIGNAL_EXIT: Readonly<Record<StopSignal, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/** Codes that `--exit-code` may not use, because they mean something else. */
export const RESERVED_EXITS: ReadonlySet<number> = new Set([
  EXIT.failed,
  EXIT.lists,
  EXIT.brokenPipe,
  ...Object.values(SIGNAL_EXIT),
]);

/** The exit code for something that was thrown. Anything other than an expected failure is a bug, and 2. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof AggregateError) return Math.max(EXIT.failed, ...error.errors.map(exitCodeOf));
  if (error instanceof Interruption) return SIGNAL_EXIT[error.signal];
  if (error instanceof BrokenPipe) return EXIT.brokenPipe;
  if (error instanceof Problem && error.kind === 'lists') return EXIT.lists;
  return EXIT.failed;
}

/** The outcome of a screening run, as far as the exit code depends on it. */
export interface RunOutcome {
  readonly rowsRead: number;
  readonly rejected: number;
  /** customers with an open or confirmed match at or above `failOn` */
  readonly found: number;
  /** customers whose matches were all dismissed */
  readonly dismissed: number;
  /** which matches count for `found` (`--only`), in words; null if all do */
  readonly only: string | null;
  /** reading the customers broke off */
  readonly brokenOff: boolean;
  /** why the engine or its index cannot be relied on, in words; null if the controls showed nothing wrong */
  readonly fault: string | null;
  /** why related parties make the run fail, unless rejected rows are allowed, or null */
  readonly related: string | null;
  /** why decisions make the run fail, or null */
  readonly decisions: string | null;
}

/** What the user said about when a run should fail. */
export interface ExitPolicy {
  /** smallest score that counts, or null for `--fail-on never` */
  readonly failOn: number | null;
  readonly foundCode: number;
  readonly expectRows: number | null;
  readonly allowEmpty: boolean;
  readonly allowRejected: boolean;
}

export interface Verdict {
  readonly code: number;
  /** why, in words: the end of `exit 1: …` */
  readonly reason: string;
}

/** The verdict on a run that has ended. A pure function. */
export function verdict(outcome: RunOutcome, policy: ExitPolicy): Verdict {
  if (outcome.fault !== null) return { code: EXIT.lists, reason: outcome.fault };
  const failure = failureOf(outcome, policy);
  if (failure !== null) return { code: EXIT.failed, reason: failure };
  if (outcome.found > 0) {
    const customers = outcome.found === 1 ? '1 customer has' : `${outcome.found} customers have`;
    return {
      code: policy.foundCode,
      reason: `${customers} a ${outcome.only === null ? '' : `${outcome.only} `}match to look at, scored ${policy.failOn} or more`,
    };
  }
  return { code: EXIT.nothing, reason: `${screenedText(outcome)}${nothingText(outcome, policy)}` };
}

function screenedText({ rejected, rowsRead }: RunOutcome): string {
  return rejected === 0 ? 'all rows screened' : `${rejected} of ${rowsRead} rows not screened, as allowed`;
}

/** Says what was not found, and no more than what was looked for. */
function nothingText({ only, dismissed }: RunOutcome, { failOn }: ExitPolicy): string {
  if (failOn === null) return ' (--fail-on never)';
  const kind = [only, dismissed > 0 ? 'open' : null]
    .filter((word) => word !== null)
    .map((word) => `${word} `);
  return `, no ${kind.join('')}match scored ${failOn} or more`;
}

function failureOf(outcome: RunOutcome, policy: ExitPolicy): string | null {
  if (outcome.brokenOff) return 'the customers could not be read to their end';
  if (outcome.rowsRead === 0 && !policy.allowEmpty) return 'there was no customer to screen';
  if (policy.expectRows !== null && policy.expectRows !== outcome.rowsRead)
    return `${policy.expectRows} rows were expected and ${outcome.rowsRead} came`;
  if (outcome.rejected > 0 && !policy.allowRejected)
    return `${outcome.rejected} of ${outcome.rowsRead} rows could not be screened`;
  if (outcome.related !== null && !policy.allowRejected) return outcome.related;
  return outcome.decisions;
}
