import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { compileLists } from '../../src/cli/load/compile-lists.js';
import { IndexCache } from '../../src/cli/load/index-cache.js';
import { mergeParts } from '../../src/compiled/build.js';
import { openIndex } from '../../src/compiled/entity-index.js';
import { findLists } from '../../src/lists/find-lists.js';
import type { ListFile } from '../../src/lists/list-file.js';
import { nextTickAfter } from '../file-clock.js';
import { ENTRIES, manyEntries, type SmallEntry, sdnXml } from './small-list.js';
import { Workspace } from './workspace.js';

const root = mkdtempSync(join(tmpdir(), 'screen-cache-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/**
 * Late enough for a file of these tests to count as settled; not so late that one being written counts as left behind.
 */
const LATER = new Date(Date.now() + 30 * 60_000);
let folders = 0;

/** A list file of its own, long unchanged, and a folder for indexes. */
function place(entries: readonly SmallEntry[] = ENTRIES): { list: string; folder: string } {
  const list = join(root, `list-${folders}.xml`);
  writeFileSync(list, sdnXml(entries));
  return { list, folder: join(root, `cache-${folders++}`) };
}

function cacheAt(folder: string, stamp = 'program 1', now = LATER): IndexCache {
  return new IndexCache(folder, stamp, () => now);
}

/** What a run does that finds nothing: reads the lists and keeps their index. */
async function keep(cache: IndexCache, files: readonly ListFile[]): Promise<SharedArrayBuffer> {
  expect(await cache.find(files)).toBeNull();
  return made(cache, files);
}

async function made(cache: IndexCache, files: readonly ListFile[]): Promise<SharedArrayBuffer> {
  const signal = new AbortController().signal;
  const compiled = await compileLists(files, { signal, now: () => 0, onList: () => {} });
  const origin = cache.originOf(
    files,
    compiled.map(({ summary }) => summary),
  );
  const image = mergeParts(
    compiled.map(({ part }) => part),
    origin,
  );
  await cache.keep(files, image, origin);
  return image;
}

function namesIn(image: SharedArrayBuffer | undefined): readonly string[] {
  if (image === undefined) return [];
  return openIndex(image).entities.map((entity) => entity.names[0]?.full ?? '');
}

const indexesIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.index'));

describe('an index that was kept', () => {
  test('is found again for the same files, with what was known of the lists', async () => {
    const { list, folder } = place();
    const files = await findLists([list]);
    const image = await keep(cacheAt(folder), files);
    const kept = await cacheAt(folder).find(files);
    expect(Buffer.from(kept?.image ?? new SharedArrayBuffer(0)).equals(Buffer.from(image))).toBe(true);
    expect(kept?.summaries).toMatchObject([{ list: 'ofac-sdn', entities: 3, published: '2026-11-20' }]);
  });

  test('belongs to its owner alone, and nothing else stays behind', async () => {
    const { list, folder } = place();
    await keep(cacheAt(folder), await findLists([list]));
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).map((name) => name.replace(/^.*\./, ''))).toEqual(
      expect.arrayContaining(['index', 'ref']),
    );
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test('is found for the same bytes at another place', async () => {
    const { list, folder } = place();
    await keep(cacheAt(folder), await findLists([list]));
    const copy = join(root, 'copy.xml');
    writeFileSync(copy, readFileSync(list));
    expect(namesIn((await cacheAt(folder).find(await findLists([copy])))?.image)).toHaveLength(3);
  });

  test('is not used for other bytes, be they as many and of the same time', async () => {
    const { list, folder } = place();
    const { atime, mtime } = statSync(list);
    await keep(cacheAt(folder), await findLists([list]));
    await nextTickAfter(list);
    writeFileSync(list, readFileSync(list, 'utf8').replace('Qeltharani', 'Qeltharano'));
    utimesSync(list, atime, mtime);
    const files = await findLists([list]);
    expect(await cacheAt(folder).find(files)).toBeNull();
    expect(namesIn(await keep(cacheAt(folder), files))).toContain('Zoravan Qeltharano');
    expect(namesIn((await cacheAt(folder).find(files))?.image)).toContain('Zoravan Qeltharano');
  });

  test('is not used by another program', async () => {
    const { list, folder } = place();
    const files = await findLists([list]);
    await keep(cacheAt(folder), files);
    expect(await cacheAt(folder, 'program 2').find(files)).toBeNull();
  });

  test('is not used under another list’s name, nor in another order', async () => {
    const [one, other] = [place(), place(ENTRIES.slice(1))];
    const files = await findLists([one.list, `own=${other.list}`].slice(0, 1));
    await keep(cacheAt(one.folder), files);
    const renamed = files.map((file) => ({ ...file, list: 'ofac-consolidated' }));
    expect(await cacheAt(one.folder).find(renamed)).toBeNull();
  });

  test('is not used where a list must have other bytes than it was made of', async () => {
    const { list, folder } = place();
    const files = await findLists([list]);
    await keep(cacheAt(folder), files);
    expect(await cacheAt(folder).find(files.map((file) => ({ ...file, sha256: ['00'] })))).toBeNull();
  });

  test.each([
    ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1000)],
    ['empty', () => Buffer.alloc(0)],
    [
      'overwritten',
      (bytes: Buffer) => {
        bytes.fill(7, bytes.length >> 1, (bytes.length >> 1) + 5);
        return bytes;
      },
    ],
    ['of something else', () => Buffer.from('SCRNIDX\n and no more')],
  ])('and %s is made anew', async (_, damage) => {
    const { list, folder } = place();
    const files = await findLists([list]);
    await keep(cacheAt(folder), files);
    const [name = ''] = indexesIn(folder);
    writeFileSync(join(folder, name), damage(readFileSync(join(folder, name))));
    await keep(cacheAt(folder), files);
    expect(namesIn((await cacheAt(folder).find(files))?.image)).toHaveLength(3);
  });

  test('is hashed again as long as its list was changed a moment ago', async () => {
    const { list, folder } = place();
    const files = await findLists([list]);
    const justAfter = new Date(statSync(list).ctimeMs + 1000);
    await keep(cacheAt(folder, 'program 1', justAfter), files);
    expect(readdirSync(folder).filter((name) => name.endsWith('.ref'))).toEqual([]);
    expect(await cacheAt(folder, 'program 1', justAfter).find(files)).not.toBeNull();
  });
});

describe('keeping an index', () => {
  test('is left when a list changes while it is read', async () => {
    const { list, folder } = place();
    const cache = cacheAt(folder);
    const files = await findLists([list]);
    expect(await cache.find(files)).toBeNull();
    const signal = new AbortController().signal;
    const compiled = await compileLists(files, { signal, now: () => 0, onList: () => {} });
    appendFileSync(list, '<!-- changed -->');
    const origin = cache.originOf(
      files,
      compiled.map(({ summary }) => summary),
    );
    await cache.keep(
      files,
      mergeParts(
        compiled.map(({ part }) => part),
        origin,
      ),
      origin,
    );
    expect(existsSync(folder)).toBe(false);
  });

  test('works in several programs at once', async () => {
    const { list, folder } = place();
    const files = await findLists([list]);
    const caches = Array.from({ length: 6 }, () => cacheAt(folder));
    // all of them have found nothing before the first has kept anything
    expect(await Promise.all(caches.map((cache) => cache.find(files)))).toEqual(caches.map(() => null));
    await Promise.all(caches.map((cache) => made(cache, files)));
    expect(indexesIn(folder)).toHaveLength(1);
    expect(namesIn((await cacheAt(folder).find(files))?.image)).toHaveLength(3);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('lets go of the indexes that were not used for longest, and of what a killed program left', async () => {
    const { folder } = place();
    const lists = Array.from({ length: 6 }, (_, at) => place(ENTRIES.slice(0, 1 + (at % 3))).list);
    for (const [at, list] of lists.entries()) {
      await keep(cacheAt(folder, `program ${at}`), await findLists([list]));
      for (const name of indexesIn(folder)) {
        const { mtimeMs } = statSync(join(folder, name));
        utimesSync(join(folder, name), new Date(), new Date(mtimeMs - 60_000));
      }
      writeFileSync(join(folder, '.1234.tmp'), 'half an index');
      utimesSync(join(folder, '.1234.tmp'), new Date(0), new Date(0));
    }
    await keep(cacheAt(folder, 'program 7'), await findLists([lists[0] ?? '']));
    const names = readdirSync(folder);
    expect(names.filter((name) => name.endsWith('.index'))).toHaveLength(4);
    expect(names.filter((name) => name.endsWith('.ref'))).toHaveLength(4);
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('the program with its cache', () => {
  const space = new Workspace();
  const entries = manyEntries(5000);
  space.write('list.xml', sdnXml(entries));
  space.write(
    'customers.csv',
    `id,name\n${entries
      .slice(0, 40)
      .map((one) => `${one.uid},${one.firstName} ${one.name}`)
      .join('\n')}\n`,
  );
  const run = (args: readonly string[]) =>
    space.run(['customers.csv', '--lists', 'list.xml', '--format', 'jsonl', '-v', ...args], {
      env: { SCREEN_CACHE_DIR: space.path('cache') },
    });

  test('says the same with and without it, and reads the lists once', async () => {
    const without = await run(['--no-cache']);
    expect(without.code).toBe(1);
    expect(existsSync(space.path('cache'))).toBe(false);
    const first = await run([]);
    const second = await run([]);
    expect(first.stdout).toBe(without.stdout);
    expect(second.stdout).toBe(without.stdout);
    expect(first.stderr).toContain('read ofac-sdn: 5000 entities');
    expect(second.stderr).not.toContain('read ofac-sdn');
    expect(second.stderr).toContain('index is in the cache');
    expect(second.stderr).toContain('ofac-sdn 2026-11-20 (5,000)');
  });

  test('goes on where the cache cannot be written, and says so', async () => {
    space.write('file', '');
    const env = { SCREEN_CACHE_DIR: space.path('file') };
    const asked = ['customers.csv', '--lists', 'list.xml', '-o', 'out.csv'];
    const result = await space.run(asked, { env });
    expect(result.code).toBe(1);
    expect(result.stderr).toContain(
      'the cache of indexes cannot be used, so every run has to read the lists',
    );
    expect((await space.run([...asked, '-q'], { env })).stderr).not.toContain('cache');
  });
});
