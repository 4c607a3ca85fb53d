import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, copyFile, readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Problem } from '../problem.js';
import { codeOf, hashFile, makeFolder, PRIVATE_FILE } from './durable.js';
import { parseManifest } from './manifest.js';
import { type StagedFile, safeName, unpack } from './unpack.js';

/** What to import: paths of files and folders, `-` for standard input. */
export interface ImportInputs {
  readonly paths: readonly string[];
  readonly stdin: () => Readable;
  /** bytes that one unpacked file may have */
  readonly limit: number;
  readonly signal: AbortSignal;
}

/** Only these are examined in a folder; other files in it are ignored. */
const LIST_FILE = /\.(?:xml|csv|json|jsonl)(?:\.gz)?$|\.(?:zip|gz)$/i;

/**
 * Copies what is to be imported into the staging folder, and unpacks it. Files are copied first and read from the copy,
 * so that changes to them meanwhile do no harm.
 * @throws Problem for a path that cannot be read, or holds nothing
 */
export async function gather(inputs: ImportInputs, folder: string): Promise<readonly StagedFile[]> {
  const staged: StagedFile[] = [];
  for (const path of inputs.paths) {
    const found =
      path === '-' ? [await standardInput(inputs, folder)] : await copies(path, folder, staged.length);
    for (const file of found) staged.push(...(await unpack(file, inputs.limit)));
    inputs.signal.throwIfAborted();
  }
  return staged;
}

async function standardInput({ stdin, signal }: ImportInputs, folder: string): Promise<StagedFile> {
  const place = join(folder, 'standard-input');
  await makeFolder(place);
  // The extension that a list of the user's own needs; any other is recognised by its content.
  const path = join(place, 'list.csv');
  await pipeline(stdin(), createWriteStream(path, { mode: PRIVATE_FILE, flags: 'wx' }), { signal });
  return { path, origin: 'standard input' };
}

async function copies(path: string, folder: string, offset: number): Promise<readonly StagedFile[]> {
  try {
    const files = (await stat(path)).isDirectory() ? await inFolder(path) : [{ path }];
    if (files.length === 0)
      throw new Problem('lists', 'holds no list', {
        file: path,
        hint: 'put the publishers’ files there, or name a file',
      });
    const staged: StagedFile[] = [];
    for (const [index, file] of files.entries())
      staged.push(await copy(file, join(folder, `${offset}-${index}`)));
    return staged;
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** A file to be copied; one of a generation is of a list that is known, with a hash. */
interface Found {
  readonly path: string;
  readonly list?: string;
  readonly sha256?: string;
}

async function inFolder(folder: string): Promise<readonly Found[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  if (entries.some(({ name }) => name === 'manifest.json')) return ofGeneration(folder);
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.') && LIST_FILE.test(entry.name))
    .map(({ name }) => ({ path: join(folder, name) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The lists of a generation that was copied from another machine, under their names there. */
async function ofGeneration(folder: string): Promise<readonly Found[]> {
  const path = join(folder, 'manifest.json');
  const text = await readFile(path, 'utf8');
  try {
    return parseManifest(text).lists.flatMap(({ list, files }) =>
      files.map(({ name, sha256 }) => ({ path: join(folder, ...name.split('/')), list, sha256 })),
    );
  } catch (error) {
    throw new Problem('lists', 'is not the manifest of a generation', {
      file: path,
      cause: error,
      hint: 'move it elsewhere, or name the files one by one',
    });
  }
}

async function copy({ path: file, list, sha256 }: Found, place: string): Promise<StagedFile> {
  await makeFolder(place);
  const path = join(place, `${safeName(basename(file, extname(file)))}${extname(file).toLowerCase()}`);
  // A pipe (`<(curl …)`) cannot be copied, only read.
  if ((await stat(file)).isFile()) await copyFile(file, path);
  else await pipeline(createReadStream(file), createWriteStream(path, { flags: 'wx' }));
  await chmod(path, PRIVATE_FILE);
  if (sha256 !== undefined && (await hashFile(path)).sha256 !== sha256)
    throw new Problem('lists', 'is not what its manifest says: its SHA-256 differs', {
      file,
      hint: 'copy the generation again',
    });
  return { path, origin: file, ...(list === undefined ? {} : { list }) };
}

/** Then the disk of the store has failed, not the file that is read. */
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS']);

function unreadable(file: string, error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof Problem || code === null || FULL.has(code)) return error;
  if (code === 'ENOENT') return new Problem('lists', 'no such file or directory', { file, cause: error });
  return new Problem('lists', `cannot be read (${code})`, { file, cause: error });
}
