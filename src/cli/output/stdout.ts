import type { Writable } from 'node:stream';
import { visible } from '../../report/sanitise.js';
import { BrokenPipe } from '../io.js';
import { codeOf, fileProblem } from '../messages.js';

const FLUSH_AT = 65_536;

/**
 * Writes a report to standard output. Small pieces are collected, since each write is a system call. The rest is
 * written when the event loop turns, so that the rows of a slow producer are not held back. Throws BrokenPipe if the
 * reader has gone away, a Problem if the device is full.
 */
export async function writeToStream(
  stream: Writable,
  pieces: AsyncIterable<string | Uint8Array>,
): Promise<void> {
  let held = '';
  let failure: unknown = null;
  let writing: Promise<void> = Promise.resolve();
  let timer: NodeJS.Immediate | null = null;
  const flush = (): Promise<void> => {
    const text = held;
    held = '';
    if (text !== '') writing = writing.then(() => write(stream, text));
    return writing;
  };
  const flushSoon = () => {
    timer = null;
    flush().catch((error: unknown) => {
      failure = error;
    });
  };
  try {
    for await (const piece of pieces) {
      if (failure !== null) throw failure;
      if (typeof piece !== 'string') {
        await flush();
        await write(stream, piece);
        continue;
      }
      held += piece;
      if (held.length >= FLUSH_AT) await flush();
      else timer ??= setImmediate(flushSoon);
    }
    await flush();
  } finally {
    if (timer !== null) clearImmediate(timer);
  }
}

function write(stream: Writable, chunk: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(chunk, (error) => {
      if (error === null || error === undefined) resolve();
      else
        reject(
          goneReader(error) ? new BrokenPipe('the reader went away') : fileProblem(error, 'standard output'),
        );
    });
  });
}

/** After EPIPE, a second write fails with the stream's own code instead. */
function goneReader(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'EPIPE' || code === 'ECONNRESET' || code === 'ERR_STREAM_DESTROYED';
}

/**
 * Text with data as given, made harmless for a terminal: a cell must not set the window's title. Line ends are kept, so
 * that cells of several lines stay as they are.
 */
export async function* harmlessPieces(
  pieces: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array> {
  for await (const piece of pieces)
    yield typeof piece === 'string' ? piece.split('\n').map(visible).join('\n') : piece;
}
