import { COMPARES_SKELETON } from '../../compiled/token-columns.js';

/**
 * How alike a listed token is to a customer's, in a byte: seven bits for what is above a half, and one that is set if it may
 * be more than a single word (words written as one, meanings). Of several tokens in a row the most of both.
 */
export const BEYOND_WORDS = 128;
const MOST = 127;
/** Of no pair that is alike at all: nothing is noted. */
const NOTHING = 0;

/** A similarity, 0–1, without what the token may be: rounded up, since a bound may be too kind, never too strict. */
export function inByte(similarity: number): number {
  return similarity === 0 ? NOTHING : Math.max(1, Math.ceil((2 * similarity - 1) * MOST));
}

const SIMILARITIES = Float64Array.from({ length: MOST + 1 }, (_, alike) =>
  alike === NOTHING ? 0 : (1 + alike / MOST) / 2,
);

/** The similarity that a byte stands for, or more. */
export function similarityIn(byte: number): number {
  return SIMILARITIES[byte & MOST] ?? 1;
}

/** The most of two bytes. */
export function mostOf(one: number, other: number): number {
  const alike = one & MOST;
  const otherAlike = other & MOST;
  return (alike > otherAlike ? alike : otherAlike) | ((one | other) & BEYOND_WORDS);
}

/** `BEYOND_WORDS` for a listed token that may be more than a word, else 0. @param flags of the token (token-columns.ts) */
export function beyondWords(flags: number): number {
  return (flags & COMPARES_SKELETON) === 0 ? BEYOND_WORDS : 0;
}
