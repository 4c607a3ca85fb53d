import type { Entity } from '../../lists/entity.js';
import { readName } from '../../normalise/name.js';

/** A listed name that looks like another. */
export interface AlikeName {
  readonly name: string;
  readonly entity: Entity;
}

const MOST = 5;
/** hits of fuse.js looked at for each that is shown: most are other names of one entity, or far */
const LOOKED_AT = 20;
/** fuse.js: 0 is equal, 1 is nothing in common */
const LEAST_ALIKE = 0.4;

/**
 * Listed names that look like a text, most alike first, one per entity: fuse.js over the plain Latin words of every
 * name, in alphabetical order so that "KARIM, Yusuf" is near "Yusuf Karim". A search for a person who reads the answer;
 * it decides nothing and has nothing to do with screening. Looks at every name: 1 to 2 seconds for all lists.
 */
export async function alikeNames(text: string, entities: Iterable<Entity>): Promise<readonly AlikeName[]> {
  const [{ default: Fuse }, { distance }] = await Promise.all([
    import('fuse.js'),
    import('fastest-levenshtein'),
  ]);
  const typed = plainWords(text);
  /** fuse.js finds `orla` in `orlando`: half of the words must also be near one of the other name */
  const isNear = (key: string): boolean => {
    const words = typed.split(' ');
    const others = key.split(' ');
    const near = words.filter((word) => others.some((other) => distance(word, other) <= word.length / 3));
    return near.length >= words.length / 2;
  };
  const candidates: { key: string; name: string; entity: Entity }[] = [];
  for (const entity of entities)
    for (const { full } of entity.names) candidates.push({ key: plainWords(full), name: full, entity });
  const fuse = new Fuse(candidates, { keys: ['key'], threshold: LEAST_ALIKE, ignoreLocation: true });
  const found = new Map<string, AlikeName>();
  for (const { item } of fuse.search(typed, { limit: MOST * LOOKED_AT }))
    if (!found.has(item.entity.id) && isNear(item.key))
      found.set(item.entity.id, { name: item.name, entity: item.entity });
  return [...found.values()].slice(0, MOST);
}

function plainWords(name: string): string {
  const [reading] = readName(name);
  return (reading?.tokens ?? [])
    .map((token) => token.text)
    .sort()
    .join(' ');
}
