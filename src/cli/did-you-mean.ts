import { nearest } from '../tabular/nearest.js';

/** A hint for an unknown word: the nearest known one, else all of them. */
export async function wordHint(word: string, known: readonly string[]): Promise<string> {
  const near = await nearest(word, known);
  return near === null ? `known: ${known.join(', ')}` : `did you mean ${near}?`;
}

/**
 * A hint for an unknown list. It names every list whose id contains the word: `ofac` is two lists, and suggesting one
 * of them would lead to a smaller screening than intended. For a path, it names the option that takes one.
 */
export async function listHint(id: string, known: readonly string[]): Promise<string> {
  if (isPath(id))
    return `--list takes the id of a list (${known.join(', ')}); a file or folder: --lists ${id}`;
  const holding = known.filter((list) => list.split('-').includes(id.toLowerCase()));
  return holding.length > 0 ? `did you mean ${holding.join(' or ')}?` : wordHint(id, known);
}

/** Ids of lists contain neither slashes nor full stops. */
export function isPath(id: string): boolean {
  return /[\\/.]/.test(id);
}
