import { createHash, createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Problem } from '../problem.js';
import { runFactsFrom } from '../report/decode-run.js';
import type { RunFacts } from '../report/reporter.js';
import { runObject } from '../report/run-object.js';
import { FINGERPRINT_BYTES } from './fingerprints.js';

/** Beside the report of the same name, and readable by the same users (mode 0600). */
export function fingerprintPath(report: string): string {
  return `${report}.fingerprints`;
}

const VERSION = 2;
const LINE_FEED = 0x0a;

/**
 * The conditions under which the rows of a run were screened, from which the next run can tell whether it would do the
 * same.
 */
export interface ScreenedBy {
  /** changes with everything in the program, its packages and Node */
  readonly program: string;
  /** how cells become customers: which columns are read, and what was decided about them */
  readonly reading: string;
  /** name of the index that was searched; null: it was not kept, or the results cannot be relied on */
  readonly index: string | null;
  /** sha256 of the report beside which the file was written; the file says nothing about any other report */
  readonly report: string;
}

/** What is written about the rows of a run. */
export interface RowRecord {
  /** `FINGERPRINT_BYTES` per row in the order of the file; zeros for a rejected row */
  readonly fingerprints: Uint8Array;
  /** one bit per row, from the lowest: a match or a pair set aside, or the row was rejected */
  readonly found: Uint8Array;
  readonly by: ScreenedBy;
  readonly facts: RunFacts;
}

/** The fingerprints of an earlier run, and the facts of that run. */
export interface KeptFingerprints {
  readonly facts: RunFacts;
  readonly by: ScreenedBy;
  /** null if they were made with another key and cannot be compared */
  readonly rows: Pick<RowRecord, 'fingerprints' | 'found'> | null;
}

/**
 * The file in pieces: a line of JSON (version, name of the key, number of rows, the conditions of screening, facts of
 * the run, and an HMAC over everything, since a flipped bit could hide a customer from the next run), then fingerprints
 * and bits.
 * @param key secret: 64 hexadecimal digits
 */
export async function* fingerprintFile(record: RowRecord, key: string): AsyncGenerator<string | Uint8Array> {
  const { fingerprints, found, by, facts } = record;
  const rows = fingerprints.length / FINGERPRINT_BYTES;
  const head = { fingerprints: VERSION, key: nameOf(key), rows, by, run: runObject(facts) };
  const mac = macOf(JSON.stringify(head), [fingerprints, found], key);
  yield `${JSON.stringify({ ...head, mac })}\n`;
  yield fingerprints;
  yield found;
}

/**
 * The fingerprints beside an earlier report; null if there are none.
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
  const body = content.subarray(end + 1);
  const split = (head?.rows ?? 0) * FINGERPRINT_BYTES;
  const isWhole = head !== null && body.length === split + Math.ceil(head.rows / 8);
  const isOwn = isWhole && head.key === nameOf(key);
  if (!isWhole || (isOwn && head.mac !== macOf(head.text, [body], key)))
    throw new Problem('input', 'is not a whole file of fingerprints', {
      file: path,
      hint: 'without this file (move it away) the reasons of changes are partly unknown',
    });
  return {
    facts: runFactsFrom({ run: head.run }, path),
    by: head.by,
    rows: isOwn ? { fingerprints: body.subarray(0, split), found: body.subarray(split) } : null,
  };
}

/** A name for the key, by which files made with the same key are recognised; it reveals nothing about the key. */
export function nameOf(key: string): string {
  return createHash('sha256').update(`name of ${key}`).digest('hex').slice(0, 16);
}

function macOf(head: string, body: readonly Uint8Array[], key: string): string {
  const mac = createHmac('sha256', key).update(`${head}\n`);
  for (const bytes of body) mac.update(bytes);
  return mac.digest('hex');
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}

interface Head {
  readonly key: unknown;
  readonly rows: number;
  readonly by: ScreenedBy;
  readonly run: unknown;
  readonly mac: unknown;
  /** the head without its HMAC, as it was written */
  readonly text: string;
}

function headIn(text: string): Head | null {
  try {
    const { mac, ...head } = objectIn(JSON.parse(text));
    const { fingerprints, rows, key, run } = head;
    const { program, reading, index, report } = objectIn(head['by']);
    if (fingerprints !== VERSION || typeof rows !== 'number') return null;
    if (typeof program !== 'string' || typeof reading !== 'string' || typeof report !== 'string') return null;
    const by = { program, reading, report, index: typeof index === 'string' ? index : null };
    return { key, rows, by, run, mac, text: JSON.stringify(head) };
  } catch {
    return null;
  }
}

function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
