import { type NameTable, NONE, ROLES } from '../../compiled/name-table.js';
import type { Vocabulary } from '../../compiled/vocabulary.js';
import { bitCount, lettersOf } from '../../normalise/letters.js';
import { INITIAL_SIMILARITY } from '../score/align.js';
import type { NameParameters } from '../score/model-parameters.js';
import { leastCommonShare, personFactor, singleCost } from '../score/name-model.js';
import type { QueryName } from '../score/query-name.js';
import { agrees, isName } from '../score/roles.js';
import { SimilarTokens } from '../similar/similar-tokens.js';
import { NameSide } from './name-side.js';
import { bitOf, QueryMarks } from './query-marks.js';
import { UnpairedLoss } from './unpaired-loss.js';

/** The highest similarity of an initial or cut-off token of the customer's (align.ts). */
const BEST_ABBREVIATION = 0.9;
const INITIAL = ROLES.indexOf('initial');
const IS_NAME = Uint8Array.from(ROLES, (role) => (isName(role) ? 1 : 0));
const AGREES = Uint8Array.from(ROLES, (role) => (agrees(role) ? 1 : 0));
/** Unpaired tokens that are more edits apart are not compared (name-evidence.ts). */
const MOST_EDITS = 4;
/** Allows for the rounding of weights to 32 bits. */
const ROUNDING = 1e-3;
/** Tokens of a row or query that are examined; longer names are few and get the bound 0. */
const MOST_TOKENS = 30;

/**
 * What a listed name loses at least against the customer's (name-model.ts), from the tokens of both names but without
 * aligning them. Every token is assumed to be paired with the most similar token of the other name, even if that one is
 * taken, and order costs nothing. This takes a fraction of the time of the alignment, which only one row in a hundred
 * then needs.
 *
 * Each term is also a cost in the model, taken at its smallest; bench/lossless.mjs and a property test compare the two.
 */
export class RowBound {
  private readonly table: NameTable;
  private readonly vocabulary: Vocabulary;
  private readonly parameters: NameParameters;
  private readonly marks = new QueryMarks();
  private readonly unpaired: UnpairedLoss;
  /** the initials of the table, by their letter's code */
  readonly initials: readonly (SimilarTokens | undefined)[];
  private query: QueryName | null = null;
  private factor = 1;
  private sameDay = true;
  private readonly prefixes: { readonly bit: number; readonly text: string }[] = [];
  /** for each letter code, the places of the query whose tokens begin with it, as bits */
  private readonly beginning = new Int32Array(128);
  /** places of either name whose token can abbreviate another, or be abbreviated by it */
  private queryAbbreviated = 0;
  private listedAbbreviated = 0;
  private readonly queryLetters = new Int32Array(MOST_TOKENS);
  /** best similarity of each token of the query to any of the row, and of each token of the row to any of the query */
  private readonly queryBest = new Float64Array(MOST_TOKENS);
  private readonly listedBest = new Float64Array(MOST_TOKENS);
  private readonly own: NameSide;
  private readonly listed: NameSide;

  constructor(table: NameTable, vocabulary: Vocabulary, parameters: NameParameters) {
    this.table = table;
    this.vocabulary = vocabulary;
    this.parameters = parameters;
    this.unpaired = new UnpairedLoss(table, vocabulary, parameters, this.marks);
    this.initials = listedInitials(table, vocabulary);
    this.own = new NameSide(MOST_TOKENS, parameters.extra, parameters.spelling / 2);
    this.listed = new NameSide(MOST_TOKENS, parameters.missing, parameters.spelling / 2);
  }

  /** To be called once for each query, before `leastLoss`. */
  prepare(query: QueryName): void {
    this.query = query;
    this.factor = personFactor(query.personLikeness, this.parameters);
    this.own.scale(this.factor, this.factor);
    this.listed.scale(1, this.factor);
    this.marks.set(query);
    this.unpaired.set(query);
    this.prefixes.length = 0;
    this.beginning.fill(0);
    for (let place = 0; place < query.tokens.length; place++) {
      const token = query.tokens[place];
      if (token === undefined) continue;
      const { text } = token.tagged.form;
      if (place < MOST_TOKENS) this.queryLetters[place] = lettersOf(text);
      if (token.prefix) this.prefixes.push({ bit: bitOf(place), text });
      const letter = text.charCodeAt(0) & 127;
      this.beginning[letter] = (this.beginning[letter] ?? 0) | bitOf(place);
    }
  }

  /**
   * The least number of points that the row loses; 0 if nothing is known.
   * @param spare what it may lose: once it is certain to lose more, the exact loss is not computed
   * @param sameDay whether the birth dates may be the same, which gives points back
   */
  leastLoss(row: number, spare = Number.POSITIVE_INFINITY, sameDay = true): number {
    this.sameDay = sameDay;
    const { table, query } = this;
    const start = table.start[row] ?? 0;
    const count = (table.start[row + 1] ?? 0) - start;
    if (query === null || query.tokens.length > MOST_TOKENS || count > MOST_TOKENS) return 0;
    const sure = this.unpaired.leastLoss(start, count) - ROUNDING;
    if (sure > spare) return sure;
    this.meet(query, start, count);
    return this.lossOf(query, start, count, spare + ROUNDING) - ROUNDING;
  }

  /** Finds the best similarity that each token of either name can have. */
  private meet(query: QueryName, start: number, count: number): void {
    const { table, queryBest, listedBest } = this;
    for (let place = 0; place < query.tokens.length; place++) queryBest[place] = 0;
    for (let at = 0; at < count; at++) listedBest[at] = 0;
    this.queryAbbreviated = 0;
    this.listedAbbreviated = 0;
    for (let at = 0; at < count; at++) {
      const place = start + at;
      this.meetThrough(table.token[place] ?? -1, at, at + 1);
      if (table.role[place] === INITIAL) this.meetInitial(table.token[place] ?? -1, at);
      if (!this.marks.beyondWords) continue;
      this.meetThrough(table.concept[place] ?? -1, at, at + 1);
      this.meetThrough(table.pair[place] ?? -1, at, Math.min(count, at + 2));
      this.meetThrough(table.triple[place] ?? -1, at, Math.min(count, at + 3));
    }
    for (const { bit, text } of this.prefixes) this.meetPrefix(bit, text, start, count);
  }

  private meetThrough(id: number, from: number, to: number): void {
    const places = this.marks.placesOf(id);
    if (places !== 0) this.pair(places, this.marks.similarityOf(id), from, to);
  }

  private pair(places: number, similarity: number, from: number, to: number): void {
    const { queryBest, listedBest } = this;
    for (let at = from; at < to; at++) if (similarity > (listedBest[at] ?? 0)) listedBest[at] = similarity;
    for (let left = places; left !== 0; left &= left - 1) {
      const place = 31 - Math.clz32(left & -left);
      if (similarity > (queryBest[place] ?? 0)) queryBest[place] = similarity;
    }
  }

  /** A listed initial fits every token that begins with it. */
  private meetInitial(id: number, at: number): void {
    const { bytes, starts } = this.vocabulary.texts;
    this.abbreviate(this.beginning[(bytes[starts[id] ?? 0] ?? 0) & 127] ?? 0, INITIAL_SIMILARITY, at);
  }

  private abbreviate(places: number, similarity: number, at: number): void {
    if (places === 0) return;
    this.pair(places, similarity, at, at + 1);
    this.queryAbbreviated |= places;
    this.listedAbbreviated |= bitOf(at);
  }

  /** An initial of the customer's, or a cut-off token, fits every token that begins so. */
  private meetPrefix(bit: number, text: string, start: number, count: number): void {
    const { bytes, starts } = this.vocabulary.texts;
    for (let at = 0; at < count; at++) {
      const from = starts[this.table.token[start + at] ?? 0] ?? 0;
      let same = 0;
      while (same < text.length && bytes[from + same] === text.charCodeAt(same)) same++;
      if (same === text.length) this.abbreviate(bit, BEST_ABBREVIATION, at);
    }
  }

  private lossOf(query: QueryName, start: number, count: number, spare: number): number {
    const { parameters, own, listed } = this;
    const total = this.countListed(start, count);
    if (total === 0) return 0;
    this.countOwn(query);
    const onlyOne = own.isSingle() || listed.isSingle();
    const single = onlyOne ? singleCost(query.tagged.kind, query.personLikeness, parameters) : 0;
    const sure = own.left + listed.left + single;
    if (sure > spare) return sure;
    const loss = sure + this.pairedLoss(query);
    const average = (query.weight + total) / (query.tokens.length + count);
    const most = parameters.contradiction * this.mostContradiction(average);
    // Finding out how different the unpaired tokens are is expensive, and mostly makes no difference.
    if (loss > spare || loss + most <= spare) return loss;
    return loss + most * this.leastUnlikeness(query, start, count);
  }

  private countOwn(query: QueryName): void {
    const { own } = this;
    own.reset();
    for (let place = 0; place < query.tokens.length; place++) {
      const token = query.tokens[place];
      if (token === undefined) continue;
      const { tagged, share } = token;
      const best = this.queryBest[place] ?? 0;
      if (best === 0) own.leave(share, token.isName, tagged.weight);
      else {
        own.pair(share, best, (this.queryAbbreviated & bitOf(place)) !== 0);
        own.count(token.isName, token.agrees, tagged.bits);
      }
    }
  }

  /** Counts the listed side; returns the sum of its weights. */
  private countListed(start: number, count: number): number {
    const { table, listed } = this;
    listed.reset();
    let total = 0;
    for (let at = 0; at < count; at++) total += table.weight[start + at] ?? 0;
    for (let at = 0; at < count; at++) {
      const weight = table.weight[start + at] ?? 0;
      const role = table.role[start + at] ?? 0;
      const best = this.listedBest[at] ?? 0;
      if (best === 0) listed.leave(weight / total, IS_NAME[role] === 1, weight);
      else {
        listed.pair(weight / total, best, (this.listedAbbreviated & bitOf(at)) !== 0);
        listed.count(IS_NAME[role] === 1, AGREES[role] === 1, 0);
      }
    }
    return total;
  }

  /**
   * The cost of the tokens that can be paired: for spelling, for being common, or for being left unpaired all the same.
   */
  private pairedLoss({ tagged }: QueryName): number {
    const { parameters, own, listed } = this;
    const several = tagged.kind === 'person' && Math.max(own.names, listed.names) > 1;
    const enough = several ? parameters.commonBitsPerson : parameters.commonBitsOther;
    const complete = Math.min(1, (own.covered + listed.covered) / 2);
    const share = leastCommonShare(tagged.kind, complete + ROUNDING, parameters, this.sameDay);
    const common = share * parameters.common * Math.max(0, 1 - own.bits / enough);
    const doubt = parameters.commonComplete + parameters.commonIncomplete * (1 - complete);
    const spelling = own.unlike + listed.unlike;
    const misspelling = own.misspelt + listed.misspelt;
    const paired =
      parameters.spelling * this.factor * spelling +
      common * Math.min(1, doubt + parameters.commonMisspelt * misspelling);
    const leaving = Math.min(own.leaving, listed.leaving);
    const unpaired = own.cheapest + listed.cheapest + leaving + common * Math.min(1, doubt);
    return Math.min(paired, unpaired);
  }

  /**
   * What the tokens that cannot be paired cost by contradicting each other, the heaviest first, if they are completely
   * different.
   */
  private mostContradiction(average: number): number {
    const { own, listed } = this;
    const pairs = Math.min(own.leftCount, listed.leftCount);
    if (pairs === 0) return 0;
    own.sortLeft();
    listed.sortLeft();
    let sum = 0;
    for (let rank = 0; rank < pairs; rank++) sum += Math.min(own.leftAt(rank), listed.leftAt(rank)) / average;
    return sum;
  }

  /** The share of this cost that remains for the two most similar of them. */
  private leastUnlikeness(query: QueryName, start: number, count: number): number {
    const { bytes, starts } = this.vocabulary.texts;
    let least = 1;
    for (let at = 0; at < count; at++) {
      const id = this.table.token[start + at] ?? 0;
      const from = starts[id] ?? 0;
      const to = starts[id + 1] ?? 0;
      let letters = 0;
      for (let place = from; place < to; place++) letters |= 1 << ((bytes[place] ?? 0) & 31);
      for (let place = 0; place < query.tokens.length; place++) {
        const token = query.tokens[place];
        if (token === undefined || token.similar.has(id)) continue;
        const longest = Math.max(to - from, token.tagged.form.text.length);
        const shorter = Math.min(to - from, token.tagged.form.text.length);
        // An edit adds or drops a letter, or replaces one by another.
        const exchanged = Math.ceil(bitCount(letters ^ (this.queryLetters[place] ?? 0)) / 2);
        const edits = Math.min(MOST_EDITS + 1, Math.max(longest - shorter, exchanged));
        least = Math.min(least, (2 * edits) / longest);
      }
    }
    return least;
  }
}

/**
 * The same letter may be an initial in some names and a word in others; it is only looked for in tables that have it as
 * an initial. One letter may be several tokens, depending on the script from which it was read.
 */
function listedInitials(table: NameTable, vocabulary: Vocabulary): (SimilarTokens | undefined)[] {
  const ids = new Set(table.initialPlaces.map((place) => table.token[place] ?? NONE));
  const byLetter: number[][] = Array.from({ length: 128 }, () => []);
  for (const id of [...ids].sort((a, b) => a - b))
    byLetter[vocabulary.texts.at(id).charCodeAt(0) & 127]?.push(id);
  return byLetter.map((same) =>
    same.length === 0
      ? undefined
      : new SimilarTokens(
          same,
          same.map(() => INITIAL_SIMILARITY),
        ),
  );
}
