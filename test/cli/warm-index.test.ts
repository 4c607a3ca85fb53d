import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { sdnXml } from './small-list.js';
import { Workspace } from './workspace.js';

/** Lists that are installed leave their index in the cache; `lists verify` looks at it. */
const space = new Workspace();
const SYLLABLES = ['zor', 'vel', 'mir', 'qel', 'tar', 'okw', 'brem', 'hesh', 'dov', 'ulk', 'pey', 'nax'];
const word = (number: number): string =>
  [number, number >> 3, number >> 6].map((part) => SYLLABLES[part % SYLLABLES.length]).join('');
const entries = Array.from({ length: 5000 }, (_, at) => ({
  uid: at + 1,
  firstName: word(at * 7),
  name: `${word(at)}${word(at >> 4)}ani`,
  dob: '03 Apr 1961',
}));
space.write('list.xml', sdnXml(entries));
space.write('customers.csv', 'id,name\n1,Quillon Vashtaverde\n');
const run = (args: readonly string[]) =>
  space.run(args, { env: { SCREEN_CACHE_DIR: space.path('cache'), SCREEN_DATA_DIR: space.path('data') } });
const index = (): string => {
  const [name] = readdirSync(space.path('cache')).filter((one) => one.endsWith('.index'));
  return join(space.path('cache'), name ?? '');
};

test('importing leaves the index that the first screening needs', async () => {
  expect((await run(['lists', 'import', 'list.xml', '--accept-shrink', 'ofac-sdn'])).code).toBe(0);
  const made = readFileSync(index());
  const screened = await run(['customers.csv', '--list', 'ofac-sdn', '-v', '--controls', '0']);
  expect(screened.stderr).toContain('index is in the cache');
  expect(screened.stderr).not.toContain('read ofac-sdn');
  expect(readFileSync(index()).equals(made)).toBe(true);
});

test('verify says how it is, and a damaged one harms nobody', async () => {
  const whole = await run(['lists', 'verify']);
  expect(whole).toMatchObject({ code: 0 });
  expect(whole.stderr).toContain('in the cache, undamaged');
  const bytes = readFileSync(index());
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  writeFileSync(index(), bytes);
  const damaged = await run(['lists', 'verify']);
  expect(damaged.code).toBe(0);
  expect(damaged.stderr).toContain('index in the cache is damaged');
  const screened = await run(['customers.csv', '--list', 'ofac-sdn', '-v', '--controls', '0']);
  expect(screened.code).toBe(0);
  expect(screened.stderr).toContain('read ofac-sdn');
  expect((await run(['lists', 'verify'])).stderr).toContain('in the cache, undamaged');
});
