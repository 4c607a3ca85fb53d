import type { EntityIndex } from '../compiled/entity-index.js';
import type { NameTable } from '../compiled/name-table.js';
import type { Vocabulary } from '../compiled/vocabulary.js';
import type { Customer, CustomerName } from '../customers/customer.js';
import { checkIdentifier } from '../normalise/identifier.js';
import { type NameKind, tagName } from '../normalise/tagged-name.js';
import { Attainable } from './attainable.js';
import { CandidateFinder } from './candidates.js';
import { isDecisive } from './compare-identifiers.js';
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
import { type QueryName, queryName } from './query-name.js';
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
  /**
   * Whether `screen` would report this entity (by its number in the index) for the names of the customer: found and scored in the
   * same way, without the cost of all that is found besides.
   */
  readonly finds: (customer: Customer, entity: number) => boolean;
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
  const sides: readonly Side[] = [
    sideOf('person', index.persons, index.vocabulary),
    sideOf('other', index.others, index.vocabulary),
  ];
  const attainable = new Attainable(index);
  const limits = { ...options, least };

  /** Scores the names of the customer against the rows that `rowsOf` gives, and keeps the best for each entity. */
  const scoreNames = (
    names: readonly CustomerName[],
    best: Map<number, ScoredName>,
    rowsOf: (side: Side, query: QueryName, visit: (row: number) => void) => void,
    searched = sides,
    enough = () => false,
  ): void => {
    for (const name of names) {
      for (const side of searched) {
        const { kind, table } = side;
        if (table.rows === 0) continue;
        for (const tagged of tagName(name.full, kind)) {
          if (enough()) return;
          const query = queryName(tagged, name.full.length, similar);
          rowsOf(side, query, (row) => {
            const scored = scoreName(index, table, row, query, name, limits);
            if (scored === null) return;
            const entity = table.entity[row] ?? 0;
            best.set(entity, betterName(best.get(entity) ?? null, scored));
          });
        }
      }
    }
  };

  const score = (customer: Customer): readonly ScoredEntity[] => {
    const best = new Map<number, ScoredName>();
    scoreNames(customer.names, best, ({ finder, table }, query, visit) => {
      findRows(finder, table, query, attainable.need(customer, table, least, options.threshold), visit);
    });
    const numbers = new Set(least > 0 ? best.keys() : index.entities.keys());
    const holders = holdersOf(customer, index).filter((holder) => !best.has(holder));
    if (holders.length > 0) {
      for (const holder of holders) numbers.add(holder);
      // A name too far off to be found by says how much it agrees all the same.
      scoreNames(customer.names, best, ({ table }, _query, visit) => {
        for (const holder of holders) table.rowsOfEntity(holder, visit);
      });
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

  const finds = (customer: Customer, number: number): boolean => {
    const entity = index.entities[number];
    if (entity === undefined) return false;
    const best = new Map<number, ScoredName>();
    let found = false;
    scoreNames(
      customer.names,
      best,
      ({ finder, table }, query, visit) => {
        const need = attainable.need(customer, table, least, options.threshold);
        findRows(finder, table, query, need, (row) => {
          if (found || table.entity[row] !== number) return;
          visit(row);
          const { score } = scoreEntity(customer, entity, best.get(number) ?? null, options.threshold);
          found = score >= options.threshold;
        });
      },
      sides.filter(({ table }) => holds(table, number)),
      () => found,
    );
    return found;
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
  return { screen, score, finds };
}

function holds(table: NameTable, entity: number): boolean {
  let rows = 0;
  table.rowsOfEntity(entity, () => {
    rows += 1;
  });
  return rows > 0;
}

/** One of the two ways to read a name, and the listed names that are read so. */
interface Side {
  readonly kind: NameKind;
  readonly table: NameTable;
  readonly finder: CandidateFinder;
}

function sideOf(kind: NameKind, table: NameTable, vocabulary: Vocabulary): Side {
  return { kind, table, finder: new CandidateFinder(table, vocabulary, NAME_PARAMETERS) };
}

/** The entities that have one of the customer's identifiers. */
function holdersOf({ identifiers }: Customer, index: EntityIndex): number[] {
  return identifiers
    .filter(({ type }) => isDecisive(type))
    .flatMap((identifier) => index.identifiers.get(checkIdentifier(identifier).key));
}
