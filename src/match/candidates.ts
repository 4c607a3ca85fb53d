import type { NameTable } from '../compiled/name-table.js';
import type { Vocabulary } from '../compiled/vocabulary.js';
import { LossBound } from './loss-bound.js';
import type { NameParameters } from './model-parameters.js';
import type { QueryName } from './query-name.js';
import { RowBound } from './row-bound.js';

/** Places beyond this one share a bit of the mask, which counts as met: a bound that is too kind loses nothing. */
const LAST_BIT = 30;

/**
 * Finds every row of a table whose name score can reach `need`, and some more: no row is left out but by an upper bound
 * of its score (loss-bound.ts, row-bound.ts).
 *
 * First pass: the cheapest set of tokens whose absence alone costs more than the score can spare is essential. Every
 * candidate meets one of them, so that their postings hold all candidates; "Mohammed" is never walked first beside a
 * rarer name. Second pass: the postings of the other tokens complete each candidate's mask of tokens it meets. Only
 * rows whose mask can still reach the need are visited.
 */
export class CandidateFinder {
  private readonly seen: Int32Array;
  private readonly masks: Int32Array;
  private readonly found: number[] = [];
  private round = 0;
  private readonly rowBound: RowBound;
  private readonly table: NameTable;
  private readonly vocabulary: Vocabulary;
  private readonly parameters: NameParameters;

  constructor(table: NameTable, vocabulary: Vocabulary, parameters: NameParameters) {
    this.table = table;
    this.vocabulary = vocabulary;
    this.parameters = parameters;
    this.rowBound = new RowBound(table, vocabulary.forms.length, parameters);
    this.seen = new Int32Array(table.rows);
    this.masks = new Int32Array(table.rows);
  }

  /** Calls `visit` once for each candidate row. */
  find(query: QueryName, need: number, visit: (row: number) => void): void {
    const spare = 100 - need;
    const bound = new LossBound(query, this.parameters);
    const ids = query.tokens.map((_, at) => this.idsMeeting(query, at));
    const essential = this.essentialPlaces(query, ids, bound, spare);
    if (essential === null) {
      for (let row = 0; row < this.table.rows; row++) visit(row);
      return;
    }
    this.round++;
    this.found.length = 0;
    for (const at of essential) this.walk(ids[at] ?? [], bitOf(at), true);
    ids.forEach((others, at) => {
      if (!essential.includes(at) && query.tokens[at]?.prefix === false) this.walk(others, bitOf(at), false);
    });
    this.rowBound.prepare(query);
    for (const row of this.found) {
      const loss = bound.leastLoss(this.masks[row] ?? 0);
      if (loss <= spare && loss + this.rowBound.leastLoss(row) <= spare) visit(row);
    }
  }

  private walk(ids: readonly number[], bit: number, adds: boolean): void {
    const { postingStart, postings } = this.table;
    const { seen, masks, round, found } = this;
    for (const id of ids) {
      const end = postingStart[id + 1] ?? 0;
      for (let place = postingStart[id] ?? 0; place < end; place++) {
        const row = postings[place] ?? 0;
        if (seen[row] === round) masks[row] = (masks[row] ?? 0) | bit;
        else if (adds) {
          seen[row] = round;
          masks[row] = bit;
          found.push(row);
        }
      }
    }
  }

  /** Places of the essential tokens, or null where no set of tokens is (a name of initials): then every row is one. */
  private essentialPlaces(
    query: QueryName,
    ids: readonly (readonly number[])[],
    bound: LossBound,
    spare: number,
  ): readonly number[] | null {
    const places = query.tokens
      .map((token, at) => ({ at, prefix: token.prefix, cost: this.walkCost(ids[at] ?? []) }))
      .filter(({ prefix }) => !prefix)
      .sort((a, b) => a.cost - b.cost || a.at - b.at);
    const essential: number[] = [];
    let others = -1;
    for (const { at } of places) {
      essential.push(at);
      others &= ~bitOf(at);
      if (at < LAST_BIT && bound.leastLoss(others) > spare) return essential;
    }
    return null;
  }

  private walkCost(ids: readonly number[]): number {
    const { postingStart } = this.table;
    return ids.reduce((sum, id) => sum + (postingStart[id + 1] ?? 0) - (postingStart[id] ?? 0), 0);
  }

  /** Vocabulary ids through which a row can meet this token: alone, joined with its neighbours, or by its initial. */
  private idsMeeting(query: QueryName, at: number): readonly number[] {
    const token = query.tokens[at];
    if (token === undefined || token.prefix) return [];
    const ids = [...token.similar.keys()];
    for (const join of query.joins) {
      if (join.at <= at && at < join.at + join.count) ids.push(...join.similar.keys());
    }
    const initial = this.vocabulary.idOf(token.tagged.form.text.charAt(0));
    if (initial !== undefined && !token.similar.has(initial)) ids.push(initial);
    return ids;
  }
}

function bitOf(at: number): number {
  return 1 << Math.min(at, LAST_BIT);
}
