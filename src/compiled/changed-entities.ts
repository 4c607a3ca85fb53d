import { IndexBuilder } from './build.js';
import type { EntityIndex } from './entity-index.js';
import { plainEntity } from './plain-entity.js';

/**
 * The numbers of the entities that an earlier index does not hold as they are: those that are new, and those of which
 * anything changed that a score may depend on. Whoever matched none of the others then matches none of them now.
 * Takes some 30 ms for 30,000 entities.
 */
export function changedEntities(
  { store: before }: Pick<EntityIndex, 'store'>,
  { store: now }: Pick<EntityIndex, 'store'>,
): readonly number[] {
  const known = new Map<string, string>();
  for (let number = 0; number < before.size; number++)
    known.set(before.ids.at(number), before.digestOf(number));
  const changed: number[] = [];
  for (let number = 0; number < now.size; number++)
    if (known.get(now.ids.at(number)) !== now.digestOf(number)) changed.push(number);
  return changed;
}

/** An index of some of the entities of another one. */
export function partOfIndex({ entities }: EntityIndex, numbers: readonly number[]): EntityIndex {
  const builder = new IndexBuilder();
  for (const number of numbers) {
    const entity = entities[number];
    if (entity === undefined) throw new RangeError(`there is no entity ${number}`);
    builder.add(plainEntity(entity));
  }
  return builder.finish();
}
