import { readName } from '../normalise/name.js';
import { scriptOf } from '../normalise/script.js';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu;
/** Longer texts are no names, and reading every word of them twice would cost more than the match. */
const LONGEST = 500;

/**
 * The words of a name as they stand in it, by the form in which they are compared: `primerov` → `Примеров`. A word that
 * is compared as several tokens (Chinese, Korean) is not among them; of an Arabic word with its article, the name is.
 */
export function writtenWords(full: string): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  if (full.length > LONGEST) return written;
  for (const [word] of full.matchAll(WORD))
    for (const { tokens } of readName(word)) {
      const form = tokens.length === 1 || isArticle(word, tokens) ? tokens.at(-1)?.text : undefined;
      if (form !== undefined && !written.has(form)) written.set(form, word);
    }
  return written;
}

/** Arabic and Hebrew write the article (al, ha) and the name as one word. */
function isArticle(word: string, tokens: readonly { readonly text: string }[]): boolean {
  const script = scriptOf(word);
  return tokens.length === 2 && (tokens[0]?.text.length ?? 0) < 3 && (script === 'Arab' || script === 'Hebr');
}
