import { pairText } from './decision.js';
import type { DecisionRegister, Entry } from './register.js';

/** Why a decision is named at the end of a run, the worst first. */
export const FINDING_KINDS = [
  'contradictory',
  'unproven',
  'unapproved',
  'lapsed',
  'expired',
  'zeros-lost',
  'unused',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** A decision that does not hold, identified by its line, never by customer, name or entity. */
export interface Finding {
  readonly line: number;
  readonly kind: FindingKind;
  readonly text: string;
}

/** What a run has seen, which determines what can be said about a line without a match. */
export interface Seen {
  /** whether every row was checked against the register */
  readonly whole: boolean;
  /** ids of the lists that were screened */
  readonly lists: ReadonlySet<string>;
}

/**
 * The decisions that do not hold, in the order of the file. A line that was replaced by another one for the same pair
 * is history, and needs no action.
 */
export function findingsOf(register: DecisionRegister, seen: Seen): readonly Finding[] {
  const held = new Set(
    register.entries.filter(({ use }) => use === 'holds').map(({ decision }) => pairText(decision.pair)),
  );
  return register.entries.flatMap((entry): Finding[] => {
    const superseded = entry.use !== 'holds' && held.has(pairText(entry.decision.pair));
    if (superseded && entry.use !== 'contradicts') return [];
    const found = findingOf(entry, register, seen);
    return found === null ? [] : [{ line: entry.decision.line, ...found }];
  });
}

function findingOf(entry: Entry, register: DecisionRegister, seen: Seen): Omit<Finding, 'line'> | null {
  const { standing, use } = entry;
  if (use === 'contradicts')
    return { kind: 'contradictory', text: 'another line decides the same pair otherwise: the match is open' };
  if (standing.is === 'unproven') return { kind: 'unproven', text: `does not count: ${standing.reason}` };
  if (standing.is === 'unapproved')
    return { kind: 'unapproved', text: 'does not count: nobody but who decided it has approved it' };
  if (standing.is === 'good' && standing.verdict.status !== 'open' && use === 'lapsed')
    return { kind: 'lapsed', text: `lapsed, changed: ${entry.changed.join(', ')}; the match is open again` };
  if (standing.is === 'expired') return { kind: 'expired', text: expiredText(standing, use) };
  return use === 'unused' ? unused(entry, register, seen) : null;
}

function expiredText({ on, byAge }: { on: string; byAge: boolean }, use: Entry['use']): string {
  const again = use === 'unused' || use === 'set-aside' ? '' : '; the match is open again';
  return `held until ${on}${byAge ? ' (--max-decision-age)' : ''}${again}`;
}

function unused(
  entry: Entry,
  register: DecisionRegister,
  { whole, lists }: Seen,
): Omit<Finding, 'line'> | null {
  if (register.zerosLost.has(entry))
    return {
      kind: 'zeros-lost',
      text: 'is about no customer of this file, but one has the same id with zeros in front: has Excel dropped them?',
    };
  const [list = ''] = entry.decision.pair.entityId.split(':');
  if (!whole || !lists.has(list)) return null;
  return { kind: 'unused', text: 'is about no match of this run' };
}
