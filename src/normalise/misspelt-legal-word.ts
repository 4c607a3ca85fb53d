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
  readonly letters: number;
  readonly limit: number;
  /** it is a form alone, and begins a longer one */
  readonly lone: boolean;
  readonly opening: boolean;
}

/** By the code of their first letter, which is hardly ever misspelt, and the length of what they may be misspelt as. */
const firstWords = lazily(() => {
  const { forms, begins } = legalSpellings();
  const byLetter = Array.from({ length: 128 }, () => new Map<number, FirstWord[]>());
  for (const word of followers().get('') ?? []) {
    const lone = forms.has(word) && isUnlikeOthers(word);
    const opening = begins.has(word);
    if (!lone && !opening) continue;
    const first = { word, letters: lettersOf(word), limit: editLimit(word.length), lone, opening };
    const byLength = byLetter[word.charCodeAt(0)];
    for (let length = word.length - first.limit; length <= word.length + first.limit; length++) {
      const words = byLength?.get(length);
      if (words === undefined) byLength?.set(length, [first]);
      else words.push(first);
    }
  }
  return byLetter;
});
const NO_FIRST_WORDS: readonly FirstWord[] = [];

/** Those that a token may be a misspelling of, by its length and first letter. */
function firstWordsLike(token: string): readonly FirstWord[] {
  return firstWords()[token.charCodeAt(0)]?.get(token.length) ?? NO_FIRST_WORDS;
}

export function isUnlikeOthers(word: string): boolean {
  return word.length >= UNLIKE_OTHERS_LENGTH || OFTEN_MISSPELT.has(word);
}

const NO_WORDS: readonly string[] = [];

/** Legal words that a token may be a misspelling of, alone or before another legal word. */
export function correctedFirst(token: string, alone: boolean): readonly string[] {
  let words: string[] | null = null;
  for (const first of firstWordsLike(token)) {
    if (!(alone ? first.lone : first.opening) || !isFirst(token, first)) continue;
    words ??= [];
    words.push(first.word);
  }
  return words ?? NO_WORDS;
}

/** Whether there is such a word, alone or before another legal word. */
export function isCorrectedFirst(token: string): boolean {
  for (const first of firstWordsLike(token)) if (isFirst(token, first)) return true;
  return false;
}

function isFirst(token: string, { word, letters, limit }: FirstWord): boolean {
  const own = lettersOf(token);
  return !haveOthers(letters, own, limit) && !haveOthers(own, letters, limit) && isMisspelt(token, word);
}

/** Words that may follow the beginning of a form and of which the token may be a misspelling. */
export function correctedNext(token: string, beginning: string): readonly string[] {
  return (followers().get(beginning) ?? NO_WORDS).filter((word) => isMisspelt(token, word));
}
