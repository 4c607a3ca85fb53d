import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { familyName, givenName, numbers, ofsiCsv, unXml, WATCHLIST } from '../store/generated-lists.js';
import { file, Publisher } from '../store/publisher.js';
import { inStore } from './in-store.js';
import { Workspace } from './workspace.js';

/**
 * What the commands below `screen lists` say of lists that are installed, and what a screening makes of their age and
 * damage.
 */
const publisher = new Publisher();
const space = new Workspace();

beforeAll(async () => {
  await publisher.open();
  space.write('customers.csv', `id,name\nc1,${givenName(7)} ${familyName(7)}\nc2,Orla Hennebury\n`);
  space.write('un.xml', unXml(numbers(1, 701), '2026-11-01'));
  space.write('un-next.xml', unXml(numbers(3, 711), '2026-11-02'));
  space.write('watchlist.csv', WATCHLIST);
});
afterAll(() => publisher.close());

describe('what is installed', () => {
  const run = inStore(space, 'state');
  beforeAll(async () => {
    await run(['lists', 'import', 'un.xml']);
    await run(['lists', 'import', 'un-next.xml']);
    await run(['lists', 'import', 'watchlist.csv', '--as', 'internal-watchlist']);
  });

  test('lists status says where it looked when nothing is there', async () => {
    const { code, stderr } = await inStore(space, 'empty-state')(['lists', 'status']);
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /nothing is installed in .*empty-state.* \(--data-dir or SCREEN_DATA_DIR names another/,
    );
    expect(stderr).toContain('SCREEN_LISTS_DIR');
  });

  test('lists status: 3 for all five, 0 for one; JSON has everything', async () => {
    const all = await run(['lists', 'status']);
    expect(all.code).toBe(3);
    expect(all.stdout).toMatch(/^un +imported +2026-11-02 +never +708 +708$/m);
    expect(all.stdout).toMatch(/^ofac-sdn +missing$/m);
    const one = await run(['lists', 'status', '--list', 'un', '--format', 'json']);
    expect(one.code).toBe(0);
    expect(JSON.parse(one.stdout)).toMatchObject({
      generation: { number: 3 },
      maxAgeHours: 48,
      lists: [
        {
          list: 'un',
          state: 'imported',
          published: '2026-11-02',
          entities: 708,
          names: 708,
          via: 'import',
          checkedAt: null,
          ageHours: null,
          files: [
            { name: 'un/un.xml', source: 'un-next.xml', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
          ],
          attribution: expect.stringContaining('United Nations'),
          licence: expect.stringContaining('UN terms'),
        },
      ],
    });
  });

  test('lists list names every list with its licence and attribution', async () => {
    const { stdout, code } = await run(['lists', 'list']);
    expect(code).toBe(0);
    expect(stdout).toContain('© European Union');
    expect(stdout).toContain('Open Government Licence v3.0');
    expect(stdout).toMatch(/^internal-watchlist \(installed\)$/m);
    expect(stdout).toMatch(/^uk-ofsi-conlist \(not installed, retired on 2026-01-28\)$/m);
  });

  test('lists diff: as a table, as CSV, as JSON; between generations and files', async () => {
    const table = await run(['lists', 'diff', '1', '2']);
    expect(table.stdout).toMatch(/^un +2026-11-01 \(700\) +2026-11-02 \(708\) +10 +2 +0$/m);
    expect(table.stdout).toContain(`- un:QDi.1  ${givenName(1)} ${familyName(1)} (person)`);
    const csv = await run(['lists', 'diff', 'un.xml', 'un-next.xml', '--format', 'csv']);
    expect(csv.stdout.split('\n').filter((line) => line.startsWith('added,un,un:QDi.70'))).toHaveLength(9);
    const json = JSON.parse((await run(['lists', 'diff', '--format', 'json'])).stdout);
    expect(json.lists.map(({ list, counts }: { list: string; counts: unknown }) => [list, counts])).toEqual([
      ['un', { added: 0, removed: 0, changed: 0 }],
      ['internal-watchlist', { added: 2, removed: 0, changed: 0 }],
    ]);
  });

  test('--generation screens against older evidence', async () => {
    space.write('gone.csv', `id,name\nc1,${givenName(1)} ${familyName(1)}\n`);
    const args = ['gone.csv', '--list', 'un', '--format', 'jsonl'];
    expect((await run(args)).code).toBe(0);
    const older = await run([...args, '--generation', '1']);
    expect(older.code).toBe(1);
    expect(older.stdout).toContain('un:QDi.1');
    const today = new Date().toISOString().slice(0, 10);
    expect((await run([...args, '--generation', today])).code).toBe(0);
    const none = await run([...args, '--generation', '2020-01-01']);
    expect([none.code, none.stderr]).toEqual([
      3,
      expect.stringMatching(/no generation of lists on 2020-01-01 yet/),
    ]);
    const both = await run([...args, '--generation', '1', '--lists', 'un.xml']);
    expect([both.code, both.stderr]).toEqual([2, expect.stringContaining('--generation')]);
  });

  test('lists remove, lists prune', async () => {
    expect((await run(['lists', 'remove', 'internal-watchlist'])).code).toBe(0);
    expect((await run(['lists', 'remove', 'internal-watchlist'])).code).toBe(2);
    expect((await run(['lists', 'prune'])).code).toBe(2);
    expect((await run(['lists', 'prune', '--older-than', '10y'])).stderr).toContain(
      '0 generations gone, 4 left',
    );
    expect((await run(['lists', 'prune', '--keep', '2', '--dry-run'])).stderr).toContain(
      '2 generations would go, 2 left',
    );
    expect((await run(['lists', 'prune', '--keep', '2'])).stderr).toContain('2 generations gone, 2 left');
    expect((await run(['lists', 'verify', '--all', '--reparse'])).code).toBe(0);
  });

  test('lists verify finds one changed byte; a screening does as well', async () => {
    const folder = join(
      'store-state/lists/generations',
      readdirSync(space.path('store-state/lists/generations')).at(-1) ?? '',
    );
    const text = space.read(`${folder}/un/un.xml`);
    space.write(`${folder}/un/un.xml`, text.replace('Al-Qaida', 'Al-Qaide'));
    const result = await run(['lists', 'verify']);
    expect(result.code).toBe(3);
    expect(result.stderr).toMatch(/un\/un\.xml: has other bytes, and was changed since it was installed/);
    const screened = await run(['customers.csv', '--list', 'un']);
    expect(screened.code).toBe(3);
    expect(screened.stderr).toMatch(/its SHA-256 differs/);
    space.write(`${folder}/un/un.xml`, text.slice(0, 50_000));
    expect((await run(['customers.csv', '--list', 'un'])).stderr).toMatch(
      /damaged: un\nhint: screen lists verify/,
    );
  });
});

describe('a file published long ago', () => {
  const run = inStore(space, 'old-file');

  test('is not made young by its import: the same is said as of --lists, and refused by the same rule', async () => {
    space.write('old-un.xml', unXml(numbers(1, 701), '2020-01-02'));
    const warning = /published long ago, .* missing: un 2020-01-02 \(\d+ days\); --max-list-age refuses/;
    expect((await run(['customers.csv', '--lists', 'old-un.xml'])).stderr).toMatch(warning);
    const imported = await run(['lists', 'import', 'old-un.xml']);
    expect([imported.code, imported.stderr]).toEqual([0, expect.stringMatching(warning)]);
    const screened = await run(['customers.csv', '--list', 'un']);
    expect([screened.code, screened.stderr]).toEqual([1, expect.stringMatching(warning)]);
    const status = await run(['lists', 'status', '--list', 'un']);
    expect(status.stdout).toMatch(/^un +imported +2020-01-02 +never /m);
    expect(status.stderr).toMatch(warning);
    for (const words of [['customers.csv'], ['lists', 'status']]) {
      const refused = await run([...words, '--list', 'un', '--max-list-age', '7d']);
      expect([words, refused.code]).toEqual([words, 3]);
      expect(refused.stderr).toMatch(/un was published on 2020-01-02, \d+ days ago|un is stale/);
    }
  });

  test('is fresh as soon as its publisher confirms it', async () => {
    publisher.serve('/old-un.xml', file(unXml(numbers(1, 701), '2020-01-02')));
    const source = ['--source', `un=${publisher.url('/old-un.xml')}`, '--retries', '0'];
    expect((await run(['lists', 'update', 'un', ...source])).code).toBe(0);
    const status = await run(['lists', 'status', '--list', 'un', '--max-list-age', '7d']);
    expect([status.code, status.stdout]).toEqual([
      0,
      expect.stringMatching(/^un +fresh +2020-01-02 +0 min ago /m),
    ]);
    expect((await run(['customers.csv', '--list', 'un'])).stderr).not.toContain('published long ago');
  });
});

describe('a generation carried to another machine', () => {
  const [here, there] = [inStore(space, 'here'), inStore(space, 'there')];

  test('is imported as it is, own lists under their names; a changed byte is noticed', async () => {
    await here(['lists', 'import', 'un.xml']);
    await here(['lists', 'import', 'watchlist.csv', '--as', 'internal-watchlist']);
    const name = readdirSync(space.path('store-here/lists/generations')).at(-1) ?? '';
    const folder = `store-here/lists/generations/${name}`;
    const imported = await there(['lists', 'import', folder]);
    expect(imported.stderr).toMatch(/^un .*700 entries, 700 names: new$/m);
    expect(imported.stderr).toMatch(/^internal-watchlist .*2 entries, 2 names: new$/m);
    expect(imported.code).toBe(0);
    const args = ['customers.csv', '--list', 'un', '--format', 'json'];
    expect((await there(args)).stdout).toBe((await here(args)).stdout);
    space.write(`${folder}/un/un.xml`, unXml(numbers(1, 651), '2026-11-09'));
    const changed = await there(['lists', 'import', folder]);
    expect([changed.code, changed.stderr]).toEqual([
      3,
      expect.stringMatching(/un\.xml: is not what its manifest says/),
    ]);
  });
});

describe('the retired list', () => {
  const run = inStore(space, 'retired');

  test('is a warning as a path, and exit 3 when it is installed', async () => {
    space.write('conlist.csv', ofsiCsv(numbers(1, 41)));
    const byPath = await run(['customers.csv', '--lists', 'conlist.csv']);
    expect([byPath.code, byPath.stderr]).toEqual([
      1,
      expect.stringContaining('uk-ofsi-conlist was retired on 2026-01-28'),
    ]);
    const imported = await run(['lists', 'import', 'conlist.csv', '--accept-shrink', 'uk-ofsi-conlist']);
    expect([imported.code, imported.stderr]).toEqual([0, expect.stringContaining('screening refuses it')]);
    const installed = await run(['customers.csv', '--list', 'uk-ofsi-conlist']);
    expect([installed.code, installed.stderr]).toEqual([
      3,
      expect.stringContaining('was retired on 2026-01-28'),
    ]);
    const warned = await run(['customers.csv', '--list', 'uk-ofsi-conlist', '--stale', 'warn']);
    expect(warned.code).toBe(1);
  });
});
