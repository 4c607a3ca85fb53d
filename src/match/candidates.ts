import { membersOf } from '../compiled/grouped.js';
import type { NameTable } from '../compiled/name-table.js';
import type { Vocabulary } from '../compiled/vocabulary.js';
import { LossBound } from './loss-bound.js';
import type { NameParameters } from './model-parameters.js';
import { bitOf, LAST_PLACE } from './query-marks.js';
import type { QueryName } from './query-name.js';
import { RowBound } from './row-bound.js';
import { RowSet } from './row-set.js';
import type { SimilarTokens } from './similar-tokens.js';

/** Tokens in more rows than this are kept as sets of rows: some hundred names of a file, of 11 kB each. */
const COMMON = 1000;

/**
 * Finds every row of a table whose name score can reach `need`, and some more: no row is left out but by a lower bound of
 * what it loses. Besides, every row whose whole name is the same, whatever it scores: the floor holds for those.
 *
 * The cheapest set of tokens whose absence alone costs more than the score can spare is essential. Every candidate meets
 * one of them, so that their postings hold all candidates; "Mohammed" is never walked first beside a rarer name. The
 * other tokens complete each candidate's mask of tokens it meets. Rows whose mask can still reach the need (loss-bound.ts)
 * are looked at token by token (row-bound.ts), and what is left is visited.
 */
export class CandidateFinder {
  /** the round in which a row was met last, and the tokens of the query that it meets */
  private readonly seen: Int32Array;
  private readonly masks: Int32Array;
  private readonly found: number[] = [];
  private round = 0;
  private readonly table: NameTable;
  private readonly lossBound: LossBound;
  private readonly rowBound: RowBound;

  constructor(table: NameTable, vocabulary: Vocabulary, parameters: NameParameters) {
    this.table = table;
    this.lossBound = new LossBound(parameters);
    this.rowBound = new RowBound(table, vocabulary, parameters);
    this.seen = new Int32Array(table.rows);
    this.masks = new Int32Array(table.rows);
  }

  /** Calls `visit` once for each candidate row, in the order of the table. */
  find(query: QueryName, need: number, visit: (row: number) => void): void {
    if (need <= 0) {
      // No score is below 0, whatever a name loses.
      for (let row = 0; row < this.table.rows; row++) visit(row);
      return;
    }
    const { found } = this;
    this.round++;
    found.length = 0;
    this.search(query, 100 - need);
    this.keepByOwnTokens(query, 100 - need);
    this.table.rowsOfWhole(query.tagged.whole, (row) => this.meet(row, 0));
    if (found.length > 1) found.sort(ascending);
    for (const row of found) visit(row);
  }

  private search(query: QueryName, spare: number): void {
    const { found, lossBound, masks } = this;
    const tokens = this.searchTokens(query);
    lossBound.set(query);
    const essential = essentialCount(tokens, lossBound, spare);
    if (essential === 0) {
      for (let row = 0; row < this.table.rows; row++) this.meet(row, -1);
      return;
    }
    tokens.forEach(({ sources, bit }, rank) => {
      for (const source of sources) {
        if (rank < essential) this.walk(source, bit);
        else if (this.rowsOf(source) > COMMON) this.ask(source, bit);
        else this.complete(source, bit);
      }
    });
    let kept = 0;
    for (const row of found) {
      if (lossBound.leastLoss(masks[row] ?? 0) > spare) this.seen[row] = 0;
      else found[kept++] = row;
    }
    found.length = kept;
  }

  private keepByOwnTokens(query: QueryName, spare: number): void {
    const { found, rowBound } = this;
    if (found.length === 0) return;
    rowBound.prepare(query);
    let kept = 0;
    for (const row of found) {
      if (rowBound.leastLoss(row) > spare) this.seen[row] = 0;
      else found[kept++] = row;
    }
    found.length = kept;
  }

  /** Meets every row that holds one of the listed tokens. */
  private walk(source: SimilarTokens, bit: number): void {
    const { first, members } = this.table.postings;
    for (const id of source.keys()) {
      const end = first[id + 1] ?? 0;
      for (let place = first[id] ?? 0; place < end; place++) this.meet(members[place] ?? 0, bit);
    }
  }

  /** Notes it for the rows that were met already. */
  private complete(source: SimilarTokens, bit: number): void {
    const { seen, masks, round } = this;
    const { first, members } = this.table.postings;
    for (const id of source.keys()) {
      const end = first[id + 1] ?? 0;
      for (let place = first[id] ?? 0; place < end; place++) {
        const row = members[place] ?? 0;
        if (seen[row] === round) masks[row] = (masks[row] ?? 0) | bit;
      }
    }
  }

  /** The same for tokens that are in many rows: each row is asked. */
  private ask(source: SimilarTokens, bit: number): void {
    const { masks, found } = this;
    const rows = this.rowSetOf(source);
    for (const row of found) if (rows.has(row)) masks[row] = (masks[row] ?? 0) | bit;
  }

  private meet(row: number, bit: number): void {
    if (this.seen[row] === this.round) {
      this.masks[row] = (this.masks[row] ?? 0) | bit;
      return;
    }
    this.seen[row] = this.round;
    this.masks[row] = bit;
    this.found.push(row);
  }

  /** The tokens to search by, the cheapest first; initials and cut tokens go with everything and are left out. */
  private searchTokens(query: QueryName): SearchToken[] {
    const tokens: SearchToken[] = [];
    query.tokens.forEach(({ prefix }, at) => {
      if (prefix) return;
      const sources = this.sourcesOf(query, at);
      let cost = 0;
      for (const source of sources) cost += this.rowsOf(source);
      tokens.push({ at, bit: bitOf(at), sources, cost });
    });
    return tokens.sort((a, b) => a.cost - b.cost || a.at - b.at);
  }

  /** What a row can meet this token through: the token alone, joined with its neighbours, or its initial. */
  private sourcesOf(query: QueryName, at: number): SimilarTokens[] {
    const token = query.tokens[at];
    if (token === undefined) return [];
    const sources = token.similar.size === 0 ? [] : [token.similar];
    for (const join of query.joins)
      if (join.at <= at && at < join.at + join.count) sources.push(join.similar);
    const initial = this.rowBound.initials[token.tagged.form.text.charCodeAt(0) & 127];
    if (initial !== undefined) sources.push(initial);
    return sources;
  }

  private rowsOf(similar: SimilarTokens): number {
    const { number } = this.table;
    const known = similar.rows[number] ?? -1;
    if (known !== -1) return known;
    let rows = 0;
    for (const id of similar.keys()) rows += this.table.occurrences(id);
    similar.rows[number] = rows;
    return rows;
  }

  private rowSetOf(similar: SimilarTokens): RowSet {
    const { number, rows: size, postings } = this.table;
    const known = similar.rowSets[number];
    if (known !== undefined) return known;
    const rows = new RowSet(size);
    for (const id of similar.keys()) for (const row of membersOf(postings, id)) rows.add(row);
    similar.rowSets[number] = rows;
    return rows;
  }
}

interface SearchToken {
  readonly at: number;
  readonly bit: number;
  readonly sources: readonly SimilarTokens[];
  /** rows that hold one of them */
  readonly cost: number;
}

/** How many of the tokens are essential; 0 where no set of them is (a name of initials): then every row is a candidate. */
function essentialCount(tokens: readonly SearchToken[], bound: LossBound, spare: number): number {
  let others = -1;
  for (const [rank, { at, bit }] of tokens.entries()) {
    others &= ~bit;
    if (at < LAST_PLACE && bound.leastLoss(others) > spare) return rank + 1;
  }
  return 0;
}

function ascending(a: number, b: number): number {
  return a - b;
}
