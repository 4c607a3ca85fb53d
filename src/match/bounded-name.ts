import type { NameKind } from '../normalise/tagged-name.js';

/** What the bounds of retrieval know of a customer's name. */
export interface BoundedName {
  readonly kind: NameKind;
  /** read as a company's or ship's name: how surely it is a person's (person-like.ts), else 0 */
  readonly personLikeness: number;
  readonly tokens: readonly BoundedToken[];
}

export interface BoundedToken {
  /** its weight by that of the whole name */
  readonly share: number;
  /** its rarity */
  readonly bits: number;
  /**
   * The beginning of a longer token: an initial, or the last token of a name cut off by a field's length. It goes with
   * every listed token that begins so, which no posting list can say; retrieval takes it as matched.
   */
  readonly prefix: boolean;
  /** see roles.ts */
  readonly isName: boolean;
  readonly agrees: boolean;
  /** whether it may be words that are written as one, or have its meaning */
  readonly beyondWords: boolean;
}
