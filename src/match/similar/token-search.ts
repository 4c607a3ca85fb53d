import { FoundIds } from '../../compiled/deletion-index.js';
import type { Groups } from '../../compiled/grouped.js';
import { COMPARES_SKELETON, SKELETAL, SYLLABIC, textLimitIn } from '../../compiled/token-columns.js';
import type { Vocabulary } from '../../compiled/vocabulary.js';
import { syllabicFold } from '../../normalise/syllabic-fold.js';
import type { TokenForm } from '../../normalise/token-form.js';
import { CostFrom } from './cost-from.js';
import { ListedSyllables } from './listed-syllables.js';
import { MetNumbers } from './met-numbers.js';
import { NearFolds } from './near-folds.js';
import { NearString } from './near-strings.js';
import {
  GREATEST_DIFFERENCE,
  isCommon,
  isCommonBits,
  nearSkeletonSimilarity,
  SAME_SYLLABLES,
  SKELETON_LENGTH,
  sameFoldSimilarity,
  sameSkeletonSimilarity,
  similarityOf,
} from './token-similarity.js';

/** So many are sorted by insertion. */
const FEW = 50;

/**
 * Finds the listed tokens for which `tokenSimilarity` to one token is not 0, without comparing them all: by the deletions
 * of fold and text, and by the skeleton. How a token was found says which of the rules of `tokenSimilarity` holds for it,
 * so that distances are computed once, on the columns, and most tokens are never looked at as objects.
 */
export class TokenSearch {
  /** found by the last search: tokens, and their similarity in a person's name and in another */
  readonly ids: Int32Array;
  readonly inPerson: Float64Array;
  readonly inOther: Float64Array;
  /** how many */
  length = 0;
  /** their places in the order of the ids */
  readonly order: Int32Array;
  /** whether the kind of name makes a difference for any of them */
  dependsOnKind = false;

  private readonly vocabulary: Vocabulary;
  /** empty but for a search */
  private readonly metTokens: MetNumbers;
  private readonly metSkeletons: MetNumbers;
  private readonly found = new FoundIds();
  private readonly nearFolds: NearFolds;
  private readonly nearText = new NearString();
  private readonly foldCost = new CostFrom();
  private readonly textCost = new CostFrom();
  private readonly syllables: ListedSyllables;
  private ownSyllables: string | null = null;
  /** number of the token's own fold and skeleton among the listed ones, or -1 */
  private equalFold = -1;
  private equalSkeleton = -1;
  private common = false;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.syllables = new ListedSyllables(vocabulary.texts);
    this.metTokens = new MetNumbers(vocabulary.size);
    this.metSkeletons = new MetNumbers(vocabulary.skeletons.length);
    this.nearFolds = new NearFolds(vocabulary);
    // As large as can ever be needed; the pages that are not, take no memory.
    this.ids = new Int32Array(vocabulary.size);
    this.inPerson = new Float64Array(vocabulary.size);
    this.inOther = new Float64Array(vocabulary.size);
    this.order = new Int32Array(vocabulary.size);
  }

  /** Puts what is similar to the token into `ids`, `inPerson`, `inOther` and `order`. */
  find(form: TokenForm): void {
    this.gather(form);
    this.metTokens.forget();
    this.sort();
  }

  private gather(form: TokenForm): void {
    const { vocabulary } = this;
    const bySkeleton = form.comparesSkeleton && form.skeleton !== '';
    this.length = 0;
    this.dependsOnKind = false;
    this.ownSyllables = null;
    this.common = isCommon(form);
    this.equalFold = vocabulary.foldNumber(form.fold);
    this.equalSkeleton = bySkeleton ? vocabulary.skeletonNumber(form.skeleton) : -1;
    this.nearFolds.set(form.fold);
    if (this.equalFold !== -1) this.addEqualFold(form);
    if (form.syllabic) {
      this.addSameSyllables(form);
      return;
    }
    if (form.textLimit > 0) this.addNearTexts(form);
    if (form.editLimit > 0) this.addNearFolds(form);
    if (!bySkeleton) return;
    // Tokens that are both written out, or both not, are graded by their spelling, the others by the skeleton alone.
    const [alike, other] = form.skeletal
      ? [vocabulary.bareBySkeleton, vocabulary.bySkeleton]
      : [vocabulary.bySkeleton, vocabulary.bareBySkeleton];
    if (form.skeleton.length >= SKELETON_LENGTH) this.addSameConsonants(form, alike);
    if (this.equalSkeleton !== -1)
      this.addGroup(other, this.equalSkeleton, sameSkeletonSimilarity(form.skeleton.length));
    this.addNearSkeletons(form, other);
  }

  private addNearTexts(form: TokenForm): void {
    const { vocabulary, found, nearFolds, nearText } = this;
    found.length = 0;
    vocabulary.nearTexts.lookUp(form.text, form.textLimit, found);
    nearText.set(form.text);
    for (let at = 0; at < found.length; at++) {
      const id = found.ids[at] ?? 0;
      if (nearText.distance(vocabulary.texts, id, 1) > 1 || !this.isComparable(form, id)) continue;
      const fold = vocabulary.foldOf[id] ?? 0;
      if (fold === this.equalFold || this.isSeen(id) || this.addBySyllables(form, id)) continue;
      const limit = Math.min(form.editLimit, vocabulary.editLimitOf(id));
      const byFold =
        (limit > 0 && nearFolds.distanceTo(fold, limit) <= limit) || this.hasSameConsonants(form, id);
      const difference = byFold ? this.foldDifference(form, fold) : 1;
      this.addSpelled(form, id, fold, Math.min(difference, this.textDifference(form, id)));
    }
  }

  private addEqualFold(form: TokenForm): void {
    const { vocabulary, equalFold } = this;
    const { first, members } = vocabulary.byFold;
    const similarity = sameFoldSimilarity(form.fold.length);
    const end = first[equalFold + 1] ?? 0;
    for (let place = first[equalFold] ?? 0; place < end; place++) {
      const id = members[place] ?? 0;
      if (!this.isComparable(form, id)) continue;
      this.metTokens.meet(id);
      if (vocabulary.texts.equals(id, form.text)) {
        const alike = form.syllabic === this.isSyllabic(id);
        this.add(id, alike ? 1 : SAME_SYLLABLES, alike ? 1 : SAME_SYLLABLES);
      } else if (!this.addBySyllables(form, id)) this.add(id, similarity, similarity);
    }
  }

  /** Of a token that stands for syllables: what is near it and has others, which most has, is another name. */
  private addSameSyllables(form: TokenForm): void {
    const { vocabulary, nearText } = this;
    this.ownSyllables = syllabicFold(form.text);
    nearText.set(form.text);
    for (const id of vocabulary.filedUnderSyllables(this.ownSyllables)) {
      const fold = vocabulary.foldOf[id] ?? 0;
      if (fold !== this.equalFold && this.isComparable(form, id) && this.isNear(form, id, fold))
        this.addBySyllables(form, id);
    }
  }

  /** Whether its fold or its text is within the edits that both allow. */
  private isNear(form: TokenForm, id: number, fold: number): boolean {
    const { vocabulary, nearFolds, nearText } = this;
    const limit = Math.min(form.editLimit, vocabulary.editLimitOf(id));
    if (limit > 0 && nearFolds.distanceTo(fold, limit) <= limit) return true;
    if (form.textLimit === 0 || textLimitIn(vocabulary.flags[id] ?? 0) === 0) return false;
    return nearText.distance(vocabulary.texts, id, 1) <= 1;
  }

  private addNearFolds(form: TokenForm): void {
    const { vocabulary, nearFolds } = this;
    const { first, members } = vocabulary.byFold;
    nearFolds.find(form.fold, form.editLimit, this.equalFold);
    for (let at = 0; at < nearFolds.count; at++) {
      const fold = nearFolds.foldAt(at);
      const distance = nearFolds.distanceAt(at);
      let difference = -1;
      const end = first[fold + 1] ?? 0;
      for (let place = first[fold] ?? 0; place < end; place++) {
        const id = members[place] ?? 0;
        // Each of the two must allow the distance.
        if (vocabulary.editLimitOf(id) < distance || !this.isComparable(form, id) || this.isSeen(id))
          continue;
        if (this.addBySyllables(form, id)) continue;
        if (difference < 0) difference = this.foldDifference(form, fold, distance);
        this.addSpelled(form, id, fold, difference);
      }
    }
  }

  /** What was not found by its spelling already. */
  private addSameConsonants(form: TokenForm, { first, members }: Groups): void {
    const { vocabulary, equalSkeleton } = this;
    if (equalSkeleton === -1) return;
    const end = first[equalSkeleton + 1] ?? 0;
    for (let place = first[equalSkeleton] ?? 0; place < end; place++) {
      const id = members[place] ?? 0;
      if (this.isSeen(id)) continue;
      const fold = vocabulary.foldOf[id] ?? 0;
      this.addSpelled(form, id, fold, this.foldDifference(form, fold));
    }
  }

  private addNearSkeletons(form: TokenForm, others: Groups): void {
    const { vocabulary, found, nearText, metSkeletons } = this;
    const { skeletons } = vocabulary;
    if (nearSkeletonSimilarity(form.skeleton.length) === 0) return;
    found.length = 0;
    (form.skeletal ? vocabulary.nearSkeletons : vocabulary.nearBareSkeletons).lookUp(form.skeleton, 1, found);
    if (found.length === 0) return;
    nearText.set(form.skeleton);
    if (this.equalSkeleton !== -1) metSkeletons.meet(this.equalSkeleton);
    for (let at = 0; at < found.length; at++) {
      const skeleton = found.ids[at] ?? 0;
      if (!metSkeletons.meet(skeleton)) continue;
      const shorter = Math.min(form.skeleton.length, skeletons.lengthAt(skeleton));
      if (nearText.distance(skeletons, skeleton, 1) <= 1)
        this.addGroup(others, skeleton, nearSkeletonSimilarity(shorter));
    }
    metSkeletons.forget();
  }

  private addGroup({ first, members }: Groups, group: number, similarity: number): void {
    if (similarity === 0) return;
    const end = first[group + 1] ?? 0;
    for (let place = first[group] ?? 0; place < end; place++)
      this.add(members[place] ?? 0, similarity, similarity);
  }

  /** Adds a token where one of the two stands for syllables, if it is to be added; false where neither does. */
  private addBySyllables(form: TokenForm, id: number): boolean {
    if (!form.syllabic && !this.isSyllabic(id)) return false;
    this.ownSyllables ??= syllabicFold(form.text);
    if (this.syllables.of(id) === this.ownSyllables) this.add(id, SAME_SYLLABLES, SAME_SYLLABLES);
    return true;
  }

  private addSpelled(form: TokenForm, id: number, fold: number, difference: number): void {
    if (difference > GREATEST_DIFFERENCE) return;
    const { vocabulary } = this;
    const { bytes, starts } = vocabulary.folds;
    const firstDiffers = bytes[starts[fold] ?? 0] !== form.fold.charCodeAt(0);
    const bothCommon = this.common && isCommonBits(vocabulary.bits[id] ?? 0);
    const other = similarityOf(difference, bothCommon, firstDiffers, 'other');
    if (bothCommon) this.dependsOnKind = true;
    this.add(id, bothCommon ? similarityOf(difference, true, firstDiffers, 'person') : other, other);
  }

  private add(id: number, inPerson: number, inOther: number): void {
    // Nothing is less alike in other names than in people's.
    if (inOther === 0) return;
    this.ids[this.length] = id;
    this.inPerson[this.length] = inPerson;
    this.inOther[this.length++] = inOther;
  }

  private sort(): void {
    const { ids, order, length } = this;
    if (length > FEW) {
      for (let at = 0; at < length; at++) order[at] = at;
      order.subarray(0, length).sort((a, b) => (ids[a] ?? 0) - (ids[b] ?? 0));
      return;
    }
    for (let place = 0; place < length; place++) {
      const id = ids[place] ?? 0;
      let at = place;
      for (; at > 0 && (ids[order[at - 1] ?? 0] ?? 0) > id; at--) order[at] = order[at - 1] ?? 0;
      order[at] = place;
    }
  }

  /** @param distance in unit edits, where it is known: no edit costs more than 1, so that less of the matrix is computed */
  private foldDifference(form: TokenForm, fold: number, distance = Number.POSITIVE_INFINITY): number {
    const { folds } = this.vocabulary;
    this.foldCost.set(form.fold);
    const length = Math.max(form.fold.length, folds.lengthAt(fold));
    return this.foldCost.to(folds, fold, Math.min(distance, length * GREATEST_DIFFERENCE)) / length;
  }

  /** Of a text within one edit. */
  private textDifference(form: TokenForm, id: number): number {
    const { texts } = this.vocabulary;
    this.textCost.set(form.text);
    const length = Math.max(form.text.length, texts.lengthAt(id));
    return this.textCost.to(texts, id, Math.min(1, length * GREATEST_DIFFERENCE)) / length;
  }

  private hasSameConsonants(form: TokenForm, id: number): boolean {
    const { flags, skeletonOf } = this.vocabulary;
    if (this.equalSkeleton === -1 || form.skeleton.length < SKELETON_LENGTH) return false;
    return skeletonOf[id] === this.equalSkeleton && ((flags[id] ?? 0) & COMPARES_SKELETON) !== 0;
  }

  private isComparable(form: TokenForm, id: number): boolean {
    return ((this.vocabulary.flags[id] ?? 0) & SKELETAL) === (form.skeletal ? SKELETAL : 0);
  }

  private isSyllabic(id: number): boolean {
    return ((this.vocabulary.flags[id] ?? 0) & SYLLABIC) !== 0;
  }

  /** Whether the token was met already in this search; from now on it was. */
  private isSeen(id: number): boolean {
    return !this.metTokens.meet(id);
  }
}
