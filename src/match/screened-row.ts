import type { Customer, RejectedRow } from '../customers/customer.js';
import type { Measure } from '../lists/entity.js';
import type { EntityType } from '../normalise/party.js';
import type { EntityDetails } from './details.js';

/** Open > confirmed > dismissed > set_aside > none: the first that applies; `rejected` rows were not screened. */
export type RowStatus = 'open' | 'confirmed' | 'dismissed' | 'set_aside' | 'none' | 'rejected';

/** The result for one data row, passed from the matcher to the reports in the order of the file. */
export type ScreenedRow = ScreenedCustomer | ScreenedRejection;

export interface ScreenedCustomer {
  /** number of the data row, from 1 */
  readonly row: number;
  readonly line: number;
  readonly input: readonly (readonly [header: string, value: string])[];
  readonly status: Exclude<RowStatus, 'rejected'>;
  readonly customer: Customer;
  /** pairs at or above the threshold, best first: by unrounded score, then list, then entity id */
  readonly matches: readonly Match[];
  /** pairs whose name alone would match and whose birth date or identifier contradicts it */
  readonly setAside: readonly SetAside[];
}

export interface ScreenedRejection extends RejectedRow {
  readonly status: 'rejected';
}

/** A customer, or a party related to it, beside one listed entity. */
export interface ScoredPair {
  /** 0–100, rounded down to one decimal; the order of pairs uses the unrounded value */
  readonly score: number;
  readonly list: string;
  readonly entityId: string;
  readonly entityType: EntityType;
  /** the listed name that was the closest, as published */
  readonly name: string;
  /** the customer's name that it was compared with (primary, from parts, or an alias) */
  readonly customerName: string;
  readonly primaryName: string;
  /** what else the list says of the entity */
  readonly details: EntityDetails;
  /** role of the related party that the pair is about, or null when it is the customer */
  readonly role: string | null;
  readonly comparison: Comparison;
  /** parts whose points add up to the score */
  readonly explanation: readonly ExplanationPart[];
}

/** One listed entity that a customer may be. */
export interface Match extends ScoredPair {
  readonly band: Band;
  /** every name of the entity */
  readonly names: readonly string[];
  readonly nameQuality: 'strong' | 'weak';
  readonly programmes: readonly string[];
  readonly measures: readonly Measure[];
  readonly url: string | null;
  /** day of designation, `YYYY-MM-DD`, or null */
  readonly listedOn: string | null;
  /** matches of one customer with the same number are provably one party on several lists */
  readonly party: number;
  /** the one missing datum that would decide the match, or null */
  readonly settle: Settlement | null;
  readonly decision?: MatchDecision;
  /** against an earlier run, where one was named */
  readonly change?: MatchChange;
}

/**
 * A pair kept out of the matches by a contradiction; never dropped silently. Its details and its explanation are empty
 * where no report of the run shows pairs set aside (`EngineOptions.explainsSetAside`).
 */
export interface SetAside extends ScoredPair {
  /** `birth date 1961-04-03 against 1975-01-20` */
  readonly reason: string;
}

/** `strong` from 90, `likely` from 80, `possible` below. */
export type Band = 'strong' | 'likely' | 'possible';
export type Agreement = 'agree' | 'conflict' | 'absent';
/**
 * For birth dates. `near` means up to two years apart, or within a range; it counts neither for nor against a match
 * unless both dates are exact.
 */
export type DateAgreement = Agreement | 'near';

/** The comparison that OFAC's FAQ 5 asks for, filled in. */
export interface Comparison {
  readonly type: Agreement;
  /** `n of m`: tokens of the listed name that the customer's name has */
  readonly nameParts: string;
  readonly dob: DateAgreement;
  readonly country: Agreement;
  readonly gender: Agreement;
  readonly identifier: Agreement;
}

export interface ExplanationPart {
  /** what was compared */
  readonly feature:
    | 'name'
    | 'token'
    | 'missing'
    | 'extra'
    | 'contradiction'
    | 'order'
    | 'number'
    | 'legal-form'
    | 'common'
    | 'quality'
    | 'dob'
    | 'country'
    | 'gender'
    | 'type'
    | 'birth-place'
    | 'identifier'
    | 'floor'
    | 'limit';
  /** plain words: `Мухаммед ~ Mohammad: same name, other spelling` */
  readonly text: string;
  /** points added to (or taken from) the score */
  readonly points: number;
  /** the words of the two names that the part is about, where it is about single words */
  readonly tokens?: AlignedWords;
}

/** Words of a customer's name and of a listed one: as written if that is known, else as compared (`primerov`). */
export interface AlignedWords {
  readonly customer: readonly string[];
  readonly listed: readonly string[];
}

/** `ask birth date: 1961-04-03 → 97, another → 38` */
export interface Settlement {
  readonly field: 'dob' | 'country' | 'identifier' | 'gender';
  /** what the entity has, as text */
  readonly value: string;
  readonly ifEqual: number;
  readonly ifDifferent: number;
}

/** How a match differs from an earlier run. */
export interface MatchChange {
  readonly status: ChangeStatus;
  /** what differs between the two runs and may be the cause; empty if the match is unchanged */
  readonly reasons: readonly ChangeReason[];
  /** the score that the earlier run gave it, or null */
  readonly previousScore: number | null;
}

export type ChangeStatus = 'new' | 'changed' | 'unchanged';
/**
 * `customer`: its compared data, or it was not in the file; `list`: the list's bytes, or what it says of the entity;
 * `model`: the version that scores; `options`: the threshold and others that matter; `decision`: what was decided about
 * it, or that a decision no longer holds; `unknown`: the earlier run does not say enough to rule anything out.
 */
export type ChangeReason = 'customer' | 'list' | 'model' | 'options' | 'decision' | 'unknown';

export interface MatchDecision {
  /** what applies now; if a decision has lapsed or expired, the match is `open` */
  readonly status: 'open' | 'confirmed' | 'dismissed';
  readonly justification: string;
  readonly statement: string;
  readonly decidedBy: string;
  /** null: nobody */
  readonly approvedBy: string | null;
  /** `YYYY-MM-DD`; empty if nothing has been decided yet */
  readonly decidedAt: string;
  /** the last day on which the decision holds; also empty then */
  readonly expiresAt: string;
  /** `previously dismissed, changed: dob` if the decision no longer holds; null if it does */
  readonly reopened: string | null;
}
