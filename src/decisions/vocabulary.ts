import type { MatchDecision } from '../match/screened-row.js';

export type DecisionStatus = MatchDecision['status'];

export const STATUSES: readonly DecisionStatus[] = ['open', 'confirmed', 'dismissed'];

/**
 * The closed vocabulary of reasons, and the statuses that each may justify (following the status justifications of VEX,
 * reduced to what OFAC's FAQ 5 lets an analyst conclude). A licensed person is the listed one; whether the match still
 * has to be looked at depends on the licence, so both answers are allowed.
 */
export const JUSTIFICATIONS: Readonly<Record<string, readonly DecisionStatus[]>> = {
  false_positive_dob: ['dismissed'],
  false_positive_gender: ['dismissed'],
  false_positive_country: ['dismissed'],
  false_positive_id_number: ['dismissed'],
  false_positive_different_entity: ['dismissed'],
  same_person_licensed: ['dismissed', 'confirmed'],
  true_match: ['confirmed'],
  under_review: ['open'],
};

/** For a licence, the programme is part of what was decided. */
export const LICENSED = 'same_person_licensed';
/** The meaning of an open line without a reason. */
export const UNDER_REVIEW = 'under_review';

/** The justifications that a status may have. */
export function justificationsOf(status: DecisionStatus): readonly string[] {
  return Object.keys(JUSTIFICATIONS).filter((word) => JUSTIFICATIONS[word]?.includes(status) ?? false);
}
