/** Vocabulary shared by listed parties and customers. */

export type EntityType = 'person' | 'organization' | 'vessel' | 'aircraft' | 'unknown';
/** The first of the programmes of an entity that disappeared from its list in a way that nobody has confirmed yet. */
export const UNCONFIRMED_DELISTING = 'UNCONFIRMED DELISTING';

export type Gender = 'male' | 'female';

/** One labelled part of a name. */
export interface NamePart {
  readonly role: NameRole;
  readonly text: string;
}
/** `given` holds everything before the family name where the source does not separate further. */
export type NameRole = 'given' | 'middle' | 'patronymic' | 'family' | 'maiden' | 'whole';
