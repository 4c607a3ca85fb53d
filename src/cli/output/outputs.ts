import { constants, statSync } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Problem } from '../../problem.js';
import { reporterFor, reporters } from '../../report/registry.js';
import type { Reporter } from '../../report/reporter.js';
import { wordHint } from '../did-you-mean.js';
import { fileProblem } from '../messages.js';

/** One report and where it goes. */
export interface Output {
  readonly reporter: Reporter;
  /** null: standard output */
  readonly path: string | null;
}

/**
 * The reports of a run, from `--format F[=PATH]`… and `-o PATH`. Without a format it is the table on a terminal and
 * with --redact, CSV in a pipe, and for a file the one of its extension.
 * @param formats the values of --format
 * @param output the value of -o, if any; `-` is standard output
 * @throws Problem ('usage') for an unknown format and for two reports in one place
 */
export async function chooseOutputs(
  formats: readonly string[],
  output: string | undefined,
  { stdoutIsTerminal, redact }: { readonly stdoutIsTerminal: boolean; readonly redact: boolean },
): Promise<readonly Output[]> {
  const file = output === undefined || output === '-' ? null : output;
  const outputs: Output[] = [];
  let place = 0;
  for (const text of formats) {
    const [name, path] = splitFormat(text);
    const reporter = await reporterNamed(name);
    if (path === undefined) place += 1;
    outputs.push({ reporter, path: path === undefined ? file : path === '-' ? null : path });
  }
  if (file !== null && place === 0)
    outputs.unshift({ reporter: await reporterByExtension(file), path: file });
  if (outputs.length === 0)
    outputs.push({ reporter: await reporterNamed(stdoutIsTerminal || redact ? 'table' : 'csv'), path: null });
  refuseSharedPlace(outputs);
  refuseDisguise(outputs);
  if (stdoutIsTerminal) refuseBytesOnTerminal(outputs);
  if (redact) refuseUnredacted(outputs);
  return outputs;
}

/** `json=out.json` → [`json`, `out.json`] */
function splitFormat(text: string): [name: string, path: string | undefined] {
  const at = text.indexOf('=');
  if (at === -1) return [text.trim(), undefined];
  const path = text.slice(at + 1);
  if (path === '') throw new Problem('usage', `--format ${text} names no file after the =`);
  return [text.slice(0, at).trim(), path];
}

async function reporterNamed(name: string): Promise<Reporter> {
  const reporter = Object.hasOwn(reporters, name) ? reporters[name] : undefined;
  if (reporter !== undefined) return reporter;
  throw new Problem('usage', `unknown format "${name}"`, {
    hint: await wordHint(name, Object.keys(reporters)),
  });
}

async function reporterByExtension(path: string): Promise<Reporter> {
  const reporter = /\./.test(path) ? reporterFor(path) : null;
  if (reporter !== null) return reporter;
  if (isFolder(path)) throw new Problem('usage', 'is a directory, not a file to write', { file: path });
  const extensions = Object.values(reporters).flatMap((known) => known.extensions);
  throw new Problem('usage', `the format of ${path} cannot be told from its name`, {
    hint: `say --format, or end it in one of .${extensions.join(', .')}`,
  });
}

/** Refuses a table under the name of JSON lines: `-o hits.jsonl --format table` was meant to write two reports. */
function refuseDisguise(outputs: readonly Output[]): void {
  for (const { reporter, path } of outputs) {
    const byName = path !== null && /\./.test(path) ? reporterFor(path) : null;
    if (byName === null || byName === reporter) continue;
    // .txt only says that it is text.
    if (byName.name === 'table' && reporter.onTerminal !== 'binary') continue;
    throw new Problem('usage', `${path} would hold ${reporter.name}, but its name says ${byName.name}`, {
      hint: `for both: --format ${byName.name}=${path} --format ${reporter.name}`,
    });
  }
}

function refuseSharedPlace(outputs: readonly Output[]): void {
  const seen = new Set<string>();
  for (const { path } of outputs) {
    const place = path === null ? '' : resolve(path);
    if (seen.has(place))
      throw new Problem('usage', `two reports go to ${path === null ? 'standard output' : path}`, {
        hint: 'give each a place of its own: --format csv --format json=report.json',
      });
    seen.add(place);
  }
}

/** With --redact, a format that shows the customers' own cells must not go to standard output. */
function refuseUnredacted(outputs: readonly Output[]): void {
  const open = outputs.find(({ reporter, path }) => path === null && !reporter.redacts);
  if (open === undefined) return;
  throw new Problem(
    'usage',
    `--redact cannot mask ${open.reporter.name}: it holds the customers' own cells`,
    {
      hint: `take --format table, or write it to a file that is kept as the customers are: --format ${open.reporter.name}=FILE`,
    },
  );
}

function refuseBytesOnTerminal(outputs: readonly Output[]): void {
  const binary = outputs.find(({ reporter, path }) => path === null && reporter.onTerminal === 'binary');
  if (binary === undefined) return;
  const { name } = binary.reporter;
  throw new Problem('usage', `${name} is no text for a terminal`, {
    hint: `write it to a file: -o report.${name}`,
  });
}

/**
 * Checks before anything is read that a file can be written and is not one of the inputs: a screening takes minutes,
 * and a list or customer file overwritten by a report is lost.
 */
export async function checkOutputFile(path: string, inputs: readonly string[]): Promise<void> {
  const target = await trueName(resolve(path));
  for (const input of inputs)
    if (target === (await trueName(resolve(input))))
      throw new Problem('usage', 'would be overwritten by the report that is made from it', { file: path });
  try {
    // a device or a pipe is written as it stands, and its folder (/dev, /dev/fd) is nobody's but root's
    if (await isStream(target)) await access(target, constants.W_OK);
    else await access(dirname(target), constants.W_OK | constants.X_OK);
  } catch (error) {
    const { message } = fileProblem(error, path);
    throw new Problem(
      'usage',
      `cannot be written: ${message === 'no such file' ? 'no such directory' : message}`,
      {
        file: path,
        cause: error,
      },
    );
  }
}

async function isStream(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && !found.isFile() && !found.isDirectory();
}

async function trueName(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
