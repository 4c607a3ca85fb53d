import type { NameToken } from '../name-words.js';

/**
 * The tokens of a word that is read alike whatever stands beside it, in each reading of a name: the first reading has the
 * first way of each of its words, the second the second, and so on. The last way counts for all further readings.
 */
export type Ways = readonly (readonly NameToken[])[];
