import type { NameKind } from '../../normalise/tagged-name.js';
import type { ExplanationPart } from '../screened-row.js';
import type { NameParameters } from './model-parameters.js';
import type { NameEvidence } from './name-evidence.js';

/** One deduction from a full agreement. */
export interface NameLoss {
  readonly feature: ExplanationPart['feature'];
  readonly points: number;
}

/**
 * The losses of two names: their score is 100 minus these, at least 0. Each loss is at least 0 and grows with its
 * measure, so every contradiction lowers the score and none raises it.
 */
export function nameLosses(evidence: NameEvidence, parameters: NameParameters): NameLoss[] {
  const { spelling, extra, missing, contradiction, disorder, numbers, legalForm, filiation, personLike } =
    evidence;
  const factor = personFactor(personLike, parameters);
  return [
    { feature: 'token', points: parameters.spelling * spelling * factor },
    { feature: 'extra', points: parameters.extra * extra * factor },
    { feature: 'missing', points: parameters.missing * missing },
    { feature: 'contradiction', points: parameters.contradiction * contradiction },
    { feature: 'order', points: filiation ? parameters.filiation : parameters.disorder * disorder },
    { feature: 'number', points: parameters.numbers * numbers },
    { feature: 'legal-form', points: parameters.legalForm * legalForm },
    { feature: 'common', points: commonLoss(evidence, parameters) },
    { feature: 'name', points: singleLoss(evidence, parameters) },
  ];
}

/** 0–100, unrounded. */
export function nameScore(losses: readonly NameLoss[]): number {
  return Math.max(
    0,
    losses.reduce((score, loss) => score - loss.points, 100),
  );
}

/**
 * What agrees may be common: "José Sánchez" within "José Raúl Vega Sánchez". The more of both names agrees, and the
 * rarer it is, the less it costs.
 */
function commonLoss(evidence: NameEvidence, parameters: NameParameters): number {
  // One word is enough to identify a company, or a person who has only one name; other people need two.
  const several = evidence.kind === 'person' && Math.max(evidence.queryNames, evidence.listedNames) > 1;
  const enough = several ? parameters.commonBitsPerson : parameters.commonBitsOther;
  const common = Math.max(0, 1 - evidence.bits / enough);
  const doubt =
    parameters.commonComplete +
    parameters.commonIncomplete * (1 - evidence.complete) +
    parameters.commonMisspelt * evidence.misspelling;
  return parameters.common * common * Math.min(1, doubt);
}

/** Names of which at least this share agrees on both sides agree as a whole: initials and titles aside, nothing is left. */
const WHOLE = 0.9;

/**
 * What the same birth date, to the day, gives back of the loss `common`: that many people have the name counts for less
 * when one in some 20,000 of them was born on that day. A part of a name remains a part, whatever the date.
 */
export function sameDayRelief(
  { kind, complete }: NameEvidence,
  losses: readonly NameLoss[],
  parameters: NameParameters,
): number {
  const common = losses.find(({ feature }) => feature === 'common')?.points ?? 0;
  return common * (1 - leastCommonShare(kind, complete, parameters));
}

/**
 * The least share of the loss `common` that names with so much in common bear.
 * @param complete at least what it is
 * @param sameDay whether the birth dates may be the same
 */
export function leastCommonShare(
  kind: NameKind,
  complete: number,
  parameters: NameParameters,
  sameDay = true,
): number {
  return sameDay && kind === 'person' && complete >= WHOLE ? 1 - parameters.commonSameDay : 1;
}

function singleLoss(evidence: NameEvidence, parameters: NameParameters): number {
  const { queryNames, queryAgreeing, listedNames, listedAgreeing } = evidence;
  const onlyOne = (queryNames > 1 && queryAgreeing <= 1) || (listedNames > 1 && listedAgreeing <= 1);
  return onlyOne ? singleCost(evidence.kind, evidence.personLike, parameters) : 0;
}

/** How much more misspelt and extra tokens cost in a name that looks like a person's. */
export function personFactor(personLikeness: number, parameters: NameParameters): number {
  return 1 + parameters.personLike * personLikeness;
}

/** Depends on the customer's name alone, so that retrieval can predict the loss (loss-bound.ts). */
export function singleCost(kind: NameKind, personLikeness: number, parameters: NameParameters): number {
  return kind === 'person' || personLikeness > 0 ? parameters.single : parameters.singleOther;
}
