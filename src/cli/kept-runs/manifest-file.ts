import { existsSync } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Problem } from '../../problem.js';
import { writeAtomically } from '../../report/write.js';
import { hashFile } from '../../run-record/hashed-file.js';
import { manifestText, type RunManifest } from '../../run-record/manifest.js';
import { readManifest } from '../../run-record/read-manifest.js';
import type { Io } from '../io.js';
import { fileProblem } from '../messages.js';
import { whole } from '../output/single-output.js';

/** Appended to the name of a report to make the name of its manifest. */
export const MANIFEST_SUFFIX = '.manifest.json';

/** What a run's settings say about its files. */
interface WhereReportsGo {
  /** `--manifest`, or null */
  readonly manifest: string | null;
  /** null: standard output */
  readonly outputs: readonly { readonly path: string | null }[];
}

/**
 * Where the manifest of a run goes: where --manifest says, else beside the first report that is written to a file. Null
 * for a run that leaves no file because its reports go to standard output, a device or a pipe.
 */
export async function manifestPath({ manifest, outputs }: WhereReportsGo): Promise<string | null> {
  if (manifest !== null) return manifest;
  for (const { path } of outputs) {
    if (path === null) continue;
    const found = await stat(path).catch(() => null);
    if (found === null || found.isFile()) return `${path}${MANIFEST_SUFFIX}`;
  }
  return null;
}

/** Writes it whole or not at all, readable only by its owner; it is the last file that a run writes. */
export async function writeManifest(path: string, manifest: RunManifest, { interrupt }: Io): Promise<void> {
  await writeAtomically(path, whole(manifestText(manifest)), { signal: interrupt });
}

/** @throws Problem ('usage', 'input') for a file that cannot be read, or is no manifest */
export async function manifestAt(path: string): Promise<RunManifest> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw fileProblem(error, path, 'usage');
  }
  try {
    return readManifest(text);
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is not JSON' : messageOf(error);
    const beside = `${path}${MANIFEST_SUFFIX}`;
    throw new Problem('input', `is not the manifest of a run: ${reason}`, {
      file: path,
      cause: error,
      ...(existsSync(beside) ? { hint: `that of this report is ${beside}` } : {}),
    });
  }
}

function messageOf(error: unknown): string {
  const known = typeof error === 'object' && error !== null && 'message' in error;
  return known ? String(error.message) : String(error);
}

/**
 * The manifest of the run that wrote a report: beside the report or, as a run has only one manifest, beside another
 * report of the same run in that folder, if the manifest there lists a file of this name. Null if there is none.
 */
export async function manifestOf(report: string): Promise<string | null> {
  const beside = `${report}${MANIFEST_SUFFIX}`;
  if (await isManifest(beside)) return beside;
  const folder = dirname(report);
  const names = await readdir(folder).catch(() => []);
  const naming: string[] = [];
  for (const name of names.filter((one) => one.endsWith(MANIFEST_SUFFIX)).sort()) {
    const path = join(folder, name);
    const outputs = await manifestAt(path).then(
      (manifest) => manifest.outputs,
      () => [],
    );
    const same = outputs.filter(
      (output) => output.path !== null && basename(output.path) === basename(report),
    );
    if (same.length === 0) continue;
    naming.push(path);
    const { sha256 } = (await hashFile(report)) ?? { sha256: '' };
    if (same.some((output) => output.sha256 === sha256)) return path;
  }
  return naming[0] ?? null;
}

/** Bytes at the beginning of a file that distinguish a manifest from a report. */
const BEGINNING = 64;

/** Whether a file is a manifest, by how it begins. */
export async function isManifest(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) return false;
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return /^\s*\{\s*"format"\s*:\s*\d/.test(buffer.toString('latin1', 0, bytesRead));
  } finally {
    await file.close();
  }
}
