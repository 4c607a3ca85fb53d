import { stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { readHead } from './list-bytes.js';

/** Something in a directory of lists that is not read because no list has such a name. */
export interface PassedOver {
  readonly path: string;
  /**
   * what it is by its content: a list that was saved under another name, an archive that may hold some, or anything
   * else
   */
  readonly holds: 'list' | 'archive' | 'other';
}

/** If a directory holds more other files than this, the rest is judged by name. */
const LOOKED_INTO = 50;
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Looks into files that are not read, so that a list among them is noticed. */
export async function passedOver(paths: readonly string[]): Promise<readonly PassedOver[]> {
  const found: PassedOver[] = [];
  for (const [at, path] of paths.entries())
    found.push({ path, holds: at < LOOKED_INTO ? await contentOf(path) : 'other' });
  return found;
}

async function contentOf(path: string): Promise<PassedOver['holds']> {
  if (path.endsWith(sep)) return 'other';
  try {
    // A pipe would keep the program waiting for ever.
    if (!(await stat(path)).isFile()) return 'other';
    const head = await readHead(path);
    if (ZIP.every((byte, at) => head[at] === byte)) return 'archive';
    const { recogniseFile } = await import('./recognise.js');
    const { kind } = await recogniseFile(path);
    return kind === 'list' || kind === 'part' ? 'list' : 'other';
  } catch {
    // A file that cannot be read is named all the same.
    return 'other';
  }
}
