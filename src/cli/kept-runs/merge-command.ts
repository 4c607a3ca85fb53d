import { readFile } from 'node:fs/promises';
import { mergeCsv, mergeJsonl } from '../../merge/merge-rows.js';
import { mergedManifest } from '../../merge/merged-manifest.js';
import { type OrderedPart, orderedParts, type Part } from '../../merge/parts.js';
import { Problem } from '../../problem.js';
import { counted, grouped } from '../../report/tally.js';
import { writeAtomically } from '../../report/write.js';
import { hashFile } from '../../run-record/hashed-file.js';
import type { RunManifest } from '../../run-record/manifest.js';
import { readManifest } from '../../run-record/read-manifest.js';
import type { CommandFunction, Context } from '../command.js';
import { EXIT } from '../exit-code.js';
import { fileProblem } from '../messages.js';
import type { TypedOptions } from '../options/typed-options.js';
import { wholeNumber } from '../options/values.js';
import { checkOutputFile } from '../output/outputs.js';
import { MANIFEST_SUFFIX, writeManifest } from './manifest-file.js';
import { writeGone, writeMergedFingerprints } from './merge-beside.js';

/**
 * `screen merge PART… -o OUT`: combines the parts of a run. The exit code is that of the run: 3, 2 or 1 if one of the
 * parts had it; 2 if the parts do not make one run.
 */
export const mergeCommand: CommandFunction = async (paths, typed, context) => {
  const { io, messages } = context;
  const out = typed.output;
  if (out === undefined || out === '-')
    throw new Problem('usage', 'the parts go to a file, beside which the manifest of the whole lies', {
      hint: 'screen merge part-*.jsonl -o run.jsonl',
    });
  await checkOutputFile(out, paths);
  if (typed.gone !== undefined) await checkOutputFile(typed.gone, [...paths, out]);
  const parts = orderedParts(await Promise.all(paths.map(readPart)));
  await Promise.all(parts.map(refuseDamaged));
  const [first, ...others] = parts;
  if (first === undefined) throw new Error('no part in spite of the check');
  const files = parts.map(({ path }) => path);
  const text = first.output.format === 'csv' ? mergeCsv(files) : mergeJsonl(files);
  await writeAtomically(out, text, { signal: io.interrupt, noClobber: typed.clobber === false });
  const outputs = [await record(out, first), ...(await writeGone(parts, typed, context))];
  await writeMergedFingerprints(parts, out, typed, context);
  const merged = mergedManifest([first, ...others], outputs);
  const manifest = { ...merged, exit: verdictOf(merged, typed) };
  await writeManifest(`${out}${MANIFEST_SUFFIX}`, manifest, io);
  say(manifest, parts.length, context);
  if (manifest.exit.code >= EXIT.failed)
    messages.warning(`exit ${manifest.exit.code}: ${manifest.exit.reason}`);
  return manifest.exit.code;
};

async function readPart(path: string): Promise<Part> {
  const file = `${path}${MANIFEST_SUFFIX}`;
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new Problem('input', `has no manifest beside it (${fileProblem(error, file).message})`, {
      file: path,
      hint: `a part is its report and ${file}: both are needed, and a run that did not end leaves neither`,
      cause: error,
    });
  }
  try {
    return { path, manifest: readManifest(text) };
  } catch (error) {
    throw new Problem('input', 'is not the manifest of a run', { file, cause: error });
  }
}

async function refuseDamaged({ path, output }: OrderedPart): Promise<void> {
  const found = await hashFile(path);
  if (found !== null && found.sha256 === output.sha256) return;
  throw new Problem('input', found === null ? 'no such file' : 'has changed since it was written', {
    file: path,
    hint: 'copy the part again, or screen it again',
  });
}

async function record(path: string, { output }: OrderedPart) {
  const written = await hashFile(path);
  return { path, format: output.format, bytes: written?.bytes ?? null, sha256: written?.sha256 ?? null };
}

/** The verdict of the run, and what only the whole can tell. */
function verdictOf(manifest: RunManifest, typed: TypedOptions): RunManifest['exit'] {
  const { exit, input } = manifest;
  const { read } = input.rows;
  if (exit.code === EXIT.lists) return exit;
  if (typed.expectRows !== undefined && read !== wholeNumber('--expect-rows', typed.expectRows))
    return { code: EXIT.failed, reason: `${typed.expectRows} rows were expected and ${read} came` };
  if (read === 0 && !(typed.allowEmpty ?? manifest.options['allow-empty'] === true))
    return { code: EXIT.failed, reason: 'there was no customer to screen' };
  return exit;
}

function say({ input, counts, exit, lists }: RunManifest, parts: number, { messages }: Context): void {
  const { read, screened, rejected } = input.rows;
  messages.note(
    `rows        ${grouped(read)} read = ${grouped(screened)} screened + ${grouped(rejected)} rejected, of ${counted(parts, 'part')}`,
  );
  const found = Object.entries(counts).map(
    ([status, count]) => `${grouped(count)} ${status.replace('_', ' ')}`,
  );
  messages.note(`customers   ${found.join(', ')}`);
  messages.note(
    `lists       ${lists.map(({ list, published }) => `${list} ${published ?? 'undated'}`).join(', ')}`,
  );
  if (exit.code < EXIT.failed) messages.note(`exit ${String(exit.code).padEnd(6)} ${exit.reason}`);
}
