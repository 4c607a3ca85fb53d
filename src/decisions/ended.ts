import { pairText } from './decision.js';
import { findingsOf, type Seen } from './findings.js';
import type { DecisionRegister } from './register.js';

/**
 * Lines of a file that may go: expired, and, where a run went through the register, lapsed, superseded, or about no match
 * of it. What contradicts another line, or has not been approved, waits for somebody and stays.
 * @param seen null: no run was looked at
 */
export function endedLines(register: DecisionRegister, seen: Seen | null): ReadonlySet<number> {
  const ended = new Set<number>();
  for (const { decision, standing } of register.entries)
    if (standing.is === 'expired') ended.add(decision.line);
  if (seen === null) return ended;
  for (const { kind, line } of findingsOf(register, seen))
    if (kind === 'lapsed' || kind === 'unused') ended.add(line);
  const held = new Set(
    register.entries.filter(({ use }) => use === 'holds').map(({ decision }) => pairText(decision.pair)),
  );
  for (const { decision, standing, use } of register.entries) {
    // the older one of two that say the same, and what the holding one has taken over from
    const superseded = (use === 'lapsed' || use === 'met') && held.has(pairText(decision.pair));
    if (superseded && standing.is !== 'waiting') ended.add(decision.line);
  }
  return ended;
}
