import type { Entity } from '../../src/lists/entity.js';
import { findLists } from '../../src/lists/find-lists.js';
import type { ListSummary } from '../../src/lists/list-file.js';
import { readList } from '../../src/lists/read-list.js';

/** Finds the one list under a path and reads it whole. */
export async function readAll(
  path: string,
  options: { allowIncomplete?: boolean } = {},
): Promise<{ entities: Entity[]; summary: ListSummary }> {
  const [file, ...others] = await findLists([path], options);
  if (file === undefined || others.length > 0) throw new Error(`${path} is not one list`);
  const entities: Entity[] = [];
  const summary = await readList(file, (entity) => entities.push(entity));
  return { entities, summary };
}
