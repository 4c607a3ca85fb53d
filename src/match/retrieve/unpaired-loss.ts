import { type NameTable, NONE, ROLES } from '../../compiled/name-table.js';
import type { Vocabulary } from '../../compiled/vocabulary.js';
import type { NameParameters } from '../score/model-parameters.js';
import { personFactor, singleCost } from '../score/name-model.js';
import type { QueryName } from '../score/query-name.js';
import { agrees, isName } from '../score/roles.js';
import { bitOf, LAST_PLACE, type QueryMarks } from './query-marks.js';

const INITIAL = ROLES.indexOf('initial');
const IS_NAME = Uint8Array.from(ROLES, (role) => (isName(role) ? 1 : 0));
const AGREES = Uint8Array.from(ROLES, (role) => (agrees(role) ? 1 : 0));
/** Of names of more tokens only what the listed side loses is counted. */
const MOST_TOKENS = 8;
/** Codes of letters and figures. */
const CODES = 128;

/**
 * What a listed name loses at least through the tokens of either name that cannot be paired: the first term of
 * `RowBound`, which rules out four rows in five. It takes one pass over the row, and the customer's side is known by
 * which of its tokens the row meets.
 */
export class UnpairedLoss {
  private readonly table: NameTable;
  private readonly vocabulary: Vocabulary;
  private readonly parameters: NameParameters;
  private readonly marks: QueryMarks;
  /** people's names have no meaning */
  private readonly hasConcepts: boolean;
  private tokens: QueryName['tokens'] = [];
  /** points for leaving the customer's whole name, and for the only one of several names that agrees */
  private extra = 0;
  private single = 0;
  /** whether the name has several, and the places of all tokens that may agree, as bits */
  private hasNames = false;
  private agreeing = 0;
  /** by the places that the row meets, as bits: what the customer's name loses by the others; -1 where not known yet */
  private readonly own = new Float64Array(2 ** MOST_TOKENS);
  /** by the code of a letter, the places whose tokens a listed initial of it fits, or that fit every token beginning with it */
  private readonly asInitial = new Int32Array(CODES);
  private readonly asPrefix = new Int32Array(CODES);
  private hasPrefix = false;

  /** @param marks set for the same query */
  constructor(table: NameTable, vocabulary: Vocabulary, parameters: NameParameters, marks: QueryMarks) {
    this.table = table;
    this.vocabulary = vocabulary;
    this.parameters = parameters;
    this.marks = marks;
    this.hasConcepts = table.number === 1;
  }

  set(query: QueryName): void {
    const { tokens } = query;
    const { parameters } = this;
    let names = 0;
    this.tokens = tokens;
    this.extra = parameters.extra * personFactor(query.personLikeness, parameters);
    this.single = singleCost(query.kind, query.personLikeness, parameters);
    this.agreeing = 0;
    this.own.fill(-1, 0, 2 ** Math.min(MOST_TOKENS, tokens.length));
    this.asInitial.fill(0);
    this.asPrefix.fill(0);
    this.hasPrefix = false;
    for (let place = 0; place < tokens.length; place++) {
      const token = tokens[place];
      if (token === undefined) continue;
      if (token.isName) names++;
      if (token.agrees) this.agreeing |= bitOf(place);
      const letter = token.tagged.form.text.charCodeAt(0) & (CODES - 1);
      this.asInitial[letter] = (this.asInitial[letter] ?? 0) | bitOf(place);
      if (!token.prefix) continue;
      this.asPrefix[letter] = (this.asPrefix[letter] ?? 0) | bitOf(place);
      this.hasPrefix = true;
    }
    // Places from `LAST_PLACE` on share a bit: how many of them a row meets is not known.
    this.hasNames = names > 1 && tokens.length <= LAST_PLACE;
  }

  /** Points that the row of these tokens loses at least. */
  leastLoss(start: number, count: number): number {
    const { token, pair, triple, concept, weight, role } = this.table;
    const { marks } = this;
    let met = 0;
    let total = 0;
    let left = 0;
    let names = 0;
    let agreeing = 0;
    /** tokens before this place are met by something that is written as one with them */
    let joined = 0;
    for (let at = 0; at < count; at++) {
      const place = start + at;
      const as = role[place] ?? 0;
      let places = marks.placesOf(token[place] ?? NONE) | this.abbreviated(token[place] ?? NONE, as);
      if (marks.beyondWords) {
        const two = marks.placesOf(pair[place] ?? NONE);
        const three = marks.placesOf(triple[place] ?? NONE);
        if (two !== 0) joined = Math.max(joined, at + 2);
        if (three !== 0) joined = Math.max(joined, at + 3);
        places |= two | three;
        if (this.hasConcepts) places |= marks.placesOf(concept[place] ?? NONE);
      }
      const own = weight[place] ?? 0;
      met |= places;
      total += own;
      names += IS_NAME[as] ?? 0;
      if (places === 0 && at >= joined) left += own;
      else agreeing += AGREES[as] ?? 0;
    }
    if (total === 0) return 0;
    const single = (names > 1 && agreeing <= 1) || this.isSingle(met) ? this.single : 0;
    return (this.parameters.missing * left) / total + this.ownLoss(met) + single;
  }

  /** Whether the customer's name has others beside the one that the row meets at these places. */
  private isSingle(met: number): boolean {
    const agreeing = met & this.agreeing;
    return this.hasNames && (agreeing & (agreeing - 1)) === 0;
  }

  /** Points for the customer's tokens at all other places. */
  private ownLoss(met: number): number {
    const { own, tokens } = this;
    if (tokens.length > MOST_TOKENS) return 0;
    const known = own[met] ?? -1;
    if (known >= 0) return known;
    let left = 0;
    for (let place = 0; place < tokens.length; place++)
      if ((met & bitOf(place)) === 0) left += tokens[place]?.share ?? 0;
    own[met] = this.extra * left;
    return this.extra * left;
  }

  /** Places whose tokens may abbreviate a listed token, or be abbreviated by it. */
  private abbreviated(id: number, role: number): number {
    if (role !== INITIAL && !this.hasPrefix) return 0;
    const { bytes, starts } = this.vocabulary.texts;
    const letter = (bytes[starts[id] ?? 0] ?? 0) & (CODES - 1);
    return role === INITIAL ? (this.asInitial[letter] ?? 0) : (this.asPrefix[letter] ?? 0);
  }
}
