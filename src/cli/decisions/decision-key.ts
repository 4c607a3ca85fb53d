import { randomBytes } from 'node:crypto';
import { link, readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Problem } from '../../problem.js';
import { codeOf, writeNew } from '../../store/durable.js';
import type { Context } from '../command.js';
import { storeProblem, withStore } from '../lists/open-store.js';

/** Where the key of the fingerprints is: in a separate file, or in the store of the installed lists. */
export interface KeyPlace {
  readonly path: string | null;
  readonly dataDir: string | undefined;
}

const KEY_BYTES = 32;

/**
 * The key with which fingerprints of decisions are made.
 * @throws Problem ('usage') if there is none, or none that can be used: without it no decision can be checked
 */
export async function readDecisionKey(place: KeyPlace, context: Context): Promise<Uint8Array> {
  const path = await pathOf(place, context);
  const key = await keyIn(path, context);
  if (key !== null) return key;
  throw new Problem('usage', 'there is no key for the fingerprints of decisions', {
    file: path,
    hint:
      'without it nobody can tell whether data have changed since: put the key back, or name it with --decision-key FILE; ' +
      'a new one (screen decisions add) makes every decision be taken anew',
  });
}

/** A key to work with, which is on disk once `keep` has been called. */
export interface UsableKey {
  readonly key: Uint8Array;
  /** @throws Problem if it cannot be written, or another process has made one there meanwhile */
  readonly keep: () => Promise<void>;
}

/**
 * The same key; created if there is none yet. It is not written before it is needed: a command that refuses leaves
 * nothing behind.
 */
export async function readOrMakeDecisionKey(place: KeyPlace, context: Context): Promise<UsableKey> {
  const path = await pathOf(place, context);
  const known = await keyIn(path, context);
  if (known !== null) return { key: known, keep: async () => {} };
  if (place.path === null && !(await exists(dirname(path))))
    throw new Problem('usage', 'no list is installed here, so there is no place for the key of decisions', {
      hint: '--decision-key FILE names one (it is made if it is not there); then screen with the same --decision-key',
    });
  const key = randomBytes(KEY_BYTES);
  const keep = async () => {
    await writeKey(path, key);
    context.messages.note(`key         ${path} was made: keep it, without it no decision holds`);
  };
  return { key, keep };
}

async function pathOf({ path, dataDir }: KeyPlace, context: Context): Promise<string> {
  return path ?? withStore(dataDir, context, async (store) => store.decisionKey);
}

async function keyIn(path: string, { messages }: Context): Promise<Uint8Array | null> {
  let text: string;
  try {
    text = (await readFile(path, 'utf8')).trim();
    // On Windows every file looks as if everybody could read it.
    if (process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0)
      messages.warning(`others can read the key of decisions (chmod 600 ${path})`);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw keyProblem(error, path);
  }
  if (/^[0-9a-f]{64}$/.test(text)) return Buffer.from(text, 'hex');
  throw new Problem('usage', 'is not a key for decisions, which has 64 hexadecimal digits', { file: path });
}

/** Never leaves half a key, and never replaces one that another process made at the same time. */
async function writeKey(path: string, key: Buffer): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeNew(temporary, `${key.toString('hex')}\n`);
    await link(temporary, path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw keyProblem(error, path);
    throw new Problem('usage', 'somebody else has made the key of decisions at the same time', {
      file: path,
      hint: 'run the same command again: it takes that key',
    });
  } finally {
    await rm(temporary, { force: true });
  }
}

function keyProblem(error: unknown, path: string): unknown {
  const problem = storeProblem(error, path);
  if (!(problem instanceof Problem)) return error;
  return new Problem('usage', 'the key of decisions cannot be read or written', { file: path, cause: error });
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw keyProblem(error, path);
  }
}
