import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../problem.js';
import { codeOf, makeFolder, TEMPORARY } from './durable.js';
import type { Host } from './host.js';
import { isLockDead, removeDeadClaims, SWEEP, takeLock } from './lock.js';
import type { Store } from './store.js';

/**
 * Runs some work on the store under its lock, with an empty staging folder before and after.
 * @throws Problem ('input') when another process is at work; whatever the work throws
 */
export async function underLock<Result>(
  store: Store,
  host: Host,
  command: string,
  work: (staging: string) => Promise<Result>,
): Promise<Result> {
  await makeFolder(store.root);
  const lock = await takeLock(store, host, command);
  try {
    await sweep(store);
    await makeFolder(store.staging);
    return await work(store.staging);
  } finally {
    await sweep(store);
    await removeDeadClaims(store, host);
    await lock.release();
  }
}

/**
 * Removes what a killed process has left, where there is something and nobody is at work. For commands that only read:
 * a store that they may not write to is left as it is.
 */
export async function sweepLeftovers(store: Store, host: Host): Promise<void> {
  try {
    if (!(await hasLeftovers(store, host))) return;
    await underLock(store, host, SWEEP, async () => {});
  } catch (error) {
    if (error instanceof Problem || IGNORED.has(codeOf(error) ?? '')) return;
    throw error;
  }
}

const IGNORED: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOSPC']);

async function hasLeftovers(store: Store, host: Host): Promise<boolean> {
  const names = await readdir(store.root);
  if (names.includes('locks')) return isLockDead(store, host);
  return names.some((name) => name === 'staging' || TEMPORARY.test(name));
}

/** Only the holder of the lock works here, so everything is a leftover. */
async function sweep(store: Store): Promise<void> {
  await rm(store.staging, { recursive: true, force: true });
  for (const name of await readdir(store.root))
    if (TEMPORARY.test(name)) await rm(join(store.root, name), { force: true });
}
