import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Host } from '../../src/store/host.js';
import { takeLock } from '../../src/store/lock.js';
import { sweepLeftovers, underLock } from '../../src/store/sweep.js';
import { TestStore } from './test-store.js';

const space = new TestStore();
const { store } = space;
/** A number that no process has: above the largest that Linux gives. */
const DEAD = 2 ** 22 + 1;

function holder(pid: number, more: Readonly<Record<string, unknown>> = {}): string {
  const fields = {
    pid,
    host: hostname(),
    begun: null,
    since: '2026-11-20T02:00:00.000Z',
    command: 'lists update',
  };
  return JSON.stringify({ ...fields, ...more });
}

function left(name: string, text: string): void {
  mkdirSync(store.locks, { recursive: true });
  writeFileSync(join(store.locks, name), text);
}

beforeEach(async () => {
  await underLock(store, space.host(), 'test', async () => {});
});

describe('the lock', () => {
  test('keeps a second one out, and says who holds it', async () => {
    const lock = await takeLock(store, space.host(), 'lists update');
    await expect(takeLock(store, space.host(), 'lists import')).rejects.toThrow(
      new RegExp(`another update is running \\(lists update, process ${process.pid} on `),
    );
    await lock.release();
    await (await takeLock(store, space.host(), 'lists import')).release();
  });

  test('of a process that was killed is taken over, and nothing of it is left', async () => {
    left('lock.4', holder(DEAD));
    left(`${DEAD}-abcdef012345.new`, holder(DEAD));
    await underLock(store, space.host(), 'lists update', async () => {
      expect(readdirSync(store.locks).filter((name) => name.startsWith('lock'))).toEqual(['lock.5']);
    });
    expect(space.leftovers()).toEqual([]);
  });

  test('of a process whose number was given to another is taken over', async () => {
    left('lock.1', holder(process.pid, { begun: '1' }));
    await (await takeLock(store, space.host(), 'lists update')).release();
  });

  test('of another machine is never taken over', async () => {
    left('lock.1', holder(DEAD, { host: 'elsewhere' }));
    await expect(takeLock(store, space.host(), 'lists update')).rejects.toMatchObject({
      message: expect.stringContaining(`process ${DEAD} on elsewhere`),
      hint: expect.stringContaining(store.locks),
    });
    await sweepLeftovers(store, space.host());
    expect(readdirSync(store.locks)).toEqual(['lock.1']);
    writeFileSync(join(store.locks, 'lock.1'), holder(DEAD));
  });

  test('leaves no folder when it is released while somebody turns away from it', async () => {
    const { locks } = store;
    left('lock.3', holder(process.pid));
    const isAlive = () => {
      rmSync(join(locks, 'lock.3'), { force: true });
      return true;
    };
    await expect(takeLock(store, { ...space.host(), isAlive }, 'lists import')).rejects.toThrow(
      'another update',
    );
    expect(existsSync(locks)).toBe(false);
  });

  test('is held by one at a time, however many ask at once', async () => {
    left('lock.7', holder(DEAD));
    let inside = 0;
    let most = 0;
    let done = 0;
    const work = async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside--;
      done++;
    };
    const asked = await Promise.allSettled(
      Array.from({ length: 20 }, () => underLock(store, space.host(), 'lists update', work)),
    );
    expect(most).toBe(1);
    expect(done).toBeGreaterThanOrEqual(1);
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(done);
    for (const one of asked)
      if (one.status === 'rejected') expect(String(one.reason)).toMatch(/another update is running/);
    expect(space.leftovers()).toEqual([]);
  });
});

describe('sweeping', () => {
  test('removes what a killed process has left', async () => {
    left('lock.2', holder(DEAD));
    mkdirSync(join(store.staging, 'fetched/un'), { recursive: true });
    writeFileSync(join(store.staging, 'fetched/un/half.xml'), '<');
    writeFileSync(join(store.root, '.checks.json.0a.tmp'), '{');
    await sweepLeftovers(store, space.host());
    expect(space.leftovers()).toEqual([]);
  });

  test('leaves a living one alone', async () => {
    await underLock(store, space.host(), 'lists update', async (staging) => {
      writeFileSync(join(staging, 'half.xml'), '<');
      await sweepLeftovers(store, space.host());
      expect(readdirSync(staging)).toEqual(['half.xml']);
    });
  });

  test('is waited for, since it takes no time', async () => {
    const lock = await takeLock(store, space.host(), 'sweep');
    setTimeout(() => lock.release(), 60);
    await (await takeLock(store, space.host(), 'lists update')).release();
  });

  test('does not mind a store that is not there', async () => {
    const nowhere: Host = space.host();
    await sweepLeftovers({ ...store, root: join(space.dir, 'nowhere') }, nowhere);
  });
});
