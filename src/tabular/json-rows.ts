import { Problem } from '../problem.js';
import type { RawRow } from './delimited.js';
import { cutObjects, type JsonText } from './json-objects.js';
import { findWrapped, type Wrapped } from './json-wrapper.js';
import { resume } from './resume.js';
import type { UnseenTable } from './table-parts.js';

/** Whether a text begins like JSON objects: one per line, one after the other, or in an array. */
export function isJson(beginning: string): boolean {
  return /^\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:\{|\]|$))/.test(beginning.slice(0, 4096));
}

/** One object: its columns in order, or why it cannot be read. */
interface JsonRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
  readonly fault: string | null;
  readonly text: string;
}

/**
 * Reads a text of JSON objects as a table. The columns are the keys of the first rows, in order of appearance.
 * `{"name": {"first": …}}` is the column `name.first`, a list of texts is one cell, and a list of objects has numbered
 * columns (`directors.1.name`).
 * @param lookAhead how many rows are examined for keys; a known key that first occurs later makes its row a rejected
 * one
 * @throws Problem if the text is not JSON, or its first object is a whole file of customers
 */
export async function readJson(
  text: AsyncIterable<string>,
  name: string,
  lookAhead: number,
): Promise<UnseenTable> {
  const iterator = readRows(text, name);
  const first: JsonRow[] = [];
  while (first.length < lookAhead) {
    const next = await iterator.next();
    if (next.done === true) break;
    first.push(...next.value);
  }
  const [beginning] = first;
  const wrapped = wrappedIn(beginning, first.length === 1);
  if (beginning !== undefined && wrapped !== null) throw notCustomers(name, beginning.line, wrapped);
  const headers = [...new Set(first.slice(0, lookAhead).flatMap(({ cells }) => [...cells.keys()]))];
  async function* batches(): AsyncGenerator<readonly RawRow[], void> {
    for await (const rows of resume([first], iterator)) yield rows.map((row) => toRow(row, headers));
  }
  return { name, headers, headerLine: 0, notes: [], doubts: [], batches: batches() };
}

function toRow({ line, cells, fault, text }: JsonRow, headers: readonly string[]): RawRow {
  const values = headers.map((header) => cells.get(header) ?? '');
  if (fault !== null) return { line, cells: [...values, text], fault };
  const late =
    cells.size > headers.length - 1
      ? [...cells].find(([key, value]) => value !== '' && !headers.includes(key))
      : undefined;
  if (late === undefined) return { line, cells: values };
  return {
    line,
    cells: values,
    fault: `has the column "${late[0]}", which none of the first rows has: give them all the same keys`,
  };
}

async function* readRows(text: AsyncIterable<string>, name: string): AsyncGenerator<JsonRow[], void> {
  for await (const objects of cutObjects(text, name)) yield objects.map(readObject);
}

function readObject({ line, text }: JsonText): JsonRow {
  try {
    const value: unknown = JSON.parse(/\d{16}/.test(text) ? quoteLongNumbers(text) : text);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return { line, cells: new Map(), fault: 'is not a JSON object', text };
    const wrapped = findWrapped(value, false);
    if (wrapped !== null) return { line, cells: new Map(), fault: wrapped.fault, text };
    const cells = new Cells();
    flatten(value, '', cells);
    const fault = hasKeyTwice(value, text) ? 'has a key twice: only the last of the two could be read' : null;
    return { line, cells: cells.texts, fault: fault ?? cells.fault, text };
  } catch {
    return { line, cells: new Map(), fault: 'is not valid JSON', text };
  }
}

/**
 * How the first object wraps many customers, if it does. Such a file is refused as a whole; a later object like it is a
 * rejected row.
 */
function wrappedIn(first: JsonRow | undefined, alone: boolean): Wrapped | null {
  if (first === undefined) return null;
  try {
    const value: unknown = JSON.parse(first.text);
    return typeof value === 'object' && value !== null ? findWrapped(value, alone) : null;
  } catch {
    return null;
  }
}

function notCustomers(file: string, line: number, { fault, path, beside }: Wrapped): Problem {
  const list = path === null ? '' : `: jq -c '${path}[]' FILE`;
  const unwrap =
    beside === null
      ? list
      : `; where "${beside}" belongs to the customer, say what its names are (aliases, owners, directors, joint_holders) or take it out: jq 'del(..|.${JSON.stringify(beside)}?)' FILE`;
  return new Problem('input', `its JSON object ${fault} and is not one itself`, {
    file,
    line,
    hint: `customers come as one object a line, or as an array of objects${unwrap}`,
  });
}

/** Of two values with the same key `JSON.parse` gives the last, and the first may be a name. */
function hasKeyTwice(value: object, text: string): boolean {
  const read = keysIn(value);
  // Quotes followed by a colon can also occur within a text, so the texts are examined only then.
  if (countOf(text, /"\s*:/g) === read) return false;
  const keys = text.match(/"(?:[^"\\]|\\.)*"(?:\s*:)?/gs)?.filter((part) => part.endsWith(':')) ?? [];
  return keys.length !== read;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function keysIn(value: object): number {
  const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return inner.reduce<number>(
    (sum, one) => sum + (typeof one === 'object' && one !== null ? keysIn(one) : 0),
    Array.isArray(value) ? 0 : inner.length,
  );
}

/** Account numbers of more than fifteen digits would lose their last ones. */
function quoteLongNumbers(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)|(?<![\d.])-?\d{16,}(?![\d.eE])/gs, (part) =>
    part.startsWith('"') ? part : `"${part}"`,
  );
}

/** The columns of one object. */
class Cells {
  readonly texts = new Map<string, string>();
  /** why the object cannot be read: two keys that lead to one column (`{"a.b": …, "a": {"b": …}}`), with a text each */
  fault: string | null = null;

  set(column: string, text: string): void {
    const before = this.texts.get(column) ?? '';
    if (before === '') this.texts.set(column, text);
    else if (text !== '' && text !== before)
      this.fault = `has two values for the column "${column}": write the key in one way`;
  }
}

function flatten(value: object, prefix: string, cells: Cells): void {
  for (const [key, inner] of Object.entries(value)) {
    const name = prefix === '' ? key : `${prefix}.${key}`;
    if (Array.isArray(inner)) flattenList(inner, name, cells);
    else if (typeof inner === 'object' && inner !== null) flatten(inner, name, cells);
    else cells.set(name, inner === null || inner === undefined ? '' : String(inner));
  }
}

function flattenList(list: readonly unknown[], name: string, cells: Cells): void {
  const texts: string[] = [];
  for (const [index, item] of list.entries()) {
    if (typeof item === 'object' && item !== null) flatten(item, `${name}.${index + 1}`, cells);
    else if (item !== null && item !== undefined) texts.push(String(item));
  }
  if (texts.length > 0) cells.set(name, texts.join('; '));
}
