import { readName } from '../normalise/name.js';
import { scriptOf } from '../normalise/script.js';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu;
/** Longer texts are not names, and reading every word of them twice would cost more than the match. */
const LONGEST = 500;

/**
 * The words of a name as written, by the form in which they are compared: `primerov` → `Примеров`. Words that are
 * compared as several tokens (Chinese, Korean) are left out. Of an Arabic word with its article, only the name is kept.
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

/** Arabic and Hebrew write the article (al, ha) and the name together. */
function isArticle(word: string, tokens: readonly { readonly text: string }[]): boolean {
  const script = scriptOf(word);
  return tokens.length === 2 && (tokens[0]?.text.length ?? 0) < 3 && (script === 'Arab' || script === 'Hebr');
}
