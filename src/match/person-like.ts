import type { TaggedName, TaggedToken } from '../normalise/tagged-name.js';

/** A name known to at least one person in some 6,000. */
export const WELL_KNOWN_BITS = 12.5;
const MOST_WORDS = 4;

/**
 * Whether a name that is read as a company's or ship's could well be a person's: two to four words, each a name or a word
 * that is a surname as well (Lauren Wood), at least one of them well known among people. Two to four Chinese or
 * Korean syllables are a person's name as a rule, whatever words they would make.
 */
export function readsAsPerson({ kind, tokens }: TaggedName): boolean {
  if (kind === 'person' || tokens.length < 2 || tokens.length > MOST_WORDS) return false;
  if (tokens.some(({ form }) => form.syllabic)) return tokens.every(isNoCompanyWord);
  return tokens.every(isNoCompanyWord) && tokens.some(isWellKnown);
}

function isNoCompanyWord(token: TaggedToken): boolean {
  const { role, form } = token;
  if (role === 'name' || role === 'particle') return true;
  // Two and three letters are as common among people's names (Ao, Sa) as among legal forms, and say nothing.
  return (role === 'business' || role === 'place') && form.text.length > 3 && isWellKnown(token);
}

/** Particles (de, al) are common in every kind of name. */
function isWellKnown({ form, role }: TaggedToken): boolean {
  return role !== 'particle' && form.bits < WELL_KNOWN_BITS;
}
