import {
  fingerprintFile,
  fingerprintPath,
  type KeptFingerprints,
  readFingerprints,
} from '../../changes/fingerprint-file.js';
import { mergedScreenedBy, mergeRowRecords } from '../../merge/merge-fingerprints.js';
import { mergeGone } from '../../merge/merge-gone.js';
import { besidePart, type OrderedPart } from '../../merge/parts.js';
import { Problem } from '../../problem.js';
import { writeAtomically } from '../../report/write.js';
import { hashFile } from '../../run-record/hashed-file.js';
import type { OutputRecord } from '../../run-record/manifest.js';
import { storeSecret } from '../../store/secret.js';
import type { Context } from '../command.js';
import { openStore } from '../lists/open-store.js';
import type { TypedOptions } from '../options/typed-options.js';

type Parts = readonly OrderedPart[];

/**
 * If `--gone` asks for it, collects what the parts say is gone since the earlier run.
 * @throws Problem ('usage', 'input') if a part has no such file, or not the one that it wrote
 */
export async function writeGone(
  parts: Parts,
  { gone }: TypedOptions,
  { io, messages }: Context,
): Promise<readonly OutputRecord[]> {
  const files = parts.map((part) => besidePart(part, 'gone'));
  if (gone === undefined) {
    if (files.some((file) => file !== null))
      messages.note(
        'note        what is gone since the earlier run is known part by part: --gone FILE puts it together',
      );
    return [];
  }
  const paths: string[] = [];
  for (const [at, file] of files.entries()) {
    if (file === null)
      throw new Problem('usage', 'was made without --gone, so nobody knows what is gone from the whole', {
        file: parts[at]?.path,
      });
    if ((await hashFile(file.path))?.sha256 !== file.record.sha256)
      throw new Problem('input', 'is missing, or has changed since it was written', { file: file.path });
    paths.push(file.path);
  }
  await writeAtomically(gone, mergeGone(paths), { signal: io.interrupt });
  const written = await hashFile(gone);
  return [{ path: gone, format: 'gone', bytes: written?.bytes ?? null, sha256: written?.sha256 ?? null }];
}

/**
 * Joins the fingerprints of the parts, so that later runs can be compared with the whole; says why if that is
 * impossible.
 */
export async function writeMergedFingerprints(
  parts: Parts,
  out: string,
  typed: TypedOptions,
  { io, messages }: Context,
): Promise<void> {
  const report = (await hashFile(out))?.sha256;
  if (typed.fingerprints === false || parts[0]?.output.format !== 'jsonl' || report === undefined) return;
  const key = await storeSecret(await openStore(typed.dataDir ?? null)).catch(() => null);
  const kept =
    key === null ? 'their key cannot be kept: --data-dir names another folder' : await known(parts, key);
  if (typeof kept === 'string' || key === null) {
    messages.note(`note        no fingerprints of the whole: ${kept}`);
    return;
  }
  const [first] = kept;
  if (first === undefined) return;
  const rows = mergeRowRecords(kept.flatMap((one) => one.rows ?? []));
  const record = { ...rows, by: mergedScreenedBy(kept, report), facts: first.facts };
  await writeAtomically(fingerprintPath(out), fingerprintFile(record, key), { signal: io.interrupt });
}

/** The fingerprints of all parts, or the reason why they cannot be joined. */
async function known(parts: Parts, key: string): Promise<readonly KeptFingerprints[] | string> {
  const all: KeptFingerprints[] = [];
  for (const { path, output } of parts) {
    const kept = await readFingerprints(fingerprintPath(path), key);
    if (kept === null) return `${path} has none beside it`;
    if (kept.by.report !== output.sha256) return `those beside ${path} are not of this part`;
    if (kept.rows === null)
      return `those of ${path} were made with another key (all parts need fingerprints.key of one store)`;
    all.push(kept);
  }
  return all;
}
