import { createWriteStream } from 'node:fs';
import { chmod, copyFile, readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Problem } from '../problem.js';
import { codeOf, makeFolder, PRIVATE_FILE } from './durable.js';
import { type StagedFile, safeName, unpack } from './unpack.js';

/** What is to be imported: paths of files and folders, `-` for standard input. */
export interface ImportInputs {
  readonly paths: readonly string[];
  readonly stdin: () => Readable;
  /** bytes that one unpacked file may have */
  readonly limit: number;
  readonly signal: AbortSignal;
}

/** In a folder only these are looked at: another file in it is none of our business. */
const LIST_FILE = /\.(?:xml|csv|json|jsonl)(?:\.gz)?$|\.(?:zip|gz)$/i;

/**
 * Copies what is to be imported into the staging folder, out of its packing. Files are copied first and read from
 * the copy, so that one that changes meanwhile does no harm.
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
  // the extension that a list of the user's own needs; any other kind is told by its content
  const path = join(place, 'list.csv');
  await pipeline(stdin(), createWriteStream(path, { mode: PRIVATE_FILE, flags: 'wx' }), { signal });
  return { path, origin: 'standard input' };
}

async function copies(path: string, folder: string, offset: number): Promise<readonly StagedFile[]> {
  try {
    const files = (await stat(path)).isDirectory() ? await listed(path) : [path];
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

async function listed(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.') && LIST_FILE.test(entry.name))
    .map(({ name }) => join(folder, name))
    .sort();
}

async function copy(file: string, place: string): Promise<StagedFile> {
  await makeFolder(place);
  const path = join(place, `${safeName(basename(file, extname(file)))}${extname(file).toLowerCase()}`);
  await copyFile(file, path);
  await chmod(path, PRIVATE_FILE);
  return { path, origin: file };
}

/** The store's disk is what fails then, not the file that is read. */
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS']);

function unreadable(file: string, error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof Problem || code === null || FULL.has(code)) return error;
  if (code === 'ENOENT') return new Problem('lists', 'no such file or directory', { file, cause: error });
  return new Problem('lists', `cannot be read (${code})`, { file, cause: error });
}
