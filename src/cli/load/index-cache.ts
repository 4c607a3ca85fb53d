import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexFacts } from '../../compiled/entity-index.js';
import { isUsable } from '../../compiled/sections.js';
import type { ListFile, ListSummary } from '../../lists/list-file.js';
import { sourcesOf } from './list-sources.js';

/** Indexes that are kept: one for each set of lists and version of the program. */
const MOST_KEPT = 4;
const HOUR_MS = 3_600_000;
/**
 * A file that was changed this recently may change again without a new time stamp, since file systems' clocks are
 * coarse.
 */
export const SETTLED_MS = 2000;
const OWNER_ONLY_FOLDER = 0o700;
const OWNER_ONLY = 0o600;
const KEY_LETTERS = 40;

/** What a kept index says about itself (`IndexFacts.origin`). */
interface Origin {
  /** hash of the program and the content of the lists */
  readonly content: string;
  readonly summaries: readonly ListSummary[];
}

/** An index from the cache, after its check, and what was known about its lists when it was made. */
export interface KeptIndex {
  readonly image: SharedArrayBuffer;
  readonly summaries: readonly ListSummary[];
}

/** The state of files and, if it was needed, a hash of their content. */
interface Look {
  readonly state: string;
  readonly settled: boolean;
}

/**
 * Compiled indexes on disk. `CONTENT.index` is named after the hash of the program and of the bytes of the lists.
 * `STATE.ref` states the content of files that still have the same path, size, times and inode, so that they need not
 * be hashed again. An index is used only if its checksum, its versions and the content stated in it are right; if
 * anything is wrong with the folder, the lists are read instead.
 *
 * Files are written under another name and then renamed, so that another program never sees half of one.
 */
export class IndexCache {
  private readonly folder: string;
  private readonly stamp: string;
  private readonly now: () => Date;
  private look: Look | null = null;

  /** @param stamp identifies the program that makes and uses the indexes; those of other programs are not used */
  constructor(folder: string, stamp: string, now: () => Date) {
    this.folder = folder;
    this.stamp = stamp;
    this.now = now;
  }

  /** The index of these files, in this order; null if there is none that is intact. */
  async find(files: readonly ListFile[]): Promise<KeptIndex | null> {
    const look = await this.lookAt(files);
    this.look = look;
    const known = await this.contentOf(look.state);
    if (known !== null) return expected(files, await this.read(known));
    const content = await this.contentOfBytes(files);
    const kept = await this.read(content);
    if (kept !== null) await this.remember(look, content);
    return expected(files, kept);
  }

  /** An index by its name (`indexName`), after its check; null if it is missing, or was made by another program. */
  async named(name: string): Promise<KeptIndex | null> {
    return /^[0-9a-f]+$/.test(name) ? this.read(name) : null;
  }

  /** The state of the cached index of these files; it is read and checked as if it were used. */
  async stateOf(files: readonly ListFile[]): Promise<'none' | 'whole' | 'damaged'> {
    const { state } = await this.lookAt(files);
    const content = (await this.contentOf(state)) ?? (await this.contentOfBytes(files));
    if ((await this.read(content)) !== null) return 'whole';
    const there = await stat(this.indexPath(content)).catch(() => null);
    return there === null ? 'none' : 'damaged';
  }

  /** What `mergeParts` must be told, and `keep` will look for. */
  originOf(files: readonly ListFile[], summaries: readonly ListSummary[]): Origin {
    const content = this.contentKey(
      files,
      summaries.map((summary) => summary.sha256),
    );
    return { content, summaries };
  }

  /** Keeps an index that was made because `find` returned null, unless a file has changed since. */
  async keep(files: readonly ListFile[], image: SharedArrayBuffer, { content }: Origin): Promise<void> {
    const now = await this.lookAt(files);
    if (this.look === null || now.state !== this.look.state) return;
    await mkdir(this.folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
    await this.write(this.indexPath(content), new Uint8Array(image));
    await this.remember(this.look, content);
    await this.prune();
  }

  private async read(content: string): Promise<KeptIndex | null> {
    const path = this.indexPath(content);
    const image = await readShared(path);
    if (image === null || !isUsable(image)) return null;
    const origin = originIn(image);
    if (origin === null || origin.content !== content) return null;
    await this.touch(path);
    return { image, summaries: origin.summaries };
  }

  private indexPath(content: string): string {
    return join(this.folder, `${content}.index`);
  }

  private async contentOfBytes(files: readonly ListFile[]): Promise<string> {
    const hashes = await Promise.all(files.map((file) => Promise.all(sourcesOf(file).map(sha256))));
    return this.contentKey(files, hashes);
  }

  private contentKey(files: readonly ListFile[], hashes: readonly (readonly string[])[]): string {
    const facts = files.map(({ list, format, earlier = [] }, at) => [
      [list, format, hashes[at]],
      earlier.map((version) => [version.format, version.published, version.paths.length]),
    ]);
    return keyOf([this.stamp, facts]);
  }

  private async lookAt(files: readonly ListFile[]): Promise<Look> {
    let newest = 0;
    const states: unknown[] = [];
    for (const file of files)
      for (const path of sourcesOf(file)) {
        const { size, mtimeNs, ctimeNs, ino, dev } = await stat(path, { bigint: true });
        newest = Math.max(newest, Number(ctimeNs / 1_000_000n), Number(mtimeNs / 1_000_000n));
        states.push([path, ...[size, mtimeNs, ctimeNs, ino, dev].map(String)]);
      }
    const kinds = files.map(({ list, format, paths, earlier = [] }) => [list, format, paths.length, earlier]);
    return {
      state: keyOf([this.stamp, kinds, states]),
      settled: this.now().getTime() - newest > SETTLED_MS,
    };
  }

  private async contentOf(state: string): Promise<string | null> {
    try {
      const text = await readFile(this.refPath(state), 'utf8');
      return /^[0-9a-f]+$/.test(text) ? text : null;
    } catch {
      return null;
    }
  }

  private async remember({ state, settled }: Look, content: string): Promise<void> {
    if (settled) await this.write(this.refPath(state), content);
  }

  private refPath(state: string): string {
    return join(this.folder, `${state}.ref`);
  }

  private async write(path: string, content: string | Uint8Array): Promise<void> {
    const temporary = join(this.folder, `.${randomBytes(8).toString('hex')}.tmp`);
    try {
      await writeFile(temporary, content, { mode: OWNER_ONLY, flag: 'wx' });
      await rename(temporary, path);
    } finally {
      await rm(temporary, { force: true });
    }
  }

  /** The time stamp of an index says when it was last used, to the hour. */
  private async touch(path: string): Promise<void> {
    const now = this.now();
    try {
      const { mtimeMs } = await stat(path);
      if (now.getTime() - mtimeMs > HOUR_MS) await utimes(path, now, now);
    } catch {
      // Another program may have removed it, or it may belong to another user: it could be read all the same.
    }
  }

  /**
   * Removes the indexes that have not been used for longest, references without an index, and what killed programs left
   * behind.
   */
  private async prune(): Promise<void> {
    const names = await readdir(this.folder);
    const indexes: { readonly name: string; readonly used: number }[] = [];
    for (const name of names) {
      const used = (await stat(join(this.folder, name)).catch(() => null))?.mtimeMs;
      // Another program has removed it or renamed it.
      if (used === undefined) continue;
      if (name.endsWith('.index')) indexes.push({ name, used });
      else if (name.endsWith('.tmp') && this.now().getTime() - used > HOUR_MS) await this.remove(name);
    }
    const kept = indexes.sort((a, b) => b.used - a.used).slice(0, MOST_KEPT);
    const contents = new Set(kept.map(({ name }) => name.replace('.index', '')));
    for (const { name } of indexes.slice(MOST_KEPT)) await this.remove(name);
    for (const name of names)
      if (name.endsWith('.ref') && !contents.has((await this.contentOf(name.replace('.ref', ''))) ?? ''))
        await this.remove(name);
  }

  private async remove(name: string): Promise<void> {
    await rm(join(this.folder, name), { force: true });
  }
}

/** Null if a list must have other hashes than those it was read with; reading it will report that. */
function expected(files: readonly ListFile[], kept: KeptIndex | null): KeptIndex | null {
  const right = files.every(({ sha256: wanted = [] }, at) =>
    wanted.every((hash, path) => kept?.summaries[at]?.sha256[path] === hash),
  );
  return right ? kept : null;
}

function keyOf(facts: unknown): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, KEY_LETTERS);
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(piece);
  return hash.digest('hex');
}

/** A whole file, in memory that threads can share; null if it cannot be read or belongs to another user. */
async function readShared(path: string): Promise<SharedArrayBuffer | null> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return null;
  try {
    const { size, uid } = await file.stat();
    // An index that another user can write might hide anybody.
    if (process.getuid !== undefined && uid !== process.getuid()) return null;
    const image = new SharedArrayBuffer(size);
    const bytes = new Uint8Array(image);
    let at = 0;
    while (at < size) {
      const { bytesRead } = await file.read(bytes, at, size - at, at);
      if (bytesRead === 0) return null;
      at += bytesRead;
    }
    return image;
  } catch {
    return null;
  } finally {
    await file.close();
  }
}

/** The name under which the cache keeps an index; null for one that was not made to be kept. */
export function indexName(image: SharedArrayBuffer): string | null {
  return originIn(image)?.content ?? null;
}

function originIn(image: SharedArrayBuffer): Origin | null {
  const { origin } = indexFacts(image);
  if (typeof origin !== 'object' || origin === null) return null;
  return 'content' in origin && 'summaries' in origin ? (origin as Origin) : null;
}
