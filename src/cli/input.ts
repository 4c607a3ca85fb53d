import { type FileHandle, open, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Problem } from '../problem.js';
import { nearest } from '../tabular/nearest.js';
import type { Io } from './io.js';
import { codeOf, fileProblem } from './messages.js';

/** A file or standard input, open. */
export interface Input {
  /** null: standard input */
  readonly path: string | null;
  readonly stream: Readable;
  /** which share of it has been read, 0 to 1; null if its size is unknown */
  readonly share: () => number | null;
  /**
   * Whether the file, once read to its end, is no longer what was opened (by size and time), or was read only in part:
   * an export that is still being written. Anything other than a file cannot be checked.
   */
  readonly changed: () => Promise<boolean>;
  /** closes it, read or not; an open pipe would keep the process alive */
  readonly close: () => void;
}

/** Larger pieces cost memory and gain nothing measurable. */
const PIECE = 128 * 1024;

/**
 * Opens what is to be read: a file, or standard input for `-` and for no name at all.
 * @param words names that may have been meant instead: the subcommands
 * @throws Problem ('usage') if there is nothing to read: no such file, an empty name, or standard input that is a
 * device
 */
export async function openInput(
  name: string | undefined,
  io: Io,
  words: readonly string[] = [],
): Promise<Input> {
  if (name === undefined || name === '-') return standardInput(name, io);
  if (name.trim() === '')
    throw new Problem('usage', 'the name of the file is empty', {
      hint: 'is a variable of the calling script unset?',
    });
  const handle = await openFile(name, words);
  const stat = await handle.stat();
  if (stat.isDirectory()) {
    await handle.close();
    throw new Problem('usage', 'is a directory, not a file', { file: name, hint: 'name the file in it' });
  }
  const stream = handle.createReadStream({ highWaterMark: PIECE });
  // The first handle is closed with the stream; by then the name may belong to another file.
  const again = stat.isFile() ? await openFile(name, words) : null;
  const size = stat.isFile() && stat.size > 0 ? stat.size : null;
  return closedOnInterrupt(
    {
      path: name,
      stream,
      share: () => (size === null ? null : stream.bytesRead / size),
      changed: async () => {
        if (again === null) return false;
        const { ino, size, mtimeMs } = await again.stat();
        const isSame = ino === stat.ino && size === stat.size && mtimeMs === stat.mtimeMs;
        return !isSame || stream.bytesRead !== stat.size;
      },
      close: () => {
        stream.destroy();
        again?.close().catch(() => {});
      },
    },
    io,
  );
}

function standardInput(name: string | undefined, io: Io): Input {
  if (io.stdinKind === 'terminal' || io.stdinKind === 'device')
    throw new Problem(
      'usage',
      name === undefined
        ? 'there is no file to read, and standard input is neither a pipe nor a file'
        : `standard input is ${io.stdinKind === 'terminal' ? 'a terminal' : 'a device'}, not a pipe or file`,
      { hint: 'screen FILE --lists FOLDER; in a script, is the variable with the name of the file unset?' },
    );
  const stream = io.stdin;
  return closedOnInterrupt(
    { path: null, stream, share: () => null, changed: async () => false, close: () => stream.destroy() },
    io,
  );
}

function closedOnInterrupt(input: Input, io: Io): Input {
  if (io.interrupt.aborted) input.close();
  io.interrupt.throwIfAborted();
  io.interrupt.addEventListener('abort', input.close, { once: true });
  // As long as nobody reads, an error of the stream would be uncaught; the reader still gets it.
  input.stream.on('error', () => {});
  return input;
}

/** Why a run over a file that changed has failed: rows written behind the position already read are not in it. */
export function changedProblem(file: string): Problem {
  return new Problem('input', 'changed while it was read: some of its rows may be missing', {
    file,
    hint: 'is the export that writes it still running? Screen the file again when it is whole',
  });
}

async function openFile(name: string, words: readonly string[]): Promise<FileHandle> {
  try {
    return await open(name, 'r');
  } catch (error) {
    const { message, place } = fileProblem(error, name);
    const near = codeOf(error) === 'ENOENT' ? await meant(name, words) : null;
    throw new Problem('usage', message, {
      ...place,
      cause: error,
      ...(near === null ? {} : { hint: `did you mean ${near}?` }),
    });
  }
}

/** A subcommand, or a file in the same folder, whose name is close to one that does not exist. */
async function meant(name: string, words: readonly string[]): Promise<string | null> {
  if (name === 'version') return 'screen --version';
  const word = await nearest(name, words);
  if (word !== null) return `screen ${word}`;
  const folder = dirname(name);
  try {
    const file = await nearest(basename(name), await readdir(folder));
    return file === null ? null : join(folder, file);
  } catch {
    return null;
  }
}
