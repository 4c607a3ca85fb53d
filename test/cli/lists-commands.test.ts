import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { familyName, givenName, numbers, unXml, WATCHLIST } from '../store/generated-lists.js';
import { file, Publisher, status } from '../store/publisher.js';
import { runInProcess } from './in-process.js';
import { inStore } from './in-store.js';
import { type RunOptions, Workspace } from './workspace.js';

/**
 * How lists are installed by the commands below `screen lists`, and what a screening makes of them
 * (installed-lists.test.ts has the rest).
 */
const publisher = new Publisher();
const space = new Workspace();
const listed = `${givenName(7)} ${familyName(7)}`;

beforeAll(async () => {
  await publisher.open();
  space.write('customers.csv', `id,name\nc1,${listed}\nc2,Orla Hennebury\n`);
  space.write('un.xml', unXml(numbers(1, 701), '2026-11-01'));
  space.write('watchlist.csv', WATCHLIST);
});
afterAll(() => publisher.close());

describe('a newcomer', () => {
  const run = inStore(space, 'newcomer');

  test('is told the ways to get lists', async () => {
    const result = await run(['customers.csv']);
    expect(result.code).toBe(3);
    expect(result.stderr).toMatch(
      /hint: screen lists update .* screen lists import FOLDER .* --lists FOLDER/,
    );
  });

  test('imports, and is told what is missing; two commands to the first result', async () => {
    const imported = await run(['lists', 'import', 'un.xml']);
    expect(imported.code).toBe(0);
    expect(imported.stderr).toMatch(/^un +2026-11-01 {2}700 entries, 700 names: new$/m);
    expect(imported.stderr).toMatch(
      /^not installed: ofac-sdn, ofac-consolidated, eu-fsf, uk-sanctions-list$/m,
    );
    const all = await run(['customers.csv']);
    expect(all.code).toBe(3);
    expect(all.stderr).toMatch(
      /not installed: ofac-sdn, .*\nhint: screen lists update ofac-sdn .* --list un$/m,
    );
    const one = await run(['customers.csv', '--list', 'un']);
    expect(one.code).toBe(1);
    expect(one.stdout).toContain('un:QDi.7');
    expect(one.stderr).toMatch(
      /^installed {3}generation 1 of .*; imported, their publishers not asked: un$/m,
    );
    expect(one.stderr).toContain('NOT screened ofac-sdn, ofac-consolidated, eu-fsf, uk-sanctions-list');
  });

  test('reads the same from --lists and from the store', async () => {
    const args = ['customers.csv', '--all', '--format', 'jsonl'];
    const byPath = await run([...args, '--lists', 'un.xml']);
    const installed = await run([...args, '--list', 'un']);
    expect(installed.stdout).toBe(byPath.stdout);
  });

  test('keeps what is installed to the owner', () => {
    const entries = readdirSync(space.path('store-newcomer'), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      const mode = statSync(join(entry.parentPath, entry.name)).mode & 0o777;
      expect([entry.name, mode]).toEqual([entry.name, entry.isDirectory() ? 0o700 : 0o600]);
    }
    expect(entries.length).toBeGreaterThan(4);
  });
});

describe('lists import', () => {
  const run = inStore(space, 'import');

  test('a list of one’s own, under its name', async () => {
    expect((await run(['lists', 'import', 'watchlist.csv'])).code).toBe(3);
    const result = await run(['lists', 'import', 'watchlist.csv', '--as', 'internal-watchlist']);
    expect(result.code).toBe(0);
    space.write('own.csv', 'id,name\nc1,Orsolveth Brindlemoor\n');
    const screened = await run(['own.csv', '--list', 'internal-watchlist']);
    expect(screened.stdout).toContain('internal-watchlist:W1');
    expect(screened.code).toBe(1);
  });

  test.each<[string, () => readonly string[], RunOptions]>([
    ['gzipped', () => [space.write('un.xml.gz', gzipSync(unXml(numbers(1, 702), '2026-11-03')))], {}],
    [
      'zipped',
      () => [space.write('l.zip', zipSync({ 'a/b.xml': Buffer.from(unXml(numbers(1, 703), '2026-11-04')) }))],
      {},
    ],
    ['from standard input', () => ['-'], { stdin: unXml(numbers(1, 704), '2026-11-05') }],
  ])('%s', async (_name, words, options) => {
    const result = await run(['lists', 'import', ...words()], options);
    expect(result.stderr).toMatch(/^un .* entries/m);
    expect(result.code).toBe(0);
  });

  test('a folder: what is no list is named, and the lists in it are imported', async () => {
    mkdirSync(space.path('folder'));
    space.write('folder/un.xml', unXml(numbers(1, 706), '2026-11-06'));
    space.write('folder/eu.xml', '<html><body>Sorry</body></html>');
    space.write('folder/notes.txt', 'nothing');
    const result = await run(['lists', 'import', 'folder']);
    expect(result.code).toBe(3);
    expect(result.stderr).toMatch(/^screen: folder\/eu\.xml: is a web page, not a list/m);
    expect(result.stderr).toMatch(/^un .*705 entries, 705 names: 2 added, 0 removed, 0 changed$/m);
    expect(result.stderr).not.toContain('notes.txt');
  });

  test('an old file is refused, unless it is accepted', async () => {
    const result = await run(['lists', 'import', 'un.xml']);
    expect(result.code).toBe(3);
    expect(result.stderr).toMatch(
      /un\.xml: was published on 2026-11-01, and the installed list on 2026-11-06/,
    );
    expect(result.stderr).toMatch(/un stays as it is: 2026-11-06, 705 entries/);
    expect((await run(['lists', 'import', 'un.xml', '--accept-older', 'un'])).code).toBe(0);
  });

  test.each<[string, readonly string[], number, RegExp]>([
    ['nothing on standard input', ['-'], 2, /nothing comes from there/],
    ['no such file', ['absent.xml'], 3, /absent\.xml: no such file/],
    ['a name that cannot be', ['un.xml', '--as', '../un'], 2, /cannot be the name of a list/],
    ['no file', [], 2, /missing required argument/],
  ])('%s', async (_name, words, code, message) => {
    const result = await run(['lists', 'import', ...words]);
    expect(result.stderr).toMatch(message);
    expect(result.code).toBe(code);
  });
});

describe('lists update', () => {
  const run = inStore(space, 'update');
  const source = () => ['--source', `un=${publisher.url('/un.xml')}`, '--retries', '0'];

  test('fetches, asks again, and says when it fails', async () => {
    publisher.serve('/un.xml', file(unXml(numbers(1, 701), '2026-11-01')));
    expect((await run(['lists', 'update', 'un', ...source(), '--check'])).code).toBe(3);
    expect((await run(['lists', 'update', 'un', ...source()])).code).toBe(0);
    const again = await run(['lists', 'update', 'un', ...source()]);
    expect([again.code, again.stderr]).toEqual([0, expect.stringMatching(/un +2026-11-01 .*: unchanged/)]);
    expect((await run(['lists', 'update', 'un', ...source(), '--check'])).code).toBe(0);
    publisher.serve('/un.xml', status(403));
    const failed = await run(['lists', 'update', 'un', ...source()]);
    expect(failed.code).toBe(3);
    expect(failed.stderr).toMatch(
      /^screen: http:\/\/127.*un\.xml: the server answered 403 \(forbidden\) \(un\)\nhint: .*lists import/m,
    );
    expect(failed.stderr).toMatch(/un stays as it is: 2026-11-01, 700 entries/);
    publisher.serve('/un.xml', file(unXml(numbers(1, 711), '2026-11-02')));
    const newer = await run(['lists', 'update', 'un', ...source(), '--check']);
    expect([newer.code, newer.stderr]).toEqual([3, expect.stringContaining('there is a newer version')]);
  });

  test('takes addresses from sources.json', async () => {
    space.write('store-update/lists/sources.json', JSON.stringify({ un: publisher.url('/un.xml') }));
    const result = await run(['lists', 'update', 'un']);
    expect(result.stderr).toMatch(/10 added, 0 removed, 0 changed/);
    const list = await run(['lists', 'list']);
    expect(list.stdout).toContain(publisher.url('/un.xml'));
    space.write('store-update/lists/sources.json', '{ "un": "ftp://x" }');
    expect(await run(['lists', 'update', 'un'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('ftp://x'),
    });
    space.write('store-update/lists/sources.json', '{}');
  });

  test.each<[string, readonly string[], RegExp]>([
    ['an unknown list', ['ofac_sdn'], /unknown list "ofac_sdn"\nhint: did you mean ofac-sdn\?/],
    ['an address that is not encrypted', ['un', '--source', 'un=http://lists.example/un.xml'], /https only/],
    [
      'a format that the list has not',
      ['un', '--source', 'un=eu-fsf-xml'],
      /formats of this list: un-consolidated-xml/,
    ],
    ['a source without a list', ['un', '--source', 'https://lists.example'], /--source must be/],
    ['no time at all', ['un', '--timeout', '0'], /--timeout must be at least 1 second/],
  ])('%s is 2', async (_name, words, message) => {
    const result = await run(['lists', 'update', ...words]);
    expect(result.stderr).toMatch(message);
    expect(result.code).toBe(2);
  });
});

test('screen lists alone says what there is, and exits 2', async () => {
  const alone = await runInProcess(space, ['lists']);
  expect([alone.code, alone.stdout]).toEqual([2, '']);
  expect(alone.stderr).toContain('screen lists update');
  const wrong = await runInProcess(space, ['lists', 'updat']);
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('did you mean update?')]);
});

test('a store that cannot be written is 2, with the way out', async () => {
  space.write('a-file', '');
  const result = await runInProcess(space, ['lists', 'import', 'un.xml', '--data-dir', 'a-file']);
  expect(result.code).toBe(2);
  expect(result.stderr).toMatch(/the lists cannot be kept or read: .*\nhint: --data-dir/);
});
