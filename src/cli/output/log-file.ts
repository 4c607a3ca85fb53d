import { appendFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import type { Io } from '../io.js';
import { fileProblem, type Messages, messagesOn } from '../messages.js';
import { PLAIN } from './terminal.js';

const OWNER_ONLY = 0o600;

/** Messages that are also kept in a file, and how the run ended. */
export interface LoggedMessages {
  readonly messages: Messages;
  readonly end: (exitCode: number) => void;
}

/**
 * Also appends every message to a file, one JSON object per line with its time, including what -q keeps off standard
 * error. Each line is written at once and as a whole, so that several runs can share a file and a killed run leaves its
 * messages.
 * @throws Problem ('usage') if the file cannot be written
 */
export function loggedTo(path: string, messages: Messages, io: Io): LoggedMessages {
  let failed = false;
  const append = (line: string) => {
    // The objects of `--log-format json`, preceded by the time and by the process, since runs may share a file.
    const stamped = `{"at":"${io.now().toISOString()}","process":${process.pid},${line.slice(1)}`;
    appendFileSync(path, stamped, { mode: OWNER_ONLY });
  };
  const file = new Writable({
    decodeStrings: false,
    write: (line: string, _encoding, done) => {
      try {
        if (!failed) append(line);
      } catch (error) {
        failed = true;
        messages.warning(`the log is no longer written: ${path}: ${fileProblem(error, path).message}`);
      }
      done();
    },
  });
  const record = (code: string, message: string, fields: object) =>
    `${JSON.stringify({ level: 'info', code, message, ...fields })}\n`;
  try {
    // Without the arguments: those of a lookup are a customer's data.
    append(record('start', 'begun', {}));
  } catch (error) {
    throw fileProblem(error, path, 'usage');
  }
  const kept = messagesOn(
    file,
    { quiet: false, verbose: true, debug: messages.loudness.debug, json: true },
    PLAIN,
  );
  return {
    messages: both(messages, kept),
    end: (exitCode) => {
      file.write(record('end', `exit ${exitCode}`, { exitCode }));
    },
  };
}

function both(one: Messages, other: Messages): Messages {
  return {
    loudness: one.loudness,
    status: one.status,
    problem: (problem) => {
      one.problem(problem);
      other.problem(problem);
    },
    bug: (error) => {
      one.bug(error);
      other.bug(error);
    },
    warning: (text) => {
      one.warning(text);
      other.warning(text);
    },
    note: (text) => {
      one.note(text);
      other.note(text);
    },
    detail: (text) => {
      one.detail(text);
      other.detail(text);
    },
    record: (code, message, fields) => {
      one.record(code, message, fields);
      other.record(code, message, fields);
    },
  };
}
