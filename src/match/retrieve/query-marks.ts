import type { QueryName } from '../score/query-name.js';
import type { SimilarTokens } from '../similar/similar-tokens.js';

/** Similarities are stored as whole numbers of this unit, rounded up: a bound may be too lenient, never too strict. */
const UNIT = 1 << 20;
/** Words per mark: one more than the token, the places of the query that it fits, the best similarity. */
const WORDS = 3;
/** Slots for each mark, and at least: looking up a token that is not marked, as nearly all are, ends at an empty one. */
const SLOTS_A_MARK = 4;
const FEWEST_SLOTS = 64;

/** Places beyond this one share its bit. */
export const LAST_PLACE = 30;

export function bitOf(place: number): number {
  return 1 << Math.min(place, LAST_PLACE);
}

/**
 * Which listed tokens the tokens of a query can be paired with, by vocabulary id. Set for one query at a time, and
 * looked up for each token of each candidate. Some sixty tokens are marked of the vocabulary's 180,000: in a table of
 * their own they stay in the processor's nearest memory, which places in one as large as the vocabulary never do.
 */
export class QueryMarks {
  private marks = new Int32Array(WORDS * FEWEST_SLOTS);
  private mask = FEWEST_SLOTS - 1;
  /** whether anything other than single words is marked: words written as one, meanings */
  beyondWords = false;

  /** Forgets the previous query and marks what the tokens of this one can be paired with, alone or joined. */
  set(query: QueryName): void {
    this.begin(mostMarks(query));
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

  /** Places of the query that fit the listed token, as bits; 0 for none. */
  placesOf(id: number): number {
    return id < 0 ? 0 : (this.marks[this.slotOf(id) + 1] ?? 0);
  }

  /** The best similarity of a listed token that fits something, 0–1, rounded up. */
  similarityOf(id: number): number {
    return (this.marks[this.slotOf(id) + 2] ?? 0) / UNIT;
  }

  private begin(most: number): void {
    let slots = FEWEST_SLOTS;
    while (slots < SLOTS_A_MARK * most) slots *= 2;
    if (WORDS * slots > this.marks.length) this.marks = new Int32Array(WORDS * slots);
    else this.marks.fill(0, 0, WORDS * slots);
    this.mask = slots - 1;
  }

  private add(similar: SimilarTokens, bits: number): void {
    const { marks } = this;
    if (similar.beyondWords) this.beyondWords = true;
    const ids = similar.keys();
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      const value = Math.ceil(similar.similarityAt(at) * UNIT);
      const slot = this.slotOf(id);
      marks[slot] = id + 1;
      marks[slot + 1] = (marks[slot + 1] ?? 0) | bits;
      if (value > (marks[slot + 2] ?? 0)) marks[slot + 2] = value;
    }
  }

  /** Where the mark of a token is, or would be. */
  private slotOf(id: number): number {
    const { marks, mask } = this;
    let slot = spread(id) & mask;
    for (;;) {
      const marked = marks[WORDS * slot] ?? 0;
      if (marked === 0 || marked === id + 1) return WORDS * slot;
      slot = (slot + 1) & mask;
    }
  }
}

/** Tokens that are similar have numbers close together. */
function spread(id: number): number {
  return Math.imul(id, 0x9e3779b1) >>> 15;
}

function mostMarks({ tokens, joins }: QueryName): number {
  let most = 0;
  for (let at = 0; at < tokens.length; at++) most += tokens[at]?.similar.size ?? 0;
  for (let at = 0; at < joins.length; at++) most += joins[at]?.similar.size ?? 0;
  return most;
}
