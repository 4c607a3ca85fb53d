import { existsSync } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/main.js';
import { type RunOptions, type RunResult, Workspace } from './workspace.js';

/**
 * Runs the command line inside the test's own process, which saves the third of a second that a process takes to start.
 * Names of files in the workspace are given with their whole path, which is taken out of what comes back.
 */
export async function runInProcess(
  space: Workspace,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  const { io, said } = ioFor(space, options);
  const code = await run(located(space, args), io);
  const shown = (text: string) => text.replaceAll(`${space.dir}/`, '');
  const { stdout, stderr } = said();
  return { code, stdout: shown(stdout), stderr: shown(stderr) };
}

function located(space: Workspace, args: readonly string[]): readonly string[] {
  return args.map((arg, at) =>
    // `lists` is a command before it is a folder
    (at > 0 || arg !== 'lists') && /^[\w-][\w./-]*$/.test(arg) && existsSync(space.path(arg))
      ? space.path(arg)
      : arg,
  );
}

/**
 * A workspace whose runs are of the test's own process, with the folder as current one: the same command line, streams
 * and exit code without a process for each run. What only a process has (signals, closed pipes, threads, the code that
 * the system gets) is run with `spawned`.
 */
export class InnerWorkspace extends Workspace {
  private under = 0;
  private home = '';

  override async run(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
    if (options.bin !== undefined) return super.run(args, options);
    if (this.under === 0) {
      this.home = process.cwd();
      process.chdir(this.dir);
    }
    this.under += 1;
    try {
      const { io, said } = ioFor(this, options);
      const code = await run(args, io);
      return { code, ...said() };
    } finally {
      this.under -= 1;
      if (this.under === 0) process.chdir(this.home);
    }
  }

  /** The same in a process of its own. */
  spawned(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
    return super.run(args, options);
  }
}

/** The streams, clock and surroundings of a run in the test's own process, and what it has said. */
export function ioFor(
  space: Workspace,
  { stdin, env, now }: RunOptions,
): { readonly io: Io; readonly said: () => { readonly stdout: string; readonly stderr: string } } {
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
  return { io, said: () => ({ stdout: stdout.text(), stderr: stderr.text() }) };
}

function collector(): { readonly stream: PassThrough; readonly text: () => string } {
  const stream = new PassThrough();
  const pieces: Buffer[] = [];
  stream.on('data', (piece: Buffer) => pieces.push(piece));
  return { stream, text: () => Buffer.concat(pieces).toString() };
}
