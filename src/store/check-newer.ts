import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../problem.js';
import { checkOf, readChecks, type Validator } from './checks.js';
import { download, type Transfer } from './download.js';
import { hashFile } from './durable.js';
import { currentGeneration } from './generations.js';
import type { InstalledList } from './manifest.js';
import { withRetries } from './retry.js';
import { type Sources, sourcesOf } from './sources.js';
import type { Store } from './store.js';
import { unpack } from './unpack.js';

export interface NewerAnswer {
  readonly list: string;
  readonly newer: boolean;
  /** why that is unknown, or null */
  readonly problem: Problem | null;
}

/**
 * Asks the publishers whether they have something newer than what is installed; changes nothing. A server that does not
 * answer conditional requests has its file fetched and compared.
 */
export async function checkForNewer(
  store: Store,
  lists: readonly string[],
  sources: Sources,
  transfer: Transfer,
): Promise<readonly NewerAnswer[]> {
  const checks = await readChecks(store);
  const installed = (await currentGeneration(store))?.manifest.lists ?? [];
  const folder = await mkdtemp(join(tmpdir(), 'sanctions-screen-check-'));
  try {
    return await Promise.all(
      lists.map(async (list): Promise<NewerAnswer> => {
        const entry = installed.find((one) => one.list === list);
        if (entry === undefined) return { list, newer: true, problem: null };
        const urls = sourcesOf(list, sources)[0]?.urls ?? [];
        const asking = { entry, validators: checkOf(entry, checks)?.validators ?? [], folder, transfer };
        try {
          return { list, newer: await anyNewer(urls, asking), problem: null };
        } catch (problem) {
          if (!(problem instanceof Problem)) throw problem;
          return { list, newer: false, problem };
        }
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Asking {
  readonly entry: InstalledList;
  readonly validators: readonly Validator[];
  readonly folder: string;
  readonly transfer: Transfer;
}

async function anyNewer(urls: readonly string[], asking: Asking): Promise<boolean> {
  for (const [index, url] of urls.entries()) if (await isNewer(url, index, asking)) return true;
  return false;
}

async function isNewer(
  url: string,
  index: number,
  { entry, validators, folder, transfer }: Asking,
): Promise<boolean> {
  const path = join(folder, `${entry.list}-${index}`);
  const validator = validators.find((one) => one.url === url) ?? null;
  const got = await withRetries(transfer.limits.backOffMs, transfer.signal, async () => {
    await rm(path, { force: true });
    return download({ url, validator, path, onBytes: () => {} }, transfer);
  });
  if (got.kind === 'not-modified') return false;
  const files = await unpack({ path, origin: url }, transfer.limits.bytes);
  const hashes = await Promise.all(files.map(async (file) => (await hashFile(file.path)).sha256));
  return hashes.some((hash) => !entry.files.some(({ sha256 }) => sha256 === hash));
}
