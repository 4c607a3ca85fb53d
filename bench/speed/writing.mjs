// How names in Latin letters are written in customer files, beyond the letters: assumptions about what files of many cultures hold, since no
// statistics of such files are published. In sum: accents in 10 to 15 of 100 names, initials in 4 to 5, a title, an apostrophe and a hyphen in
// about one each. Everything else about a customer is as without them.
import { pick, randomFrom, seedOf } from '../random.mjs';
import { unaccented } from './accents.mjs';

/** Of a hundred names with accents in files that keep them; the others come from systems of ASCII. */
const KEPT = 0.9;
/** Share of names with an initial: of a middle name in the United States (a usual column there), of the father's name in India, of all given
 * names in the Netherlands; elsewhere where a form was filled in so. */
const INITIALS = { anglo: 0.16, indian: 0.12, dutch: 0.25, german: 0.03, nordic: 0.05, french: 0.03 };
const OTHER_INITIALS = 0.02;
/** With a stop behind it. */
const STOPS = 0.7;
/** Surnames of both parents or spouses, joined. */
const JOINED = { anglo: 0.015, german: 0.025, french: 0.02, nordic: 0.01, dutch: 0.02, portuguese: 0.005 };
/** `Jean-Pierre`: given names of the French and the Germans. */
const JOINED_GIVEN = { french: 0.05, german: 0.01 };
/** What stands before a surname with an apostrophe, and in which share of names. */
const APOSTROPHES = {
  anglo: { share: 0.02, before: ["O'"] },
  italian: { share: 0.04, before: ["D'", "Dell'", "Dall'"] },
  french: { share: 0.01, before: ["D'", "L'"] },
  'nigerian-west-african': { share: 0.04, before: ["N'"] },
};
/** The typographic sign, from word processors. */
const CURLY = 0.2;
/** Most files keep titles in a column of their own. */
const TITLED = 0.0125;
const TITLES = {
  anglo: ['Mr', 'Mrs', 'Ms', 'Dr', 'Prof.', 'Mr.', 'Mrs.'],
  german: ['Dr.', 'Herr', 'Frau', 'Prof. Dr.', 'Dipl.-Ing.'],
  french: ['M.', 'Mme', 'Dr'],
  hispanic: ['Sr.', 'Sra.', 'Dr.', 'Lic.', 'Ing.'],
  italian: ['Dott.', 'Sig.', 'Ing.'],
  arabic: ['Dr', 'Sheikh', 'Eng.', 'Haji'],
  persian: ['Dr', 'Haji', 'Eng.'],
  indian: ['Shri', 'Smt', 'Dr.', 'Mr'],
};
const OTHER_TITLES = ['Mr', 'Mrs', 'Dr'];

/** `write(person, culture, pool)`: the person's names as a file has them. */
export function nameWriter(seed) {
  const random = randomFrom(seedOf(`writing ${seed}`));
  const happens = (share = 0) => random() < share;
  const sign = (text) => (happens(CURLY) ? text.replace("'", '’') : text);
  return ({ first, middle, last, ...rest }, culture, { given, family }) => {
    const names = { first, middle, last };
    if (happens(JOINED[culture])) names.last = `${last}-${family(random)}`;
    else if (happens(APOSTROPHES[culture]?.share))
      names.last = `${sign(pick(random, APOSTROPHES[culture].before))}${last}`;
    if (happens(JOINED_GIVEN[culture])) names.first = `${first}-${given(random)}`;
    if (happens(INITIALS[culture] ?? OTHER_INITIALS)) {
      const letter = (middle === '' ? given(random) : middle).charAt(0).toUpperCase();
      names.middle = happens(STOPS) ? `${letter}.` : letter;
    }
    const kept = happens(KEPT);
    for (const part of ['first', 'middle', 'last']) if (!kept) names[part] = unaccented(names[part]);
    const full = [names.first, names.middle, names.last].filter((part) => part !== '').join(' ');
    const title = happens(TITLED) ? `${pick(random, TITLES[culture] ?? OTHER_TITLES)} ` : '';
    return { ...rest, ...names, full: `${title}${full}` };
  };
}
