import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type FileHandle, link, lstat, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Problem } from '../problem.js';

/** Only the owner reads a report: it holds personal data. */
const OWNER_ONLY = 0o600;
const BYTES_PER_WRITE = 1 << 16;

export interface WriteOptions {
  /** if it aborts, nothing is left behind and the promise rejects with the signal's reason */
  readonly signal?: AbortSignal | undefined;
  /** refuse to replace a file that exists */
  readonly noClobber?: boolean | undefined;
  /** called when the pieces have ended; if it throws, the file does not get its name */
  readonly confirm?: (() => void) | undefined;
}

/** Temporary files that are being written, for `discardUnfinished`. */
const unfinished = new Set<string>();

/**
 * Writes a report so that the path holds either what it held before or the whole report: a temporary file in the same
 * directory (mode 0600), flushed to the disk, then renamed. A symbolic link is followed and stays a link. A device,
 * pipe or `/dev/fd/3` cannot be replaced and is written directly.
 *
 * @returns bytes written
 * @throws Problem ('usage') if it cannot be written; whatever `pieces` and `confirm` throw, unchanged; the signal's
 * reason
 */
export async function writeAtomically(
  path: string,
  pieces: AsyncIterable<string | Uint8Array>,
  options: WriteOptions = {},
): Promise<number> {
  const target = await resolveTarget(path);
  const kind = await kindOf(target);
  if (kind === 'directory') throw new Problem('usage', 'is a directory, not a file to write', { file: path });
  if (options.noClobber && kind !== 'nothing') throw alreadyThere(path);
  if (kind === 'stream') {
    const stream = await orProblem(path, open(target, 'w'));
    try {
      const bytes = await writeAll(path, stream, pieces, options.signal);
      options.confirm?.();
      return bytes;
    } finally {
      await stream.close();
    }
  }
  const temporary = join(dirname(target), temporaryName(target));
  const file = await orProblem(path, open(temporary, 'wx', OWNER_ONLY));
  unfinished.add(temporary);
  try {
    const bytes = await fill(path, file, pieces, options.signal);
    options.confirm?.();
    await orProblem(path, takeName(temporary, target, options.noClobber ?? false, path));
    await flushDirectory(dirname(target));
    return bytes;
  } finally {
    // After the rename there is no such file; after a failure it must not stay.
    await rm(temporary, { force: true });
    unfinished.delete(temporary);
  }
}

const TEMPORARY = /\.[0-9a-f]{16}\.screen\.tmp$/;
/** Bytes that file systems allow in a name, less what is added to it. */
const LONGEST_NAME = 200;

/**
 * `.hits.csv.0123456789abcdef.screen.tmp`: contains the file's own name, so that leftovers of a killed run can be
 * recognised.
 */
function temporaryName(target: string): string {
  return `${temporaryStem(target)}${randomBytes(8).toString('hex')}.screen.tmp`;
}

function temporaryStem(target: string): string {
  const name = basename(target);
  return Buffer.byteLength(name) > LONGEST_NAME ? '.' : `.${name}.`;
}

/** Whether a file in the same folder is a temporary one for this target. */
export function isTemporaryOf(name: string, target: string): boolean {
  const stem = temporaryStem(target);
  return stem !== '.' && name.startsWith(stem) && TEMPORARY.test(name) && name.length === stem.length + 27;
}

/**
 * Removes, at once, what `writeAtomically` has begun: for a second SIGINT and for a crash, when nothing can be awaited
 * any more.
 */
export function discardUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true });
  unfinished.clear();
}

async function fill(
  path: string,
  file: FileHandle,
  pieces: AsyncIterable<string | Uint8Array>,
  signal: AbortSignal | undefined,
): Promise<number> {
  try {
    const bytes = await writeAll(path, file, pieces, signal);
    await orProblem(path, file.sync());
    return bytes;
  } finally {
    await file.close();
  }
}

async function writeAll(
  path: string,
  file: FileHandle,
  pieces: AsyncIterable<string | Uint8Array>,
  signal: AbortSignal | undefined,
): Promise<number> {
  let bytes = 0;
  for await (const chunk of inChunks(pieces)) {
    signal?.throwIfAborted();
    await orProblem(path, file.writeFile(chunk));
    bytes += chunk.byteLength;
  }
  signal?.throwIfAborted();
  return bytes;
}

/**
 * The pieces as bytes, with small ones joined: a report has a piece per line, and a write per line would cost more than
 * the line.
 */
export async function* inChunks(
  pieces: AsyncIterable<string | Uint8Array>,
  size = BYTES_PER_WRITE,
): AsyncGenerator<Uint8Array> {
  let text = '';
  for await (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      if (text.length < size) continue;
    } else if (text === '') {
      yield piece;
      continue;
    }
    yield Buffer.from(text);
    text = '';
    if (typeof piece !== 'string') yield piece;
  }
  if (text !== '') yield Buffer.from(text);
}

async function takeName(temporary: string, target: string, noClobber: boolean, path: string): Promise<void> {
  if (!noClobber) return rename(temporary, target);
  try {
    // A link fails if a file has appeared in the meantime; a rename would replace it.
    await link(temporary, target);
  } catch (error) {
    throw code(error) === 'EEXIST' ? alreadyThere(path) : error;
  }
}

async function resolveTarget(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}

async function kindOf(path: string): Promise<'nothing' | 'file' | 'directory' | 'stream'> {
  try {
    const found = await lstat(path);
    if (found.isDirectory()) return 'directory';
    return found.isFile() || found.isSymbolicLink() ? 'file' : 'stream';
  } catch {
    return 'nothing';
  }
}

/**
 * Without it a power cut may undo the new name. Some systems do not let a directory be opened; there it is not needed.
 */
async function flushDirectory(path: string): Promise<void> {
  try {
    const directory = await open(path, 'r');
    try {
      await directory.sync();
    } finally {
      await directory.close();
    }
  } catch {
    // The report itself is safely on disk.
  }
}

const CAUSES: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such directory'],
  ['ENOTDIR', 'no such directory'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'no space left on the device'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EFBIG', 'the file would be too large'],
  ['ENAMETOOLONG', 'the name is too long'],
]);

async function orProblem<T>(path: string, step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    const cause = CAUSES.get(code(error));
    if (cause === undefined) throw error;
    throw new Problem('usage', `cannot write the report: ${cause}`, { file: path, cause: error });
  }
}

function code(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function alreadyThere(path: string): Problem {
  return new Problem('usage', 'there is a file of this name already', {
    file: path,
    hint: 'choose another name, or leave out --no-clobber',
  });
}
