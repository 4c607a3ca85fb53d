import type { MatchDecision } from '../match/screened-row.js';

/** One line of a decisions file: what somebody decided about one customer and one listed entity. */
export interface Decision {
  /** line of the file, from 1 */
  readonly line: number;
  readonly pair: PairKey;
  readonly fingerprints: Fingerprints;
  /** null: nobody has filled in the line yet */
  readonly verdict: DecisionVerdict | null;
}

/** Exactly one customer and one entity; never a pattern. */
export interface PairKey {
  readonly customerId: string;
  /** role of the related party that matched (`owner`); empty for the customer itself */
  readonly role: string;
  readonly entityId: string;
}

/** What was compared when the decision was made, as HMACs (fingerprint.ts); empty if the line was written by hand. */
export interface Fingerprints {
  readonly customer: string;
  readonly entity: string;
}

/** What somebody decided, whether it still holds or not. */
export type DecisionVerdict = Omit<MatchDecision, 'reopened'>;

/** A text that identifies a pair, for look-ups. */
export function pairText({ customerId, role, entityId }: PairKey): string {
  return JSON.stringify([customerId, role, entityId]);
}
