import { ARABIC_GIVEN_NAMES } from '../data/arabic-given-names.js';
import { ARABIC_SURNAMES } from '../data/arabic-surnames.js';
import { ARABIC_WORDS } from '../data/arabic-words.js';
import { PERSIAN_NAMES } from '../data/persian-names.js';
import { arabicKey } from './arabic-letters.js';

/** Known words by key; the Latin spelling, words of a compound parted by hyphens. */
type Lexicon = ReadonlyMap<string, string>;

let arabic: Lexicon | null = null;
let persian: Lexicon | null = null;

/** The usual Latin spelling of a word given as `arabicKey`; null for an unknown one. Tables are read on first use. */
export function knownArabic(key: string, inPersian: boolean): string | null {
  if (inPersian) {
    persian ??= load([PERSIAN_NAMES, ARABIC_WORDS, ARABIC_GIVEN_NAMES, ARABIC_SURNAMES]);
    return persian.get(key) ?? null;
  }
  arabic ??= load([ARABIC_GIVEN_NAMES, ARABIC_SURNAMES, ARABIC_WORDS, PERSIAN_NAMES]);
  return arabic.get(key) ?? null;
}

/** Where two tables know a word, the earlier one decides. */
function load(tables: readonly string[]): Lexicon {
  const lexicon = new Map<string, string>();
  for (const table of tables) {
    for (const entry of table.split(',')) {
      const [latin = '', ...spellings] = entry.trim().split(/\s+/);
      for (const spelling of spellings) {
        const key = arabicKey(spelling);
        if (!lexicon.has(key)) lexicon.set(key, latin);
      }
    }
  }
  return lexicon;
}
