import { WORD_MEANINGS } from './data/word-meanings.js';
import type { KnownWord } from './known-word.js';
import { WordFilter } from './word-filter.js';
import { lazily, rowsOf } from './word-table.js';
import { wordInfo } from './words.js';

const meanings = lazily(() => {
  const map = new Map<string, string>();
  for (const [meaning, words] of rowsOf(WORD_MEANINGS)) {
    for (const word of [meaning, ...words]) if (!map.has(word)) map.set(word, meaning);
  }
  return map;
});

const filter = lazily(() => new WordFilter(meanings()));

/** What an English word, or the canonical one of a business word, means where several mean one thing; else the word. */
export function meaningOf(word: string): string {
  return meanings().get(word) ?? word;
}

/** Whether other words than this one can stand for what it means. */
export function hasMeaning(word: string): boolean {
  const { business, place } = wordInfo(word);
  return business !== null || place !== null || meanings().has(word);
}

/** The same for a word that no table of trades and places knows. */
export function hasSynonyms({ text, hash }: KnownWord): boolean {
  return filter().mayHold(hash) && meanings().has(text);
}
