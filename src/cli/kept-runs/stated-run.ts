import { readFile } from 'node:fs/promises';
import { Problem } from '../../problem.js';
import { runCountsFrom, runFactsFrom } from '../../report/decode-run.js';
import { hashFile } from '../../run-record/hashed-file.js';
import type { RunManifest } from '../../run-record/manifest.js';
import { fileProblem } from '../messages.js';
import { isManifest, manifestAt, manifestOf } from './manifest-file.js';
import type { StatedRun } from './rows-of-run.js';

/**
 * What is stated about the run of a report: in the file that `--run` names (its JSON report or its manifest), else in
 * its manifest, beside the report or beside another report of the run; null if there is neither.
 * @param report null: standard input
 * @throws Problem ('usage', 'input') for a file that states no run, and for a report that was changed since its run
 * wrote it
 */
export async function statedRunOf(
  report: string | null,
  named: string | undefined,
): Promise<StatedRun | null> {
  if (named !== undefined) return (await isManifest(named)) ? ofManifest(named) : ofJson(named);
  const path = report === null ? null : await manifestOf(report);
  if (report === null || path === null) return null;
  const manifest = await manifestAt(path);
  await refuseChanged({ report, manifest, path }, 'reported');
  return manifest.stated === null ? null : stated(manifest, path);
}

/**
 * Refuses a report that was changed since its run wrote it, if the manifest of that run is in its folder.
 * @param what what would be done with it: `reported`
 * @throws Problem ('input')
 */
export async function refuseChangedReport(report: string, what: string): Promise<void> {
  const path = await manifestOf(report);
  if (path !== null) await refuseChanged({ report, manifest: await manifestAt(path), path }, what);
}

interface ReportAndManifest {
  readonly report: string;
  readonly manifest: RunManifest;
  /** path of the manifest */
  readonly path: string;
}

async function refuseChanged({ report, manifest, path }: ReportAndManifest, what: string): Promise<void> {
  const { sha256 } = (await hashFile(report)) ?? { sha256: '' };
  if (manifest.outputs.some((output) => output.sha256 === sha256)) return;
  throw new Problem('input', `has changed since its run wrote it: ${path} has another hash`, {
    file: report,
    hint: `it was changed, cut off or replaced; without that manifest in its folder, it is ${what} as it is`,
  });
}

async function ofManifest(path: string): Promise<StatedRun> {
  const manifest = await manifestAt(path);
  if (manifest.stated !== null) return stated(manifest, path);
  throw new Problem('input', 'is the manifest of an older version, which states too little for a report', {
    file: path,
  });
}

function stated({ stated: document, counts }: RunManifest, file: string): StatedRun {
  return { file, facts: runFactsFrom(document, file), counts: runCountsFrom({ summary: counts }, file) };
}

async function ofJson(path: string): Promise<StatedRun> {
  let document: unknown;
  try {
    document = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Problem('input', 'is not JSON', { file: path, cause: error });
    throw fileProblem(error, path, 'usage');
  }
  return { file: path, facts: runFactsFrom(document, path), counts: runCountsFrom(document, path) };
}
