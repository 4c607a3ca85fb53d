import type { TokenForm } from '../normalise/token-form.js';
import { buildDeletionIndex, type DeletionIndex } from './deletion-index.js';

/** The distinct tokens of all listed names, numbered from 0, with the indexes that find similar ones. */
export interface Vocabulary {
  readonly forms: readonly TokenForm[];
  /** id of the token spelt exactly so (written out, not skeletal) */
  readonly idOf: (text: string) => number | undefined;
  /** ids by consonant skeleton */
  readonly bySkeleton: ReadonlyMap<string, readonly number[]>;
  /** folds within two edits */
  readonly folds: DeletionIndex;
  /** texts within one edit */
  readonly texts: DeletionIndex;
  /** skeletons within one edit, numbered by `skeletonIds` */
  readonly skeletons: DeletionIndex;
  readonly skeletonTexts: readonly string[];
}

/** Gathers tokens while names are added; `finish` builds the indexes. */
export class VocabularyBuilder {
  private readonly ids = new Map<string, number>();
  private readonly forms: TokenForm[] = [];

  /** The id of this token, new or known. A token that is met both glued and by itself counts as by itself. */
  add(form: TokenForm): number {
    const key = form.skeletal ? `${form.text}~` : form.syllabic ? `${form.text}^` : form.text;
    const known = this.ids.get(key);
    if (known === undefined) {
      this.ids.set(key, this.forms.length);
      this.forms.push(form);
      return this.forms.length - 1;
    }
    if (form.comparesSkeleton && this.forms[known]?.comparesSkeleton === false) this.forms[known] = form;
    return known;
  }

  finish(): Vocabulary {
    const bySkeleton = new Map<string, number[]>();
    this.forms.forEach((form, id) => {
      if (!form.comparesSkeleton || form.skeleton === '') return;
      const ids = bySkeleton.get(form.skeleton);
      if (ids === undefined) bySkeleton.set(form.skeleton, [id]);
      else ids.push(id);
    });
    const skeletonTexts = [...bySkeleton.keys()];
    const ids = this.ids;
    return {
      forms: this.forms,
      idOf: (text) => ids.get(text),
      bySkeleton,
      folds: buildDeletionIndex(this.forms.map((form) => ({ text: form.fold, limit: form.editLimit }))),
      texts: buildDeletionIndex(this.forms.map((form) => ({ text: form.text, limit: form.textLimit }))),
      skeletons: buildDeletionIndex(skeletonTexts.map((text) => ({ text, limit: 1 }))),
      skeletonTexts,
    };
  }
}
