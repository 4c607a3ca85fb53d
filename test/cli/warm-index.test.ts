import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { manyEntries, sdnXml } from './small-list.js';
import { Workspace } from './workspace.js';

/** Lists that are installed leave their index in the cache; `lists verify` looks at it. */
const space = new Workspace();
space.write('list.xml', sdnXml(manyEntries(5000)));
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
