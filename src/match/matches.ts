import type { EntityIndex } from '../compiled/entity-index.js';
import { detailsOf, NO_DETAILS, programmesOf } from './details.js';
import { explain } from './explain.js';
import { partyNumbers } from './parties.js';
import { dobAgreement } from './score/context.js';
import type { ScoredEntity } from './score/entity-score.js';
import type { Band, Comparison, Match, ScoredPair, SetAside } from './screened-row.js';
import { settle } from './settle.js';
import { shownScore } from './shown-score.js';

/** The scores of one party of a row: the customer itself (role null) or a related party. */
export interface PartyScores {
  readonly role: string | null;
  readonly scored: readonly ScoredEntity[];
}

/** `strong` from 90, `likely` from 80, `possible` below. */
export function bandOf(score: number): Band {
  return score >= 90 ? 'strong' : score >= 80 ? 'likely' : 'possible';
}

/** Matches at or above the threshold: best first by unrounded score, then by list, then by entity id. */
export function matchesOf(parties: readonly PartyScores[], threshold: number, index: EntityIndex): Match[] {
  const found = pairsOf(parties, ({ score }) => score >= threshold);
  const numbers = partyNumbers(found.map(({ one }) => one.entity));
  return found.map(({ role, one }, at) => matchOf(one, role, numbers[at] ?? 0, threshold, index));
}

/**
 * Pairs below the threshold that a contradiction keeps out of the matches, in the same order.
 * @param index null: unexplained, at a tenth of the cost; there are more of these pairs than of matches
 */
export function setAsideOf(
  parties: readonly PartyScores[],
  threshold: number,
  index: EntityIndex | null,
): SetAside[] {
  return pairsOf(parties, ({ score, setAside }) => score < threshold && setAside !== null).map(
    ({ role, one }) => ({
      ...(index === null ? unexplained(one, role) : pairOf(one, role, index)),
      reason: one.setAside ?? '',
    }),
  );
}

interface PartyScore {
  readonly role: string | null;
  readonly one: ScoredEntity;
}

/** The wanted pairs of all parties: best first by unrounded score, then by list, entity id and role. */
function pairsOf(parties: readonly PartyScores[], wanted: (one: ScoredEntity) => boolean): PartyScore[] {
  return parties
    .flatMap(({ role, scored }) => scored.filter(wanted).map((one) => ({ role, one })))
    .sort(
      (a, b) => b.one.score - a.one.score || compareIds(a.one, b.one) || compare(a.role ?? '', b.role ?? ''),
    );
}

export function matchOf(
  one: ScoredEntity,
  role: string | null,
  party: number,
  threshold: number,
  index: EntityIndex,
): Match {
  const { entity } = one;
  return {
    ...pairOf(one, role, index),
    band: bandOf(one.score),
    names: entity.names.map((name) => name.full),
    nameQuality: one.name?.name.quality ?? 'strong',
    programmes: programmesOf(entity),
    measures: entity.measures,
    url: entity.url,
    listedOn: entity.listedOn,
    party,
    settle: settle(one, threshold),
  };
}

function pairOf(one: ScoredEntity, role: string | null, index: EntityIndex): ScoredPair {
  return { ...unexplained(one, role), details: detailsOf(one.entity), explanation: explain(one, index) };
}

/** With no details and no explanation, for which most of the entity would have to be decoded. */
function unexplained(one: ScoredEntity, role: string | null): ScoredPair {
  const { entity } = one;
  const primaryName = entity.names[0]?.full ?? '';
  return {
    score: shownScore(one.score),
    list: entity.list,
    entityId: entity.id,
    entityType: entity.type,
    name: one.name?.name.full ?? primaryName,
    customerName: one.name?.customerName.full ?? '',
    primaryName,
    details: NO_DETAILS,
    role,
    comparison: comparisonOf(one),
    explanation: [],
  };
}

function comparisonOf({ name, context }: ScoredEntity): Comparison {
  const evidence = name?.evidence;
  return {
    type: context.type,
    nameParts: `${evidence?.listedAgreeing ?? 0} of ${evidence?.listedNames ?? 0}`,
    dob: dobAgreement(context),
    country: context.country,
    gender: context.gender,
    identifier: context.identifiers.agreement,
  };
}

function compareIds(a: ScoredEntity, b: ScoredEntity): number {
  return compare(a.entity.list, b.entity.list) || compare(a.entity.id, b.entity.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
