import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { checkedAt, readChecks, writeChecks } from '../../src/store/checks.js';
import { listStates } from '../../src/store/freshness.js';
import { currentGeneration } from '../../src/store/generations.js';
import { runInProcess } from '../cli/in-process.js';
import { Workspace } from '../cli/workspace.js';
import { familyName, givenName, numbers, unXml, WATCHLIST } from './generated-lists.js';
import { TestStore } from './test-store.js';

const space = new TestStore();
const run = new Workspace();
/** ten calendar days before the commands below are run */
const PUBLISHED = new Date(Date.now() - 10 * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  const un = join(space.dir, 'un.xml');
  const own = join(space.dir, 'own.csv');
  writeFileSync(un, unXml(numbers(1, 701), PUBLISHED));
  writeFileSync(own, WATCHLIST);
  // two days and an hour before the commands below are run
  space.now = new Date(Date.now() - 49 * 3_600_000);
  await space.import([un]);
  await space.import([own], { named: 'internal-watchlist' });
  run.write('customers.csv', `id,name\nc1,${givenName(3)} ${familyName(3)}\n`);
});

async function states(now: string | Date, maxAgeHours: number | null = null) {
  const rule = { checks: await readChecks(space.store), now: new Date(now), maxAgeHours };
  const found = await listStates(await currentGeneration(space.store), rule);
  return Object.fromEntries(found.map(({ list, state }) => [list, state]));
}

describe('the age of installed lists', () => {
  test('of a file counts from its import while none is asked for, and is never called fresh', async () => {
    const start = space.now.getTime();
    expect((await states(new Date(start + 48 * 3_600_000)))['un']).toBe('imported');
    expect((await states(new Date(start + 48.1 * 3_600_000)))['un']).toBe('stale');
    // a clock that was set back
    expect((await states(new Date(start - 1e9)))['un']).toBe('imported');
  });

  test('of a file, where one is asked for, is that of its publication', async () => {
    const noon = Date.parse(`${PUBLISHED}T12:00:00Z`);
    const daysLater = (days: number) => new Date(noon + days * 86_400_000);
    expect((await states(daysLater(10), 240))['un']).toBe('imported');
    expect((await states(daysLater(11), 240))['un']).toBe('stale');
    expect((await states(daysLater(3), 72))['un']).toBe('imported');
  });

  test('of a list that its publisher confirmed counts from then', async () => {
    const before = await readChecks(space.store);
    const known = before.get('un');
    if (known === undefined) throw new Error('the import was not noted');
    const start = space.now.getTime();
    const confirmed = { ...known, checkedAt: new Date(start + 3_600_000).toISOString() };
    await writeChecks(space.store, new Map([...before, ['un', confirmed]]));
    expect((await states(new Date(start + 49 * 3_600_000)))['un']).toBe('fresh');
    expect((await states(new Date(start + 50 * 3_600_000)))['un']).toBe('stale');
    expect((await states(new Date(start + 72 * 3_600_000), 72))['un']).toBe('fresh');
    await writeChecks(space.store, before);
  });

  test('of a file that is imported again counts from then, and what its publisher said stays', async () => {
    const before = await readChecks(space.store);
    const known = before.get('un');
    if (known === undefined) throw new Error('the import was not noted');
    const validators = [{ url: 'https://lists.example/un.xml', etag: '"1"', lastModified: null }];
    const learnt = { checkedAt: space.now.toISOString(), validators };
    await writeChecks(space.store, new Map([...before, ['un', { ...known, ...learnt }]]));
    const imported = space.now;
    space.now = new Date(imported.getTime() + 47 * 3_600_000);
    await space.import([join(space.dir, 'un.xml')]);
    const again = (await readChecks(space.store)).get('un');
    expect(again).toEqual({ ...known, ...learnt, importedAt: space.now.toISOString() });
    expect((await states(new Date(imported.getTime() + 94 * 3_600_000)))['un']).toBe('imported');
    space.now = imported;
    await writeChecks(space.store, before);
  });

  test('a list of one’s own has none; a current list that is not there is missing', async () => {
    expect(await states('2036-01-01')).toEqual({
      ...{ 'ofac-sdn': 'missing', 'ofac-consolidated': 'missing', 'eu-fsf': 'missing' },
      ...{ 'uk-sanctions-list': 'missing', un: 'stale', 'internal-watchlist': 'own' },
    });
  });

  test('a check of other bytes says nothing', async () => {
    const entry = (await currentGeneration(space.store))?.manifest.lists.find(({ list }) => list === 'un');
    if (entry === undefined) throw new Error('no list');
    const sha256 = entry.files.map((file) => file.sha256);
    const later = { checkedAt: '2037-01-01T00:00:00.000Z', validators: [], importedAt: null };
    const before = await readChecks(space.store);
    expect(checkedAt(entry, new Map([['un', { ...later, sha256 }]]))).toBe(later.checkedAt);
    expect(checkedAt(entry, new Map([['un', { ...later, sha256: ['other'] }]]))).toBeNull();
    await writeChecks(space.store, before);
    expect(await readChecks(space.store)).toEqual(before);
  });

  test('a damaged record of checks makes lists older, never younger', async () => {
    writeFileSync(space.store.checks, '{"schema":1,"lists":{"un":{');
    expect(await readChecks(space.store)).toEqual(new Map());
    expect((await states(space.now))['un']).toBe('imported');
  });
});

describe('a screening with lists that are too old', () => {
  const screen = (...args: readonly string[]) =>
    runInProcess(run, ['customers.csv', '--list', 'un', ...args], { env: { SCREEN_DATA_DIR: space.dir } });

  test('is exit 3, and says when they were imported and published', async () => {
    const result = await screen();
    expect(result.code).toBe(3);
    expect(result.stdout).toBe('');
    expect(result.stderr).toMatch(
      /un \(published on \d{4}-\d\d-\d\d\) was last imported 2 days ago, and may be at most 48 h old\nhint: screen lists update/,
    );
  });

  test.each([
    ['--stale warn', ['--stale', 'warn'], /was last imported 2 days ago/],
    ['a greater age', ['--max-list-age', '30d'], /exit 1/],
    ['an older generation that is named', ['--generation', '1'], /exit 1/],
  ])('goes on with %s', async (_name, args, message) => {
    const result = await screen(...args);
    expect(result.stderr).toMatch(message);
    expect(result.code).toBe(1);
  });

  test('an age that is given goes for a named generation as well', async () => {
    expect((await screen('--generation', '1', '--max-list-age', '48h')).code).toBe(3);
  });

  test('an age that is given is that of a file’s publication, however lately it was imported', async () => {
    const result = await screen('--max-list-age', '7d');
    expect([result.code, result.stdout]).toEqual([3, '']);
    expect(result.stderr).toMatch(
      /un was published on \d{4}-\d\d-\d\d, 1[01] days ago\nhint: fetch it again/,
    );
    expect((await screen('--max-list-age', '7d', '--stale', 'warn')).code).toBe(1);
  });

  test('a list of one’s own is never too old', async () => {
    const result = await runInProcess(run, ['customers.csv', '--list', 'internal-watchlist'], {
      env: { SCREEN_DATA_DIR: space.dir },
    });
    expect(result.code).toBe(0);
  });

  test('lists status says so, and exits 3', async () => {
    const args = ['lists', 'status', '--list', 'un'];
    const result = await runInProcess(run, args, { env: { SCREEN_DATA_DIR: space.dir } });
    expect([result.code, result.stdout]).toEqual([3, expect.stringMatching(/^un +stale /m)]);
  });
});
