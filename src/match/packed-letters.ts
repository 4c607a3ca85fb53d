import { HASH_SEED, hashEnd, hashStep } from '../compiled/hash-slots.js';
import { LOWER_CASE } from '../normalise/letter-codes.js';

/** How many letters go into a number of 32 bits: ASCII letters in lower case, or others as they stand. */
export const ASCII = 4;
export const OTHERS = 2;
export type Packing = typeof ASCII | typeof OTHERS;

/** The letters of a text that go into one number, from `at` on. @param to end of the text */
export function packed(text: string, at: number, to: number, packing: Packing): number {
  if (packing === OTHERS) return (text.charCodeAt(at) << 16) | (at + 1 < to ? text.charCodeAt(at + 1) : 0);
  let letters = 0;
  const end = Math.min(at + ASCII, to);
  for (let place = at; place < end; place++) letters = (letters << 8) | text.charCodeAt(place) | LOWER_CASE;
  return letters;
}

/** The code of one of so many ASCII letters, which were packed from a place on. @param at below the length */
export function letterIn(numbers: Int32Array, from: number, length: number, at: number): number {
  const behind = Math.min(ASCII, length - (at & -ASCII)) - 1 - (at & (ASCII - 1));
  return ((numbers[from + (at >> 2)] ?? 0) >>> (8 * behind)) & 255;
}

/** Numbers that letters take. */
export function sizeOfLetters(length: number, packing: Packing): number {
  return Math.ceil(length / packing);
}

/** `hashOf` of a part of a text in small letters, which are ASCII (and figures). */
export function hashOfLetters(text: string, from: number, to: number): number {
  let hash = HASH_SEED;
  for (let at = from; at < to; at++) hash = hashStep(hash, text.charCodeAt(at) | LOWER_CASE);
  return hashEnd(hash);
}

/** The same of letters as they stand. */
export function hashOfOthers(text: string, from: number, to: number): number {
  let hash = HASH_SEED;
  for (let at = from; at < to; at++) hash = hashStep(hash, text.charCodeAt(at));
  return hashEnd(hash);
}
