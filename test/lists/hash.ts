import { createHash } from 'node:crypto';

/** SHA-256 of bytes in lower case hex, by the shortest way. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
