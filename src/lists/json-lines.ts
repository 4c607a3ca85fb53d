import { Problem } from '../problem.js';
import { decodeText } from './decode-text.js';
import { readBytes } from './list-bytes.js';

/** One line of a JSON lines file. */
export interface JsonLine {
  readonly value: JsonObject;
  /** from 1 */
  readonly line: number;
}
export type JsonObject = Readonly<Record<string, unknown>>;

/** No entry of any list is nearly as long; a file that is one long line is not JSON lines. */
const LONGEST_LINE = 16 * 1024 * 1024;

/**
 * Streams a file of one JSON object a line, plain or gzipped, to `visit`; blank lines are passed over. Resolves to the
 * lower case hex SHA-256 of the file. Throws a Problem of kind `lists` with file and line for a line that is no object.
 */
export async function readJsonLines(path: string, visit: (line: JsonLine) => void): Promise<string> {
  const bytes = readBytes(path);
  let line = 0;
  let rest = '';
  const take = (text: string, last: boolean) => {
    line += 1;
    if (text.trim() !== '') visit({ value: parseLine(text, path, line, last), line });
  };
  for await (const text of decodeText(path, bytes.pieces, () => line + 1)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw notLines(path, line + 1);
    for (const one of lines) take(one, false);
  }
  if (rest !== '') take(rest, true);
  return bytes.sha256();
}

function parseLine(text: string, file: string, line: number, last: boolean): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    if (!last || line === 1) throw notLines(file, line, cause);
    throw new Problem('lists', 'ends early, inside the object that begins here', {
      file,
      line,
      cause,
      hint: 'the download was cut off: fetch the file again',
    });
  }
  if (isObject(value)) return value;
  throw notLines(file, line);
}

function notLines(file: string, line: number, cause?: unknown): Problem {
  return new Problem('lists', 'is not JSON lines: this line is no JSON object', {
    file,
    line,
    cause,
    hint: 'one object a line is expected, as in targets.nested.json or entities.ftm.json',
  });
}

/** True for a JSON object, so not for null or an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
