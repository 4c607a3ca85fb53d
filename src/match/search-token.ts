import type { NameTable } from '../compiled/name-table.js';
import { inByte } from './met-rows.js';
import { bitOf } from './query-marks.js';
import type { QueryName } from './query-name.js';
import { RowSet } from './row-set.js';
import type { SimilarTokens } from './similar-tokens.js';

/** Listed tokens in more rows than this are kept as a set of rows: some hundred names of a large file, 6 kB each. */
const COMMON = 800;

/** Where a table holds the listed tokens that a token of the customer's name may be. */
export interface Source {
  /** how many rows hold one of them; of a set, at most */
  readonly count: number;
  /**
   * those rows in ascending order, each once: row × 256 + how alike the most similar of its tokens is (`inByte`); empty
   * where there is a set
   */
  readonly rows: Int32Array;
  /** the rows, where they are many; else null */
  readonly set: RowSet | null;
}

/** Notes where a table holds similar tokens: once for each, since a file has few distinct tokens. */
export class Sources {
  private readonly table: NameTable;
  private readonly best: Uint8Array;

  constructor(table: NameTable) {
    this.table = table;
    this.best = new Uint8Array(table.rows);
  }

  of(tokens: SimilarTokens): Source {
    const known = tokens.sources[this.table.number];
    if (known !== undefined) return known;
    const source = this.gather(tokens);
    tokens.sources[this.table.number] = source;
    return source;
  }

  private gather(tokens: SimilarTokens): Source {
    const { table } = this;
    let count = 0;
    for (const id of tokens.keys()) count += table.occurrences(id);
    if (count === 0) return NOWHERE;
    if (count > COMMON) return { ...NOWHERE, count, set: this.rowsHolding(tokens) };
    return this.listed(tokens);
  }

  private listed(tokens: SimilarTokens): Source {
    const { best } = this;
    const rows: number[] = [];
    const { first, members } = this.table.postings;
    const ids = tokens.keys();
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      const similar = inByte(tokens.similarityAt(at));
      for (let place = first[id] ?? 0; place < (first[id + 1] ?? 0); place++) {
        const row = members[place] ?? 0;
        const before = best[row] ?? 0;
        if (before === 0) rows.push(row);
        if (similar > before) best[row] = similar;
      }
    }
    const noted = new Int32Array(rows.length);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      noted[at] = (row << 8) | (best[row] ?? 0);
      best[row] = 0;
    }
    return { count: rows.length, rows: ids.length > 1 ? noted.sort() : noted, set: null };
  }

  private rowsHolding(tokens: SimilarTokens): RowSet {
    const { postings, rows } = this.table;
    const set = new RowSet(rows);
    const { first, members } = postings;
    for (const id of tokens.keys()) {
      const end = first[id + 1] ?? 0;
      for (let place = first[id] ?? 0; place < end; place++) set.add(members[place] ?? 0);
    }
    return set;
  }
}

/** A token that is nowhere listed. */
const NOWHERE: Source = { count: 0, rows: new Int32Array(), set: null };

/** A token of the customer's name, to search a table by: alone, joined with its neighbours, or as an initial. */
export class SearchToken {
  /** its place in the name, and the bit of it */
  at = 0;
  bit = 0;
  readonly sources: Source[] = [];
  /** rows of all sources */
  cost = 0;

  /** Makes it another token: a search has many, and each lives for one customer. */
  set(query: QueryName, at: number, sources: Sources, initial: SimilarTokens | undefined): void {
    this.at = at;
    this.bit = bitOf(at);
    this.sources.length = 0;
    this.cost = 0;
    const token = query.tokens[at];
    if (token !== undefined) this.add(sources.of(token.similar));
    const { joins } = query;
    for (let which = 0; which < joins.length; which++) {
      const join = joins[which];
      if (join !== undefined && join.at <= at && at < join.at + join.count)
        this.add(sources.of(join.similar));
    }
    if (initial !== undefined) this.add(sources.of(initial));
  }

  private add(source: Source): void {
    if (source.count === 0) return;
    this.sources.push(source);
    this.cost += source.count;
  }
}

/** Where the row stands among the rows of a source, or -1: for sources that list them. */
export function placeOfRow({ rows }: Source, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) >>> 8 < row) low = middle + 1;
    else high = middle;
  }
  return low < rows.length && (rows[low] ?? 0) >>> 8 === row ? low : -1;
}
