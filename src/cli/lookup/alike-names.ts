import type { EntityIndex } from '../../compiled/entity-index.js';
import type { Entity } from '../../lists/entity.js';
import { readName } from '../../normalise/name.js';

/** A listed name that looks like another. */
export interface AlikeName {
  readonly name: string;
  readonly entity: Entity;
}

const MOST = 5;
/** fuse.js: 0 is equal, 1 is nothing in common */
const LEAST_ALIKE = 0.4;

/** A listed name with its words in alphabetical order, so that "KARIM, Yusuf" is near "Yusuf Karim". */
interface Candidate {
  readonly key: string;
  readonly entity: number;
  /** which of the entity's names */
  readonly at: number;
}

/**
 * Listed names that look like a text, most alike first, one per entity: fuse.js over the plain Latin words of the
 * names of which some are near. A search for a person who reads the answer; it decides nothing and has nothing to do
 * with screening. Looks at every name: some 0.1 seconds for all lists.
 */
export async function alikeNames(
  text: string,
  { persons, others, entities }: EntityIndex,
): Promise<readonly AlikeName[]> {
  const [{ default: Fuse }, { distance }] = await Promise.all([
    import('fuse.js'),
    import('fastest-levenshtein'),
  ]);
  const typed = plainWords(text);
  const isNearWord = (word: string, other: string): boolean =>
    Math.abs(word.length - other.length) <= word.length / 3 && distance(word, other) <= word.length / 3;
  /** fuse.js finds `orla` in `orlando`: half of the words must also be near one of the other name */
  const isNear = (words: readonly string[]): boolean =>
    2 * typed.filter((word) => words.some((other) => isNearWord(word, other))).length >= typed.length;
  const candidates: Candidate[] = [];
  for (const { rows, whole, entity, name } of [persons, others])
    for (let row = 0; row < rows; row++) {
      const words = (whole[row] ?? '').split(' ');
      if (isNear(words))
        candidates.push({ key: words.sort().join(' '), entity: entity[row] ?? 0, at: name[row] ?? 0 });
    }
  const fuse = new Fuse(candidates, { keys: ['key'], threshold: LEAST_ALIKE, ignoreLocation: true });
  const found = new Map<number, AlikeName>();
  for (const { item } of fuse.search(typed.join(' '))) {
    const entity = entities[item.entity];
    const name = entity?.names[item.at]?.full;
    if (entity !== undefined && name !== undefined && !found.has(item.entity))
      found.set(item.entity, { name, entity });
    if (found.size === MOST) break;
  }
  return [...found.values()];
}

/** In alphabetical order. */
function plainWords(name: string): readonly string[] {
  const [reading] = readName(name);
  return (reading?.tokens ?? []).map((token) => token.text).sort();
}
