import type { LetterFold } from '../normalise/fold.js';
import { endsOfFold } from '../normalise/fold-ends.js';
import { HashFilter } from '../normalise/hash-filter.js';
import type { TokenForm } from '../normalise/token-form.js';
import { DeletionIndex } from './deletion-index.js';
import { type Groups, groupsOf, membersOf } from './grouped.js';
import { findSlot, hashOf, hashOfCodes } from './hash-slots.js';
import { countsOf, type Sections } from './sections.js';
import { SKELETAL, SYLLABIC, TokenColumns } from './token-columns.js';
import { WordBeginnings } from './word-beginnings.js';
import { WordTokens } from './word-tokens.js';

/** 64 KB for the words of all lists: of folds that none has one in thirteen is let through, and little enough to stay at hand. */
const BITS_A_WORD = 8;

/**
 * The distinct tokens of all listed names, with the indexes that find similar ones.
 */
export class Vocabulary extends TokenColumns {
  /** tokens of each fold */
  readonly byFold: Groups;
  /** written-out tokens of each skeleton that may be compared by it, and vowelless ones */
  readonly bySkeleton: Groups;
  readonly bareBySkeleton: Groups;
  /** folds within two edits, tokens whose text is within one, skeletons of written-out and of vowelless tokens within one */
  readonly nearFolds: DeletionIndex;
  readonly nearTexts: DeletionIndex;
  readonly nearSkeletons: DeletionIndex;
  readonly nearBareSkeletons: DeletionIndex;
  private readonly textSlots: Uint32Array;
  private readonly foldSlots: Uint32Array;
  private readonly skeletonSlots: Uint32Array;
  private readonly syllableSlots: Uint32Array;
  private readonly words: WordTokens;
  private readonly beginnings: WordBeginnings;
  private readonly wordFilter: HashFilter;
  private readonly endsFilter: HashFilter;
  private readonly views: (TokenForm | undefined)[];

  constructor(sections: Sections) {
    super(sections);
    this.views = new Array(this.size);
    this.words = new WordTokens(sections, this.size);
    this.beginnings = new WordBeginnings(this.texts, this.words);
    this.wordFilter = new HashFilter(() => this.hashesOfWords(), BITS_A_WORD);
    this.endsFilter = new HashFilter(() => this.hashesOfEnds(), BITS_A_WORD);
    this.textSlots = countsOf(sections, 'token.slots');
    this.foldSlots = countsOf(sections, 'fold.slots');
    this.skeletonSlots = countsOf(sections, 'skeleton.slots');
    this.syllableSlots = countsOf(sections, 'syllables.slots');
    this.byFold = groupsOf(sections, 'fold.tokens');
    this.bySkeleton = groupsOf(sections, 'skeleton.tokens');
    this.bareBySkeleton = groupsOf(sections, 'skeleton.bare');
    this.nearFolds = new DeletionIndex(sections, 'fold.near');
    this.nearTexts = new DeletionIndex(sections, 'token.near');
    this.nearSkeletons = new DeletionIndex(sections, 'skeleton.near');
    this.nearBareSkeletons = new DeletionIndex(sections, 'skeleton.nearBare');
  }

  /** All tokens. */
  get forms(): readonly TokenForm[] {
    return Array.from({ length: this.size }, (_, id) => this.form(id));
  }

  /** A token as a view, made when it is first asked for: few ever are. */
  override form(id: number): TokenForm {
    const known = this.views[id];
    if (known !== undefined) return known;
    if (!(id >= 0 && id < this.size)) throw new RangeError(`there is no token ${id}`);
    const form = super.form(id);
    this.views[id] = form;
    return form;
  }

  /** ids of the tokens spelt exactly so (written out, not skeletal, not syllabic): a word, and words written as one */
  idsOf(text: string): number[] {
    const { texts, flags } = this;
    const ids: number[] = [];
    findSlot(this.textSlots, hashOf(text), (one) => {
      if (((flags[one] ?? 0) & (SKELETAL | SYLLABIC)) === 0 && texts.equals(one, text)) ids.push(one);
      return false;
    });
    return ids;
  }

  /**
   * The tokens that others can be near whose text has this `syllabicFold`, and a few whose text has another: all that are
   * filed under its hash.
   */
  filedUnderSyllables(syllables: string): number[] {
    const ids: number[] = [];
    findSlot(this.syllableSlots, hashOf(syllables), (id) => {
      ids.push(id);
      return false;
    });
    return ids;
  }

  /** The number of a fold, -1 where no token has it. */
  foldNumber(fold: string): number {
    return findSlot(this.foldSlots, hashOf(fold), (one) => this.folds.equals(one, fold));
  }

  /** Whether a token is a word of a listed name, and not only several words written as one, or a meaning. */
  isWord(id: number): boolean {
    return this.words.has(id);
  }

  /**
   * Whether a word of a listed name is spelt like the letters that were put together, which are folded for it. Of a
   * customer's words written as one hardly any is, and that is found without the table, which is long.
   */
  hasWord(letters: LetterFold): boolean {
    letters.fold();
    if (!this.wordFilter.mayHold(hashOfCodes(letters.codes, letters.length))) return false;
    const fold = this.foldNumber(letters.text());
    return fold !== -1 && membersOf(this.byFold, fold).some((id) => this.isWord(id));
  }

  /** Whether a word of a listed name begins so, or is this. @param text two letters or more */
  beginsWord(text: string): boolean {
    return this.beginnings.has(text);
  }

  skeletonNumber(skeleton: string): number {
    return findSlot(this.skeletonSlots, hashOf(skeleton), (one) => this.skeletons.equals(one, skeleton));
  }

  /** Whether the fold of a word of a listed name may begin and end so. @param ends not 0: see fold-ends.ts */
  mayHaveEnds(ends: number): boolean {
    return this.endsFilter.mayHold(hashOfEnds(ends));
  }

  private hashesOfEnds(): number[] {
    const ends = this.words.ids().map((id) => endsOfFold(this.folds.at(this.foldOf[id] ?? 0)));
    return Array.from(new Set(ends), hashOfEnds);
  }

  private hashesOfWords(): number[] {
    return this.words.ids().map((id) => this.folds.hashAt(this.foldOf[id] ?? 0));
  }
}

function hashOfEnds(ends: number): number {
  return Math.imul(ends, 0x9e3779b1);
}
