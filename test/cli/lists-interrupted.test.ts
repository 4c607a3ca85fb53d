import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { numbers, unXml } from '../store/generated-lists.js';
import { endless, Publisher } from '../store/publisher.js';
import { BIN, Workspace } from './workspace.js';

/** An update that is stopped, and a disk that is full: nothing is installed, nothing is left, and the code says so. */
const publisher = new Publisher();
const space = new Workspace();

beforeAll(async () => {
  await publisher.open();
  space.write('un.xml', unXml(numbers(1, 701)));
});
afterAll(() => publisher.close());

function remains(): readonly string[] {
  return existsSync(space.path('data/lists')) ? readdirSync(space.path('data/lists')) : [];
}

test.each<[NodeJS.Signals, number]>([
  ['SIGINT', 130],
  ['SIGTERM', 143],
])('%s is %i', async (signal, code) => {
  const begun = new Promise<void>((resolve) => {
    publisher.serve('/un.xml', (request, response) => {
      endless('<', 20)(request, response);
      resolve();
    });
  });
  const args = [BIN, 'lists', 'update', 'un', '--source', `un=${publisher.url('/un.xml')}`];
  const env = space.env({ SCREEN_DATA_DIR: space.path('data') });
  const child = spawn(process.execPath, args, { cwd: space.dir, env, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('close', resolve));
  await begun;
  child.kill(signal);
  expect(await ended).toBe(code);
  expect(remains()).toEqual([]);
});

test('a disk that is full is 2, and says where', async () => {
  // a limit of 20 kB for any file stands for it
  const result = await space.shell('ulimit -f 20; screen lists import un.xml', {
    SCREEN_DATA_DIR: space.path('data'),
  });
  expect(result.stderr).toMatch(
    /screen: .*data\/lists\/staging.*: the lists cannot be kept or read: .*\nhint: --data-dir/,
  );
  expect(result.code).toBe(2);
  expect(remains()).toEqual([]);
});
