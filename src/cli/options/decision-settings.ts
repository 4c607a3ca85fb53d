import type { DecisionRules } from '../../decisions/standing.js';
import { Problem } from '../../problem.js';
import type { KeyPlace } from '../decisions/decision-key.js';
import type { TypedOptions } from './typed-options.js';
import { ageInHours } from './values.js';

/** Decisions to be applied to matches. */
export interface DecisionSettings {
  readonly path: string;
  readonly key: KeyPlace;
  readonly rules: Omit<DecisionRules, 'today'>;
  /** decisions that do not hold fail the run */
  readonly strict: boolean;
}

/** One year, after which somebody should look again; docs/decisions.md has the reason. */
const DEFAULT_MAX_AGE_DAYS = 365;

/**
 * @returns null without `--decisions`
 * @throws Problem ('usage') for other options about decisions without it
 */
export function decisionSettings(typed: TypedOptions): DecisionSettings | null {
  const { decisions, strictDecisions, requireApproval } = typed;
  if (decisions !== undefined)
    return {
      path: decisions,
      key: keyPlace(typed),
      rules: decisionRules(typed),
      strict: strictDecisions ?? false,
    };
  const stray = [
    strictDecisions === true ? '--strict-decisions' : null,
    requireApproval === true ? '--require-approval' : null,
  ].find((flag) => flag !== null);
  if (stray === undefined) return null;
  throw new Problem('usage', `${stray} has no effect without --decisions FILE`);
}

/** The rules by which decisions count, from options that several commands share. */
export function decisionRules({ maxDecisionAge, requireApproval }: TypedOptions): DecisionSettings['rules'] {
  const hours = maxDecisionAge === undefined ? null : ageInHours('--max-decision-age', maxDecisionAge);
  return {
    maxAgeDays: hours === null ? DEFAULT_MAX_AGE_DAYS : Math.floor(hours / 24),
    requireApproval: requireApproval ?? false,
  };
}

export function keyPlace({ decisionKey, dataDir }: TypedOptions): KeyPlace {
  return { path: decisionKey ?? null, dataDir };
}
