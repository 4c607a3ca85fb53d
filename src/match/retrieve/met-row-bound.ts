import type { NameTable } from '../../compiled/name-table.js';
import type { Vocabulary } from '../../compiled/vocabulary.js';
import type { NameKind } from '../../normalise/tagged-name.js';
import { INITIAL_SIMILARITY } from '../score/align.js';
import type { BoundedName, BoundedToken } from '../score/bounded-name.js';
import type { NameParameters } from '../score/model-parameters.js';
import { INITIAL_BITS } from '../score/name-evidence.js';
import { leastCommonShare, personFactor, singleCost } from '../score/name-model.js';
import { BEYOND_WORDS, inByte, similarityIn } from './alike-byte.js';
import type { BlockingName } from './blocking-name.js';
import { mayMeet } from './loss-bound.js';
import { type MetRows, NOTED } from './met-rows.js';
import { bitOf } from './query-marks.js';
import { RowLetters } from './row-letters.js';
import { goesWithAll } from './search-token.js';

/** Leaves room for the rounding of weights to 32 bits. */
const ROUNDING = 1e-3;
/** Similarities in a byte (alike-byte.ts): as whole numbers they can be passed on without garbage. */
const EQUAL = inByte(1);
const AS_INITIAL = inByte(INITIAL_SIMILARITY);
/** Listed tokens, written as one, that one of the customer's can be paired with. */
const MOST_GLUED = 3;

/**
 * What a listed name loses at least (name-model.ts), by what was noted of its row (met-rows.ts): which tokens of the
 * customer's name it meets, how alike they can be, whether only by an initial, and how much of the row so many tokens can
 * cover. Of the row's own tokens nothing is looked at but what they begin with, where the customer has initials;
 * row-bound.ts does so for the few rows that are left.
 *
 * Every term is one that the model charges too, at its smallest; the property test holds it against the model.
 */
export class MetRowBound {
  private readonly table: NameTable;
  private readonly parameters: NameParameters;
  private readonly rowLetters: RowLetters;
  private query: BoundedName | null = null;
  /** points for leaving the whole of the customer's name, and for spelling it otherwise, on one side */
  private leaving = 0;
  private unlike = 0;
  private single = 0;
  private several = false;
  /** whether the birth dates may be the same: in any row, and in the one at hand */
  private sameDayInAny = true;
  private sameDay = true;
  private kind: NameKind = 'person';
  /** the letters of the customer's initials */
  private beginnings = 0;

  // What was found of the tokens of one name against one row.
  private left = 0;
  private paired = 0;
  private misspelt = 0;
  private cheapestLeft = 0;
  private covered = 0;
  private bits = 0;
  private agreeing = 0;
  private words = 0;
  private best = 0;
  private initials = 0;
  private initialShares = 0;
  private mostInitialShare = 0;
  private agreeingInitials = 0;
  /** the share of the row that is left at least */
  private listedLeft = 0;

  /** the row set last, what was noted of it, whether the sums above are still of that, and the loss by it */
  private row = 0;
  private noted = 0;
  private notedInitials = 0;
  private notedBytes = 0;
  /** those of `beginnings` that the words of the row begin with */
  private letters = 0;
  private gathered = false;
  private asNoted = 0;

  constructor(table: NameTable, vocabulary: Vocabulary, parameters: NameParameters) {
    this.table = table;
    this.rowLetters = new RowLetters(table, vocabulary);
    this.parameters = parameters;
  }

  /** Sets the customer's name. @param sameDay whether birth dates may be the same, which gives points back */
  set(query: BoundedName, sameDay = true): void {
    const { parameters } = this;
    const factor = personFactor(query.personLikeness, parameters);
    this.query = query;
    this.sameDayInAny = sameDay;
    this.gathered = false;
    this.kind = query.kind;
    this.leaving = parameters.extra * factor;
    this.unlike = (parameters.spelling / 2) * factor;
    let names = 0;
    this.beginnings = 0;
    for (let at = 0; at < query.tokens.length; at++) {
      const token = query.tokens[at];
      if (token === undefined) break;
      if (token.isName) names++;
      this.beginnings |= token.letter;
    }
    this.single = names > 1 ? singleCost(query.kind, query.personLikeness, parameters) : 0;
    this.several = query.kind === 'person' && names > 1;
  }

  /**
   * Points that any row loses at least of which the same was noted as of this one, whatever else is in it: what half of the
   * rows are ruled out by, before anything of them is fetched. The row is set for `leastLoss`. @param met see `gather`
   */
  leastLossAsNoted(row: number, met: MetRows): number {
    const { query } = this;
    if (query === null) return 0;
    this.row = row;
    if (!this.isAsBefore(row, met)) {
      this.gather(query, row, met);
      if (this.initials > 0) this.countInitials(this.table.shares.initials(row));
      this.sameDay = this.sameDayInAny;
      this.listedLeft = 0;
      this.asNoted = this.loss();
      this.gathered = this.initials === 0;
    }
    return this.asNoted;
  }

  /** Points that the row that was set last loses at least. @param sameDay whether the birth dates may be the same in it */
  leastLoss(sameDay: boolean): number {
    this.sameDay = sameDay;
    this.listedLeft = this.leastListedLeft(this.row);
    return this.loss();
  }

  /** Whether the same is noted of a row as of the one before: names of one party follow each other. */
  private isAsBefore(row: number, met: MetRows): boolean {
    const words = met.wordsOf(row);
    const initials = met.initialsOf(row);
    const bytes = met.bytesOf(row);
    const letters = this.beginnings === 0 ? 0 : this.beginnings & this.rowLetters.of(row);
    if (
      this.gathered &&
      words === this.noted &&
      initials === this.notedInitials &&
      bytes === this.notedBytes &&
      letters === this.letters
    )
      return true;
    this.noted = words;
    this.notedInitials = initials;
    this.notedBytes = bytes;
    this.letters = letters;
    return false;
  }

  private loss(): number {
    const { parameters, listedLeft } = this;
    const single = this.agreeing <= 1 ? this.single : 0;
    const listedUnlike = Math.min(parameters.missing, this.unlike * (1 - this.best));
    const sure =
      this.left + this.paired + single + parameters.missing * listedLeft + listedUnlike * (1 - listedLeft);
    const enough = this.several ? parameters.commonBitsPerson : parameters.commonBitsOther;
    const complete = Math.min(1, (this.covered + 1 - listedLeft) / 2);
    const share = leastCommonShare(this.kind, complete + ROUNDING, parameters, this.sameDay);
    const common = share * parameters.common * Math.max(0, 1 - this.bits / enough);
    const doubt = parameters.commonComplete + parameters.commonIncomplete * (1 - complete);
    // Either every token that is met is paired, misspelt as it is, or one of them at least is left.
    const asPaired = common * Math.min(1, doubt + parameters.commonMisspelt * this.misspelt);
    const asLeft = this.cheapestLeft + common * Math.min(1, doubt);
    return sure + Math.min(asPaired, asLeft) - ROUNDING;
  }

  /**
   * The same for any row that meets none of the customer's tokens by a word: all of them by initials at best.
   * @param share of the row that its initials are at most
   */
  leastLossByInitials(share: number): number {
    const { query } = this;
    if (query === null || query.tokens.some(({ prefix }) => prefix)) return 0;
    this.clear();
    this.sameDay = this.sameDayInAny;
    for (const token of query.tokens) this.meetInitial(token);
    this.countInitials(query.tokens.length);
    this.listedLeft = 1 - share;
    return this.loss();
  }

  /**
   * The same for any row of the table at all: each token meets what is most like it of everything listed, or an initial.
   * @param initials by the code of a letter, whether the table has it as an initial
   */
  leastLossOfAny({ tokens }: BlockingName, initials: readonly unknown[]): number {
    this.clear();
    this.sameDay = this.sameDayInAny;
    this.listedLeft = 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      const abbreviated = initials[token.initial] !== undefined;
      const least = abbreviated ? AS_INITIAL : 0;
      const alike = Math.max(token.best, least);
      if (alike > 0 || token.prefix) this.meetWord(token, alike, abbreviated);
      else this.left += this.leaving * token.share;
    }
    return this.loss();
  }

  /** Sums up the customer's tokens: left, paired as alike as they can be, or met by an initial alone, as was noted. */
  private gather({ tokens }: BoundedName, row: number, met: MetRows): void {
    const words = met.wordsOf(row);
    const initials = met.initialsOf(row);
    this.clear();
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      if (mayMeet(token, at, words)) {
        const most = token.beyondWords ? EQUAL | BEYOND_WORDS : EQUAL;
        const alike = at < NOTED && !goesWithAll(token) ? met.byteAt(row, at) : most;
        this.meetWord(token, alike, (initials & bitOf(at)) !== 0);
      } else if ((token.letter & this.letters) !== 0) this.meetBeginning(token);
      else if (mayMeet(token, at, initials)) this.meetInitial(token);
      else this.left += this.leaving * token.share;
    }
  }

  /**
   * @param alike how alike it is to anything in the row, and whether that is more than one word (alike-byte.ts)
   * @param abbreviated whether an initial stands for it just as well, which is no misspelling
   */
  private meetWord(token: BoundedToken, alike: number, abbreviated: boolean): void {
    const { prefix, bits, agrees } = token;
    // Nobody noted what begins with it; it may be the same initial.
    this.pair(token, prefix ? EQUAL : alike, !prefix && !abbreviated);
    this.bits += abbreviated && bits < INITIAL_BITS ? INITIAL_BITS : bits;
    this.words += (alike & BEYOND_WORDS) === 0 ? 1 : MOST_GLUED;
    if (agrees) this.agreeing++;
  }

  /** An initial of the customer's, which one word begins with. */
  private meetBeginning(token: BoundedToken): void {
    this.pair(token, AS_INITIAL, false);
    this.bits += INITIAL_BITS;
    this.words++;
    if (token.agrees) this.agreeing++;
  }

  private meetInitial(token: BoundedToken): void {
    const { share, agrees } = token;
    this.initials++;
    this.initialShares += share;
    if (share > this.mostInitialShare) this.mostInitialShare = share;
    if (agrees) this.agreeingInitials++;
    this.pair(token, AS_INITIAL, false);
  }

  private clear(): void {
    this.gathered = false;
    this.left = 0;
    this.paired = 0;
    this.misspelt = 0;
    this.cheapestLeft = Number.POSITIVE_INFINITY;
    this.covered = 0;
    this.bits = 0;
    this.agreeing = 0;
    this.words = 0;
    this.best = 0;
    this.initials = 0;
    this.initialShares = 0;
    this.mostInitialShare = 0;
    this.agreeingInitials = 0;
  }

  /** A token that is met is paired or left, whatever is cheaper. @param misspelt whether what is not alike is misspelt */
  private pair({ share }: BoundedToken, alike: number, misspelt: boolean): void {
    const similarity = similarityIn(alike);
    this.covered += share;
    const leaving = this.leaving * share;
    const unlike = this.unlike * share * (1 - similarity);
    this.paired += Math.min(leaving, unlike);
    this.cheapestLeft = Math.min(this.cheapestLeft, Math.max(0, leaving - unlike));
    if (misspelt) this.misspelt += (share / 2) * (1 - similarity);
    if (similarity > this.best) this.best = similarity;
  }

  /** An initial goes with one token: of more tokens than it has initials the row leaves some, the lightest at least. */
  private countInitials(listed: number): void {
    if (this.initials === 0) return;
    const met = Math.min(this.initials, listed);
    this.bits += met * INITIAL_BITS;
    this.agreeing += Math.min(this.agreeingInitials, met);
    if (met === this.initials) return;
    const share = Math.max(0, this.initialShares - met * this.mostInitialShare);
    this.covered -= share;
    this.left += share * Math.max(0, this.leaving - this.unlike * (1 - INITIAL_SIMILARITY));
  }

  /** The share of the row's name that is left at least when every token met takes the heaviest words that there are. */
  private leastListedLeft(row: number): number {
    const { shares } = this.table;
    return Math.max(0, 1 - shares.ofWords(row, this.words) - shares.ofInitials(row));
  }
}
