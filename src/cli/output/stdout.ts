import type { Writable } from 'node:stream';
import { visible } from '../../report/sanitise.js';
import { BrokenPipe } from '../io.js';
import { codeOf, fileProblem } from '../messages.js';

const FLUSH_AT = 65_536;

/**
 * Writes a report to standard output. Small pieces are gathered: one write per piece is one system call per row. The
 * rest goes out when the event loop turns, so a slow producer's rows are not held back.
 * Throws BrokenPipe when the reader went away, a Problem when the device is full.
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

/** A second write after EPIPE fails with the stream's own code instead. */
function goneReader(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'EPIPE' || code === 'ECONNRESET' || code === 'ERR_STREAM_DESTROYED';
}

/**
 * Text that holds data as it is, made harmless for a terminal: a cell must not set the window's title. Line ends stay,
 * so a cell of several lines still is one.
 */
export async function* harmlessPieces(
  pieces: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array> {
  for await (const piece of pieces)
    yield typeof piece === 'string' ? piece.split('\n').map(visible).join('\n') : piece;
}
