import { legalSpellings } from './legal-spellings.js';
import { lettersOf } from './letters.js';
import { haveOthers, isWithinEdits } from './within-edits.js';
import { lazily } from './word-table.js';
import { wordInfo } from './words.js';

/** Shorter words are not recognised misspelt. */
export const MISSPELT_LENGTH = 5;
/**
 * Single words of this length resemble no other word; shorter ones are recognised when misspelt only if listed here.
 */
const UNLIKE_OTHERS_LENGTH = 10;
const OFTEN_MISSPELT = new Set(['limited', 'company', 'stiftung', 'kompaniya']);

/** Words of at least `MISSPELT_LENGTH` letters that may follow a beginning; those that may come first under ''. */
const followers = lazily(() => {
  const lists = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const spelling of legalSpellings().forms.keys()) {
    let before = '';
    for (const word of spelling.split(' ')) {
      const joined = before === '' ? word : `${before} ${word}`;
      if (word.length >= MISSPELT_LENGTH && !seen.has(joined)) {
        seen.add(joined);
        const list = lists.get(before);
        if (list === undefined) lists.set(before, [word]);
        else list.push(word);
      }
      before = joined;
    }
  }
  return lists;
});

/** Edits within which a word still is the legal form it was meant to be. */
function editLimit(length: number): number {
  return length >= 12 ? 3 : length >= 10 ? 2 : 1;
}

/**
 * Within the limit, and not a word of its own ("limited" is near "united", "corporation" near "cooperation"). First
 * letters are hardly ever misspelt, and comparing them first saves nearly all distances.
 */
function isMisspelt(token: string, word: string): boolean {
  if (token.charCodeAt(0) !== word.charCodeAt(0)) return false;
  const limit = editLimit(word.length);
  if (Math.abs(token.length - word.length) > limit) return false;
  if (!isWithinEdits(token, word, limit)) return false;
  const info = wordInfo(token);
  return info.business === null && info.place === null && !info.stop;
}

/** A word that may be misspelt where a form begins. */
interface FirstWord {
  readonly word: string;
  /** it is a form alone, and begins a longer one */
  readonly lone: boolean;
  readonly opening: boolean;
}

/** Such words, and beside them what says of nearly every token that it is none of them: letters (`lettersOf`), edits. */
interface FirstWords {
  readonly words: FirstWord[];
  readonly letters: number[];
  readonly limits: number[];
}

/** By the code of their first letter, which is hardly ever misspelt, and the length of what they may be misspelt as. */
const firstWords = lazily(() => {
  const { forms, begins } = legalSpellings();
  const byLetter = Array.from({ length: 128 }, () => new Map<number, FirstWords>());
  for (const word of followers().get('') ?? []) {
    const lone = forms.has(word) && isUnlikeOthers(word);
    const opening = begins.has(word);
    if (!lone && !opening) continue;
    const limit = editLimit(word.length);
    const byLength = byLetter[word.charCodeAt(0)];
    for (let length = word.length - limit; length <= word.length + limit; length++) {
      const near = byLength?.get(length) ?? { words: [], letters: [], limits: [] };
      near.words.push({ word, lone, opening });
      near.letters.push(lettersOf(word));
      near.limits.push(limit);
      byLength?.set(length, near);
    }
  }
  return byLetter;
});
const NO_FIRST_WORDS: FirstWords = { words: [], letters: [], limits: [] };

/** Those whose length and first letter allow that a token is one of them misspelt. */
function firstWordsNear(token: string): FirstWords {
  return firstWords()[token.charCodeAt(0)]?.get(token.length) ?? NO_FIRST_WORDS;
}

/** The place of the first of them, from a place on, whose letters allow it; −1 for none. @param own letters of the token */
function nextLike({ letters, limits }: FirstWords, own: number, from: number): number {
  for (let at = from; at < letters.length; at++) {
    const others = letters[at] ?? 0;
    const limit = limits[at] ?? 0;
    if (!haveOthers(others, own, limit) && !haveOthers(own, others, limit)) return at;
  }
  return -1;
}

export function isUnlikeOthers(word: string): boolean {
  return word.length >= UNLIKE_OTHERS_LENGTH || OFTEN_MISSPELT.has(word);
}

const NO_WORDS: readonly string[] = [];

/** Legal words that a token may be a misspelling of, alone or before another legal word. */
export function correctedFirst(token: string, alone: boolean): readonly string[] {
  let words: string[] | null = null;
  const near = firstWordsNear(token);
  const own = lettersOf(token);
  for (let at = nextLike(near, own, 0); at >= 0; at = nextLike(near, own, at + 1)) {
    const first = near.words[at];
    if (first === undefined || !(alone ? first.lone : first.opening)) continue;
    if (!isMisspelt(token, first.word)) continue;
    words ??= [];
    words.push(first.word);
  }
  return words ?? NO_WORDS;
}

/** Whether there is such a word, alone or before another legal word. */
export function isCorrectedFirst(token: string): boolean {
  const near = firstWordsNear(token);
  const own = lettersOf(token);
  for (let at = nextLike(near, own, 0); at >= 0; at = nextLike(near, own, at + 1))
    if (isMisspelt(token, near.words[at]?.word ?? '')) return true;
  return false;
}

/** Words that may follow the beginning of a form and of which the token may be a misspelling. */
export function correctedNext(token: string, beginning: string): readonly string[] {
  return (followers().get(beginning) ?? NO_WORDS).filter((word) => isMisspelt(token, word));
}
