import { syllabicFold } from '../../normalise/syllabic-fold.js';
import type { NameKind } from '../../normalise/tagged-name.js';
import type { TokenForm } from '../../normalise/token-form.js';
import { editDistance, spellingCost } from './spelling-cost.js';

/**
 * Similarity below which two tokens count as different names. Everything at or above it is retrieved by the index
 * (match/similar/similar-tokens.ts finds exactly the tokens for which `tokenSimilarity` is not 0).
 */
export const LEAST_SIMILARITY = 0.68;

/**
 * Equal folds in different spelling: Hussein, Husayn. Less for short tokens, where one vowel is a third of the name.
 */
const SAME_FOLD = 0.97;
const SAME_FOLD_BY_LENGTH = [0, 0.8, 0.8, 0.9, 0.95];
/** The same name in another language (Aleksandr, Alexander, Oleksandr), or a diminutive of it (Sasha). */
export const VARIANT = 0.9;
export const NICKNAME = 0.78;
/** A spelling without vowels that agrees in all its consonants, by their number; with at least four, one may differ. */
const SAME_SKELETON = [0, 0, 0.72, 0.84, 0.9];
const NEAR_SKELETON = 0.72;
const NEAR_SKELETON_LENGTH = 4;
const LONG_SKELETON = 4;
/** In two names written with vowels, these may differ freely only if at least this many consonants agree. */
export const SKELETON_LENGTH = 3;
/**
 * Two common names are the names of two people rather than one name misspelt: Maria and Mario, Hasan and Husain. Their
 * differences cost this much more, less in names of companies and ships. Common means that at least one person in some
 * 6,000 has the name.
 */
const COMMON_BITS = 12.5;
const COMMON_FACTOR: Readonly<Record<NameKind, number>> = { person: 2.2, other: 1.2 };
/**
 * Read from characters that stand for whole syllables: equal apart from the system of romanisation, or another name.
 * Even equal ones are not quite certain, since many characters share a reading.
 */
export const SAME_SYLLABLES = 0.95;
/**
 * True variants differ in their first letter less often than anywhere else (OFAC's search even requires it to be
 * equal).
 */
const FIRST_LETTER_FACTOR = 1.2;

/**
 * How alike two name tokens are spelt, 0–1: 1 for the same token, 0 below `LEAST_SIMILARITY`. Symmetric. Not handled
 * here: names related by table (query-name.ts), and whether "V." stands for "Vladimir" (align.ts).
 * @param kind of the names that the tokens are from
 */
export function tokenSimilarity(a: TokenForm, b: TokenForm, kind: NameKind): number {
  if (a.text === b.text && a.skeletal === b.skeletal) return a.syllabic === b.syllabic ? 1 : SAME_SYLLABLES;
  return a.skeletal !== b.skeletal ? skeletalSimilarity(a, b) : spelledSimilarity(a, b, kind);
}

/** Whether similar tokens count as different in names of people, though not so much in other names. */
export function isCommon({ bits }: TokenForm): boolean {
  return isCommonBits(bits);
}

/** The same for a token of this rarity. */
export function isCommonBits(bits: number): boolean {
  return bits < COMMON_BITS;
}

/** The similarity of two tokens with equal folds of this length. */
export function sameFoldSimilarity(length: number): number {
  return SAME_FOLD_BY_LENGTH[length] ?? SAME_FOLD;
}

/** The similarity of a spelling without vowels and one with vowels, with equal skeletons of this length. */
export function sameSkeletonSimilarity(length: number): number {
  return SAME_SKELETON[Math.min(length, LONG_SKELETON)] ?? 0;
}

/** The same for skeletons that differ in one letter, the shorter having this length. */
export function nearSkeletonSimilarity(shorter: number): number {
  return shorter < NEAR_SKELETON_LENGTH ? 0 : NEAR_SKELETON;
}

/**
 * The similarity of two tokens with different folds that differ by this share of their letters: 0 below
 * `LEAST_SIMILARITY`.
 * @param firstDiffers whether the first letters of the folds differ
 */
export function similarityOf(
  difference: number,
  bothCommon: boolean,
  firstDiffers: boolean,
  kind: NameKind,
): number {
  if (difference === 1) return 0;
  let weighed = difference;
  if (bothCommon) weighed *= COMMON_FACTOR[kind];
  if (firstDiffers) weighed *= FIRST_LETTER_FACTOR;
  return orNothing(Math.min(SAME_FOLD, 1 - weighed));
}

/** Tokens that differ by more are never similar; slightly more, to allow for rounding. */
export const GREATEST_DIFFERENCE = 1 - LEAST_SIMILARITY + 1e-9;

function orNothing(similarity: number): number {
  return similarity >= LEAST_SIMILARITY ? similarity : 0;
}

function skeletalSimilarity(a: TokenForm, b: TokenForm): number {
  if (!a.comparesSkeleton || !b.comparesSkeleton) return 0;
  if (a.skeleton === b.skeleton) return sameSkeletonSimilarity(a.skeleton.length);
  const shorter = Math.min(a.skeleton.length, b.skeleton.length);
  return editDistance(a.skeleton, b.skeleton, 1) <= 1 ? nearSkeletonSimilarity(shorter) : 0;
}

function spelledSimilarity(a: TokenForm, b: TokenForm, kind: NameKind): number {
  if (a.syllabic || b.syllabic) return syllabicSimilarity(a, b);
  if (a.fold === b.fold) return sameFoldSimilarity(a.fold.length);
  const length = Math.max(a.fold.length, b.fold.length);
  const byFold = foldsAreNear(a, b) || sameConsonants(a, b) ? spellingCost(a.fold, b.fold) / length : 1;
  const byText = textsAreNear(a, b)
    ? spellingCost(a.text, b.text) / Math.max(a.text.length, b.text.length)
    : 1;
  const firstDiffers = a.fold.charCodeAt(0) !== b.fold.charCodeAt(0);
  return similarityOf(Math.min(byFold, byText), isCommon(a) && isCommon(b), firstDiffers, kind);
}

function syllabicSimilarity(a: TokenForm, b: TokenForm): number {
  if (syllabicFold(a.text) !== syllabicFold(b.text)) return 0;
  // These conditions match what the indexes retrieve.
  return a.fold === b.fold || foldsAreNear(a, b) || textsAreNear(a, b) ? SAME_SYLLABLES : 0;
}

function foldsAreNear(a: TokenForm, b: TokenForm): boolean {
  const limit = Math.min(a.editLimit, b.editLimit);
  return limit > 0 && editDistance(a.fold, b.fold, limit) <= limit;
}

function textsAreNear(a: TokenForm, b: TokenForm): boolean {
  return a.textLimit > 0 && b.textLimit > 0 && editDistance(a.text, b.text, 1) <= 1;
}

function sameConsonants(a: TokenForm, b: TokenForm): boolean {
  return (
    a.comparesSkeleton &&
    b.comparesSkeleton &&
    a.skeleton === b.skeleton &&
    a.skeleton.length >= SKELETON_LENGTH
  );
}
