import type { NameToken } from '../name-words.js';

/** Turns the words of a translated name back into English, word by word. */
export interface Glossary {
  /** English words for a word of the language; [] for a joining word; null for one that is not in the table. */
  translate(word: string): readonly string[] | null;
}

/** Endings are shorter than this; more letters after a stem make another word. */
const LONGEST_ENDING = 7;
const SHORTEST_STEM = 3;

/**
 * Reads a table "english stem stem word!, …" and the joining words; a longer stem goes before a shorter one.
 *
 * @param fold brings a word into the form in which the table has it
 * @param longestEnding letters that may follow a stem; 0 for a language whose words are taken whole
 */
export function glossary(
  table: string,
  joining: string,
  fold: (word: string) => string = String,
  longestEnding = LONGEST_ENDING,
): Glossary {
  const stems = new Map<string, readonly string[]>();
  const whole = new Map<string, readonly string[]>();
  for (const word of joining.split(' ')) whole.set(fold(word), []);
  for (const entry of table.split(',')) {
    const [english = '', ...spellings] = entry.trim().split(/\s+/);
    for (const spelling of spellings) {
      const target = spelling.endsWith('!') ? whole : stems;
      const key = fold(spelling.replace('!', ''));
      if (!target.has(key)) target.set(key, english.split('-'));
    }
  }
  return {
    translate(word) {
      const key = fold(word);
      const exact = whole.get(key);
      if (exact !== undefined) return exact;
      for (let length = key.length; length >= Math.max(SHORTEST_STEM, key.length - longestEnding); length--) {
        const found = stems.get(key.slice(0, length));
        if (found !== undefined) return found;
      }
      return null;
    },
  };
}

/** Words that only institutions have in their names, so that one of them is enough. */
const INSTITUTIONS = new Set(
  'academy agency association bank battalion brigade bureau center colony committee company corporation council court directorate enterprise factory federation foundation front fund group holding hospital institute institution laboratory ministry movement network office organization party plant prison refinery regiment school society university union'.split(
    ' ',
  ),
);
const FAMILY_ENDING = /(?:[оеё]в|[ие]н|[оеё]ва|ина|енко|ич|[иї]вна|овна|евна|[ую]к)$/;
const LEAST_TRANSLATED = 2;

/** Counts the English words of a name, to tell an institution from a person whose name happens to mean something. */
export class Evidence {
  #words = 0;
  #institution = false;

  /**
   * @param english what one word of the name means
   * @param familyName whether the word ends as family names do ("Банков")
   */
  add(english: readonly string[], familyName = false): void {
    if (english.length > 0) this.#words++;
    this.#institution ||= !familyName && english.some((word) => INSTITUTIONS.has(word));
  }

  /** @param mixed the name has Latin words too: then any word that can be translated is telling */
  suffices(mixed: boolean): boolean {
    return this.#words >= LEAST_TRANSLATED || (this.#words > 0 && (mixed || this.#institution));
  }
}

/**
 * The tokens of a name with the words that the glossary knows in English; null where they do not show an institution.
 * `tokens` holds the romanised token of each word, or null where none is left of it.
 */
export function translated(
  words: readonly string[],
  tokens: readonly (NameToken | null)[],
  english: Glossary,
  mixed: boolean,
): readonly NameToken[] | null {
  const evidence = new Evidence();
  const result = words.flatMap((word, index): NameToken[] => {
    const token = tokens[index] ?? null;
    const meaning = word.length > 1 || token?.initial === false ? english.translate(word) : null;
    if (token === null) return [];
    if (meaning === null) return [token];
    evidence.add(meaning, FAMILY_ENDING.test(word));
    return meaning.map((text) => ({ ...token, text, initial: false }));
  });
  return (mixed || words.length > 1) && evidence.suffices(mixed) ? result : null;
}
