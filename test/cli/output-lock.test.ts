import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { expect, test } from '@jest/globals';
import { CUSTOMERS, sdnXml } from './small-list.js';
import { BIN, Workspace } from './workspace.js';

/** Two runs on one report: the second is refused as long as the first is at it. */
const space = new Workspace();
space.write('list.xml', sdnXml());
space.write('customers.csv', CUSTOMERS);
const ARGS = ['--lists', 'list.xml', '-o', 'hits.csv'];

/** A run that waits for more customers. */
async function slowRun(args: readonly string[] = ARGS) {
  const child = spawn(process.execPath, [BIN, '-', ...args], {
    cwd: space.dir,
    env: space.env(),
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stdin?.on('error', () => {});
  child.stdin?.write(CUSTOMERS);
  while (!readdirSync(space.dir).includes('.hits.csv.lock'))
    await new Promise((done) => setTimeout(done, 20));
  // the lock is taken before its folder is seen to hold it
  while (!readdirSync(space.path('.hits.csv.lock')).some((name) => /^lock\.\d+$/.test(name)))
    await new Promise((done) => setTimeout(done, 20));
  return { child, ended };
}

test('the second run is refused, by whatever name, and the first one is not disturbed', async () => {
  symlinkSync('hits.csv', space.path('link.csv'));
  space.write('hits.csv', 'before\n');
  const { child, ended } = await slowRun();
  for (const output of ['hits.csv', 'link.csv']) {
    const { code, stderr } = await space.run(['customers.csv', '--lists', 'list.xml', '-o', output]);
    expect(stderr).toMatch(/screen: another run is writing .*hits\.csv \(screen, process \d+ on /);
    expect(code).toBe(2);
  }
  expect(space.read('hits.csv')).toBe('before\n');
  // another file beside it is nobody's business
  expect((await space.run(['customers.csv', '--lists', 'list.xml', '-o', 'others.csv'])).code).toBe(1);
  child.stdin?.end();
  expect(await ended).toBe(1);
  expect(space.read('hits.csv')).toContain('Zoravan');
  expect(readdirSync(space.dir).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('the lock of a run that was killed is taken over, and what it had begun is removed', async () => {
  const { child, ended } = await slowRun();
  space.write('.hits.csv.0123456789abcdef.screen.tmp', 'half');
  space.write('.others.csv.0123456789abcdef.screen.tmp', 'of another');
  child.kill('SIGKILL');
  await ended;
  // killed once more, while it asked for the lock
  space.write(`.hits.csv.lock/${child.pid}-0123456789ab.new`, '{}');
  expect((await space.run(['customers.csv', ...ARGS])).code).toBe(1);
  expect(readdirSync(space.dir).filter((name) => name.startsWith('.'))).toEqual([
    '.others.csv.0123456789abcdef.screen.tmp',
  ]);
});

const hasProc = existsSync('/proc/self/stat');
if (!hasProc) process.stderr.write('cli/output-lock.test.ts: no /proc here, a test is skipped\n');

(hasProc ? test : test.skip)('a process that ended and that nobody has asked for holds nothing', async () => {
  // the shell becomes a program that never asks for the end of its child
  const ending = 'until read -r name < /proc/$$/comm && [ "$name" = sleep ]; do sleep 0.02; done';
  const parent = spawn('bash', ['-c', `{ ${ending}; } & echo $!; exec sleep 3600`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const pid = await new Promise<number>((resolve) =>
    parent.stdout.once('data', (text) => resolve(Number(text))),
  );
  while (!/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8')))
    await new Promise((done) => setTimeout(done, 20));
  mkdirSync(space.path('.hits.csv.lock'));
  const holder = { pid, host: hostname(), begun: null, since: '2026-11-20T02:00:00.000Z', command: 'screen' };
  space.write('.hits.csv.lock/lock.1', JSON.stringify(holder));
  const { code } = await space.run(['customers.csv', ...ARGS]);
  parent.kill();
  expect(code).toBe(1);
  expect(readdirSync(space.dir)).not.toContain('.hits.csv.lock');
});

test('an interrupted run leaves no lock', async () => {
  const { child, ended } = await slowRun();
  child.kill('SIGTERM');
  expect(await ended).toBe(143);
  expect(readdirSync(space.dir)).not.toContain('.hits.csv.lock');
});
