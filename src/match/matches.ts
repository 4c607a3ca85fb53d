import type { EntityIndex } from '../compiled/entity-index.js';
import { dobAgreement } from './context.js';
import { detailsOf, programmesOf } from './details.js';
import type { ScoredEntity } from './entity-score.js';
import { explain } from './explain.js';
import { partyNumbers } from './parties.js';
import type { Band, Comparison, Match, SetAside } from './screened-row.js';
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
  const flat = parties
    .flatMap(({ role, scored }) => scored.map((one) => ({ role, one })))
    .filter(({ one }) => one.score >= threshold)
    .sort(
      (a, b) => b.one.score - a.one.score || compareIds(a.one, b.one) || compare(a.role ?? '', b.role ?? ''),
    );
  const numbers = partyNumbers(flat.map(({ one }) => one.entity));
  return flat.map(({ role, one }, at) => matchOf(one, role, numbers[at] ?? 0, threshold, index));
}

export function setAsideOf(
  parties: readonly PartyScores[],
  threshold: number,
  index: EntityIndex,
): SetAside[] {
  return parties
    .flatMap(({ role, scored }) => scored.map((one) => ({ role, one })))
    .filter(({ one }) => one.score < threshold && one.setAside !== null)
    .sort(
      (a, b) => b.one.score - a.one.score || compareIds(a.one, b.one) || compare(a.role ?? '', b.role ?? ''),
    )
    .map(({ role, one }) => ({
      score: shownScore(one.score),
      list: one.entity.list,
      entityId: one.entity.id,
      entityType: one.entity.type,
      name: one.name?.name.full ?? '',
      customerName: one.name?.customerName.full ?? '',
      primaryName: one.entity.names[0]?.full ?? '',
      details: detailsOf(one.entity),
      role,
      reason: one.setAside ?? '',
      comparison: comparisonOf(one),
      explanation: explain(one, index),
    }));
}

export function matchOf(
  one: ScoredEntity,
  role: string | null,
  party: number,
  threshold: number,
  index: EntityIndex,
): Match {
  const { entity } = one;
  const primaryName = entity.names[0]?.full ?? '';
  return {
    score: shownScore(one.score),
    band: bandOf(one.score),
    list: entity.list,
    entityId: entity.id,
    entityType: entity.type,
    name: one.name?.name.full ?? primaryName,
    customerName: one.name?.customerName.full ?? '',
    primaryName,
    names: entity.names.map((name) => name.full),
    nameQuality: one.name?.name.quality ?? 'strong',
    programmes: programmesOf(entity),
    measures: entity.measures,
    url: entity.url,
    listedOn: entity.listedOn,
    details: detailsOf(entity),
    role,
    party,
    comparison: comparisonOf(one),
    explanation: explain(one, index),
    settle: settle(one, threshold),
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
