import type { Writable } from 'node:stream';
import { describeProblem, Problem } from '../problem.js';
import type { Painter } from '../report/reporter.js';
import { visible } from '../report/sanitise.js';
import { StatusLine } from './output/status-line.js';
import { inSources } from './source-places.js';

/** How much is printed to standard error, and in which form. */
export interface Loudness {
  /** `-q`: errors and warnings only */
  readonly quiet: boolean;
  /** `-v`: also details */
  readonly verbose: boolean;
  /** `--debug`: stacks */
  readonly debug: boolean;
  /** `--log-format json`: one object a line */
  readonly json: boolean;
}

/** Everything a run prints besides its results. Messages name rows and columns, never a customer's values. */
export interface Messages {
  readonly loudness: Loudness;
  /** removed before each message */
  readonly status: StatusLine;
  /** an expected failure: one line and a hint */
  readonly problem: (problem: Problem) => void;
  /** a bug: prints it as such, with its stack */
  readonly bug: (error: unknown) => void;
  readonly warning: (text: string) => void;
  /** hidden by `-q` */
  readonly note: (text: string) => void;
  /** shown by `-v` */
  readonly detail: (text: string) => void;
  /** one object with fields of its own, for `--log-format json` only */
  readonly record: (code: string, message: string, fields: Readonly<Record<string, unknown>>) => void;
}

interface Line {
  readonly level: 'error' | 'warning' | 'info';
  readonly code: string;
  readonly message: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly hint?: string | undefined;
}

/** A longer line quotes something enormous (the columns of a file that is not a table) and is cut. */
const LONGEST_LINE = 1500;

/** Text from outside (paths, element names of a list), made harmless for a terminal, line by line. */
function harmless(text: string): string {
  return text
    .split('\n')
    .map((line) => visible(line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE)} … (cut)`))
    .join('\n');
}

/** Messages on a stream. Losing standard error is no reason to stop, so the caller ignores its write errors. */
export function messagesOn(stream: Writable, loudness: Loudness, paint: Painter): Messages {
  const status = new StatusLine(stream);
  const write = (line: Line, plain: string, style = (text: string) => text) => {
    status.erase();
    stream.write(loudness.json ? `${JSON.stringify(line)}\n` : `${style(harmless(plain))}\n`);
  };
  const say = (level: Line['level'], code: string, message: string) =>
    level === 'info'
      ? write({ level, code, message }, message, paint.dim)
      : write({ level, code, message }, `screen: ${message}`);
  return {
    loudness,
    status,
    problem: (problem) => {
      const { place, hint, message } = problem;
      const line: Line = { level: 'error', code: problem.kind, message, ...place, hint };
      write(line, withHint(`screen: ${describeProblem(problem)}`, hint));
      if (loudness.debug) say('info', 'stack', stackOf(problem));
    },
    bug: (error) =>
      say(
        'error',
        'internal',
        `internal error, please report it: ${loudness.debug ? stackOf(error) : firstLines(error)}`,
      ),
    warning: (text) => say('warning', 'warning', text),
    note: (text) => {
      if (!loudness.quiet) say('info', 'note', text);
    },
    detail: (text) => {
      if (loudness.verbose) say('info', 'detail', text);
    },
    record: (code, message, fields) => {
      if (loudness.json) stream.write(`${JSON.stringify({ level: 'info', code, message, ...fields })}\n`);
    },
  };
}

function withHint(text: string, hint: string | undefined): string {
  return hint === undefined ? text : `${text}\nhint: ${hint}`;
}

function stackOf(error: unknown): string {
  if (!isErrorLike(error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by: ${stackOf(error.cause)}`;
  return `${inSources(error.stack ?? error.message)}${cause}`;
}

/** A bug without --debug: the message and where it was thrown, the minimum for a bug report. */
function firstLines(error: unknown): string {
  return stackOf(error).split('\n').slice(0, 3).join('\n');
}

/** Errors of another realm (jest's, a worker's) are not `instanceof Error`. */
function isErrorLike(error: unknown): error is { message: string; stack?: string; cause?: unknown } {
  return (
    typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
  );
}

/** An error of the operating system about one file, as a problem in plain words. */
export function fileProblem(error: unknown, file: string, kind: Problem['kind'] = 'input'): Problem {
  const code = codeOf(error);
  const text = FILE_ERRORS[code ?? ''] ?? (isErrorLike(error) ? error.message : String(error));
  return new Problem(kind, text, { file, cause: error });
}

/** The code of a system error (`ENOENT`), or null. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file: a part of its path is not a directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a directory, not a file',
  ENOSPC: 'no space left on the device',
  EROFS: 'the file system is read-only',
  EMFILE: 'too many open files',
};
