import { EASTERN_SURNAMES } from './data/eastern-surnames.js';

const surnames: ReadonlySet<string> = new Set(EASTERN_SURNAMES.trim().split(/\s+/));
const LONGEST_SURNAME = 6;
/** A surname of two letters and two syllables of two. */
const FEWEST_LETTERS = 6;
const MOST_LETTERS = 16;

/** A given name of two syllables, as they can be in Chinese or Korean: consonants, y, vowels, and what can end one. */
const GIVEN_NAME =
  /^(?:zh|ch|sh|ts|tz|hs|kw|gw|kk|tt|pp|ss|jj|[bcdfghjklmnpqrstwxz])?y?(?:[aeiou]{1,2}|iao|uai)(?:ng|[hklmnpt])?(?:zh|ch|sh|ts|tz|hs|kw|gw|kk|tt|pp|ss|jj|[bcdfghjklmnpqrstwxz])?y?(?:[aeiou]{1,2}|iao|uai)(?:ng|[hklmnpt])?$/;
const LATIN = /^[a-z]+$/i;
/** Behind a surname of two letters a given name must have these: An-gelo, So-lomon and Du-rante have not. */
const EASTERN_SOUND = /ng|zh|[xq]|yo|eo|hy/;
const SHORT_SURNAME = 2;

/** Whether a text of one word may be a Chinese or Korean name whose parts were written as one, by its beginning. */
export function mayBeGlued(text: string): boolean {
  return withSurname(text).length > 0;
}

/**
 * `Kimbansok` as `Kim bansok`: a Chinese or Korean name that a system wrote without its blanks, surname first; once for each
 * surname that it may begin with. Empty for all others.
 */
export function withSurname(text: string): readonly string[] {
  if (text.length < FEWEST_LETTERS || text.length > MOST_LETTERS || !LATIN.test(text)) return [];
  const small = text.toLowerCase();
  const names: string[] = [];
  for (let cut = 1; cut <= LONGEST_SURNAME; cut += 1)
    if (surnames.has(small.slice(0, cut)) && isGiven(small.slice(cut), cut))
      names.push(`${text.slice(0, cut)} ${text.slice(cut)}`);
  return names;
}

function isGiven(rest: string, surnameLength: number): boolean {
  return GIVEN_NAME.test(rest) && (surnameLength > SHORT_SURNAME || EASTERN_SOUND.test(rest));
}
