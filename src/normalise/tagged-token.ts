import type { NameToken } from './name-words.js';
import type { TokenForm } from './token-form.js';

/** The role of a token in its name, which decides how much its presence, absence or contradiction counts. */
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
  /**
   * what the word means where several mean one thing (zavod, factory: plant), else null; compared beside the spelling
   */
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
  /** its usual tag, in a person's name and in other names; null if that depends on its position */
  readonly person: TaggedToken | null;
  readonly other: TaggedToken | null;
  /** rarity in other names than people's, in bits; that in people's is the form's */
  readonly otherBits: number;
  /** how it was read, where that is remembered with it (lone-word.ts) */
  readonly name: NameToken | null;
}
