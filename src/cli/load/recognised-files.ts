import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogueEntry } from '../../lists/catalogue.js';
import type { ListFormat } from '../../lists/list-file.js';
import type { Recognition } from '../../lists/recognise.js';
import { SETTLED_MS } from './index-cache.js';

/** What a file was recognised as, and how the file was then. */
interface Known {
  readonly state: string;
  readonly format: ListFormat;
  readonly list: string;
}

/** Smaller files are recognised sooner than looked up (bytes). */
const WORTH_KEEPING = 256 * 1024;
/** Files that are kept in mind: those looked at last. */
const MOST_KEPT = 60;

/**
 * What list files were recognised as, in one file of the cache folder, `recognised.json`: to tell OFAC's lists apart takes 2,000 of
 * their entries, a tenth of a short run. An answer holds for a file of the same path, size, times and inode, and for the
 * program that gave it; only lists are kept, no refusal. Whatever is wrong with the folder, files are looked into.
 */
export class KnownFiles {
  private readonly folder: string;
  private readonly stamp: string;
  private readonly now: () => Date;
  private known: readonly Known[] | null = null;

  /** @param stamp of the program: no answer of another one is taken */
  constructor(folder: string, stamp: string, now: () => Date) {
    this.folder = folder;
    this.stamp = stamp;
    this.now = now;
  }

  /** The answer that is kept, or else that of `recognise`, which is kept from then on. */
  async recognised(path: string, recognise: (path: string) => Promise<Recognition>): Promise<Recognition> {
    const look = await lookAt(path);
    if (look === null || look.size < WORTH_KEEPING) return recognise(path);
    this.known ??= await this.read();
    const before = this.known.find(({ state }) => state === look.state);
    if (before !== undefined) return { kind: 'list', format: before.format, list: before.list };
    const recognition = await recognise(path);
    // A file that was changed just now may change again within the same tick of its clock.
    if (recognition.kind !== 'list' || recognition.list === null) return recognition;
    const { format, list } = recognition;
    if (this.now().getTime() - look.changed > SETTLED_MS && (await lookAt(path))?.state === look.state)
      await this.keep({ state: look.state, format, list });
    return recognition;
  }

  private get path(): string {
    return join(this.folder, 'recognised.json');
  }

  private async read(): Promise<readonly Known[]> {
    try {
      const kept: unknown = JSON.parse(await readFile(this.path, 'utf8'));
      if (typeof kept !== 'object' || kept === null || !('stamp' in kept) || !('files' in kept)) return [];
      return kept.stamp === this.stamp && Array.isArray(kept.files) ? kept.files.flatMap(knownFrom) : [];
    } catch {
      return [];
    }
  }

  private async keep(one: Known): Promise<void> {
    this.known = [one, ...(this.known ?? [])].slice(0, MOST_KEPT);
    const temporary = join(this.folder, `.${randomBytes(8).toString('hex')}.tmp`);
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      const text = JSON.stringify({ stamp: this.stamp, files: this.known });
      await writeFile(temporary, text, { mode: 0o600, flag: 'wx' });
      await rename(temporary, this.path);
    } catch {
      // The answer stands; the next run looks for it again.
    } finally {
      await rm(temporary, { force: true }).catch(() => {});
    }
  }
}

/** Told by the catalogue: a list in a format that it never has is no answer. */
function knownFrom(one: unknown): Known[] {
  if (typeof one !== 'object' || one === null || !('state' in one) || !('list' in one) || !('format' in one))
    return [];
  const { state, list } = one;
  if (typeof state !== 'string' || typeof list !== 'string') return [];
  const download = catalogueEntry(list)?.downloads.find(({ format }) => format === one.format);
  return download === undefined ? [] : [{ state, list, format: download.format }];
}

async function lookAt(path: string): Promise<{ state: string; size: number; changed: number } | null> {
  try {
    const { size, mtimeNs, ctimeNs, ino, dev } = await stat(path, { bigint: true });
    return {
      state: [path, size, mtimeNs, ctimeNs, ino, dev].join(' '),
      size: Number(size),
      changed: Number(mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1e6,
    };
  } catch {
    return null;
  }
}
