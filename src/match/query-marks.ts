import type { QueryName } from './query-name.js';
import type { SimilarTokens } from './similar-tokens.js';

/** Similarities are stored as whole numbers of this unit, rounded up: a bound may be too lenient, never too strict. */
const UNIT = 1 << 20;
/** Words per mark: the round in which it was made, the places of the query that the token fits, the best similarity. */
const WORDS = 3;

/** Places beyond this one share its bit. */
export const LAST_PLACE = 30;

export function bitOf(place: number): number {
  return 1 << Math.min(place, LAST_PLACE);
}

/**
 * Which listed tokens the tokens of a query can be paired with, by vocabulary id. Set for one query at a time, and
 * looked up for each token of each candidate. A mark fits into one cache line, which is the cost of a look-up.
 */
export class QueryMarks {
  private readonly marks: Int32Array;
  private round = 0;
  /** whether anything other than single words is marked: words written as one, meanings */
  beyondWords = false;

  constructor(vocabularySize: number) {
    this.marks = new Int32Array(WORDS * vocabularySize);
  }

  /** Forgets the previous query and marks what the tokens of this one can be paired with, alone or joined. */
  set(query: QueryName): void {
    this.round++;
    this.beyondWords = false;
    for (let place = 0; place < query.tokens.length; place++) {
      const token = query.tokens[place];
      if (token !== undefined) this.add(token.similar, bitOf(place));
    }
    for (const { similar, at, count } of query.joins) {
      let bits = 0;
      for (let place = at; place < at + count; place++) bits |= bitOf(place);
      this.add(similar, bits);
    }
  }

  /** Marks a listed token as fitting the tokens at these places. */
  mark(id: number, bits: number, similarity: number): void {
    const { marks, round } = this;
    const at = WORDS * id;
    const value = Math.ceil(similarity * UNIT);
    if (marks[at] === round) {
      marks[at + 1] = (marks[at + 1] ?? 0) | bits;
      if (value > (marks[at + 2] ?? 0)) marks[at + 2] = value;
    } else {
      marks[at] = round;
      marks[at + 1] = bits;
      marks[at + 2] = value;
    }
  }

  /** Places of the query that fit the listed token, as bits; 0 for none. */
  placesOf(id: number): number {
    const at = WORDS * id;
    return id >= 0 && this.marks[at] === this.round ? (this.marks[at + 1] ?? 0) : 0;
  }

  /** The best similarity of a listed token that fits something, 0–1, rounded up. */
  similarityOf(id: number): number {
    return (this.marks[WORDS * id + 2] ?? 0) / UNIT;
  }

  private add(similar: SimilarTokens, bits: number): void {
    if (similar.beyondWords) this.beyondWords = true;
    const ids = similar.keys();
    for (let at = 0; at < ids.length; at++) this.mark(ids[at] ?? 0, bits, similar.similarityAt(at));
  }
}
