import type { TaggedName, TokenRole } from '../../normalise/tagged-name.js';

/** A name known to at least one person in some 6,000. */
export const WELL_KNOWN_BITS = 12.5;
const FEWEST_WORDS = 2;
const MOST_WORDS = 4;

/** Two to four Chinese or Korean syllables are usually a person's name, whatever words they might also be. */
const SYLLABIC = 1;
/** Companies and ships have people's names and surnames too. */
const SURNAMES = 1 / 3;
/** Words of two or three letters are as common among people's names (Ao, Sa) as among legal forms, and prove nothing. */
const SHORT = 3;

/** What of a token says that the name may be a person's. */
export interface PersonSign {
  readonly role: TokenRole;
  readonly letters: number;
  /** whether at least one person in some 6,000 bears it */
  readonly wellKnown: boolean;
  readonly syllabic: boolean;
}

/**
 * How likely a name that is read as a company's or ship's is a person's instead. 0 if nothing suggests it; a third for
 * two to four words, each a name or a word that is also a surname (Lauren Wood), at least one of them well known as a
 * name; 1 for a name of Chinese or Korean syllables.
 */
export function personLikeness({ kind, tokens }: TaggedName): number {
  if (kind === 'person') return 0;
  return likenessOf(
    tokens.map(({ role, form: { text, bits, syllabic } }) => {
      return { role, letters: text.length, wellKnown: bits < WELL_KNOWN_BITS, syllabic };
    }),
  );
}

/** The same of the signs of each token of such a name. */
export function likenessOf(signs: readonly PersonSign[]): number {
  if (signs.length < FEWEST_WORDS || signs.length > MOST_WORDS) return 0;
  let known = false;
  let syllables = false;
  for (const { role, letters, wellKnown, syllabic } of signs) {
    if (role === 'business' || role === 'place') {
      if (letters <= SHORT || !wellKnown) return 0;
    } else if (role !== 'name' && role !== 'particle') return 0;
    // Particles (de, al) are common in every kind of name.
    if (wellKnown && role !== 'particle') known = true;
    if (syllabic) syllables = true;
  }
  if (syllables) return SYLLABIC;
  return known ? SURNAMES : 0;
}
