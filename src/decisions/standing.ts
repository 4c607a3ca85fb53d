import type { Decision, DecisionVerdict } from './decision.js';
import { daysAfter } from './decision-dates.js';
import type { Fingerprinter, Unusable } from './fingerprint.js';

/** The rules by which decisions count. */
export interface DecisionRules {
  /** the day of the run, `YYYY-MM-DD` (UTC) */
  readonly today: string;
  /** a decision ends this many days after it was made, or earlier */
  readonly maxAgeDays: number;
  /** somebody other than the person who decided must have approved */
  readonly requireApproval: boolean;
}

/** Whether a line counts, as far as the line alone shows. */
export type Standing =
  | { readonly is: 'good'; readonly verdict: DecisionVerdict }
  /** nobody has decided yet */
  | { readonly is: 'waiting' }
  | {
      readonly is: 'expired';
      readonly verdict: DecisionVerdict;
      readonly on: string;
      readonly byAge: boolean;
    }
  | { readonly is: 'unapproved'; readonly verdict: DecisionVerdict }
  | { readonly is: 'unproven'; readonly verdict: DecisionVerdict; readonly reason: string };

const UNUSABLE: Readonly<Record<Unusable, string>> = {
  missing: 'it has no fingerprints',
  key: 'its fingerprints were made with another key',
  scheme: 'its fingerprints are of another version',
  damaged: 'its fingerprints are damaged',
};

export function standingOf(
  { verdict, fingerprints }: Decision,
  rules: DecisionRules,
  fingerprinter: Fingerprinter | null,
): Standing {
  if (verdict === null) return { is: 'waiting' };
  const ends = lastDay(verdict, rules);
  if (ends !== '' && ends < rules.today)
    return { is: 'expired', verdict, on: ends, byAge: ends !== verdict.expiresAt };
  // Somebody who is looking into a match has not decided anything yet.
  if (verdict.status === 'open') return { is: 'good', verdict };
  if (rules.requireApproval && !isApproved(verdict)) return { is: 'unapproved', verdict };
  for (const side of [fingerprints.customer, fingerprints.entity]) {
    const reason = side === '' ? 'missing' : (fingerprinter?.unusable(side) ?? null);
    if (reason !== null) return { is: 'unproven', verdict, reason: UNUSABLE[reason] };
  }
  return { is: 'good', verdict };
}

/** The last day on which it may hold; empty if there is none. */
export function lastDay({ decidedAt, expiresAt }: DecisionVerdict, { maxAgeDays }: DecisionRules): string {
  if (decidedAt === '') return expiresAt;
  const latest = daysAfter(decidedAt, maxAgeDays);
  return expiresAt === '' || expiresAt > latest ? latest : expiresAt;
}

/** The four-eyes rule: nobody approves their own decision. */
function isApproved({ decidedBy, approvedBy }: DecisionVerdict): boolean {
  return approvedBy !== null && approvedBy.toLowerCase() !== decidedBy.toLowerCase();
}
