import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { Problem } from '../problem.js';

/** A row as a part has it: its line, or its lines of CSV, byte for byte. */
interface RowText {
  readonly row: number;
  readonly text: string;
}

type Rows = AsyncIterator<RowText, void>;

/**
 * The rows of several files in their order. Only the next row of each file is held.
 * @throws Problem ('input') for a file that this program did not write
 */
export async function* mergeJsonl(paths: readonly string[]): AsyncGenerator<string> {
  yield* inOrder(paths.map((path) => jsonlRows(path)));
}

/** The same for CSV. All files have the same header; it comes first, once. */
export async function* mergeCsv(paths: readonly string[]): AsyncGenerator<string> {
  const readers = paths.map((path) => csvRows(path));
  let header: string | null = null;
  for (const [at, reader] of readers.entries()) {
    const { value } = await reader.next();
    const own = value?.text ?? '';
    if (header === null) {
      header = own;
      yield own;
    } else if (own !== header)
      throw new Problem('input', 'has another header than the first part', { file: paths[at] });
  }
  yield* inOrder(readers);
}

async function* inOrder(readers: readonly Rows[]): AsyncGenerator<string> {
  const heads: { reader: Rows; next: RowText }[] = [];
  for (const reader of readers) {
    const { value } = await reader.next();
    if (value) heads.push({ reader, next: value });
  }
  while (heads.length > 0) {
    const head = heads.reduce((least, one) => (one.next.row < least.next.row ? one : least));
    yield head.next.text;
    const { value } = await head.reader.next();
    if (value) head.next = value;
    else heads.splice(heads.indexOf(head), 1);
  }
}

async function* jsonlRows(path: string): AsyncGenerator<RowText, void> {
  let rest = '';
  for await (const piece of createReadStream(path, 'utf8')) {
    const lines = `${rest}${piece}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield { row: rowOfLine(line, path), text: `${line}\n` };
  }
  if (rest !== '') throw new Problem('input', 'ends within a line', { file: path });
}

/** Every line of a run begins with the number of its row. */
function rowOfLine(line: string, path: string): number {
  const found = /^\{"row":(\d+),/.exec(line);
  if (found === null) throw new Problem('input', 'has a line that is not a row of a run', { file: path });
  return Number(found[1]);
}

/** The header first, as row 0. */
async function* csvRows(path: string): AsyncGenerator<RowText, void> {
  const stream = createReadStream(path);
  // A byte order mark, if there is one, is part of the first cell, and so of the header.
  const parser = stream.pipe(parse({ raw: true, relax_column_count: true }));
  stream.on('error', (error) => parser.destroy(error));
  let column: number | null = null;
  for await (const { raw, record } of parser) {
    if (column === null) {
      // If the customer file was itself a report, it has such a column too; the last one belongs to this run.
      column = record.lastIndexOf('screen_row');
      if (column === -1) throw new Problem('input', 'has no column screen_row', { file: path });
      yield { row: 0, text: withLineEnd(raw) };
    } else yield { row: Number(record[column]), text: withLineEnd(raw) };
  }
}

function withLineEnd(raw: string): string {
  return raw.endsWith('\n') ? raw : `${raw}\n`;
}
