import { nearest } from '../tabular/nearest.js';

/** A hint for an unknown word: the nearest known one, else all of them. */
export async function wordHint(word: string, known: readonly string[]): Promise<string> {
  const near = await nearest(word, known);
  return near === null ? `known: ${known.join(', ')}` : `did you mean ${near}?`;
}
