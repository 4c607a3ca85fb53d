import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Problem } from '../problem.js';
import { runFactsFrom } from '../report/decode-run.js';
import type { RunFacts } from '../report/reporter.js';
import { runObject } from '../report/run-object.js';
import { writeAtomically } from '../report/write.js';
import { FINGERPRINT_BYTES, type FingerprintLog, lookUpKey } from './fingerprints.js';

/** Beside the report of the same name: who may read the one may read the other (mode 0600). */
export function fingerprintPath(report: string): string {
  return `${report}.fingerprints`;
}

const VERSION = 1;
const LINE_FEED = 0x0a;

/** The fingerprints of an earlier run, and the facts of that run. */
export interface KeptFingerprints {
  readonly facts: RunFacts;
  /** null where they were made with another key, and cannot be compared */
  readonly rows: KnownRows | null;
}

/**
 * Writes a line of JSON (version, name of the key, number of rows, facts of the run, a SHA-256 over all of that and the
 * rows), then 16 bytes for each data row in the file's order; sixteen zeros stand for a rejected row.
 * @throws Problem ('usage') when the place cannot be written
 */
export async function writeFingerprints(
  path: string,
  log: FingerprintLog,
  { key, facts, signal }: { readonly key: string; readonly facts: RunFacts; readonly signal: AbortSignal },
): Promise<void> {
  const { rows } = log;
  const head = { fingerprints: VERSION, key: nameOf(key), rows, run: runObject(facts) };
  const content = log.all();
  async function* pieces(): AsyncGenerator<string | Uint8Array> {
    yield `${JSON.stringify({ ...head, sha256: sumOf(head, content) })}\n`;
    yield content;
  }
  await writeAtomically(path, pieces(), { signal });
}

/**
 * The fingerprints beside an earlier report; null where there are none.
 * @throws Problem ('input') for a file that is damaged, or of another kind
 */
export async function readFingerprints(path: string, key: string): Promise<KeptFingerprints | null> {
  const content = await readFile(path).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw new Problem('input', 'cannot be read', { file: path, cause: error });
  });
  if (content === null) return null;
  const end = content.indexOf(LINE_FEED);
  const head = headIn(content.toString('utf8', 0, Math.max(end, 0)));
  const rows = content.subarray(end + 1);
  if (
    head === null ||
    rows.length !== head.rows * FINGERPRINT_BYTES ||
    head.sha256 !== sumOf(head.summed, rows)
  )
    throw new Problem('input', 'is not a whole file of fingerprints', {
      file: path,
      hint: 'without this file (move it away) the reasons of changes are partly unknown',
    });
  return {
    facts: runFactsFrom({ run: head.run }, path),
    rows: head.key === nameOf(key) ? new KnownRows(rows) : null,
  };
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}

/** Of the head without its sum, and the rows. */
function sumOf(head: unknown, rows: Uint8Array): string {
  return createHash('sha256').update(JSON.stringify(head)).update(rows).digest('hex');
}

interface Head {
  readonly key: unknown;
  readonly rows: number;
  readonly run: unknown;
  readonly sha256: unknown;
  /** what the sum is made of */
  readonly summed: unknown;
}

function headIn(text: string): Head | null {
  try {
    const head: unknown = JSON.parse(text);
    if (typeof head !== 'object' || head === null || !('fingerprints' in head) || !('rows' in head))
      return null;
    if (head.fingerprints !== VERSION || typeof head.rows !== 'number') return null;
    const { sha256, ...summed } = { sha256: null, ...head };
    const [key, run] = ['key' in head ? head.key : null, 'run' in head ? head.run : null];
    return { key, rows: head.rows, run, sha256, summed };
  } catch {
    return null;
  }
}

/** Says which key it was, and nothing of it. */
function nameOf(key: string): string {
  return createHash('sha256').update(`name of ${key}`).digest('hex').slice(0, 16);
}

/** Looks rows up by who they are: a table of the numbers of rows, half full. */
export class KnownRows {
  private readonly bytes: Buffer;
  private readonly slots: Int32Array;

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const rows = bytes.length / FINGERPRINT_BYTES;
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * rows + 2))).fill(-1);
    for (let row = 0; row < rows; row++) {
      let slot = this.slotOf(this.bytes, row * FINGERPRINT_BYTES);
      while (this.slots[slot] !== -1) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = row;
    }
  }

  /** What was known of the row with this fingerprint: the same, something else, or nobody like it. */
  find(fingerprint: Uint8Array): 'same' | 'changed' | 'absent' {
    let found: 'changed' | 'absent' = 'absent';
    const half = FINGERPRINT_BYTES / 2;
    let slot = this.slotOf(fingerprint, 0);
    for (let row = this.slots[slot] ?? -1; row !== -1; row = this.slots[slot] ?? -1) {
      const at = row * FINGERPRINT_BYTES;
      if (this.bytes.compare(fingerprint, 0, half, at, at + half) === 0) {
        if (this.bytes.compare(fingerprint, half, FINGERPRINT_BYTES, at + half, at + FINGERPRINT_BYTES) === 0)
          return 'same';
        found = 'changed';
      }
      slot = (slot + 1) & (this.slots.length - 1);
    }
    return found;
  }

  private slotOf(bytes: Uint8Array, at: number): number {
    return lookUpKey(bytes, at) & (this.slots.length - 1);
  }
}
