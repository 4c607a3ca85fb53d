import { spawn } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sweepLeftovers } from '../../src/store/sweep.js';
import { BIN } from '../cli/workspace.js';
import { numbers, unXml, WATCHLIST } from './generated-lists.js';
import { file, Publisher } from './publisher.js';
import { TestStore } from './test-store.js';

/**
 * A process that is killed leaves the old state or the new one, and nothing else once the next command has run. It is
 * killed before every change of the file system it makes (a part of them without SCREEN_LONG=1), and at random times.
 */
const LONG = process.env['SCREEN_LONG'] === '1';
const HOOK = fileURLToPath(new URL('kill-at.mjs', import.meta.url));
const publisher = new Publisher();
const space = new TestStore();
// the program that is killed has the clock of the machine
space.now = new Date();
const old = join(space.dir, 'old.xml');
const now = join(space.dir, 'new.xml');
const watchlist = join(space.dir, 'watchlist.csv');
const before = unXml(numbers(1, 701), '2026-11-01');
/** half of the list gone: the earlier version is kept beside it */
const after = unXml(numbers(50, 701), '2026-11-02');
let oldState: string;
let newState: string;

beforeAll(async () => {
  await publisher.open();
  publisher.serve('/un.xml', file(after));
  writeFileSync(old, before);
  writeFileSync(now, after);
  writeFileSync(watchlist, WATCHLIST);
  await space.import([old]);
  await space.import([watchlist], { named: 'internal-watchlist' });
  oldState = await state();
  cpSync(space.store.root, join(space.dir, 'kept'), { recursive: true });
  await space.import([now]);
  newState = await state();
  expect(newState).not.toBe(oldState);
});
afterAll(() => publisher.close());

/** All that a screening would read. */
async function state(): Promise<string> {
  return JSON.stringify([await space.entities('un'), await space.entities('internal-watchlist')]);
}

/** Brings the store back to the old state, without an index of it. */
function reset(): void {
  rmSync(join(space.dir, 'cache'), { recursive: true, force: true });
  rmSync(space.store.root, { recursive: true, force: true });
  cpSync(join(space.dir, 'kept'), space.store.root, { recursive: true });
}

interface Ended {
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
  readonly stderr: string;
}

/** Runs the program; `killAfter` ends it after so many milliseconds. */
function run(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  killAfter?: number,
): Promise<Ended> {
  const hooked = env['KILL_AT'] === undefined ? [] : ['--import', HOOK];
  const child = spawn(process.execPath, [...hooked, BIN, ...args], {
    cwd: space.dir,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: space.dir,
      SCREEN_DATA_DIR: space.dir,
      SCREEN_CACHE_DIR: join(space.dir, 'cache'),
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += String(text);
  });
  const timer = killAfter === undefined ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve) =>
    child.on('close', (code, signal) => {
      if (timer !== null) clearTimeout(timer);
      resolve({ code, signal, stderr });
    }),
  );
}

/** Holds after a kill that the store is whole; gives which state it is in. */
async function wholeAfterKill(): Promise<'old' | 'new'> {
  const found = await state();
  expect([oldState, newState]).toContain(found);
  expect(await space.damage()).toEqual([]);
  // the next command, whichever it is
  await sweepLeftovers(space.store, space.host());
  expect(space.leftovers()).toEqual([]);
  expect(await state()).toBe(found);
  return found === oldState ? 'old' : 'new';
}

/** The last changes of all, which a run makes if its lists lay there for two seconds: the index notes how they are. */
const IF_SETTLED = 3;

function steps(count: number): readonly number[] {
  const all = numbers(1, count + 1);
  return LONG ? all : all.filter((step) => step % 14 === 8);
}

const COMMANDS: readonly (readonly [string, () => readonly string[]])[] = [
  ['import', () => ['lists', 'import', now]],
  ['update', () => ['lists', 'update', 'un', '--source', `un=${publisher.url('/un.xml')}`, '--retries', '0']],
];

describe.each(COMMANDS)('%s, killed before each of its changes', (_name, args) => {
  test('leaves the old state or the new one', async () => {
    reset();
    const undisturbed = await run(args(), { KILL_AT: '0' });
    expect(undisturbed.code).toBe(0);
    expect(await state()).toBe(newState);
    const count = Number(/steps (\d+)/.exec(undisturbed.stderr)?.[1]);
    expect(count).toBeGreaterThan(20);
    const seen: string[] = [];
    for (const step of steps(count)) {
      reset();
      const { signal } = await run(args(), { KILL_AT: String(step) });
      if (step <= count - IF_SETTLED) expect({ step, signal }).toEqual({ step, signal: 'SIGKILL' });
      seen.push(await wholeAfterKill());
      // and what was killed can be done again
      if (LONG ? step % 5 === 0 : step > 40) {
        expect((await run(args(), {})).code).toBe(0);
        expect(await state()).toBe(newState);
      }
    }
    // first the old one, then the new one: there is one moment at which it changes
    expect(seen.join(' ')).toMatch(/^(?:old ?)*(?:new ?)*$/);
    if (LONG) expect(new Set(seen).size).toBe(2);
  });
});

test('a file system without hard links will do', async () => {
  reset();
  for (const [, args] of COMMANDS) {
    const result = await run(args(), { KILL_AT: '0', WITHOUT_LINKS: '1' });
    expect(result.code).toBe(0);
    expect(await state()).toBe(newState);
    expect(await space.damage()).toEqual([]);
    expect(space.leftovers()).toEqual([]);
  }
});

test('killed at random moments', async () => {
  const runs = LONG ? 50 : 2;
  let seed = 20261120;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const [first] = COMMANDS;
  let usual = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 2; time++) {
    reset();
    const begun = Date.now();
    await run(first?.[1]() ?? [], {});
    usual = Math.min(usual, Date.now() - begun);
  }
  let killed = 0;
  for (let number = 0; number < runs; number++) {
    reset();
    const [, args] = COMMANDS[number % COMMANDS.length] ?? [];
    // imports of the program take the first part
    const { signal } = await run(args?.() ?? [], {}, usual * (0.3 + 0.7 * random()));
    if (signal === 'SIGKILL') killed++;
    await wholeAfterKill();
    // a screening with what is there, and a verification, as a user would
    const customers = join(space.dir, 'customers.csv');
    writeFileSync(customers, 'id,name\n1,Nobody Inparticular\n');
    expect((await run(['lists', 'verify', '--all'], {})).code).toBe(0);
    expect((await run([customers, '--list', 'un', '-o', join(space.dir, 'out.csv')], {})).code).toBe(0);
  }
  if (LONG) expect(killed).toBeGreaterThan(runs / 4);
});
