import anyAscii from 'any-ascii';
import type { NameToken } from '../name-words.js';
import type { ScriptWord } from '../script-word.js';
import { wordByWord } from './word-by-word.js';

/** The words of an Amharic or Tigrinya name in Latin letters. */
export function romaniseEthiopic(words: readonly ScriptWord[]): readonly NameToken[] {
  return wordByWord(words, 'Ethi', romaniseWord).map((token) => ({ ...token, initial: false }));
}

/**
 * any-ascii spells the syllables; signs of the sixth order, which it gives without a vowel, have a short e where two of
 * them, or one and a consonant, begin a word (Selassie, Berhane), and between three consonants.
 */
function romaniseWord(word: string): string {
  return anyAscii(word)
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^(ch|sh|ts|ny|[b-df-hj-np-tvwxz])(?=[b-df-hj-np-tvwxz])(?!h)/, '$1e')
    .replace(/y$/, 'iy')
    .replace(/([aeiou])iy$/, '$1y')
    .replace(/(?<=[b-df-hj-np-tv-xz])([b-df-gj-np-tv-xz])(?=[b-df-gj-np-tv-xz])/g, 'i$1');
}
