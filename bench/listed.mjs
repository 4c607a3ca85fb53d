// The listed parties that the benchmarks work on, read with the program's own readers.
import { program } from './program.mjs';

/** Every entity of the lists at the paths (files or directories), in the order of the files. */
export async function readEntities(paths) {
  const { findLists } = await program('lists/find-lists.js');
  const { readList } = await program('lists/read-list.js');
  const entities = [];
  for (const file of await findLists(paths)) await readList(file, (entity) => entities.push(entity));
  return entities;
}

/** The strong names of an entity, the primary one first. */
export function strongNames(entity) {
  return entity.names.filter((name) => name.quality === 'strong');
}
