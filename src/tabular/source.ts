import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { Problem } from '../problem.js';
import { gunzipped } from './gunzip.js';
import { resume } from './resume.js';

/** Where a table comes from. Without a stream the path is opened; a `path` of null is standard input. */
export interface TableSource {
  readonly path: string | null;
  readonly stream?: Readable | undefined;
  /** receives every byte as it is read, before unpacking and decoding */
  readonly onPiece?: ((piece: Uint8Array) => void) | undefined;
}

/** The bytes of a source, decompressed, and the first of them. */
export interface SourceBytes {
  /** what messages call the source */
  readonly name: string;
  /** the first `HEAD` bytes, fewer when the source is shorter */
  readonly head: Uint8Array;
  /** every byte, the head included; to be read once */
  readonly pieces: AsyncIterable<Uint8Array>;
  /** releases the source if the bytes are not read to their end */
  readonly close: () => void;
}

/** Enough to recognise encoding, delimiter and header row. */
export const HEAD = 64 * 1024;
/** Larger pieces cost memory and gained nothing measurable. */
const PIECE = 128 * 1024;

/**
 * Opens a source and reads its first bytes. gzip is recognised by its magic number and unpacked.
 * @throws Problem of kind `input` if the source is missing, a directory, unreadable or a damaged archive
 */
export async function openBytes(source: TableSource): Promise<SourceBytes> {
  const name = source.path ?? 'standard input';
  const stream = source.stream ?? createReadStream(source.path ?? '', { highWaterMark: PIECE });
  const close = () => {
    stream.destroy();
  };
  const raw = await peek(named(name, stream, source.onPiece));
  if (!(raw.head[0] === 0x1f && raw.head[1] === 0x8b)) return { name, close, ...raw };
  return { name, close, ...(await peek(named(name, gunzipped(raw.pieces)))) };
}

/** The pieces of the stream, with failures turned into Problems that name the source. */
async function* named(
  name: string,
  stream: AsyncIterable<unknown>,
  onPiece: (piece: Uint8Array) => void = () => {},
): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const piece of stream) {
      const bytes = ArrayBuffer.isView(piece) ? bytesOf(piece) : Buffer.from(String(piece), 'utf8');
      onPiece(bytes);
      yield bytes;
    }
  } catch (error) {
    throw unreadable(name, error);
  }
}

function bytesOf(view: ArrayBufferView): Uint8Array {
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength);
}

async function peek(
  pieces: AsyncGenerator<Uint8Array, void>,
): Promise<{ head: Uint8Array; pieces: AsyncIterable<Uint8Array> }> {
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD) {
    const next = await pieces.next();
    if (next.done === true) break;
    first.push(next.value);
    length += next.value.length;
  }
  // Always the same length, however the bytes arrive, since what is recognised from the head must not depend on that.
  const head = Buffer.concat(first).subarray(0, HEAD);
  return { head, pieces: resume(first, pieces) };
}

/** What the operating system and zlib report about a file that cannot be read, in plain words. */
const FAILURES: Readonly<Record<string, readonly [message: string, hint?: string]>> = {
  ENOENT: ['no such file'],
  ENOTDIR: ['no such file: a part of its path is not a directory'],
  EISDIR: ['is a directory, not a file', 'name the customer file in it'],
  EACCES: ['permission denied'],
  EPERM: ['permission denied'],
  Z_BUF_ERROR: ['the gzip data ends early', 'the file is cut off: copy it again'],
  Z_DATA_ERROR: ['the gzip data is damaged', 'copy the file again'],
};

/** In some realms errors of node:fs are not `instanceof Error`, so only the code is examined. */
function unreadable(file: string, error: unknown): unknown {
  if (error instanceof Problem || typeof error !== 'object' || error === null || !('code' in error))
    return error;
  const [message, hint] = FAILURES[String(error.code)] ?? [`cannot be read (${String(error.code)})`];
  return new Problem('input', message, { file, cause: error, ...(hint === undefined ? {} : { hint }) });
}
