import type { NameTable } from '../compiled/name-table.js';
import { inByte } from './met-rows.js';
import { bitOf } from './query-marks.js';
import type { QueryName } from './query-name.js';
import { RowSet } from './row-set.js';
import type { SimilarTokens } from './similar-tokens.js';

/** The rows of listed tokens in more rows than this are kept as a set too: some hundred names of a large file, 8 kB each. */
const COMMON = 800;

/** Where a table holds the listed tokens that a token of the customer's name may be. */
export interface Source {
  /** the rows that hold one of them, in ascending order: row × 256 + how alike the most similar of its tokens is (`inByte`) */
  readonly rows: Int32Array;
  /** the same rows, where they are many; else null */
  readonly set: RowSet | null;
  /** whether the listed tokens are initials */
  readonly initial: boolean;
}

/** Notes where a table holds similar tokens: once for each, since a file has few distinct tokens. */
export class Sources {
  private readonly table: NameTable;
  private readonly best: Uint8Array;

  constructor(table: NameTable) {
    this.table = table;
    this.best = new Uint8Array(table.rows);
  }

  of(tokens: SimilarTokens, initial = false): Source {
    const known = tokens.sources[this.table.number];
    if (known !== undefined) return known;
    const source = this.gather(tokens, initial);
    tokens.sources[this.table.number] = source;
    return source;
  }

  private gather(tokens: SimilarTokens, initial: boolean): Source {
    const rows = this.listed(tokens);
    if (rows.length === 0) return NOWHERE;
    return { rows, set: rows.length > COMMON ? this.setOf(rows) : null, initial };
  }

  private listed(tokens: SimilarTokens): Int32Array {
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
    return ids.length > 1 ? noted.sort() : noted;
  }

  private setOf(rows: Int32Array): RowSet {
    const set = new RowSet(this.table.rows);
    for (let at = 0; at < rows.length; at++) set.add((rows[at] ?? 0) >>> 8);
    return set;
  }
}

/** A token that is nowhere listed. */
const NOWHERE: Source = { rows: new Int32Array(), set: null, initial: false };

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
    if (initial !== undefined) this.add(sources.of(initial, true));
  }

  private add(source: Source): void {
    if (source.rows.length === 0) return;
    this.sources.push(source);
    this.cost += source.rows.length;
  }
}

/** The tokens of one name to search by, the cheapest first. Used again for the next name. */
export class SearchTokens {
  /** of the tokens of `at`, those that are in use */
  count = 0;
  private readonly tokens: SearchToken[] = [];

  /** @param rank below `count` */
  at(rank: number): SearchToken {
    let token = this.tokens[rank];
    if (token === undefined) {
      token = new SearchToken();
      this.tokens[rank] = token;
    }
    return token;
  }

  /** Initials and cut tokens go with everything and are left out. @param initials of the table, by their letter's code */
  set(query: QueryName, sources: Sources, initials: readonly (SimilarTokens | undefined)[]): void {
    this.count = 0;
    for (let at = 0; at < query.tokens.length; at++) {
      const token = query.tokens[at];
      if (token === undefined || token.prefix) continue;
      const searched = this.at(this.count++);
      searched.set(query, at, sources, initials[token.tagged.form.text.charCodeAt(0) & 127]);
      this.moveUp(searched);
    }
  }

  /** Puts the last token where its cost belongs: names are short. */
  private moveUp(token: SearchToken): void {
    const { tokens } = this;
    let rank = this.count - 1;
    for (; rank > 0; rank--) {
      const before = tokens[rank - 1];
      if (before === undefined || before.cost <= token.cost) break;
      tokens[rank] = before;
    }
    tokens[rank] = token;
  }
}

/** Where the row stands among the rows of a source, or -1. */
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
