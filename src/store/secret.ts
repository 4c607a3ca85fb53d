import { randomBytes } from 'node:crypto';
import { link, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, makeFolder, writeNew } from './durable.js';
import type { Store } from './store.js';

const FILE = 'fingerprints.key';
const KEY = /^[0-9a-f]{64}$/;

/**
 * The store's secret, 64 hexadecimal digits, created when it is first asked for and readable only by its owner. Without
 * it fingerprints of customers are worthless, and they cannot be compared with those of another key.
 * @throws system errors if the folder cannot be written, and an Error if the file holds something else
 */
export async function storeSecret(store: Store): Promise<string> {
  const path = join(store.root, FILE);
  const kept = await readOrNull(path);
  if (kept !== null) return checked(kept);
  await makeFolder(store.root);
  const temporary = join(store.root, `.${FILE}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeNew(temporary, randomBytes(32).toString('hex'));
    // Fails if another run was faster; there is only one key.
    await link(temporary, path).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
  } finally {
    await rm(temporary, { force: true });
  }
  return checked(await readFile(path, 'utf8'));
}

async function readOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function checked(key: string): string {
  if (KEY.test(key.trim())) return key.trim();
  throw new Error(`${FILE} does not hold a key`);
}
