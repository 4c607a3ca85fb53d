import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Entity } from '../../src/lists/entity.js';
import { findLists } from '../../src/lists/find-lists.js';
import type { ListSummary } from '../../src/lists/list-file.js';
import { readList } from '../../src/lists/read-list.js';
import { Problem } from '../../src/problem.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** Path of a fixture: `fixture('formats/eu-fsf-xml/quirks.xml')`. */
export function fixture(name: string): string {
  return `${FIXTURES}${name}`;
}

export function readFixture(name: string): Promise<string> {
  return readFile(fixture(name), 'utf8');
}

export interface ReadResult {
  readonly entities: readonly Entity[];
  readonly summary: ListSummary;
  /** the entity with this publisher's id */
  readonly entity: (id: string) => Entity;
}

/** Finds and reads the one list under a path (or `ID=PATH`). */
export async function readAll(path: string): Promise<ReadResult> {
  const [file, ...others] = await findLists([path]);
  if (file === undefined || others.length > 0) throw new Error(`one list expected under ${path}`);
  const entities: Entity[] = [];
  const summary = await readList(file, (entity) => entities.push(entity));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    entities,
    summary,
    entity: (id) => {
      const found = byId.get(`${file.list}:${id}`);
      if (found === undefined) throw new Error(`no entity ${id}`);
      return found;
    },
  };
}

/** The Problem that an action fails with; anything else that happens is an error of the test. */
export async function problemOf(action: Promise<unknown>): Promise<Problem> {
  try {
    await action;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('a Problem was expected');
}
