import type { TaggedName, TaggedToken } from '../normalise/tagged-name.js';

/** A name known to at least one person in some 6,000. */
export const WELL_KNOWN_BITS = 12.5;
const MOST_WORDS = 4;

/** Two to four Chinese or Korean syllables are usually a person's name, whatever words they might also be. */
const SYLLABIC = 1;
/** Companies and ships have people's names and surnames too. */
const SURNAMES = 1 / 3;

/**
 * How likely a name that is read as a company's or ship's is a person's instead. 0 if nothing suggests it; a third for
 * two to four words, each a name or a word that is also a surname (Lauren Wood), at least one of them well known as a
 * name; 1 for a name of Chinese or Korean syllables.
 */
export function personLikeness({ kind, tokens }: TaggedName): number {
  if (kind === 'person' || tokens.length < 2 || tokens.length > MOST_WORDS) return 0;
  if (!tokens.every(isNoCompanyWord)) return 0;
  if (tokens.some(({ form }) => form.syllabic)) return SYLLABIC;
  return likenessOfNames(tokens.length, tokens.some(isWellKnown));
}

/**
 * `personLikeness` for this number of words that are names and not syllables.
 * @param wellKnown whether one of them is (`isWellKnown`)
 */
export function likenessOfNames(words: number, wellKnown: boolean): number {
  return wellKnown && words >= 2 && words <= MOST_WORDS ? SURNAMES : 0;
}

function isNoCompanyWord(token: TaggedToken): boolean {
  const { role, form } = token;
  if (role === 'name' || role === 'particle') return true;
  // Words of two or three letters are as common among people's names (Ao, Sa) as among legal forms, and prove nothing.
  return (role === 'business' || role === 'place') && form.text.length > 3 && isWellKnown(token);
}

/** Particles (de, al) are common in every kind of name. */
export function isWellKnown({ form, role }: TaggedToken): boolean {
  return role !== 'particle' && form.bits < WELL_KNOWN_BITS;
}
