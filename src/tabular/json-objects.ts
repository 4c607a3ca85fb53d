import { Problem } from '../problem.js';

/** The text of one object and the line on which it begins, from 1. */
export interface JsonText {
  readonly line: number;
  readonly text: string;
}

/** If an object is longer than this, a bracket was never closed. */
const LONGEST_OBJECT = 4 * 1024 * 1024;

/**
 * Cuts a text into its outermost objects. These may be one per line (each line is then an object of its own, so that a
 * broken line spoils no other), one after the other over several lines, or in an array. Only brackets outside strings
 * count.
 * @throws Problem ('input') for an object or an array that is not closed, and for anything else between objects
 */
export async function* cutObjects(
  pieces: AsyncIterable<string>,
  name: string,
): AsyncGenerator<JsonText[], void> {
  let cutter: LineCutter | BracketCutter | null = null;
  let beginning = '';
  for await (const piece of pieces) {
    if (cutter === null) {
      beginning += piece;
      cutter = chooseCutter(beginning, name);
      if (cutter === null) continue;
      yield cutter.cut(beginning);
    } else yield cutter.cut(piece);
  }
  cutter ??= new BracketCutter(name);
  if (beginning !== '' && cutter instanceof BracketCutter && !cutter.started) yield cutter.cut(beginning);
  yield cutter.end();
}

/** Line by line if the first non-empty line is a complete object; null as long as that is not known. */
function chooseCutter(beginning: string, name: string): LineCutter | BracketCutter | null {
  const lines = beginning.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const line = lines[first];
  if (line === undefined || (first === lines.length - 1 && beginning.length < LONGEST_OBJECT)) return null;
  return isWholeObject(line) ? new LineCutter(name) : new BracketCutter(name);
}

function isWholeObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

class LineCutter {
  private readonly file: string;
  private carry = '';
  private line = 1;

  constructor(file: string) {
    this.file = file;
  }

  cut(piece: string): JsonText[] {
    const lines = (this.carry + piece).split('\n');
    this.carry = lines.pop() ?? '';
    if (this.carry.length > LONGEST_OBJECT) throw unclosed(this.file, this.line + lines.length);
    return this.take(lines);
  }

  end(): JsonText[] {
    return this.take([this.carry]);
  }

  private take(lines: readonly string[]): JsonText[] {
    const objects: JsonText[] = [];
    for (const text of lines) {
      const trimmed = text.trim();
      if (trimmed !== '') objects.push({ line: this.line, text: trimmed });
      this.line += 1;
    }
    return objects;
  }
}

class BracketCutter {
  started = false;
  private readonly file: string;
  private line = 1;
  private depth = 0;
  /** arrays around the objects that are still open */
  private arrays = 0;
  private inString = false;
  private escaped = false;
  private text = '';
  private begun = 1;

  constructor(file: string) {
    this.file = file;
  }

  cut(piece: string): JsonText[] {
    this.started = true;
    const objects: JsonText[] = [];
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const sign = piece.charAt(at);
      if (sign === '\n') this.line += 1;
      if (this.inString) this.readInString(sign);
      else if (sign === '"' && this.depth > 0) this.inString = true;
      else if (sign === '{') {
        if (this.depth === 0) [from, this.begun] = [at, this.line];
        this.depth += 1;
      } else if (sign === '}' && this.depth > 0) {
        this.depth -= 1;
        if (this.depth > 0) continue;
        objects.push({ line: this.begun, text: this.text + piece.slice(from, at + 1) });
        this.text = '';
        from = at + 1;
      } else if (this.depth > 0) continue;
      else if (sign === '[') this.arrays += 1;
      else if (sign === ']' && this.arrays > 0) this.arrays -= 1;
      else if (!/[\s,]/.test(sign)) throw this.stray();
    }
    if (this.depth > 0) this.text += piece.slice(from);
    if (this.text.length > LONGEST_OBJECT) throw unclosed(this.file, this.begun);
    return objects;
  }

  end(): JsonText[] {
    if (this.depth > 0) throw unclosed(this.file, this.begun);
    if (this.arrays > 0)
      throw new Problem('input', 'the array of JSON objects is not closed', {
        file: this.file,
        line: this.line,
        hint: 'the file is cut off: whoever stands behind this line is missing',
      });
    return [];
  }

  private readInString(sign: string): void {
    if (this.escaped) this.escaped = false;
    else if (sign === '\\') this.escaped = true;
    else if (sign === '"') this.inString = false;
  }

  private stray(): Problem {
    return new Problem('input', 'is not JSON: something stands between its objects', {
      file: this.file,
      line: this.line,
      hint: 'customers come as one JSON object a line, or as an array of objects',
    });
  }
}

function unclosed(file: string, line: number): Problem {
  return new Problem('input', 'a JSON object opens on this line and is never closed', {
    file,
    line,
    hint: 'the file is cut off or damaged, or its customers stand inside one large object: give the array of them alone',
  });
}
