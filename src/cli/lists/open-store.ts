import { join, resolve } from 'node:path';
import { Problem } from '../../problem.js';
import { codeOf } from '../../store/durable.js';
import type { Host } from '../../store/host.js';
import { LIST_ID } from '../../store/sources.js';
import { type Store, storeAt } from '../../store/store.js';
import type { Context } from '../command.js';
import type { Io } from '../io.js';
import { fileProblem } from '../messages.js';
import { version } from '../version.js';

/**
 * The store of installed lists: in the folder that --data-dir (SCREEN_DATA_DIR) names, else where the system keeps a
 * user's data (XDG_DATA_HOME or ~/.local/share on Linux). The folder need not be there.
 */
export async function openStore(named: string | null): Promise<Store> {
  if (named !== null) return storeAt(join(resolve(named), 'lists'));
  const { default: envPaths } = await import('env-paths');
  return storeAt(join(envPaths('sanctions-screen', { suffix: '' }).data, 'lists'));
}

/** This process, as the code that takes locks sees it. */
export async function hostOf(io: Io): Promise<Host> {
  return {
    pid: process.pid,
    isAlive,
    now: io.now,
    signal: io.interrupt,
    version: await version(),
  };
}

/** Signal 0 only checks; for a process of another user it fails with EPERM. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Runs some work on the store; errors of the file system become problems in plain words. */
export async function withStore<Result>(
  dataDir: string | undefined,
  { io }: Pick<Context, 'io'>,
  work: (store: Store, host: Host) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(dataDir ?? null);
  const host = await hostOf(io);
  try {
    return await work(store, host);
  } catch (error) {
    if (io.interrupt.aborted) throw io.interrupt.reason;
    throw storeProblem(error, store.root);
  }
}

/** An error of the file system is a full disk or missing rights, not a bug. */
export function storeProblem(error: unknown, root: string): unknown {
  const code = codeOf(error);
  if (error instanceof Problem || code === null || !SYSTEM_ERRORS.has(code)) return error;
  const { message, place } = fileProblem(error, pathOf(error) ?? root);
  return new Problem('input', `the lists cannot be kept or read: ${message}`, {
    file: place.file,
    cause: error,
    hint: '--data-dir (SCREEN_DATA_DIR) names another folder for them',
  });
}

const SYSTEM_ERRORS: ReadonlySet<string> = new Set([
  ...['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EISDIR', 'EIO', 'EMFILE', 'ENAMETOOLONG'],
  'EFBIG',
]);

/** The path that was written to, rather than the one that was read from. */
function pathOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('dest' in error && typeof error.dest === 'string') return error.dest;
  return 'path' in error && typeof error.path === 'string' ? error.path : null;
}

/** @throws Problem ('usage') for what cannot be the id of a list */
export function listId(text: string): string {
  if (LIST_ID.test(text)) return text;
  throw new Problem('usage', `"${text}" cannot be the name of a list`, {
    hint: 'letters, digits, dots, dashes and underscores, beginning with a letter or digit',
  });
}
