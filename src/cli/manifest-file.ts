import { stat } from 'node:fs/promises';
import { writeAtomically } from '../report/write.js';
import { manifestText, type RunManifest } from '../run-record/manifest.js';
import type { Io } from './io.js';
import type { ScreenSettings } from './settings.js';
import { whole } from './single-output.js';

/** What is put behind the name of a report for the name of its manifest. */
export const MANIFEST_SUFFIX = '.manifest.json';

/**
 * Where the manifest of a run goes: where --manifest says, else beside the first report that is written to a file. Null for a
 * run that leaves no file: its reports go to standard output, a device or a pipe.
 */
export async function manifestPath({ manifest, outputs }: ScreenSettings): Promise<string | null> {
  if (manifest !== null) return manifest;
  for (const { path } of outputs) {
    if (path === null) continue;
    const found = await stat(path).catch(() => null);
    if (found === null || found.isFile()) return `${path}${MANIFEST_SUFFIX}`;
  }
  return null;
}

/** Whole or not at all, readable by its owner only; the last file that a run writes. */
export async function writeManifest(path: string, manifest: RunManifest, { interrupt }: Io): Promise<void> {
  await writeAtomically(path, whole(manifestText(manifest)), { signal: interrupt });
}
