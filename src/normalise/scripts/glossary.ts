import type { NameToken } from '../name-words.js';

/** Turns the words of a translated name back into English, word by word. */
export interface Glossary {
  /** English words for a word of the language; [] for a joining word; null for one that is not in the table. */
  translate(word: string): readonly string[] | null;
}

/** Endings are shorter than this; more letters after a stem make another word. */
const LONGEST_ENDING = 7;
const SHORTEST_STEM = 3;

/** Reads a table "english stem stem word!, …" and the joining words; a longer stem goes before a shorter one. */
export function glossary(table: string, joining: string, fold: (word: string) => string = String): Glossary {
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
      for (
        let length = key.length;
        length >= Math.max(SHORTEST_STEM, key.length - LONGEST_ENDING);
        length--
      ) {
        const found = stems.get(key.slice(0, length));
        if (found !== undefined) return found;
      }
      return null;
    },
  };
}

/**
 * The tokens of a name with the words that the glossary knows in English; null when fewer than `least` are: a
 * family name is at times spelt like one word of an institution, not like two. `tokens` holds the romanised token of
 * each word, or null where none is left of it.
 */
export function translated(
  words: readonly string[],
  tokens: readonly (NameToken | null)[],
  wordsOf: Glossary,
  least: number,
): readonly NameToken[] | null {
  let count = 0;
  const result = words.flatMap((word, index): NameToken[] => {
    const token = tokens[index] ?? null;
    const english = word.length > 1 || token?.initial === false ? wordsOf.translate(word) : null;
    if (token === null) return [];
    if (english === null) return [token];
    if (english.length > 0) count++;
    return english.map((text) => ({ ...token, text, initial: false }));
  });
  return count >= least ? result : null;
}
