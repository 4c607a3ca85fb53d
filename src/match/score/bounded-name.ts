import type { NameKind } from '../../normalise/tagged-name.js';

/** What the bounds used in retrieval know about a customer's name. */
export interface BoundedName {
  readonly kind: NameKind;
  /** for a name read as a company's or ship's: how likely it is a person's (person-like.ts), else 0 */
  readonly personLikeness: number;
  readonly tokens: readonly BoundedToken[];
}

export interface BoundedToken {
  /** its weight divided by that of the whole name */
  readonly share: number;
  /** its rarity */
  readonly bits: number;
  /**
   * The beginning of a longer token: an initial, or the last token of a name cut off by the length of a field if anything
   * listed begins so. It fits every listed token that does, which no posting list can say, so retrieval counts it as
   * matched; of an initial it asks for the letter.
   */
  readonly prefix: boolean;
  /** of an initial: the letter (`bitOfLetter`) that what it stands for begins with; 0 for every other token */
  readonly letter: number;
  /** see roles.ts */
  readonly isName: boolean;
  readonly agrees: boolean;
  /** whether it may be several words written as one, or match a word by its meaning */
  readonly beyondWords: boolean;
}
