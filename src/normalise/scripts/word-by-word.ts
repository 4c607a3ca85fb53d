import type { NameToken } from '../name-words.js';
import type { Script } from '../script.js';
import type { ScriptWord } from '../script-word.js';

/** Tokens of words romanised one by one; a word of a single letter is an initial. Words left empty are dropped. */
export function wordByWord(
  words: readonly ScriptWord[],
  script: Script,
  romaniseWord: (word: string) => string,
): readonly NameToken[] {
  const tokens: NameToken[] = [];
  for (const word of words) {
    const text = romaniseWord(word.text).replace(/[^a-z0-9]/g, '');
    if (text !== '') tokens.push({ text, script, skeletal: false, initial: word.text.length === 1 });
  }
  return tokens;
}

/** A table written as "а:a б:b ь:": the signs before the colon, their Latin letters after it. */
export function letterTable(text: string): ReadonlyMap<string, string> {
  const entries = text.trim().split(/\s+/);
  return new Map(
    entries.map((entry): [string, string] => {
      const colon = entry.indexOf(':');
      return [entry.slice(0, colon), entry.slice(colon + 1)];
    }),
  );
}
