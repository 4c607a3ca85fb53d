import { type NameTable, NONE, ROLES } from '../compiled/name-table.js';
import type { NameParameters } from './model-parameters.js';
import type { QueryName } from './query-name.js';

const INITIAL = ROLES.indexOf('initial');
/** What an abbreviation is worth at most (align.ts). */
const BEST_ABBREVIATION = 0.9;

/**
 * What a row loses at least through its own tokens that the customer's name lacks, and through those it has in another
 * spelling. Adds to LossBound, which sees the customer's side only. Costs some nanoseconds a token: one look-up each.
 */
export class RowBound {
  private readonly table: NameTable;
  private readonly parameters: NameParameters;
  /** best similarity of each vocabulary id to any token of the query; valid where `rounds` says so */
  private readonly similarity: Float32Array;
  private readonly rounds: Int32Array;
  private round = 0;
  private hasPrefix = false;

  constructor(table: NameTable, vocabularySize: number, parameters: NameParameters) {
    this.table = table;
    this.parameters = parameters;
    this.similarity = new Float32Array(vocabularySize);
    this.rounds = new Int32Array(vocabularySize);
  }

  /** To be called once for each query, before `leastLoss`. */
  prepare(query: QueryName): void {
    this.round++;
    this.hasPrefix = query.tokens.some((token) => token.prefix);
    for (const { similar } of query.tokens) this.mark(similar);
    for (const { similar } of query.joins) this.mark(similar);
  }

  private mark(similar: ReadonlyMap<number, number>): void {
    const { similarity, rounds, round } = this;
    for (const [id, value] of similar) {
      if (rounds[id] !== round) {
        rounds[id] = round;
        similarity[id] = value;
      } else if (value > (similarity[id] ?? 0)) similarity[id] = value;
    }
  }

  leastLoss(row: number): number {
    const { table, parameters } = this;
    const start = table.start[row] ?? 0;
    const end = table.start[row + 1] ?? 0;
    let total = 0;
    let missing = 0;
    let misspelt = 0;
    for (let at = start; at < end; at++) {
      const weight = table.weight[at] ?? 0;
      const best = this.bestOf(at, start);
      total += weight;
      if (best === 0) missing += weight;
      else misspelt += weight * (1 - best);
    }
    if (total === 0) return 0;
    return (parameters.missing * missing + (parameters.spelling * misspelt) / 2) / total - 1e-4;
  }

  /** The best similarity that the token at this place can have, alone or within a pair or triple of its row; 0 for none. */
  private bestOf(at: number, start: number): number {
    const { table } = this;
    let best = this.hasPrefix || table.role[at] === INITIAL ? BEST_ABBREVIATION : 0;
    best = Math.max(best, this.of(table.token[at]), this.of(table.concept[at]));
    best = Math.max(best, this.of(table.pair[at]), this.of(table.triple[at]));
    if (at > start) best = Math.max(best, this.of(table.pair[at - 1]), this.of(table.triple[at - 1]));
    if (at > start + 1) best = Math.max(best, this.of(table.triple[at - 2]));
    return best;
  }

  private of(id: number | undefined): number {
    if (id === undefined || id === NONE || this.rounds[id] !== this.round) return 0;
    return this.similarity[id] ?? 0;
  }
}
