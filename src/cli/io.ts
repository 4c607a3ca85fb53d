import type { Readable, Writable } from 'node:stream';

/**
 * Everything that a run uses of the machine it runs on, as a parameter. A run touches no global of the process, so that
 * tests can start it with other streams, another clock and another terminal.
 */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** the only clock */
  readonly now: () => Date;
  readonly nodeVersion: string;
  readonly stdinKind: StdinKind;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  /** characters per line of the terminal; 80 if standard output is not one */
  readonly width: number;
  /** aborted by SIGINT and SIGTERM; its reason is an `Interruption` */
  readonly interrupt: AbortSignal;
}

/**
 * What standard input is. Only `pipe` and `file` are read. A device is never meant: cron gives /dev/null, so it stands
 * for an unset variable.
 */
export type StdinKind = 'terminal' | 'pipe' | 'file' | 'device';

/** The signals that end a run in an orderly way. */
export type StopSignal = 'SIGHUP' | 'SIGINT' | 'SIGTERM';

/** The reason of an abort: someone wants the run to end. */
export class Interruption extends Error {
  override readonly name = 'Interruption';
  readonly signal: StopSignal;

  constructor(signal: StopSignal) {
    super(`interrupted by ${signal}`);
    this.signal = signal;
  }
}

/** The reader of standard output went away. */
export class BrokenPipe extends Error {
  override readonly name = 'BrokenPipe';
}

/** The reason of an abort after an uncaught error, which has been printed already. */
export class Crash extends Error {
  override readonly name = 'Crash';
}
