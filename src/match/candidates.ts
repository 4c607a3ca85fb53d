import type { NameTable } from '../compiled/name-table.js';
import type { Vocabulary } from '../compiled/vocabulary.js';
import type { NameParameters } from './model-parameters.js';
import { isName } from './name-evidence.js';
import type { QueryName, QueryToken } from './query-name.js';

/**
 * Finds every row of a table whose name score can reach `need`, and some more: no row is left out but by an upper bound
 * of its score.
 *
 * The bound: a row that meets none of some tokens of the customer's name loses at least their share of it
 * (`parameters.extra`), and `parameters.single` besides where one agreeing name of several is all that can be left.
 * The cheapest set of tokens whose absence alone costs more than the score can spare is essential: every candidate
 * meets one of them, so only their postings are walked. "Mohammed" is never walked beside a rarer name.
 */
export class CandidateFinder {
  private readonly seen: Int32Array;
  private round = 0;
  private readonly table: NameTable;
  private readonly vocabulary: Vocabulary;
  private readonly parameters: NameParameters;

  constructor(table: NameTable, vocabulary: Vocabulary, parameters: NameParameters) {
    this.table = table;
    this.vocabulary = vocabulary;
    this.parameters = parameters;
    this.seen = new Int32Array(table.rows);
  }

  /** Calls `visit` once for each candidate row. */
  find(query: QueryName, need: number, visit: (row: number) => void): void {
    const essential = this.essentialTokens(query, 100 - need);
    if (essential === null) {
      for (let row = 0; row < this.table.rows; row++) visit(row);
      return;
    }
    this.round++;
    for (const at of essential) {
      for (const id of this.idsMeeting(query, at)) this.walk(id, visit);
    }
  }

  private walk(id: number, visit: (row: number) => void): void {
    const { postingStart, postings } = this.table;
    const end = postingStart[id + 1] ?? 0;
    for (let place = postingStart[id] ?? 0; place < end; place++) {
      const row = postings[place] ?? 0;
      if (this.seen[row] === this.round) continue;
      this.seen[row] = this.round;
      visit(row);
    }
  }

  /** Places of the essential tokens, or null where no set of tokens is (a name of initials): then every row is one. */
  private essentialTokens(query: QueryName, spare: number): readonly number[] | null {
    const places = query.tokens
      .map((_, at) => at)
      .filter((at) => query.tokens[at]?.prefix === false)
      .map((at) => ({ at, cost: this.walkCost(query, at) }))
      .sort((a, b) => a.cost - b.cost || a.at - b.at);
    const essential: number[] = [];
    for (const { at } of places) {
      essential.push(at);
      if (this.leastLoss(query, new Set(essential)) > spare) return essential;
    }
    return null;
  }

  /** What a row loses at least that meets none of these tokens of the customer's name. */
  private leastLoss(query: QueryName, absent: ReadonlySet<number>): number {
    let extra = 0;
    let names = 0;
    let present = 0;
    query.tokens.forEach((token, at) => {
      if (isName(token.tagged.role)) names++;
      if (absent.has(at)) extra += token.tagged.weight / query.weight;
      else if (isName(token.tagged.role)) present++;
    });
    const single = names > 1 && present <= 1 ? this.parameters.single : 0;
    return this.parameters.extra * extra + single;
  }

  private walkCost(query: QueryName, at: number): number {
    const { postingStart } = this.table;
    let cost = 0;
    for (const id of this.idsMeeting(query, at))
      cost += (postingStart[id + 1] ?? 0) - (postingStart[id] ?? 0);
    return cost;
  }

  /** Vocabulary ids through which a row can meet this token: alone, joined with its neighbours, or by its initial. */
  private *idsMeeting(query: QueryName, at: number): Generator<number> {
    const token: QueryToken | undefined = query.tokens[at];
    if (token === undefined) return;
    yield* token.similar.keys();
    for (const join of query.joins) {
      if (join.at <= at && at < join.at + join.count) yield* join.similar.keys();
    }
    const initial = this.vocabulary.idOf(token.tagged.form.text.charAt(0));
    if (initial !== undefined && !token.similar.has(initial)) yield initial;
  }
}
