import type { NameToken } from './name-words.js';
import type { PersonUse } from './person-use.js';
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

/** A token with its forms, its rarity, and what it is in names as far as the word itself tells. */
export interface KnownToken {
  readonly form: TokenForm;
  /** what it can be in a person's name */
  readonly use: PersonUse;
  /** its tag as a name in a person's name */
  readonly person: TaggedToken;
  /**
   * its tag in other names of words that have one each, of which at least one is a name; null if its role depends on
   * those beside it
   */
  readonly other: TaggedToken | null;
  /** rarity in other names than people's, in bits; that in people's is the form's */
  readonly otherBits: number;
  /** how it was read, where that is remembered with it (lone-word.ts) */
  readonly name: NameToken | null;
}
