import type { TokenForm } from '../normalise/token-form.js';
import { bytesOf, floatsOf, intsOf, type Sections } from './sections.js';
import { AsciiColumn } from './text-column.js';

/** Bits of a token's flags; its edit limit stands above them. */
export const SKELETAL = 1;
export const SYLLABIC = 2;
export const COMPARES_SKELETON = 4;
const TEXT_LIMIT = 8;
const EDIT_LIMIT_SHIFT = 4;

/** Distinct tokens as columns, numbered from 0. Folds and skeletons are numbered too, since many tokens share them. */
export class TokenColumns {
  readonly size: number;
  readonly texts: AsciiColumn;
  readonly folds: AsciiColumn;
  readonly skeletons: AsciiColumn;
  /** see `SKELETAL` and the others */
  readonly flags: Uint8Array;
  /** rarity of each token, see token-form.ts */
  readonly bits: Float32Array;
  /** fold and skeleton of each token, by number */
  readonly foldOf: Int32Array;
  readonly skeletonOf: Int32Array;

  constructor(sections: Sections) {
    this.texts = new AsciiColumn(sections, 'token');
    this.folds = new AsciiColumn(sections, 'fold');
    this.skeletons = new AsciiColumn(sections, 'skeleton');
    this.size = this.texts.length;
    this.flags = bytesOf(sections, 'token.flags');
    this.bits = floatsOf(sections, 'token.bits');
    this.foldOf = intsOf(sections, 'token.fold');
    this.skeletonOf = intsOf(sections, 'token.skeleton');
  }

  /** A token as a view, a new one each time. */
  form(id: number): TokenForm {
    return new ListedForm(this, id);
  }

  editLimitOf(id: number): number {
    return editLimitIn(this.flags[id] ?? 0);
  }
}

export function editLimitIn(flags: number): number {
  return flags >> EDIT_LIMIT_SHIFT;
}

export function textLimitIn(flags: number): number {
  return (flags & TEXT_LIMIT) === 0 ? 0 : 1;
}

/** A token as a view of the columns. Its texts are kept once they were read. */
class ListedForm implements TokenForm {
  private readonly columns: TokenColumns;
  private readonly id: number;
  private ownText: string | null = null;
  private ownFold: string | null = null;
  private ownSkeleton: string | null = null;

  constructor(columns: TokenColumns, id: number) {
    this.columns = columns;
    this.id = id;
  }

  get text(): string {
    this.ownText ??= this.columns.texts.at(this.id);
    return this.ownText;
  }

  get fold(): string {
    this.ownFold ??= this.columns.folds.at(this.columns.foldOf[this.id] ?? 0);
    return this.ownFold;
  }

  get skeleton(): string {
    this.ownSkeleton ??= this.columns.skeletons.at(this.columns.skeletonOf[this.id] ?? 0);
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
    return editLimitIn(this.flags);
  }

  get textLimit(): number {
    return textLimitIn(this.flags);
  }

  get bits(): number {
    return this.columns.bits[this.id] ?? 0;
  }

  private get flags(): number {
    return this.columns.flags[this.id] ?? 0;
  }
}

/** The flags of a token with its edit limit above them. */
export function flagsOf(form: TokenForm): number {
  return (
    (form.skeletal ? SKELETAL : 0) |
    (form.syllabic ? SYLLABIC : 0) |
    (form.comparesSkeleton ? COMPARES_SKELETON : 0) |
    (form.textLimit > 0 ? TEXT_LIMIT : 0) |
    (form.editLimit << EDIT_LIMIT_SHIFT)
  );
}
