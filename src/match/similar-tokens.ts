import type { Vocabulary } from '../compiled/vocabulary.js';
import type { TokenForm } from '../normalise/token-form.js';
import { tokenSimilarity } from './token-similarity.js';

/** Listed tokens like one customer token: id → similarity, all of them and only those at or above the least one. */
export type SimilarTokens = ReadonlyMap<number, number>;

/** Distinct tokens whose similar ones are kept; beyond it the cache starts anew, which bounds the memory. */
const MOST_CACHED = 200_000;

/**
 * Finds the listed tokens for which `tokenSimilarity` is not 0, without comparing them all: by the deletions of
 * fold and text, and by the skeleton. One computation per distinct token.
 */
export class SimilarTokenIndex {
  readonly vocabulary: Vocabulary;
  private readonly cache = new Map<string, SimilarTokens>();
  private readonly seen: Uint32Array;
  private round = 0;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.seen = new Uint32Array(vocabulary.forms.length);
  }

  similarTo(form: TokenForm): SimilarTokens {
    const key = `${form.text} ${form.editLimit}${form.skeletal ? '~' : ''}${form.syllabic ? '^' : ''}${form.comparesSkeleton ? '' : '+'}`;
    const cached = this.cache.get(key);
    if (cached !== undefined) return cached;
    if (this.cache.size >= MOST_CACHED) this.cache.clear();
    const similar = this.find(form);
    this.cache.set(key, similar);
    return similar;
  }

  private find(form: TokenForm): SimilarTokens {
    const { vocabulary } = this;
    const similar = new Map<number, number>();
    this.round++;
    const consider = (id: number): void => {
      if (this.seen[id] === this.round) return;
      this.seen[id] = this.round;
      const other = vocabulary.forms[id];
      if (other === undefined) return;
      const similarity = tokenSimilarity(form, other);
      if (similarity > 0) similar.set(id, similarity);
    };
    vocabulary.folds.lookUp(form.fold, form.editLimit, consider);
    vocabulary.texts.lookUp(form.text, form.textLimit, consider);
    for (const id of vocabulary.bySkeleton.get(form.skeleton) ?? []) consider(id);
    // Near skeletons only ever join a skeletal spelling with a written-out one.
    vocabulary.skeletons.lookUp(form.skeleton, 1, (place) => {
      const skeleton = vocabulary.skeletonTexts[place];
      if (skeleton === undefined || skeleton === form.skeleton) return;
      for (const id of vocabulary.bySkeleton.get(skeleton) ?? []) {
        if (vocabulary.forms[id]?.skeletal !== form.skeletal) consider(id);
      }
    });
    return similar;
  }
}
