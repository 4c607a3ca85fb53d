import type { NameToken } from '../name-words.js';

/**
 * The tokens of a word that is read alike whatever stands beside it, in each reading of a name: the first reading has the
 * first way of each of its words, the second the second, and so on. The last way counts for all further readings.
 */
export type Ways = readonly (readonly NameToken[])[];

/** As what a word is read: as any, in a name that has Persian letters, as a surname that the given name is joined to. */
export type ReadAs = 'word' | 'persian' | 'surname';

/** A personal name in one word: how many letters its surname has, and how many readings the whole. */
export interface JoinedName {
  readonly surname: number;
  readonly readings: number;
}
