import type { TokenForm } from '../normalise/token-form.js';
import { type DeletionEntry, writeDeletionIndex } from './deletion-index.js';
import { writeGroups } from './grouped.js';
import { fillSlots, hashOf } from './hash-slots.js';
import { type Column, intsOf } from './sections.js';
import { AsciiColumn } from './text-column.js';
import { flagsOf, writeForms } from './token-columns.js';

/** No further token of the same spelling. */
const NONE = -1;

/** Gathers tokens while names are added. */
export class VocabularyBuilder {
  readonly forms: TokenForm[] = [];
  /** the first token of each spelling, and of each token the next one that is spelt the same */
  private readonly first = new Map<string, number>();
  private readonly next: number[] = [];

  /**
   * The id of this token, new or known. Tokens that are compared otherwise are others, though spelt the same: a word
   * must not be read by the limits of two that were written as one in another name, or on another list.
   */
  add(form: TokenForm): number {
    const { text, bits } = form;
    const flags = flagsOf(form);
    const first = this.first.get(text) ?? NONE;
    let last = NONE;
    for (let id = first; id !== NONE; id = this.next[id] ?? NONE) {
      const known = this.forms[id];
      if (known !== undefined && known.bits === bits && flagsOf(known) === flags) return id;
      last = id;
    }
    const added = this.forms.push(form) - 1;
    this.next.push(NONE);
    if (last === NONE) this.first.set(text, added);
    else this.next[last] = added;
    return added;
  }
}

/** Every section that `Vocabulary` reads. */
export function writeVocabulary(forms: readonly TokenForm[], sections: Map<string, Column>): void {
  writeForms(forms, sections, nearFolds(forms));
  const foldOf = intsOf(sections, 'token.fold');
  const skeletonOf = intsOf(sections, 'token.skeleton');
  const folds = new AsciiColumn(sections, 'fold');
  const skeletons = new AsciiColumn(sections, 'skeleton');
  sections.set('token.slots', fillSlots(forms.map(({ text }) => hashOf(text))));
  sections.set('fold.slots', fillSlots(hashesOf(folds)));
  sections.set('skeleton.slots', fillSlots(hashesOf(skeletons)));
  const compared = (form: TokenForm, skeletal: boolean): boolean =>
    form.comparesSkeleton && form.skeleton !== '' && form.skeletal === skeletal;
  const bySkeleton = gather(forms, skeletonOf, skeletons.length, (form) => compared(form, false));
  const bare = gather(forms, skeletonOf, skeletons.length, (form) => compared(form, true));
  writeGroups(
    gather(forms, foldOf, folds.length, () => true),
    sections,
    'fold.tokens',
  );
  writeGroups(bySkeleton, sections, 'skeleton.tokens');
  writeGroups(bare, sections, 'skeleton.bare');
  const limits = new Uint8Array(folds.length);
  forms.forEach(({ editLimit }, id) => {
    const fold = foldOf[id] ?? 0;
    limits[fold] = Math.max(limits[fold] ?? 0, editLimit);
  });
  writeDeletionIndex(nearEntries(folds, limits), sections, 'fold.near');
  const nearTexts = forms.map(({ text, textLimit }, id) => ({ id, text, limit: textLimit }));
  writeDeletionIndex(nearTexts.filter(isNear), sections, 'token.near');
  writeDeletionIndex(nearEntries(skeletons, occupied(bySkeleton)), sections, 'skeleton.near');
  writeDeletionIndex(nearEntries(skeletons, occupied(bare)), sections, 'skeleton.nearBare');
}

/**
 * The folds that others can be near, in the order of the alphabet: what a search looks at is mostly spelt alike at the
 * beginning, and so lies together in memory.
 */
function nearFolds(forms: readonly TokenForm[]): readonly string[] {
  const folds = new Set<string>();
  for (const { fold, editLimit } of forms) if (editLimit > 0) folds.add(fold);
  return [...folds].sort();
}

function hashesOf(column: AsciiColumn): number[] {
  return Array.from({ length: column.length }, (_, at) => hashOf(column.at(at)));
}

function gather(
  forms: readonly TokenForm[],
  groupOf: Int32Array,
  count: number,
  belongs: (form: TokenForm) => boolean,
): number[][] {
  const groups = Array.from({ length: count }, (): number[] => []);
  forms.forEach((form, id) => {
    if (belongs(form)) groups[groupOf[id] ?? 0]?.push(id);
  });
  return groups;
}

/** Strings with a limit of 0 are found by equality alone. */
function nearEntries(column: AsciiColumn, limits: Uint8Array): DeletionEntry[] {
  return Array.from(limits, (limit, id) => ({ id, text: column.at(id), limit })).filter(isNear);
}

function isNear({ limit }: DeletionEntry): boolean {
  return limit > 0;
}

function occupied(groups: readonly (readonly number[])[]): Uint8Array {
  return Uint8Array.from(groups, ({ length }) => Math.min(1, length));
}
