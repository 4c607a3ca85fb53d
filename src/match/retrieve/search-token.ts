import type { NameTable } from '../../compiled/name-table.js';
import type { Vocabulary } from '../../compiled/vocabulary.js';
import { bitOfLetter } from '../../normalise/letters.js';
import type { BoundedToken } from '../score/bounded-name.js';
import type { QueryName } from '../score/query-name.js';
import type { SimilarTokens } from '../similar/similar-tokens.js';
import { beyondWords, inByte, mostOf } from './alike-byte.js';
import type { BlockingName } from './blocking-name.js';
import { IntList } from './int-list.js';
import { bitOf } from './query-marks.js';
import { PART_BITS, RowSet } from './row-set.js';
import { COMMON, type Source } from './source.js';

/** Notes where a table holds similar tokens: once for each, since a file has few distinct tokens. */
export class Sources {
  private readonly table: NameTable;
  /** of the tokens of the vocabulary */
  private readonly flags: Uint8Array;
  private readonly best: Uint8Array;
  /** rows that were met, of those that are gathered: as large as can ever be needed, and used again */
  private readonly found: Int32Array;
  private count = 0;
  private ascending = true;
  /** only so that what is read for it is read */
  protected touched = 0;
  /** only to put rows in their order: empty else */
  private readonly ordered: RowSet;
  /** whether one of the rows that were taken last has an initial */
  abbreviated = false;
  private readonly withInitials: RowSet;

  constructor(table: NameTable, { flags }: Vocabulary) {
    this.table = table;
    this.flags = flags;
    this.withInitials = new RowSet(table.rows);
    for (let row = 0; row < table.rows; row++) if (table.shares.initials(row) > 0) this.withInitials.add(row);
    this.ordered = new RowSet(table.rows);
    this.best = new Uint8Array(table.rows);
    this.found = new Int32Array(table.rows);
  }

  of(tokens: SimilarTokens, initial = false): Source {
    const known = tokens.sources[this.table.number];
    if (known !== undefined) return known;
    const source = this.gather(tokens, initial);
    tokens.sources[this.table.number] = source;
    return source;
  }

  private gather(tokens: SimilarTokens, initial: boolean): Source {
    const packed = new IntList();
    packTokens(tokens, this.flags, packed);
    const rows = new Int32Array(this.meet(packed.ints, 0, packed.length));
    this.take(rows, 0);
    if (rows.length === 0) return NOWHERE;
    const to = rows.length;
    return {
      rows,
      from: 0,
      to,
      set: to > COMMON || initial ? rowSetOf(rows, 0, to, this.table.rows) : null,
      initial,
      abbreviated: this.abbreviated,
    };
  }

  /** Lists the rows of a source. @param tokens as `packTokens` gives them */
  listRows(tokens: IntList, rows: IntList): void {
    rows.begin(this.meet(tokens.ints, 0, tokens.length));
    this.take(rows.ints, 0);
  }

  /** Meets the rows that hold one of some tokens, as `packTokens` gives them; gives the number of rows. */
  meet(tokens: Int32Array, from: number, to: number): number {
    const { best, found } = this;
    const { first, members } = this.table.postings;
    let count = 0;
    let last = 0;
    let touched = 0;
    this.ascending = true;
    // The processor fetches the lists of all tokens from memory side by side.
    for (let at = from; at < to; at++) touched ^= members[first[(tokens[at] ?? 0) >>> 8] ?? 0] ?? 0;
    this.touched = touched;
    for (let at = from; at < to; at++) {
      const token = tokens[at] ?? 0;
      const id = token >>> 8;
      const similar = token & 255;
      const end = first[id + 1] ?? 0;
      for (let place = first[id] ?? 0; place < end; place++) {
        const row = members[place] ?? 0;
        const before = best[row] ?? 0;
        best[row] = mostOf(before, similar);
        if (before !== 0) continue;
        if (row < last) this.ascending = false;
        last = row;
        found[count++] = row;
      }
    }
    this.count = count;
    return count;
  }

  /** Puts the rows that were met into an array, in ascending order, as in `Source`. */
  take(into: Int32Array, from: number): void {
    const { best, found, count, withInitials } = this;
    if (!this.ascending) this.order();
    this.abbreviated = false;
    for (let at = 0; at < count; at++) {
      const row = found[at] ?? 0;
      into[from + at] = (row << 8) | (best[row] ?? 0);
      best[row] = 0;
      if (withInitials.has(row)) this.abbreviated = true;
    }
  }

  /** Puts the rows that were met in their order: a bit for each takes a fifth of the time of sorting them. */
  private order(): void {
    const { found, count, ordered } = this;
    for (let at = 0; at < count; at++) ordered.add(found[at] ?? 0);
    ordered.moveTo(found);
  }
}

/** Similar tokens as numbers: id × 256 + how alike it is (alike-byte.ts). @param flags of the tokens of the vocabulary */
export function packTokens(tokens: SimilarTokens, flags: Uint8Array, into: IntList): void {
  const ids = tokens.keys();
  into.begin(ids.length);
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    const beyond = tokens.beyondWords ? beyondWords(flags[id] ?? 0) : 0;
    into.ints[at] = (id << 8) | beyond | inByte(tokens.similarityAt(at));
  }
}

/** The rows of a source as a set. @param total rows of the table */
export function rowSetOf(rows: Int32Array, from: number, to: number, total: number): RowSet {
  const set = new RowSet(total);
  const firsts = new Int32Array((total >>> PART_BITS) + 2);
  let part = 0;
  for (let at = from; at < to; at++) {
    const row = (rows[at] ?? 0) >>> 8;
    set.add(row);
    while (part <= row >>> PART_BITS) firsts[part++] = at - from;
  }
  firsts.fill(to - from, part);
  set.firsts = firsts;
  return set;
}

/** A token that is nowhere listed. */
const NOWHERE: Source = {
  rows: new Int32Array(),
  from: 0,
  to: 0,
  set: null,
  initial: false,
  abbreviated: false,
};

/** A token of the customer's name, to search a table by: alone, joined with its neighbours, or as an initial. */
export class SearchToken {
  /** its place in the name, and the bit of it */
  at = 0;
  bit = 0;
  /** `bitOfLetter` of its first */
  letter = 0;
  /** where it is listed: so many of them, none of which is empty */
  readonly sources: Source[] = [];
  sourceCount = 0;
  /** rows of all sources */
  cost = 0;

  /** Makes it another token: a search has many, and each lives for one customer. */
  set(query: QueryName, at: number, sources: Sources, initial: SimilarTokens | undefined): void {
    const token = query.tokens[at];
    this.begin(at, token?.tagged.form.text.charCodeAt(0) ?? 0);
    if (token !== undefined) this.add(sources.of(token.similar));
    const { joins } = query;
    for (let which = 0; which < joins.length; which++) {
      const join = joins[which];
      if (join !== undefined && join.at <= at && at < join.at + join.count)
        this.add(sources.of(join.similar));
    }
    if (initial !== undefined) this.add(sources.of(initial, true));
  }

  /** The same with what is known already of where it is listed. */
  setListed({ tokens, joins, joinCount }: BlockingName, at: number, initial: Source | null): void {
    const token = tokens[at];
    this.begin(at, token?.initial ?? 0);
    if (token !== undefined) this.add(token.source);
    for (let which = 0; which < joinCount; which++) {
      const join = joins[which];
      if (join !== undefined && join.at <= at && at < join.at + join.count) this.add(join.source);
    }
    if (initial !== null) this.add(initial);
  }

  private begin(at: number, letter: number): void {
    this.at = at;
    this.bit = bitOf(at);
    this.letter = bitOfLetter(letter);
    this.sourceCount = 0;
    this.cost = 0;
  }

  private add(source: Source): void {
    if (source.to === source.from) return;
    this.sources[this.sourceCount++] = source;
    this.cost += source.to - source.from;
  }
}

/** Whether a token counts as matched, whatever is listed: the rest of one that was cut off. */
export function goesWithAll({ prefix, letter }: BoundedToken): boolean {
  return prefix && letter === 0;
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

  /**
   * Tokens that go with everything are left out: what is cut off. Initials are searched for as far as something is spelt
   * like them. @param initials of the table, by their letter's code
   */
  set(query: QueryName, sources: Sources, initials: readonly (SimilarTokens | undefined)[]): void {
    this.count = 0;
    for (let at = 0; at < query.tokens.length; at++) {
      const token = query.tokens[at];
      if (token === undefined || goesWithAll(token)) continue;
      const searched = this.at(this.count++);
      const letter = token.tagged.form.text.charCodeAt(0) & 127;
      searched.set(query, at, sources, token.prefix ? undefined : initials[letter]);
      this.moveUp(searched);
    }
  }

  /** The same of a name that is read for blocking alone. */
  setBlocking(name: BlockingName, sources: Sources, initials: readonly (SimilarTokens | undefined)[]): void {
    const { tokens } = name;
    this.count = 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined || goesWithAll(token)) continue;
      const initial = token.prefix ? undefined : initials[token.initial];
      const searched = this.at(this.count++);
      searched.setListed(name, at, initial === undefined ? null : sources.of(initial, true));
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

/**
 * Where the row stands among the rows of a source, or -1. Goes halves without a branch, which none could foretell; in a
 * long list from the part that the row is in, since each half of the whole would have to be fetched from memory.
 */
export function placeOfRow({ rows, from, to, set }: Source, row: number): number {
  const part = row >>> PART_BITS;
  let low = set === null ? from : from + (set.firsts[part] ?? 0);
  const end = set === null ? to : from + (set.firsts[part + 1] ?? 0);
  for (let length = end - low; length > 1; ) {
    const half = length >> 1;
    // All bits, where the half that begins here ends before the row.
    const before = (((rows[low + half] ?? 0) >>> 8) - row - 1) >> 31;
    low += half & before;
    length -= half;
  }
  return low < end && (rows[low] ?? 0) >>> 8 === row ? low : -1;
}
