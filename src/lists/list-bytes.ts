import { createHash } from 'node:crypto';
import { createReadStream, type Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { gunzipSync, constants as zlib } from 'node:zlib';
import { Problem } from '../problem.js';
import { gunzipped } from '../tabular/gunzip.js';

/** Bytes read at a time: larger pieces cost memory and gained nothing on files of 20 MB. */
const PIECE = 64 * 1024;

/** A list file as a stream of decompressed bytes, hashed on the way so that it is read only once. */
export interface ListBytes {
  readonly pieces: AsyncIterable<Uint8Array>;
  /** lower case hex SHA-256 of the file as it lies on disk (compressed, if it is); to be asked after the last piece */
  readonly sha256: () => string;
}

/**
 * Opens a plain or gzipped file; gzip is told by its first two bytes. Failures to read it are Problems, and so is a
 * file that changes meanwhile.
 */
export function readBytes(path: string): ListBytes {
  const hash = createHash('sha256');
  return { pieces: decompressed(path, hashed(path, hash)), sha256: () => hash.digest('hex') };
}

/** The first bytes of a file, decompressed when it is gzipped; fewer when it is shorter. */
export async function readHead(path: string, length = PIECE): Promise<Uint8Array> {
  try {
    const handle = await open(path);
    try {
      const buffer = new Uint8Array(length);
      const { bytesRead } = await handle.read(buffer, 0, length, 0);
      const head = buffer.subarray(0, bytesRead);
      // a cut stream is expected here: only its beginning was read
      return isGzip(head) ? gunzipSync(head, { finishFlush: zlib.Z_SYNC_FLUSH }) : head;
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function* hashed(path: string, hash: { update(piece: Uint8Array): unknown }) {
  try {
    const before = await stat(path);
    let bytes = 0;
    for await (const piece of createReadStream(path, { highWaterMark: PIECE })) {
      hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
    refuseChanged(path, before, await stat(path), bytes);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** A list that is still being fetched or copied is refused: a table that ends between two lines looks complete. */
function refuseChanged(file: string, before: Stats, after: Stats, bytes: number): void {
  // If a list was put in its place under the same name, what was read is unaffected.
  if (!before.isFile() || after.ino !== before.ino) return;
  if (after.size === bytes && before.size === bytes && after.mtimeMs === before.mtimeMs) return;
  throw new Problem('lists', 'changed while it was read: parts of it may be missing', {
    file,
    hint: 'is it still being fetched or copied? Read it again when it is whole',
  });
}

async function* decompressed(
  path: string,
  source: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  const first = await source.next();
  if (first.done === true) return;
  const whole = prepend(first.value, source);
  if (!isGzip(first.value)) {
    yield* whole;
    return;
  }
  try {
    yield* gunzipped(whole);
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function* prepend(first: Uint8Array, rest: AsyncGenerator<Uint8Array>) {
  yield first;
  yield* rest;
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function unreadable(file: string, error: unknown): unknown {
  if (error instanceof Problem) return error;
  const code = codeOf(error);
  if (code === null) return error;
  if (code === 'ENOENT') return new Problem('lists', 'no such file', { file, cause: error });
  if (code === 'EISDIR')
    return new Problem('lists', 'this is a directory, not a list file', { file, cause: error });
  if (code === 'Z_BUF_ERROR' || code === 'Z_DATA_ERROR')
    return new Problem('lists', 'the gzip data is damaged or ends early', {
      file,
      cause: error,
      hint: 'fetch the file again',
    });
  return new Problem('lists', `cannot be read (${code})`, { file, cause: error });
}

/** Errors of node:fs are not `instanceof Error` in every realm, so only the code is looked at. */
function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
