import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readList } from '../lists/read-list.js';
import { Problem } from '../problem.js';
import { codeOf, hashFile } from './durable.js';
import { type Generation, type GenerationName, listFileOf, openGeneration } from './generations.js';
import type { InstalledFile, InstalledList } from './manifest.js';
import type { Store } from './store.js';

export interface Verification {
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
  /** empty: the generation is what was installed */
  readonly problems: readonly Problem[];
}

export interface VerifyOptions {
  /** also read every list to its end and compare what comes out with the manifest */
  readonly reparse: boolean;
  readonly signal: AbortSignal;
}

/** Checks a generation's files against its manifest, and its manifest's parent, byte for byte. */
export async function verifyGeneration(
  store: Store,
  wanted: GenerationName,
  options: VerifyOptions,
): Promise<Verification> {
  const problems: Problem[] = [];
  const generation = await noting(problems, () => openGeneration(store, wanted));
  if (generation === null) return { name: wanted.name, files: 0, bytes: 0, problems };
  await noting(problems, () => checkParent(store, generation));
  const files = filesOf(generation);
  let bytes = 0;
  for (const file of files) {
    options.signal.throwIfAborted();
    bytes += file.bytes;
    await noting(problems, () => checkFile(generation, file));
  }
  await noting(problems, () => refuseStrangers(generation, files));
  if (options.reparse && problems.length === 0)
    for (const entry of generation.manifest.lists)
      await noting(problems, () => checkContent(generation, entry, options.signal));
  return { name: generation.name, files: files.length, bytes, problems };
}

async function noting<Result>(problems: Problem[], step: () => Promise<Result>): Promise<Result | null> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    problems.push(error);
    return null;
  }
}

function filesOf({ manifest }: Generation): readonly InstalledFile[] {
  return manifest.lists.flatMap(({ files, earlier }) => [
    ...files,
    ...earlier.flatMap((version) => version.files),
  ]);
}

async function checkFile({ folder }: Generation, { name, bytes, sha256 }: InstalledFile): Promise<void> {
  const file = join(folder, ...name.split('/'));
  const found = await hashOf(file);
  if (found.sha256 === sha256) return;
  const what = found.bytes === bytes ? 'has other bytes' : `has ${found.bytes} bytes, not ${bytes}`;
  throw new Problem('lists', `${what}, and was changed since it was installed`, {
    file,
    hint: 'screen lists update or import installs it again',
  });
}

async function hashOf(file: string): Promise<{ sha256: string; bytes: number }> {
  try {
    return await hashFile(file);
  } catch (error) {
    const missing = codeOf(error) === 'ENOENT';
    throw new Problem('lists', missing ? 'is missing' : `cannot be read (${codeOf(error) ?? 'unknown'})`, {
      file,
      cause: error,
      hint: 'screen lists update or import installs it again',
    });
  }
}

/** The generation before may have been pruned; where it is there, it is still the same. */
async function checkParent(store: Store, { manifest, folder }: Generation): Promise<void> {
  if (manifest.parent === null) return;
  const { name, sha256 } = manifest.parent;
  const number = Number(name.split('-')[0]);
  if (!(await readdir(store.generations)).includes(name)) return;
  const parent = await openGeneration(store, { name, number });
  if (parent.manifestSha256 === sha256) return;
  throw new Problem('lists', 'was changed after the next generation was made', {
    file: join(parent.folder, 'manifest.json'),
    hint: `${join(folder, 'manifest.json')} remembers it otherwise`,
  });
}

async function refuseStrangers({ folder }: Generation, files: readonly InstalledFile[]): Promise<void> {
  const known = new Set(['manifest.json', ...files.map(({ name }) => name)]);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory() || known.has(relative(folder, path).split(sep).join('/'))) continue;
    throw new Problem('lists', 'is no part of this generation', { file: path, hint: 'who put it there?' });
  }
}

async function checkContent(
  generation: Generation,
  entry: InstalledList,
  signal: AbortSignal,
): Promise<void> {
  let names = 0;
  let count = 0;
  const summary = await readList(listFileOf(generation, entry), (entity) => {
    signal.throwIfAborted();
    if (count < entry.entities) names += entity.names.length;
    count++;
  });
  const unconfirmed = entry.earlier.reduce((sum, version) => sum + version.unconfirmed, 0);
  const found = [summary.entities, names, summary.published, summary.unconfirmed ?? 0].join(', ');
  const expected = [entry.entities, entry.names, entry.published, unconfirmed].join(', ');
  if (found === expected) return;
  throw new Problem(
    'lists',
    `reads as ${found}, and was installed as ${expected} (entries, names, date, unconfirmed)`,
    {
      file: summary.paths[0],
      hint: 'its bytes are those that were installed: this version of the program reads them otherwise',
    },
  );
}
