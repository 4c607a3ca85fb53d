import type { NameToken } from '../name-words.js';
import { remembering } from '../remembering.js';
import { Beginnings } from './beginnings.js';

/** Turns the words of a translated name back into English, word by word. */
export interface Glossary {
  /** Whether a word can be translated, or an expression may begin with it. */
  knows(word: string): boolean;
  /** English words for a word of the language; [] for a joining word; null for one that is not in the table. */
  translate(word: string): readonly string[] | null;
  /** The expression of several words that begins at a place, and how many words it takes; null where there is none. */
  phraseAt(words: readonly string[], at: number): Phrase | null;
}

export interface Phrase {
  readonly english: readonly string[];
  readonly count: number;
}

/** Endings are shorter than this; more letters after a stem make another word. */
const LONGEST_ENDING = 7;
const SHORTEST_STEM = 3;
/** After a long stem there is no mistaking the word: машиностро|ительный. */
const LONG_STEM = 8;
const LONGEST_AFTER_LONG = 10;

/**
 * Reads a table "english stem stem word! stem_stem, …" and the joining words; a longer stem goes before a shorter one, and
 * stems joined by `_` are an expression of several words.
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
  const { stems, whole, phrases } = readTable(table, joining, fold);
  const beginnings = new Beginnings([...stems.keys(), ...whole.keys()]);
  const firstWords = new Beginnings([...phrases.values()].flat().map(({ stems: [first = ''] }) => first));
  const find = remembering((key): readonly string[] | null => {
    const exact = whole.get(key);
    if (exact !== undefined) return exact;
    const most = longestEnding === 0 ? 0 : LONGEST_AFTER_LONG;
    for (let length = key.length; length >= Math.max(SHORTEST_STEM, key.length - most); length--) {
      if (length < LONG_STEM && length < key.length - longestEnding) break;
      const found = stems.get(key.slice(0, length));
      if (found !== undefined) return found;
    }
    return null;
  });
  const translate = (word: string): readonly string[] | null => {
    const key = fold(word);
    return beginnings.lengthsIn(key) === 0 ? null : find(key);
  };
  const beginsPhrase = (word: string): boolean => {
    if (firstWords.lengthsIn(word) === 0) return false;
    const known = phrases.get(word.slice(0, SHORTEST_STEM)) ?? [];
    return known.some(({ stems: [first = ''] }) => isFormOf(word, first, longestEnding));
  };
  return {
    knows: (word) => translate(word) !== null || beginsPhrase(fold(word)),
    translate,
    phraseAt(words, at) {
      let best: Phrase | null = null;
      for (const { stems: parts, english } of phrases.get(fold(words[at] ?? '').slice(0, SHORTEST_STEM)) ??
        []) {
        if (parts.length <= (best?.count ?? 1)) continue;
        const fits = parts.every((part, index) =>
          isFormOf(fold(words[at + index] ?? ''), part, longestEnding),
        );
        if (fits) best = { english, count: parts.length };
      }
      return best;
    },
  };
}

/** Stems, whole words, and expressions by the first letters of their first word, each with its English. */
interface GlossaryTable {
  readonly stems: ReadonlyMap<string, readonly string[]>;
  readonly whole: ReadonlyMap<string, readonly string[]>;
  readonly phrases: ReadonlyMap<string, readonly Expression[]>;
}

interface Expression {
  readonly stems: readonly string[];
  readonly english: readonly string[];
}

function readTable(table: string, joining: string, fold: (word: string) => string): GlossaryTable {
  const stems = new Map<string, readonly string[]>();
  const whole = new Map<string, readonly string[]>();
  const phrases = new Map<string, readonly Expression[]>();
  for (const word of joining.split(' ')) whole.set(fold(word), []);
  for (const entry of table.split(',')) {
    const [english = '', ...spellings] = entry.trim().split(/\s+/);
    for (const spelling of spellings) {
      if (spelling.includes('_')) {
        const parts = spelling.split('_').map(fold);
        const key = (parts[0] ?? '').slice(0, SHORTEST_STEM);
        phrases.set(key, [...(phrases.get(key) ?? []), { stems: parts, english: english.split('-') }]);
        continue;
      }
      const target = spelling.endsWith('!') ? whole : stems;
      const key = fold(spelling.replace('!', ''));
      if (!target.has(key)) target.set(key, english.split('-'));
    }
  }
  return { stems, whole, phrases };
}

/** Looks words up in the first glossary, and those it does not have in the second. */
export function preferring(first: Glossary, second: Glossary): Glossary {
  return {
    knows: (word) => first.knows(word) || second.knows(word),
    translate: (word) => first.translate(word) ?? second.translate(word),
    phraseAt: (words, at) => first.phraseAt(words, at) ?? second.phraseAt(words, at),
  };
}

function isFormOf(word: string, stem: string, longestEnding: number): boolean {
  return word.startsWith(stem) && word.length - stem.length <= longestEnding;
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
   * @param words how many words of the name say it
   */
  add(english: readonly string[], familyName = false, words = 1): void {
    if (english.length > 0) this.#words += words;
    this.#institution ||= !familyName && english.some((word) => INSTITUTIONS.has(word));
  }

  /** @param mixed the name has Latin words too: then any word that can be translated is telling */
  suffices(mixed: boolean): boolean {
    return this.#words >= LEAST_TRANSLATED || (this.#words > 0 && (mixed || this.#institution));
  }
}

const SHORTEST_BROKEN = 3;

/**
 * What a word means whose second half stands at `at`: a hyphen of a line's end was kept (телекомму-никационное). Null
 * where the two are no word, or the second has a meaning of its own.
 */
function brokenWord(words: readonly string[], at: number, english: Glossary): readonly string[] | null {
  const [first = '', second = ''] = [words[at - 1], words[at]];
  if (first.length < SHORTEST_BROKEN || second.length < SHORTEST_BROKEN) return null;
  if (english.translate(second) !== null) return null;
  const whole = english.translate(first + second);
  return whole === null || whole.length === 0 ? null : whole;
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
  const result: NameToken[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    const token = tokens[at] ?? null;
    const phrase = english.phraseAt(words, at);
    at += phrase?.count ?? 1;
    if (token === null) continue;
    const meaning = phrase?.english ?? (word.length > 1 || !token.initial ? english.translate(word) : null);
    const whole = meaning === null ? brokenWord(words, at, english) : null;
    if (whole !== null) {
      evidence.add(whole);
      result.push(...whole.map((text) => ({ ...token, text, initial: false })));
      at++;
    } else if (meaning === null) result.push(token);
    else {
      evidence.add(meaning, phrase === null && FAMILY_ENDING.test(word), phrase?.count);
      result.push(...meaning.map((text) => ({ ...token, text, initial: false })));
    }
  }
  return (mixed || words.length > 1) && evidence.suffices(mixed) ? result : null;
}
