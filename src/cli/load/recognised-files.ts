import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogueEntry } from '../../lists/catalogue.js';
import type { ListFormat } from '../../lists/list-file.js';
import type { Recognition } from '../../lists/recognise.js';
import { SETTLED_MS } from './index-cache.js';

/** What a file was recognised as, and its state at the time. */
interface Known {
  readonly state: string;
  readonly format: ListFormat;
  readonly list: string;
}

/** Smaller files are recognised faster than looked up (bytes). */
const WORTH_KEEPING = 256 * 1024;
/** Files that are remembered: the most recent ones. */
const MOST_KEPT = 60;

/**
 * What list files were recognised as, in one file of the cache folder, `recognised.json`. Telling OFAC's lists apart
 * means reading 2,000 of their entries, a tenth of a short run. An answer is valid for a file with the same path, size,
 * times and inode, and for the program that gave it. Only lists are remembered, never refusals. If anything is wrong
 * with the folder, the files are examined.
 */
export class RecognisedFiles {
  private readonly folder: string;
  private readonly stamp: string;
  private readonly now: () => Date;
  private known: readonly Known[] | null = null;

  /** @param stamp identifies the program; answers of other programs are ignored */
  constructor(folder: string, stamp: string, now: () => Date) {
    this.folder = folder;
    this.stamp = stamp;
    this.now = now;
  }

  /** The remembered answer, or else that of `recognise`, which is then remembered. */
  async recognised(path: string, recognise: (path: string) => Promise<Recognition>): Promise<Recognition> {
    const look = await lookAt(path);
    if (look === null || look.size < WORTH_KEEPING) return recognise(path);
    this.known ??= await this.read();
    const before = this.known.find(({ state }) => state === look.state);
    if (before !== undefined) return { kind: 'list', format: before.format, list: before.list };
    const recognition = await recognise(path);
    // A file that was changed just now may change again without a new time stamp.
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
      // The answer is valid all the same; the next run will look for it again.
    } finally {
      await rm(temporary, { force: true }).catch(() => {});
    }
  }
}

/** Checked against the catalogue: an answer with a format that the list never has is ignored. */
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
