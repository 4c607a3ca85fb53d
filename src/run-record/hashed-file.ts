import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

/** Counts and hashes the bytes of a stream. */
export class ByteRecord {
  private readonly hash = createHash('sha256');
  private count = 0;

  add(piece: string | Uint8Array): void {
    this.hash.update(piece);
    this.count += typeof piece === 'string' ? Buffer.byteLength(piece) : piece.byteLength;
  }

  /** May be called only once, at the end. */
  finish(): { readonly bytes: number; readonly sha256: string } {
    return { bytes: this.count, sha256: this.hash.digest('hex') };
  }
}

/** Size and hash of a file; null if there is none, or if it is not a regular one: a pipe can be read only once. */
export async function hashFile(
  path: string,
): Promise<{ readonly bytes: number; readonly sha256: string } | null> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) return null;
  const record = new ByteRecord();
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) record.add(piece);
  return record.finish();
}
