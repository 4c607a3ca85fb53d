import { basename, dirname, join } from 'node:path';
import { fingerprintPath, type KeptFingerprints, readFingerprints } from '../../changes/fingerprint-file.js';
import type { Fingerprinter } from '../../changes/fingerprints.js';
import { type RowTable, rowTable } from '../../changes/known-rows.js';
import { type PreviousRun, readPreviousRun } from '../../changes/previous-run.js';
import { Problem } from '../../problem.js';
import type { RunFacts } from '../../report/reporter.js';
import { ByteRecord, hashFile } from '../../run-record/hashed-file.js';
import type { Context } from '../command.js';
import { openInput } from '../input.js';
import { isManifest, manifestAt } from '../kept-runs/manifest-file.js';
import { refuseChangedReport } from '../kept-runs/stated-run.js';

/** An earlier run with which this one is compared. */
export interface EarlierRun {
  readonly matches: PreviousRun;
  /** null if only its rows were kept */
  readonly facts: RunFacts | null;
  /** what is known of all its rows; null if nothing is, or nothing that can be compared */
  readonly rows: RowTable | null;
  readonly by: KeptFingerprints['by'] | null;
}

/**
 * Reads the report of an earlier run and the fingerprints beside it.
 * @param key of this store's fingerprints
 * @throws Problem ('usage', 'input') if it is not a run
 */
export async function readEarlierRun(
  path: string,
  fingerprinter: Fingerprinter,
  key: string,
  { io, messages }: Context,
): Promise<EarlierRun> {
  const kept = await readFingerprints(fingerprintPath(path), key);
  const input = await openInput(path, io);
  const record = new ByteRecord();
  try {
    const matches = await readPreviousRun(recorded(input.stream, record), path, fingerprinter);
    const isOfReport = kept === null || kept.by.report === record.finish().sha256;
    if (kept === null)
      messages.note(
        `note        ${path} has no fingerprints beside it (${fingerprintPath(path)}): some reasons are unknown`,
      );
    else if (!isOfReport)
      messages.warning(
        `the fingerprints beside ${path} are not of this report, which was replaced or changed: some reasons are unknown`,
      );
    else if (kept.rows === null)
      messages.warning(
        `the fingerprints of ${path} were made with another key, so customers without a match in it cannot be compared`,
      );
    const rows = isOfReport ? (kept?.rows ?? null) : null;
    return {
      matches,
      facts: (isOfReport ? kept?.facts : null) ?? matches.facts,
      rows: rows === null ? null : rowTable(rows.fingerprints, rows.found),
      by: kept?.by ?? null,
    };
  } finally {
    input.close();
  }
}

async function* recorded(
  pieces: AsyncIterable<Uint8Array | string>,
  record: ByteRecord,
): AsyncGenerator<Uint8Array | string> {
  for await (const piece of pieces) {
    record.add(piece);
    yield piece;
  }
}

/**
 * The report that `--since` means: the file itself or, for a manifest, the JSONL or JSON report of its run, beside the
 * manifest or where the run put it.
 * @throws Problem ('usage', 'input') for a manifest whose run left no such report, for a report that is no longer as it
 * was written, and for one that the manifest beside it does not describe
 */
export async function reportToCompareWith(path: string): Promise<string> {
  if (!(await isManifest(path))) {
    await refuseChangedReport(path, 'compared with');
    return path;
  }
  const { outputs } = await manifestAt(path);
  const kept = outputs.filter(({ format }) => format === 'jsonl' || format === 'json');
  const output = kept.find((one) => one.path !== null);
  if (output === undefined || output.path === null)
    throw new Problem('usage', 'is of a run that left no JSONL or JSON report to compare with', {
      file: path,
      hint: '-o run.jsonl writes one',
    });
  for (const place of [join(dirname(path), basename(output.path)), output.path])
    if ((await hashFile(place))?.sha256 === output.sha256) return place;
  throw new Problem(
    'input',
    `speaks of the report ${output.path}, which is missing, or has changed since it was written`,
    {
      file: path,
      hint: 'put it back beside its manifest, or name a report with --since',
    },
  );
}
