import type { NameToken } from '../name-words.js';

/** Syllables read from Chinese characters, as one word; nothing for ''. */
export function token(text: string): readonly NameToken[] {
  return text === '' ? [] : [{ text, script: 'Hani', skeletal: false, initial: false }];
}

/** A word that they mean, or a foreign one that they spell by its sounds. */
export function foreignToken(text: string): NameToken {
  return { text, script: 'Hani', skeletal: false, initial: false, foreign: true };
}
