import anyAscii from 'any-ascii';
import type { NameToken } from './name-words.js';
import type { Script } from './script.js';
import { romaniseArabic } from './scripts/arabic.js';
import { romaniseCyrillic } from './scripts/cyrillic.js';

/** One word of a name in one script, cleaned and lower-case. */
export interface ScriptWord {
  readonly text: string;
  /** A dot stood beside it: a single letter is an initial. */
  readonly dotted: boolean;
}

/**
 * The words of one script in plain Latin letters; best reading first, each reading the tokens of all the words. A script
 * without a table of its own is romanised letter by letter (any-ascii).
 */
export function romanise(words: readonly ScriptWord[], script: Script): readonly (readonly NameToken[])[] {
  switch (script) {
    case 'Arab':
      return [romaniseArabic(words)];
    case 'Cyrl':
      return [romaniseCyrillic(words)];
    default:
      return [romaniseByLetter(words, script)];
  }
}

const ALPHABETS: ReadonlySet<Script> = new Set<Script>(['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor', 'Hebr']);

/** The floor under all tables: any-ascii, which knows every script of Unicode but no context. */
function romaniseByLetter(words: readonly ScriptWord[], script: Script): readonly NameToken[] {
  const tokens: NameToken[] = [];
  for (const word of words) {
    const initial = ALPHABETS.has(script) && [...word.text].length === 1;
    for (const text of anyAscii(word.text)
      .toLowerCase()
      .split(/[^a-z0-9]+/)) {
      if (text !== '') tokens.push({ text, script, skeletal: false, initial });
    }
  }
  return tokens;
}
