import type { Entity } from '../lists/entity.js';
import { readName } from '../normalise/name.js';

/** A listed name that looks like another. */
export interface AlikeName {
  readonly name: string;
  readonly entity: Entity;
}

const MOST = 5;
/** fuse.js: 0 is equal, 1 is nothing in common */
const LEAST_ALIKE = 0.4;

/**
 * Listed names that look like a text, most alike first, one per entity: fuse.js over the plain Latin words of every
 * name, in alphabetical order so that "KARIM, Yusuf" is near "Yusuf Karim". A search for a person who reads the answer;
 * it decides nothing and has nothing to do with screening. Looks at every name: 1 to 2 seconds for all lists.
 */
export async function alikeNames(text: string, entities: Iterable<Entity>): Promise<readonly AlikeName[]> {
  const { default: Fuse } = await import('fuse.js');
  const candidates: { key: string; name: string; entity: Entity }[] = [];
  for (const entity of entities)
    for (const { full } of entity.names) candidates.push({ key: plainWords(full), name: full, entity });
  const fuse = new Fuse(candidates, { keys: ['key'], threshold: LEAST_ALIKE, ignoreLocation: true });
  const found = new Map<string, AlikeName>();
  for (const { item } of fuse.search(plainWords(text), { limit: MOST * 4 }))
    if (!found.has(item.entity.id)) found.set(item.entity.id, { name: item.name, entity: item.entity });
  return [...found.values()].slice(0, MOST);
}

function plainWords(name: string): string {
  const [reading] = readName(name);
  return (reading?.tokens ?? [])
    .map((token) => token.text)
    .sort()
    .join(' ');
}
