import { ARABIC_GIVEN_NAMES } from '../data/arabic-given-names.js';
import { ARABIC_SURNAMES } from '../data/arabic-surnames.js';
import { ARABIC_WORDS } from '../data/arabic-words.js';
import { PERSIAN_NAMES } from '../data/persian-names.js';
import { arabicKey } from './arabic-letters.js';
import { Beginnings } from './beginnings.js';

/** Known words by key; the Latin spelling, words of a compound parted by hyphens. */
interface Lexicon {
  readonly words: ReadonlyMap<string, string>;
  readonly beginnings: Beginnings;
}

let arabic: Lexicon | null = null;
let persian: Lexicon | null = null;

/** Tables are read on first use. */
function lexicon(inPersian: boolean): Lexicon {
  if (inPersian) {
    persian ??= load([PERSIAN_NAMES, ARABIC_WORDS, ARABIC_GIVEN_NAMES, ARABIC_SURNAMES]);
    return persian;
  }
  arabic ??= load([ARABIC_GIVEN_NAMES, ARABIC_SURNAMES, ARABIC_WORDS, PERSIAN_NAMES]);
  return arabic;
}

/** The usual Latin spelling of a word given as `arabicKey`; null for an unknown one. */
export function knownArabic(key: string, inPersian: boolean): string | null {
  return lexicon(inPersian).words.get(key) ?? null;
}

/** See `Beginnings`, of known words. */
export function knownLengths(key: string, inPersian: boolean): number {
  return lexicon(inPersian).beginnings.lengthsIn(key);
}

/** Where two tables know a word, the earlier one decides. */
function load(tables: readonly string[]): Lexicon {
  const words = new Map<string, string>();
  for (const table of tables) {
    for (const entry of table.split(',')) {
      const [latin = '', ...spellings] = entry.trim().split(/\s+/);
      for (const spelling of spellings) {
        const key = arabicKey(spelling);
        if (!words.has(key)) words.set(key, latin);
      }
    }
  }
  return { words, beginnings: new Beginnings(words.keys()) };
}
