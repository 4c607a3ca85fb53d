import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/**
 * The bytes of a gzip archive of any number of members. zlib stops at the first zero after a member, since some
 * programs pad archives with zeros. Anything else found there is a member whose first byte was damaged, and its content
 * would be missing.
 * @throws errors of node:zlib, recognisable by their `code`
 */
export async function* gunzipped(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const source = new Watched(pieces[Symbol.asyncIterator]());
  const gunzip = createGunzip();
  try {
    // The callback keeps a failure from being unhandled; it reaches the loop as the stream's own error.
    for await (const piece of pipeline(Readable.from(source), gunzip, () => {})) yield piece;
    while ((await source.next()).done !== true);
    if (source.end > gunzip.bytesWritten) throw new LostBytes();
  } finally {
    source.close();
  }
}

/** Bytes that zlib did not read and that are not padding. */
class LostBytes extends Error {
  readonly code = 'Z_DATA_ERROR';

  constructor() {
    super('there are bytes behind the archive');
  }
}

/** The pieces passed to the archive's reader, which may stop before their end. */
class Watched implements AsyncIterable<Uint8Array> {
  /** offset after the last byte so far that is not zero */
  end = 0;
  private length = 0;
  private readonly source: AsyncIterator<Uint8Array>;

  constructor(source: AsyncIterator<Uint8Array>) {
    this.source = source;
  }

  /** Without `return`: a reader that stops early must not close the source. */
  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return { next: () => this.next() };
  }

  async next(): Promise<IteratorResult<Uint8Array>> {
    const next = await this.source.next();
    if (next.done !== true) {
      const last = next.value.findLastIndex((byte) => byte !== 0);
      if (last >= 0) this.end = this.length + last + 1;
      this.length += next.value.length;
    }
    return next;
  }

  /** Not awaited: a pipe may keep its reader waiting for as long as it likes. */
  close(): void {
    this.source.return?.()?.catch(() => {});
  }
}
