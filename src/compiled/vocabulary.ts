import type { TokenForm } from '../normalise/token-form.js';
import { type DeletionEntry, DeletionIndex, writeDeletionIndex } from './deletion-index.js';
import { type Groups, groupsOf, writeGroups } from './grouped.js';
import { fillSlots, findSlot, hashOf } from './hash-slots.js';
import { bytesOf, type Column, countsOf, floatsOf, intsOf, type Sections } from './sections.js';
import { AsciiColumn, TextColumnBuilder } from './text-column.js';

/** Bits of a token's flags; its edit limit stands above them. */
export const SKELETAL = 1;
export const SYLLABIC = 2;
export const COMPARES_SKELETON = 4;
const TEXT_LIMIT = 8;
const EDIT_LIMIT_SHIFT = 4;

/**
 * The distinct tokens of all listed names, numbered from 0, with the indexes that find similar ones. Folds and skeletons
 * are numbered too, since many tokens share them.
 */
export class Vocabulary {
  readonly size: number;
  /** see `SKELETAL` and the others */
  readonly flags: Uint8Array;
  /** fold and skeleton of each token, by number */
  readonly foldOf: Int32Array;
  readonly skeletonOf: Int32Array;
  readonly texts: AsciiColumn;
  readonly folds: AsciiColumn;
  readonly skeletons: AsciiColumn;
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
  private readonly bits: Float32Array;
  private readonly textSlots: Uint32Array;
  private readonly foldSlots: Uint32Array;
  private readonly skeletonSlots: Uint32Array;
  private readonly views: (TokenForm | undefined)[];

  constructor(sections: Sections) {
    this.texts = new AsciiColumn(sections, 'token');
    this.folds = new AsciiColumn(sections, 'fold');
    this.skeletons = new AsciiColumn(sections, 'skeleton');
    this.size = this.texts.length;
    this.views = new Array(this.size);
    this.flags = bytesOf(sections, 'token.flags');
    this.bits = floatsOf(sections, 'token.bits');
    this.foldOf = intsOf(sections, 'token.fold');
    this.skeletonOf = intsOf(sections, 'token.skeleton');
    this.textSlots = countsOf(sections, 'token.slots');
    this.foldSlots = countsOf(sections, 'fold.slots');
    this.skeletonSlots = countsOf(sections, 'skeleton.slots');
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
  form(id: number): TokenForm {
    const known = this.views[id];
    if (known !== undefined) return known;
    if (!(id >= 0 && id < this.size)) throw new RangeError(`there is no token ${id}`);
    const form = new ListedForm(this, id);
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

  /** The number of a fold, -1 where no token has it. */
  foldNumber(fold: string): number {
    return findSlot(this.foldSlots, hashOf(fold), (one) => this.folds.equals(one, fold));
  }

  skeletonNumber(skeleton: string): number {
    return findSlot(this.skeletonSlots, hashOf(skeleton), (one) => this.skeletons.equals(one, skeleton));
  }

  editLimitOf(id: number): number {
    return (this.flags[id] ?? 0) >> EDIT_LIMIT_SHIFT;
  }

  bitsOf(id: number): number {
    return this.bits[id] ?? 0;
  }
}

/** A token as a view of the columns. Its texts are kept once they were read. */
class ListedForm implements TokenForm {
  private readonly vocabulary: Vocabulary;
  private readonly id: number;
  private ownText: string | null = null;
  private ownFold: string | null = null;
  private ownSkeleton: string | null = null;

  constructor(vocabulary: Vocabulary, id: number) {
    this.vocabulary = vocabulary;
    this.id = id;
  }

  get text(): string {
    this.ownText ??= this.vocabulary.texts.at(this.id);
    return this.ownText;
  }

  get fold(): string {
    this.ownFold ??= this.vocabulary.folds.at(this.vocabulary.foldOf[this.id] ?? 0);
    return this.ownFold;
  }

  get skeleton(): string {
    this.ownSkeleton ??= this.vocabulary.skeletons.at(this.vocabulary.skeletonOf[this.id] ?? 0);
    return this.ownSkeleton;
  }

  get skeletal(): boolean {
    return (this.flags & SKELETAL) !== 0;
  }

  get syllabic(): boolean {
    return (this.flags & SYLLABIC) !== 0;
  }

  get comparesSkeleton(): boolean {
    return (this.flags & COMPARES_SKELETON) !== 0;
  }

  get editLimit(): number {
    return this.flags >> EDIT_LIMIT_SHIFT;
  }

  get textLimit(): number {
    return (this.flags & TEXT_LIMIT) === 0 ? 0 : 1;
  }

  get bits(): number {
    return this.vocabulary.bitsOf(this.id);
  }

  private get flags(): number {
    return this.vocabulary.flags[this.id] ?? 0;
  }
}

/** Gathers tokens while names are added. */
export class VocabularyBuilder {
  readonly forms: TokenForm[] = [];
  private readonly ids = new Map<string, number>();

  /**
   * The id of this token, new or known. Tokens that are compared otherwise are others, though spelt the same: a word
   * must not be read by the limits of two that were written as one in another name, or on another list.
   */
  add(form: TokenForm): number {
    const key = `${form.text} ${flagsOf(form)} ${form.bits}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.ids.set(key, this.forms.length);
    return this.forms.push(form) - 1;
  }
}

/** The tokens alone, as columns: what one list adds to the vocabulary of all. */
export function writeForms(forms: readonly TokenForm[], sections: Map<string, Column>): void {
  const texts = new TextColumnBuilder();
  const folds = new DistinctTexts();
  const skeletons = new DistinctTexts();
  for (const { text } of forms) texts.push(text);
  sections.set(
    'token.fold',
    Int32Array.from(forms, ({ fold }) => folds.number(fold)),
  );
  sections.set(
    'token.skeleton',
    Int32Array.from(forms, ({ skeleton }) => skeletons.number(skeleton)),
  );
  sections.set('token.flags', Uint8Array.from(forms, flagsOf));
  sections.set(
    'token.bits',
    Float32Array.from(forms, ({ bits }) => bits),
  );
  texts.writeAscii(sections, 'token');
  folds.column.writeAscii(sections, 'fold');
  skeletons.column.writeAscii(sections, 'skeleton');
}

/** Reads back what `writeForms` wrote. */
export function* readForms(sections: Sections): Generator<TokenForm> {
  const texts = new AsciiColumn(sections, 'token');
  const folds = new AsciiColumn(sections, 'fold');
  const skeletons = new AsciiColumn(sections, 'skeleton');
  const flags = bytesOf(sections, 'token.flags');
  const bits = floatsOf(sections, 'token.bits');
  const foldOf = intsOf(sections, 'token.fold');
  const skeletonOf = intsOf(sections, 'token.skeleton');
  for (let id = 0; id < texts.length; id++) {
    const own = flags[id] ?? 0;
    yield {
      text: texts.at(id),
      fold: folds.at(foldOf[id] ?? 0),
      skeleton: skeletons.at(skeletonOf[id] ?? 0),
      skeletal: (own & SKELETAL) !== 0,
      syllabic: (own & SYLLABIC) !== 0,
      comparesSkeleton: (own & COMPARES_SKELETON) !== 0,
      editLimit: own >> EDIT_LIMIT_SHIFT,
      textLimit: (own & TEXT_LIMIT) === 0 ? 0 : 1,
      bits: bits[id] ?? 0,
    };
  }
}

function flagsOf(form: TokenForm): number {
  return (
    (form.skeletal ? SKELETAL : 0) |
    (form.syllabic ? SYLLABIC : 0) |
    (form.comparesSkeleton ? COMPARES_SKELETON : 0) |
    (form.textLimit > 0 ? TEXT_LIMIT : 0) |
    (form.editLimit << EDIT_LIMIT_SHIFT)
  );
}

class DistinctTexts {
  readonly column = new TextColumnBuilder();
  private readonly numbers = new Map<string, number>();

  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.column.length);
    return this.column.push(text);
  }
}

/** Every section that `Vocabulary` reads. */
export function writeVocabulary(forms: readonly TokenForm[], sections: Map<string, Column>): void {
  writeForms(forms, sections);
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
