import type { TokenForm } from './token-form.js';

/** What a token is in its name, which decides what its presence, absence or contradiction is worth. */
export type TokenRole =
  | 'name'
  | 'initial'
  | 'patronymic'
  | 'particle'
  | 'honorific'
  | 'business'
  | 'legal-form'
  | 'place'
  | 'number';

export interface TaggedToken {
  readonly form: TokenForm;
  /** what the word means where several mean one thing (zavod, factory: plant), else null; compared beside the spelling */
  readonly concept: string | null;
  readonly role: TokenRole;
  /** its share in the name is weight / sum of weights */
  readonly weight: number;
  /** rarity within its kind of name: −log2 of the share of parties that bear it */
  readonly bits: number;
}

/** A token with its forms, its rarity, and what it is in most names. */
export interface KnownToken {
  readonly form: TokenForm;
  /** as it is tagged among others of its like, in a person's name and in another; null where that depends on where it stands */
  readonly person: TaggedToken | null;
  readonly other: TaggedToken | null;
  /** rarity in other names than people's, in bits; that in people's is the form's */
  readonly otherBits: number;
}
