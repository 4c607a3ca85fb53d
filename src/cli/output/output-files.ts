import type { Messages } from '../messages.js';
import type { OutputSettings } from '../options/settings.js';
import { checkOutputFile } from './outputs.js';

/**
 * Checks every output file before anything is read, and says which of them --redact does not mask.
 * @param inputs files that are read; `-` is standard input
 * @throws Problem ('usage') for the first that cannot be written or would replace an input
 */
export async function checkOutputs(
  { outputs, rejectedPath, report, manifest = null }: OutputSettings & { readonly manifest?: string | null },
  inputs: readonly string[],
  messages: Messages,
): Promise<void> {
  await refuseOverwriting({ outputs, rejectedPath }, inputs);
  if (manifest !== null)
    await checkOutputFile(manifest, [...inputs.filter((path) => path !== '-'), ...pathsOf(outputs)]);
  if (!report.redact) return;
  // A file is kept as safely as the customers are, but users must know that it holds them.
  const open = [...outputs.map(({ reporter, path }) => (reporter.redacts ? null : path)), rejectedPath];
  for (const path of open)
    if (path !== null) messages.warning(`${path} holds the customers' data: --redact masks only the table`);
}

function pathsOf(outputs: OutputSettings['outputs']): readonly string[] {
  return outputs.flatMap(({ path }) => (path === null ? [] : [path]));
}

/**
 * Refuses outputs that would replace one of these files. Also called for the lists, once the files in a folder are
 * known.
 * @throws Problem ('usage')
 */
export async function refuseOverwriting(
  { outputs, rejectedPath }: Pick<OutputSettings, 'outputs' | 'rejectedPath'>,
  inputs: readonly string[],
): Promise<void> {
  const files = inputs.filter((path) => path !== '-');
  for (const path of [...outputs.map((output) => output.path), rejectedPath])
    if (path !== null) await checkOutputFile(path, files);
}
