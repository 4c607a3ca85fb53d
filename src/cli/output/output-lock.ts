import { readdir, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Problem } from '../../problem.js';
import { isTemporaryOf } from '../../report/write.js';
import { type Lock, removeDeadClaims, takeLock } from '../../store/lock.js';
import type { Context } from '../command.js';
import { hostOf } from '../lists/open-store.js';
import { codeOf, fileProblem } from '../messages.js';

/**
 * Runs some work while nobody else writes these files. Two runs at the same time (a slow night, a second cron job)
 * could leave the report of one beside the manifest of the other. The lock of a killed run is taken over, and its
 * temporary files are removed. A lock is a hidden folder beside the file, removed when the work is done.
 *
 * @param paths null: standard output; devices and pipes are not locked
 * @throws Problem ('input') if another run is writing one of them
 */
export async function withOutputLocks<Result>(
  paths: readonly (string | null)[],
  { io }: Pick<Context, 'io'>,
  work: () => Promise<Result>,
): Promise<Result> {
  const host = await hostOf(io);
  const held: Lock[] = [];
  try {
    for (const target of await targetsOf(paths)) {
      const folder = join(dirname(target), `.${basename(target)}.lock`);
      const place = { locks: folder, busy: `another run is writing ${target}` };
      held.push(await orFileProblem(target, takeLock(place, host, 'screen')));
      await removeDeadClaims(place, host);
      await removeLeftovers(target);
    }
    return await work();
  } finally {
    for (const lock of held.reverse()) await lock.release();
  }
}

/** By their real paths and in one order, so that two runs that want the same two files cannot get one each. */
async function targetsOf(paths: readonly (string | null)[]): Promise<readonly string[]> {
  const targets = new Set<string>();
  for (const path of paths)
    if (path !== null && !path.startsWith('/dev/') && !path.startsWith('/proc/'))
      targets.add(await realpath(path).catch(() => path));
  return [...targets].sort();
}

async function removeLeftovers(target: string): Promise<void> {
  for (const name of await readdir(dirname(target)))
    if (isTemporaryOf(name, target)) await rm(join(dirname(target), name), { force: true });
}

async function orFileProblem<Result>(path: string, step: Promise<Result>): Promise<Result> {
  try {
    return await step;
  } catch (error) {
    if (error instanceof Problem || codeOf(error) === null) throw error;
    throw fileProblem(error, path, 'usage');
  }
}
