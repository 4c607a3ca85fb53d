import type { EntityIndex } from '../compiled/entity-index.js';
import type { NameTable } from '../compiled/name-table.js';
import type { Customer, CustomerName } from '../customers/customer.js';
import { checkIdentifier } from '../normalise/identifier.js';
import { tagName } from '../normalise/tagged-name.js';
import { CandidateFinder } from './candidates.js';
import { isDecisive } from './compare-identifiers.js';
import { MOST_RAISED } from './context.js';
import {
  betterName,
  DEFAULT_THRESHOLD,
  type ScoredEntity,
  type ScoredName,
  scoreEntity,
  scoreName,
} from './entity-score.js';
import { matchesOf, setAsideOf } from './matches.js';
import { NAME_PARAMETERS } from './model-parameters.js';
import { queryName } from './query-name.js';
import type { Match, SetAside } from './screened-row.js';
import { SimilarTokenIndex } from './similar-tokens.js';
import type { WeakAliasPolicy } from './weak-alias.js';

export { DEFAULT_THRESHOLD };

export interface EngineOptions {
  /** 0–100: pairs at or above it are matches */
  readonly threshold: number;
  readonly weakAliases: WeakAliasPolicy;
}

export interface ScreenResult {
  /** at or above the threshold, best first */
  readonly matches: readonly Match[];
  readonly setAside: readonly SetAside[];
}

export interface Engine {
  /** Screens the customer and the parties related to it against all entities. */
  readonly screen: (customer: Customer) => ScreenResult;
  /** Every entity that scored at or above `threshold`, or was set aside; in no order. */
  readonly score: (customer: Customer) => readonly ScoredEntity[];
}

/** How rows to be scored are found; the brute-force oracle visits them all. */
export type FindRows = (
  finder: CandidateFinder,
  table: NameTable,
  query: Parameters<CandidateFinder['find']>[0],
  need: number,
  visit: (row: number) => void,
) => void;

const findCandidates: FindRows = (finder, _table, query, need, visit) => finder.find(query, need, visit);

/** How an engine searches, where it is not to screen but to be measured or to compare a pair. */
export interface Search {
  readonly findRows?: FindRows;
  /** lowest score that is reported; the threshold when left out */
  readonly least?: number;
}

/** An engine over one index. It keeps what it learns about tokens, so one engine should screen the whole file. */
export function createEngine(
  index: EntityIndex,
  options: EngineOptions,
  { findRows = findCandidates, least = options.threshold }: Search = {},
): Engine {
  const similar = new SimilarTokenIndex(index.vocabulary);
  const tables = [
    { kind: 'person', table: index.persons },
    { kind: 'other', table: index.others },
  ] as const;
  const finders = tables.map(({ table }) => new CandidateFinder(table, index.vocabulary, NAME_PARAMETERS));

  const bestNames = (names: readonly CustomerName[]): Map<number, ScoredName> => {
    const best = new Map<number, ScoredName>();
    for (const name of names) {
      tables.forEach(({ kind, table }, at) => {
        const finder = finders[at];
        if (finder === undefined || table.rows === 0) return;
        for (const tagged of tagName(name.full, kind)) {
          const query = queryName(tagged, name.full.length, similar);
          findRows(finder, table, query, least - MOST_RAISED, (row) => {
            const scored = scoreName(index, table, row, query, name, { ...options, least });
            if (scored === null) return;
            const entity = table.entity[row] ?? 0;
            best.set(entity, betterName(best.get(entity) ?? null, scored));
          });
        }
      });
    }
    return best;
  };

  const score = (customer: Customer): readonly ScoredEntity[] => {
    const best = bestNames(customer.names);
    const numbers = new Set(least > 0 ? best.keys() : index.entities.keys());
    for (const identifier of customer.identifiers) {
      if (!isDecisive(identifier.type)) continue;
      for (const holder of index.identifiers.get(checkIdentifier(identifier).key) ?? []) numbers.add(holder);
    }
    const scored: ScoredEntity[] = [];
    for (const number of numbers) {
      const entity = index.entities[number];
      if (entity === undefined) continue;
      const result = scoreEntity(customer, entity, best.get(number) ?? null, options.threshold);
      if (result.score >= least || result.setAside !== null) scored.push(result);
    }
    return scored;
  };

  const screen = (customer: Customer): ScreenResult => {
    const parties = [
      { role: null, scored: score(customer) },
      ...customer.related.map(({ role, party }) => ({ role, scored: score(party) })),
    ];
    return {
      matches: matchesOf(parties, options.threshold, index),
      setAside: setAsideOf(parties, options.threshold, index),
    };
  };
  return { screen, score };
}
