import { fstatSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { isatty } from 'node:tty';
import { discardUnfinished } from '../report/write.js';
import { EXIT, SIGNAL_EXIT } from './exit-code.js';
import { Crash, Interruption, type Io, type StdinKind, type StopSignal } from './io.js';
import { run } from './main.js';
import { messagesOn } from './messages.js';
import { PLAIN } from './output/terminal.js';

/**
 * The time an interrupted run gets to remove its unfinished files, in parts: after the machine has stood still or was
 * busy, expired timers take only one part from the run.
 */
const GRACE = { parts: 50, ms: 100 };

/**
 * Runs the program in this process and returns the exit code, which the caller sets. Node's own codes must never get
 * out: 1 for uncaught errors and unhandled rejections (here: matches), 13 if a promise is never settled. After a signal
 * or a crash the process is ended here, once its streams are flushed: a pending read would keep it alive.
 */
export async function runProcess(host: NodeJS.Process): Promise<number> {
  host.exitCode = EXIT.failed;
  const controller = new AbortController();
  let forced: number | null = null;
  let graceOver = (_code: number) => {};
  const patience = new Promise<number>((resolve) => {
    graceOver = resolve;
  });
  const stop = (code: number, reason: Error) => {
    if (forced !== null) return host.exit(forced);
    forced = code;
    controller.abort(reason);
    void grace().then(() => graceOver(code));
  };
  const crash = (error: unknown) => {
    const debug = host.argv.includes('--debug');
    messagesOn(host.stderr, { quiet: false, verbose: false, debug, json: false }, PLAIN).bug(error);
    stop(EXIT.failed, new Crash());
  };
  for (const [signal, code] of signals()) host.on(signal, () => stop(code, new Interruption(signal)));
  host.on('uncaughtException', crash);
  host.on('unhandledRejection', crash);
  // However the process ends: a second signal, a crash on the way out.
  host.on('exit', discardUnfinished);
  // A write error also arrives at the write that failed; without a listener it would be an uncaught one.
  host.stdout.on('error', () => {});
  host.stderr.on('error', () => {});

  const code = await Promise.race([run(host.argv.slice(2), ioOf(host, controller.signal)), patience]);
  if (forced === null) return code;
  await Promise.all([flushed(host.stdout), flushed(host.stderr)]);
  return host.exit(forced);
}

async function grace(): Promise<void> {
  for (let part = 0; part < GRACE.parts; part++) await setTimeout(GRACE.ms);
}

function signals(): readonly [StopSignal, number][] {
  return [
    ['SIGHUP', SIGNAL_EXIT.SIGHUP],
    ['SIGINT', SIGNAL_EXIT.SIGINT],
    ['SIGTERM', SIGNAL_EXIT.SIGTERM],
  ];
}

function ioOf(host: NodeJS.Process, interrupt: AbortSignal): Io {
  return {
    // a getter, because touching the stream starts it
    get stdin() {
      return host.stdin;
    },
    stdout: host.stdout,
    stderr: host.stderr,
    env: host.env,
    now: () => new Date(),
    nodeVersion: host.versions.node,
    stdinKind: kindOfStdin(),
    stdoutIsTerminal: host.stdout.isTTY === true,
    stderrIsTerminal: host.stderr.isTTY === true,
    // A terminal that was not told its size (docker -t, expect) reports 0.
    width: host.stdout.isTTY === true ? host.stdout.columns || 80 : 80,
    interrupt,
  };
}

/** A socket counts as a pipe: some shells and Node's child processes connect programs by them. */
function kindOfStdin(): StdinKind {
  try {
    const stat = fstatSync(0);
    if (stat.isFIFO() || stat.isSocket()) return 'pipe';
    if (stat.isFile()) return 'file';
    return isatty(0) ? 'terminal' : 'device';
  } catch {
    return 'device';
  }
}

function flushed(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}
