import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../../problem.js';
import { visible } from '../../report/sanitise.js';
import { type Compared, compareRuns, type RunComparison } from '../../run-record/compare-runs.js';
import { hashFile } from '../../run-record/hashed-file.js';
import type { RunManifest } from '../../run-record/manifest.js';
import type { CommandFunction, Context } from '../command.js';
import { EXIT } from '../exit-code.js';
import type { Io } from '../io.js';
import { messagesOn } from '../messages.js';
import { commandLineOf, type Repetition } from '../options/repeated-options.js';
import { screenSettings } from '../options/settings.js';
import { whole } from '../output/single-output.js';
import { writeToStream } from '../output/stdout.js';
import { PLAIN } from '../output/terminal.js';
import { parseOptions } from '../program.js';
import { screenFile } from '../screening/screen-command.js';
import { manifestAt } from './manifest-file.js';

/**
 * `screen verify MANIFEST [FILE]`: repeats a run and says whether the same comes out. Exit 0 if it does, 1 if something
 * differs, 2 if it could not be repeated, 3 if its lists cannot be had.
 */
export const verifyCommand: CommandFunction = async ([path = '', file], typed, context) => {
  const then = await manifestAt(path);
  const input = file ?? then.input.path;
  if (input === null)
    throw new Problem('usage', 'the run read standard input: its customers are not known by a name', {
      file: path,
      hint: 'screen verify MANIFEST FILE names them; - is standard input again',
    });
  const folder = await mkdtemp(join(tmpdir(), 'screen-verify-'));
  try {
    const repetition = { lists: typed.lists ?? [], dataDir: typed.dataDir, folder };
    const now = await repeated(then, input, repetition, context);
    const comparison = compareRuns(then, now);
    const kept = await keptOutputs(then);
    await writeToStream(context.io.stdout, whole(verdictText(path, then, comparison, kept)));
    const differing = [...comparison.results, ...comparison.inputs, ...kept].filter(({ same }) => !same);
    return differing.length === 0 ? EXIT.nothing : EXIT.found;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** The manifest of the same run, made now. Its other messages are left out; only problems are shown. */
async function repeated(
  then: RunManifest,
  input: string,
  repetition: Repetition,
  context: Context,
): Promise<RunManifest> {
  const io = ioAt(new Date(then.started), context.io);
  const { typed, settled } = await parseOptions(commandLineOf(then, repetition), 'screen', io);
  const plain = messagesOn(io.stderr, { ...context.messages.loudness, quiet: true }, PLAIN);
  // The warnings and the exit code of the repeated run belong to that run, not to what is said about it.
  const messages = { ...plain, warning: (text: string) => plain.warning(`the repeated run: ${text}`) };
  let now: RunManifest | null = null;
  const keep = async (manifest: RunManifest) => {
    now = manifest;
  };
  const settings = await screenSettings(typed, io);
  await screenFile(input, { settings, typed, keep }, { ...context, io, messages, settled });
  return made(now);
}

function made(manifest: RunManifest | null): RunManifest {
  if (manifest === null) throw new Error('the repeated run left no manifest');
  return manifest;
}

/**
 * The same machine with the clock at the time of the run: what was in force then decides, not what has expired since.
 * Environment variables are ignored, since the manifest has the options that came from them, except for those that say
 * where things are kept.
 */
function ioAt(started: Date, io: Io): Io {
  const kept = Object.entries(io.env).filter(([name]) => !name.startsWith('SCREEN_') || KEPT.has(name));
  return {
    // a getter, because touching the stream starts it
    get stdin() {
      return io.stdin;
    },
    stdout: io.stdout,
    stderr: io.stderr,
    env: Object.fromEntries(kept),
    now: () => started,
    nodeVersion: io.nodeVersion,
    stdinKind: io.stdinKind,
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    width: 80,
    interrupt: io.interrupt,
  };
}

const KEPT = new Set(['SCREEN_CACHE_DIR', 'SCREEN_DATA_DIR']);

/** Checks the reports that are still where the run put them: whether they are what it wrote. */
async function keptOutputs({ outputs }: RunManifest): Promise<readonly Compared[]> {
  const kept: Compared[] = [];
  for (const { path, sha256 } of outputs) {
    if (path === null || sha256 === null) continue;
    const found = await hashFile(path);
    if (found === null) continue;
    const same = found.sha256 === sha256;
    kept.push({
      what: `file ${path}`,
      same,
      difference: same ? null : 'it is not the file that the run wrote: it was changed or replaced since',
    });
  }
  return kept;
}

function verdictText(
  path: string,
  then: RunManifest,
  { inputs, results }: RunComparison,
  kept: readonly Compared[],
): string {
  const line = ({ what, same, difference }: Compared) =>
    `  ${same ? 'same    ' : 'DIFFERS '} ${visible(what)}${difference === null ? '' : `: ${visible(difference)}`}`;
  const differing = [...inputs, ...results, ...kept].filter(({ same }) => !same);
  const verdict =
    differing.length === 0
      ? `The same comes out: ${results.map(({ what }) => what).join(', ')}.`
      : `Not the same: ${differing.map(({ what }) => what).join(', ')}.`;
  const lines = [
    `${path}: run of ${then.started}, exit ${then.exit.code}, repeated`,
    'What went in',
    ...inputs.map(line),
    'What came out',
    ...results.map(line),
    ...(kept.length === 0 ? [] : ['Where the run left it', ...kept.map(line)]),
    verdict,
  ];
  return `${lines.join('\n')}\n`;
}
