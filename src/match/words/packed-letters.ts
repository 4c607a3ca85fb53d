import { HASH_SEED, hashEnd, hashStep } from '../../compiled/hash-slots.js';
import { LOWER_CASE } from '../../normalise/letter-codes.js';

/** How many letters go into a number of 32 bits: ASCII letters in lower case, or others as they stand. */
export const ASCII = 4;
export const OTHERS = 2;
export type Packing = typeof ASCII | typeof OTHERS;
/** Of the bits by which the readings of a word are told apart, those of words in other letters than ASCII. */
export const OTHER_LETTERS = 32 | 64 | 128;

export function packingOf(variant: number): Packing {
  return (variant & OTHER_LETTERS) === 0 ? ASCII : OTHERS;
}

/** Puts the letters of a text into numbers, from a place on; gives the place behind them. */
export function packInto(numbers: Int32Array, place: number, text: string, packing: Packing): number {
  let end = place;
  for (let at = 0; at < text.length; at += packing) numbers[end++] = packed(text, at, text.length, packing);
  return end;
}

/** Whether the numbers from a place on hold the letters of this part of a text. */
export function isPackedAt(
  numbers: Int32Array,
  place: number,
  text: string,
  from: number,
  to: number,
  packing: Packing,
): boolean {
  let next = place;
  for (let at = from; at < to; at += packing)
    if (numbers[next++] !== packed(text, at, to, packing)) return false;
  return true;
}

/** The letters of a text that go into one number, from `at` on. @param to end of the text */
function packed(text: string, at: number, to: number, packing: Packing): number {
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

/** Adds the codes of so many ASCII letters, which were packed from a place on. */
export function unpackTo(codes: number[], numbers: Int32Array, from: number, length: number): void {
  for (let at = 0; at < length; at += ASCII) {
    const letters = numbers[from + (at >> 2)] ?? 0;
    for (let left = Math.min(ASCII, length - at); left > 0; left--)
      codes.push((letters >>> (8 * (left - 1))) & 255);
  }
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
