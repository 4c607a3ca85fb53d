import { existsSync } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/main.js';
import type { RunOptions, RunResult, Workspace } from './workspace.js';

/**
 * Runs the command line inside the test's own process, which saves the third of a second that a process takes to start.
 * Names of files in the workspace are given with their whole path, which is taken out of what comes back.
 */
export async function runInProcess(
  space: Workspace,
  args: readonly string[],
  { stdin, env, now }: RunOptions = {},
): Promise<RunResult> {
  const [stdout, stderr] = [collector(), collector()];
  const io: Io = {
    stdin: Readable.from(stdin === undefined ? [] : [Buffer.from(stdin)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: space.env(env),
    now: () => now ?? new Date(),
    nodeVersion: process.versions.node,
    stdinKind: stdin === undefined ? 'device' : 'pipe',
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    width: 80,
    interrupt: new AbortController().signal,
  };
  const located = args.map((arg, at) =>
    // `lists` is a command before it is a folder
    (at > 0 || arg !== 'lists') && /^[\w-][\w./-]*$/.test(arg) && existsSync(space.path(arg))
      ? space.path(arg)
      : arg,
  );
  const code = await run(located, io);
  const shown = (text: string) => text.replaceAll(`${space.dir}/`, '');
  return { code, stdout: shown(stdout.text()), stderr: shown(stderr.text()) };
}

function collector(): { readonly stream: PassThrough; readonly text: () => string } {
  const stream = new PassThrough();
  const pieces: Buffer[] = [];
  stream.on('data', (piece: Buffer) => pieces.push(piece));
  return { stream, text: () => Buffer.concat(pieces).toString() };
}
