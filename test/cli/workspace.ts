import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';

/** The project's folder. */
export const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const BIN = join(PROJECT, 'bin/screen.js');

export interface RunResult {
  /** null when the process was ended by a signal that it did not handle */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** text for standard input through a pipe; without it standard input is /dev/null, as under cron */
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** another program than this project's */
  readonly bin?: string;
  /** what the clock says; only where the run is in the test's own process */
  readonly now?: Date;
}

/**
 * A fresh directory in which the real program is run with an environment of nothing but PATH and HOME, so that no
 * setting of whoever runs the tests decides a test.
 */
export class Workspace {
  readonly dir = mkdtempSync(join(tmpdir(), 'screen-test-'));

  constructor() {
    afterAll(() => rmSync(this.dir, { recursive: true, force: true }));
  }

  path(name: string): string {
    return join(this.dir, name);
  }

  write(name: string, content: string | Uint8Array): string {
    writeFileSync(this.path(name), content);
    return name;
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  env(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
    return { PATH: process.env['PATH'] ?? '', HOME: this.dir, ...extra };
  }

  /** Runs `screen` with these arguments in the directory. */
  run(args: readonly string[], { stdin, env, bin = BIN }: RunOptions = {}): Promise<RunResult> {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd: this.dir,
      env: this.env(env),
      stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    return finished(child, stdin);
  }

  /** Runs a line of shell in the directory; `screen` in it is the program. */
  shell(line: string, env: Readonly<Record<string, string>> = {}): Promise<RunResult> {
    const screen = `screen() { ${quoted(process.execPath)} ${quoted(BIN)} "$@"; }`;
    const child = spawn('bash', ['-c', `${screen}\n${line}`], {
      cwd: this.dir,
      env: this.env(env),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return finished(child, undefined);
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function finished(child: ReturnType<typeof spawn>, stdin: string | undefined): Promise<RunResult> {
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout?.on('data', (piece) => stdout.push(piece));
  child.stderr?.on('data', (piece) => stderr.push(piece));
  // a program that never reads its input closes it early
  child.stdin?.on('error', () => {});
  if (stdin !== undefined) child.stdin?.end(stdin);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) =>
      done({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}
