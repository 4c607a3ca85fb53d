import type { EntityIndex } from '../compiled/entity-index.js';
import type { Customer } from '../customers/customer.js';
import { EMPTY_LIST } from '../normalise/empty-list.js';
import { checkIdentifier } from '../normalise/identifier.js';
import { matchesOf, type PartyScores, setAsideOf } from './matches.js';
import { type BestNames, type FindRows, NameSearch } from './name-search.js';
import { isDecisive } from './score/compare-identifiers.js';
import { DEFAULT_THRESHOLD, type ScoredEntity, scoreEntity } from './score/entity-score.js';
import { withSameDayOf } from './score/scored-name.js';
import type { WeakAliasPolicy } from './score/weak-alias.js';
import type { Match, SetAside } from './screened-row.js';
import { wordMemory } from './words/word-records.js';

export type { FindRows };
export { DEFAULT_THRESHOLD };

export interface EngineOptions {
  /** 0–100: pairs at or above it are matches */
  readonly threshold: number;
  readonly weakAliases: WeakAliasPolicy;
  /** false: nobody reads why pairs were set aside, so that they come unexplained (`SetAside`) */
  readonly explainsSetAside?: boolean;
}

export interface ScreenResult {
  /** at or above the threshold, best first */
  readonly matches: readonly Match[];
  readonly setAside: readonly SetAside[];
}

export interface Engine {
  /** Screens the customer and the parties related to it against all entities. */
  screen(customer: Customer): ScreenResult;
  /** Every entity that scored at or above `threshold`, or was set aside; in no order. */
  score(customer: Customer): readonly ScoredEntity[];
  /**
   * Whether `screen` would report this entity (by its number in the index) because of the customer's names. It is found
   * and scored in the same way, but nothing else that is found is scored.
   */
  finds(customer: Customer, entity: number): boolean;
}

/** How an engine searches when it is being measured or compares a single pair. */
export interface Search {
  readonly findRows?: FindRows;
  /** lowest score that is reported; the threshold when left out */
  readonly least?: number;
  /** of `wordMemory`, shared with other engines over the same index; its own when left out */
  readonly memory?: SharedArrayBuffer;
}

const NOTHING: readonly ScoredEntity[] = [];
const NO_RESULT: ScreenResult = { matches: EMPTY_LIST, setAside: EMPTY_LIST };

/** An engine over one index. It keeps what it learns about words, so one engine should screen the whole file. */
export function createEngine(index: EntityIndex, options: EngineOptions, search: Search = {}): Engine {
  return new IndexEngine(index, options, search);
}

class IndexEngine implements Engine {
  private readonly index: EntityIndex;
  private readonly threshold: number;
  private readonly least: number;
  private readonly explainsSetAside: boolean;
  private readonly names: NameSearch;

  constructor(
    index: EntityIndex,
    options: EngineOptions,
    { findRows, least = options.threshold, memory = wordMemory() }: Search,
  ) {
    this.index = index;
    this.threshold = options.threshold;
    this.least = least;
    this.explainsSetAside = options.explainsSetAside ?? true;
    this.names = new NameSearch(index, { ...options, least }, findRows ?? null, memory);
  }

  screen(customer: Customer): ScreenResult {
    const { index, threshold, explainsSetAside } = this;
    const own = this.score(customer);
    if (own.length === 0 && customer.related.length === 0) return NO_RESULT;
    const parties: PartyScores[] = [{ role: null, scored: own }];
    for (const { role, party } of customer.related) parties.push({ role, scored: this.score(party) });
    return {
      matches: matchesOf(parties, threshold, index),
      setAside: setAsideOf(parties, threshold, explainsSetAside ? index : null),
    };
  }

  score(customer: Customer): readonly ScoredEntity[] {
    const { index, least } = this;
    const best = this.names.scoreCandidates(customer);
    if (best.size === 0 && least > 0 && customer.identifiers.length === 0) return NOTHING;
    const numbers = new Set(least > 0 ? best.keys() : index.entities.keys());
    const holders = holdersOf(customer, index);
    if (holders.length > 0) {
      for (const holder of holders) numbers.add(holder);
      // If an entity was found by an identifier, even a very different name says how much it agrees; retrieval may have
      // found only some of its names.
      this.names.scoreEntities(customer, holders, best);
    }
    const scored: ScoredEntity[] = [];
    for (const number of numbers) {
      const entity = index.entities[number];
      if (entity === undefined) continue;
      const result = scoreEntity(customer, entity, best.get(number) ?? null, this.threshold);
      if (result.score < least && result.setAside === null) continue;
      scored.push(this.mayBeSettledByDate(result) ? this.withSameDay(result, number) : result);
    }
    return scored;
  }

  /** Whether `settle` will ask what the birth date would change. */
  private mayBeSettledByDate({ score, context, entity }: ScoredEntity): boolean {
    return score >= this.threshold && context.dates.relation === 'absent' && entity.birthDates.length > 0;
  }

  /** It may change most for a name that cannot match without it, and was not retrieved. */
  private withSameDay(scored: ScoredEntity, number: number): ScoredEntity {
    const { customer, entity, name } = scored;
    const all: BestNames = new Map();
    this.names.scoreEntities(customer, [number], all);
    const other = all.get(number);
    if (name === null || other === undefined) return scored;
    return scoreEntity(customer, entity, withSameDayOf(name, other), this.threshold);
  }

  finds(customer: Customer, number: number): boolean {
    const { threshold } = this;
    const entity = this.index.entities[number];
    if (entity === undefined) return false;
    return this.names.finds(
      customer,
      number,
      (best) => scoreEntity(customer, entity, best, threshold).score >= threshold,
    );
  }
}

/** The entities that have one of the customer's identifiers. */
function holdersOf({ identifiers }: Customer, index: EntityIndex): number[] {
  return identifiers
    .filter(({ type }) => isDecisive(type))
    .flatMap((identifier) => index.identifiers.get(checkIdentifier(identifier).key));
}
