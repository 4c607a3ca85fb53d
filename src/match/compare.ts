import { IndexBuilder } from '../compiled/build.js';
import type { Customer } from '../customers/customer.js';
import type { Entity } from '../lists/entity.js';
import { createEngine, type EngineOptions } from './engine.js';
import { matchOf } from './matches.js';
import type { Match } from './screened-row.js';
import { wordMemory } from './words/word-records.js';

/** Bytes for what is learnt about the words of one customer and one entity; the rest is not remembered. */
const LITTLE = 1_000_000;

/** The result for one customer and one entity, as if that entity were the only one listed. */
export interface PairResult {
  /** 0–100, rounded to one decimal */
  readonly score: number;
  /** at or above the threshold and not set aside */
  readonly flagged: boolean;
  readonly match: Match;
  readonly setAside: string | null;
}

/**
 * Compares one customer with one entity. The score depends on no list, since rarity comes from a frozen table. Pairs
 * far below the threshold are scored too, so that labelled pairs can be ranked. Parties related to the customer are left
 * out.
 */
export function compareParties(customer: Customer, entity: Entity, options: EngineOptions): PairResult {
  return comparedWith(entity, options)(customer, null);
}

/**
 * The same for the customer and the parties related to it. Of several results a match counts before a pair that is set
 * aside, and that before any other, as in the report of a run; then the higher score, then the customer itself.
 */
export function compareAllParties(customer: Customer, entity: Entity, options: EngineOptions): PairResult {
  const compare = comparedWith(entity, options);
  let best = compare(customer, null);
  for (const { role, party } of customer.related) {
    const other = compare(party, role);
    const ahead = rank(other) - rank(best);
    if (ahead > 0 || (ahead === 0 && other.score > best.score)) best = other;
  }
  return best;
}

function rank({ flagged, setAside }: PairResult): number {
  return flagged ? 2 : setAside === null ? 0 : 1;
}

function comparedWith(
  entity: Entity,
  options: EngineOptions,
): (party: Customer, role: string | null) => PairResult {
  const builder = new IndexBuilder();
  builder.add(entity);
  const index = builder.finish();
  const engine = createEngine(index, options, { least: 0, memory: wordMemory(LITTLE) });
  return (party, role) => {
    const [scored] = engine.score(party);
    if (scored === undefined) throw new Error('the index lost its only entity');
    const match = matchOf(scored, role, 1, options.threshold, index);
    return {
      score: match.score,
      flagged: scored.score >= options.threshold,
      match,
      setAside: scored.setAside,
    };
  };
}
