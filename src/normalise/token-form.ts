import { spellingFold } from './fold.js';
import { consonantSkeleton } from './skeleton.js';

/** A token with everything that comparing it needs, computed once per distinct token. */
export interface TokenForm {
  /** romanised, `[a-z0-9]+` */
  readonly text: string;
  /** see fold.ts */
  readonly fold: string;
  /** see skeleton.ts; empty for several tokens written as one, which are not compared by it */
  readonly skeleton: string;
  /** the vowels are unknown: only the skeleton can be compared with written-out names */
  readonly skeletal: boolean;
  /** read from Chinese or Korean characters: each syllable is a name, so that one letter off is another name */
  readonly syllabic: boolean;
  /** whether an equal skeleton alone makes it comparable: not for glued tokens, whose skeletons collide */
  readonly comparesSkeleton: boolean;
  /** edits of the fold within which another token may be the same one misspelt: 0, 1 or 2 by length */
  readonly editLimit: number;
  /**
   * edits of the text itself within which it may be the same, misspelt where the fold reads two letters as one: 0 or 1
   */
  readonly textLimit: number;
  /** rarity in bits: −log2 of the share of persons who bear it */
  readonly bits: number;
}

/** Folds up to this length are compared as they are; up to the second, within one edit; longer, within two. */
const EXACT_LENGTH = 2;
const EXACT_TEXT = 3;
const ONE_EDIT_LENGTH = 5;

export interface TokenOptions {
  readonly skeletal?: boolean;
  readonly syllabic?: boolean;
  /** several tokens written as one: `loose` within one edit (an article was swallowed), `tight` spelt alike only */
  readonly glued?: 'loose' | 'tight';
  /** the fold of the text, where it is known already */
  readonly fold?: string;
}

export function tokenForm(text: string, bits: number, options: TokenOptions = {}): TokenForm {
  const { skeletal = false, syllabic = false, glued } = options;
  const fold = options.fold ?? spellingFold(text);
  const digits = hasDigit(text);
  const byLength =
    fold.length <= EXACT_LENGTH && text.length <= EXACT_TEXT ? 0 : fold.length <= ONE_EDIT_LENGTH ? 1 : 2;
  const most = digits || glued === 'tight' ? 0 : glued === 'loose' ? 1 : 2;
  return {
    text,
    fold,
    skeleton: glued === undefined ? consonantSkeleton(text) : '',
    skeletal,
    syllabic,
    comparesSkeleton: glued === undefined && !digits && !syllabic,
    editLimit: Math.min(most, byLength),
    textLimit: most === 0 || glued !== undefined || skeletal || text.length <= EXACT_TEXT ? 0 : 1,
    bits,
  };
}

/** Whether a figure stands in a token. */
export function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}
