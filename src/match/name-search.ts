import type { EntityIndex } from '../compiled/entity-index.js';
import type { NameTable } from '../compiled/name-table.js';
import type { Vocabulary } from '../compiled/vocabulary.js';
import type { Customer, CustomerName } from '../customers/customer.js';
import { type NameKind, tagName } from '../normalise/tagged-name.js';
import { BlockingNames } from './blocking-names.js';
import { CandidateFinder } from './candidates.js';
import { NAME_PARAMETERS } from './model-parameters.js';
import { type QueryName, queryName } from './query-name.js';
import { betterName, type NameLimits, NameScorer, type ScoredName } from './scored-name.js';
import { SimilarTokenIndex } from './similar-tokens.js';

/** How rows to be scored are found; the brute-force oracle visits them all. */
export type FindRows = (
  finder: CandidateFinder,
  table: NameTable,
  query: QueryName,
  need: number,
  visit: (row: number) => void,
) => void;

/** The best listed name of each entity, by its number in the index. */
export type BestNames = Map<number, ScoredName>;

/** The least score of a name that is of use, in a table. */
type NeedOf = (table: NameTable) => number;
type VisitRow = (table: NameTable, row: number, query: QueryName) => void;

/** One of the two ways to read a name, and the listed names that are read so. */
interface Side {
  readonly kind: NameKind;
  readonly table: NameTable;
  readonly finder: CandidateFinder;
}

/** Searches listed names for those like a customer's, and scores them. It keeps what it learns about words. */
export class NameSearch {
  private readonly scorer: NameScorer;
  /** null: the candidates that `CandidateFinder` finds */
  private readonly findRows: FindRows | null;
  private readonly similar: SimilarTokenIndex;
  private readonly sides: readonly Side[];
  private readonly blocking: BlockingNames;

  /** @param memory see `wordMemory` */
  constructor(index: EntityIndex, limits: NameLimits, findRows: FindRows | null, memory: SharedArrayBuffer) {
    this.scorer = new NameScorer(index, limits);
    this.findRows = findRows;
    this.similar = new SimilarTokenIndex(index.vocabulary);
    this.blocking = new BlockingNames(index, this.similar, memory);
    this.sides = [
      sideOf('person', index.persons, index.vocabulary),
      sideOf('other', index.others, index.vocabulary),
    ].filter(({ table }) => table.rows > 0);
  }

  /** Scores every listed name that may be one of the customer's. */
  scoreCandidates({ names }: Customer, needOf: NeedOf): BestNames {
    const best: BestNames = new Map();
    for (const name of names)
      this.visitCandidates(name, this.sides, needOf, (table, row, query) =>
        this.keep(best, table, row, query, name),
      );
    return best;
  }

  /** Scores the names of entities, however unlike they are, and keeps the best of each beside what is there. */
  scoreEntities({ names }: Customer, entities: readonly number[], best: BestNames): void {
    for (const name of names)
      for (const { table, kind } of this.sides)
        for (const query of this.queriesOf(name, kind))
          for (const entity of entities)
            table.rowsOfEntity(entity, (row) => this.keep(best, table, row, query, name));
  }

  /**
   * Whether one of the names of an entity is found, and the best that was found by then is `enough`.
   * Found in the same way as for `scoreCandidates`.
   */
  finds(
    { names }: Customer,
    entity: number,
    needOf: NeedOf,
    enough: (best: ScoredName | null) => boolean,
  ): boolean {
    const best: BestNames = new Map();
    const sides = this.sides.filter(({ table }) => holds(table, entity));
    let found = false;
    for (const name of names) {
      this.visitCandidates(name, sides, needOf, (table, row, query) => {
        if (found || table.entity[row] !== entity) return;
        this.keep(best, table, row, query, name);
        found = enough(best.get(entity) ?? null);
      });
      if (found) return true;
    }
    return false;
  }

  /** Visits every row that may be the name, with the reading by which it may. */
  private visitCandidates(name: CustomerName, sides: readonly Side[], needOf: NeedOf, visit: VisitRow): void {
    const { blocking, findRows } = this;
    const { full } = name;
    const plain = findRows === null && blocking.readPlain(full);
    for (const { finder, table, kind } of sides) {
      const need = needOf(table);
      let blocked = plain ? finder.block(blocking[kind], need) : null;
      if (plain && blocked === null) continue;
      for (const tagged of tagName(full, kind)) {
        if (!plain && findRows === null) {
          const known = blocking.readTagged(tagged, full.length);
          blocked = known === null ? null : finder.block(known, need);
          if (known !== null && blocked === null) continue;
        }
        const query = queryName(tagged, full.length, this.similar);
        const visitRow = (row: number) => visit(table, row, query);
        if (blocked !== null) finder.findBlocked(blocked, query, visitRow);
        else if (findRows === null) finder.find(query, need, visitRow);
        else findRows(finder, table, query, need, visitRow);
      }
    }
  }

  private queriesOf({ full }: CustomerName, kind: NameKind): QueryName[] {
    return tagName(full, kind).map((tagged) => queryName(tagged, full.length, this.similar));
  }

  private keep(best: BestNames, table: NameTable, row: number, query: QueryName, name: CustomerName): void {
    const scored = this.scorer.score(table, row, query, name);
    if (scored === null) return;
    const entity = table.entity[row] ?? 0;
    best.set(entity, betterName(best.get(entity) ?? null, scored));
  }
}

function holds(table: NameTable, entity: number): boolean {
  let rows = 0;
  table.rowsOfEntity(entity, () => {
    rows += 1;
  });
  return rows > 0;
}

function sideOf(kind: NameKind, table: NameTable, vocabulary: Vocabulary): Side {
  return { kind, table, finder: new CandidateFinder(table, vocabulary, NAME_PARAMETERS) };
}
