import { pairText } from './decision.js';
import { findingsOf, type Seen } from './findings.js';
import type { DecisionRegister } from './register.js';

/**
 * Lines of a file that may be removed: expired ones and, after a run, those that lapsed, were superseded, or had no
 * match in it. Lines that contradict another one or have not been approved stay, since somebody has to deal with them.
 * @param seen null: there was no run
 */
export function prunableLines(register: DecisionRegister, seen: Seen | null): ReadonlySet<number> {
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
    // The older of two that say the same, and those that the effective one has replaced.
    const superseded = (use === 'lapsed' || use === 'met') && held.has(pairText(decision.pair));
    if (superseded && standing.is !== 'waiting') ended.add(decision.line);
  }
  return ended;
}
