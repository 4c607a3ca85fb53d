import type { EntityIndex } from '../compiled/entity-index.js';
import { presentIn } from '../compiled/entity-traits.js';
import type { NameTable } from '../compiled/name-table.js';
import type { Customer, CustomerName } from '../customers/customer.js';
import { type NameKind, type TaggedName, tagName } from '../normalise/tagged-name.js';
import { Attainable } from './retrieve/attainable.js';
import type { BlockingName } from './retrieve/blocking-name.js';
import { type BlockedRows, CandidateFinder } from './retrieve/candidates.js';
import { type AskedScores, type RowNeeds, TableNeeds } from './retrieve/row-needs.js';
import { NAME_PARAMETERS } from './score/model-parameters.js';
import { type QueryName, queryName } from './score/query-name.js';
import { betterName, type NameLimits, NameScorer, type ScoredName } from './score/scored-name.js';
import { SimilarTokenIndex } from './similar/similar-tokens.js';
import { BlockingNames } from './words/blocking-names.js';

/** How rows to be scored are found; the brute-force oracle visits them all. */
export type FindRows = (
  finder: CandidateFinder,
  table: NameTable,
  query: QueryName,
  needs: RowNeeds,
  visit: (row: number) => void,
) => void;

/** The best listed name of each entity, by its number in the index. */
export type BestNames = Map<number, ScoredName>;

type VisitRow = (table: NameTable, row: number, query: QueryName, name: CustomerName) => void;

/** One of the two ways to read a name, and the listed names that are read so. */
interface Side {
  readonly kind: NameKind;
  readonly table: NameTable;
  readonly finder: CandidateFinder;
  readonly needs: TableNeeds;
}

/** Searches listed names for those like a customer's, and scores them. It keeps what it learns about words. */
export class NameSearch {
  private readonly scorer: NameScorer;
  /** null: the candidates that `CandidateFinder` finds */
  private readonly findRows: FindRows | null;
  private readonly similar: SimilarTokenIndex;
  private readonly sides: readonly Side[];
  private readonly blocking: BlockingNames;
  /** of the customer at hand; most have none, so that it can be used again */
  private best: BestNames = new Map();
  private readonly keepBest: VisitRow = (table, row, query, name) =>
    this.keep(this.best, table, row, query, name);

  /** @param memory see `wordMemory` */
  constructor(index: EntityIndex, limits: NameLimits, findRows: FindRows | null, memory: SharedArrayBuffer) {
    this.scorer = new NameScorer(index, limits);
    this.findRows = findRows;
    this.similar = new SimilarTokenIndex(index.vocabulary);
    this.blocking = new BlockingNames(index, this.similar, memory);
    const attainable = new Attainable();
    this.sides = (['person', 'other'] as const)
      .map((kind) => sideOf(kind, index, attainable, limits))
      .filter(({ table }) => table.rows > 0);
  }

  /** Scores every listed name that may be one of the customer's. What it gives is valid until it is called again. */
  scoreCandidates(customer: Customer): BestNames {
    if (this.best.size > 0) this.best = new Map();
    setNeeds(customer, this.sides);
    for (const name of customer.names) this.visitCandidates(name, this.sides, this.keepBest);
    return this.best;
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
  finds(customer: Customer, entity: number, enough: (best: ScoredName | null) => boolean): boolean {
    const best: BestNames = new Map();
    const sides = this.sides.filter(({ table }) => holds(table, entity));
    let found = false;
    setNeeds(customer, sides);
    for (const name of customer.names) {
      this.visitCandidates(name, sides, (table, row, query) => {
        if (found || table.entity[row] !== entity) return;
        this.keep(best, table, row, query, name);
        found = enough(best.get(entity) ?? null);
      });
      if (found) return true;
    }
    return false;
  }

  /** Visits every row that may be the name, with the reading by which it may. */
  private visitCandidates(name: CustomerName, sides: readonly Side[], visit: VisitRow): void {
    const { blocking, findRows } = this;
    const readings = findRows === null ? blocking.readingsOf(name.full) : 0;
    for (const side of sides)
      if (readings === 0 || !this.visitRead(name, readings, side, visit))
        this.visitReadings(name, side, visit);
  }

  /**
   * Visits the rows that may be the name that was read, which is tagged and queried only if there are any. False if they
   * cannot be told so: if a word's role depends on others, or there are readings that differ only in how they were read.
   */
  private visitRead(name: CustomerName, readings: number, side: Side, visit: VisitRow): boolean {
    const { finder, table, kind } = side;
    let tagged: readonly TaggedName[] | null = null;
    for (let at = 0; at < readings; at++) {
      const read = this.blocking.reading(at, kind);
      if (read === null) return false;
      const blocked = this.block(read, side);
      if (blocked === null) continue;
      tagged ??= tagName(name.full, kind);
      const reading = tagged[at];
      if (reading === undefined || tagged.length !== readings) return false;
      const query = queryName(reading, name.full.length, this.similar);
      finder.findBlocked(blocked, query, (row) => visit(table, row, query, name));
    }
    return true;
  }

  /** null where no row may be the name */
  private block(name: BlockingName, { finder, needs }: Side): BlockedRows | null {
    if (!finder.mayReachAny(name, needs)) return null;
    this.blocking.list(name);
    return finder.block(name, needs);
  }

  private visitReadings(name: CustomerName, side: Side, visit: VisitRow): void {
    const { blocking, findRows } = this;
    const { finder, table, kind, needs } = side;
    for (const tagged of tagName(name.full, kind)) {
      const known = findRows === null ? blocking.readTagged(tagged, name.full.length) : null;
      const blocked = known === null ? null : this.block(known, side);
      if (known !== null && blocked === null) continue;
      const query = queryName(tagged, name.full.length, this.similar);
      const visitRow = (row: number) => visit(table, row, query, name);
      if (blocked !== null) finder.findBlocked(blocked, query, visitRow);
      else if (findRows === null) finder.find(query, needs, visitRow);
      else findRows(finder, table, query, needs, visitRow);
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

function sideOf(kind: NameKind, index: EntityIndex, attainable: Attainable, asked: AskedScores): Side {
  const table = kind === 'person' ? index.persons : index.others;
  return {
    kind,
    table,
    finder: new CandidateFinder(table, index.vocabulary, NAME_PARAMETERS),
    needs: new TableNeeds(table, index.store.traits, attainable, asked),
  };
}

function setNeeds(customer: Customer, sides: readonly Side[]): void {
  const present = presentIn(customer);
  for (const { needs } of sides) needs.set(customer, present);
}
