import type { NameToken } from '../name-words.js';

/**
 * The tokens of a word that is read alike whatever stands beside it, in each reading of a name: the first reading has the
 * first way of each of its words, the second the second, and so on. The last way counts for all further readings.
 */
export type Ways = readonly (readonly NameToken[])[];

/**
 * As what a word is read: as any, in a name that has Persian letters, as a surname that the given name is joined to, as one
 * of several (Han, Hangul) that are spelt one by one, as one of those of a foreigner (Hangul).
 */
export type ReadAs = 'word' | 'persian' | 'surname' | 'spelt' | 'foreign';

/** A name of one or two words that is read in parts: as what, how many letters the first one has, how many readings all have. */
export interface NameInParts {
  readonly as: readonly [ReadAs, ReadAs];
  readonly first: number;
  readonly readings: number;
}
