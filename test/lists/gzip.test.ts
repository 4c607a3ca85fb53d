import { readdirSync, statSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Entity } from '../../src/lists/entity.js';
import { findLists } from '../../src/lists/find-lists.js';
import type { ListFormat } from '../../src/lists/list-file.js';
import { readList } from '../../src/lists/read-list.js';
import { fixture } from './read-fixture.js';

/** Folders of fixtures that hold no list which can be read. */
const NO_LISTS = new Set(['broken', 'not-read']);
/** Names for formats that do not say which list they are, and for a fixture whose programmes do not. */
const NAMES: Readonly<Record<string, string>> = {
  'own-list': 'mine=',
  'opensanctions-json': 'mine=',
  'ofac-sdn-xml': 'ofac-sdn=',
};

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gzip-'));
});
afterAll(() => rm(directory, { recursive: true }));

/** Finds the one list under some paths and reads it. */
async function read(paths: readonly string[]): Promise<{ format: ListFormat; entities: readonly Entity[] }> {
  const [file, ...others] = await findLists(paths);
  if (file === undefined || others.length > 0) throw new Error(`one list expected in ${paths.join(', ')}`);
  const entities: Entity[] = [];
  await readList(file, (entity) => entities.push(entity));
  return { format: file.format, entities };
}

/** Every list among the fixtures: one file each, but OFAC's delimited set. */
const lists = readdirSync(fixture('formats'))
  .filter((folder) => !NO_LISTS.has(folder) && statSync(fixture(`formats/${folder}`)).isDirectory())
  .flatMap((folder): [string, string[]][] => {
    const files = readdirSync(fixture(`formats/${folder}`)).map((name) => `formats/${folder}/${name}`);
    return folder === 'ofac-delimited' ? [[folder, files]] : files.map((file) => [file, [file]]);
  });

test('every format has a fixture', () => {
  expect(new Set(lists.map(([name]) => name.split('/')[1] ?? name)).size).toBe(11);
});

test.each(lists)('%s reads the same when it is gzipped', async (name, files) => {
  const prefix = NAMES[name.split('/')[1] ?? ''] ?? '';
  const packed = await Promise.all(
    files.map(async (file, index) => {
      const path = join(directory, `${index}-${file.split('/').at(-1)}.gz`);
      await writeFile(path, gzipSync(await readFile(fixture(file))));
      return path;
    }),
  );
  const plain = await read(files.map((file) => `${prefix}${fixture(file)}`));
  expect(plain.entities.length).toBeGreaterThan(0);
  expect(await read(packed.map((path) => `${prefix}${path}`))).toEqual(plain);
});
