import { Problem } from '../problem.js';
import { DelimitedReader, type RawRow } from './delimited.js';
import { decodePieces, detectEncoding, UndecodableBytes } from './encoding.js';
import { fitHeaders } from './fit-headers.js';
import { isJson, readJson } from './json-rows.js';
import { resume } from './resume.js';
import { type Sniffed, sniff } from './sniff.js';
import { HEAD, openBytes, type SourceBytes, type TableSource } from './source.js';
import type { Table, TableOptions, UnseenTable } from './table-parts.js';

export type { Table, TableOptions } from './table-parts.js';

/** Rows that are read ahead to decide what the columns hold. */
export const LOOK_AHEAD = 10_000;

/**
 * Opens a table of any kind (csv, tsv, semicolons, pipes, JSON lines, xlsx; also gzipped), recognised by its content.
 * @throws Problem of kind `input` if the source is missing, a directory, empty or binary, if its encoding cannot be
 * recognised, or if a quote is never closed
 */
export async function openTable(source: TableSource, options: TableOptions): Promise<Table> {
  const bytes = await openBytes(source);
  try {
    const table = await lookAhead(await openAny(bytes, options));
    return { ...fitHeaders(table), close: bytes.close };
  } catch (error) {
    bytes.close();
    throw error;
  }
}

async function openAny(bytes: SourceBytes, options: TableOptions): Promise<UnseenTable> {
  if (bytes.head.length === 0) return emptyTable(bytes.name, options);
  if (isWorkbook(bytes.head)) {
    const { openWorkbook } = await import('./workbook.js');
    return openWorkbook(bytes, options);
  }
  const encoding = detectEncoding(bytes.name, bytes.head, options.encoding ?? null, options.isHeader);
  const beginning = decodeBeginning(bytes.head, encoding.label);
  if (beginning.trim() === '') return emptyTable(bytes.name, options);
  const notes = encoding.note === null ? [] : [encoding.note];
  const text = withLines(decodePieces(bytes.pieces, encoding.label), bytes.name);
  const table = isJson(beginning)
    ? await readJson(text, bytes.name, LOOK_AHEAD)
    : delimitedTable(text, beginning, bytes, options);
  const doubts = encoding.doubt === null ? [] : [encoding.doubt];
  return { ...table, notes: [...notes, ...table.notes], doubts: [...doubts, ...table.doubts] };
}

function delimitedTable(
  text: AsyncGenerator<string, void>,
  beginning: string,
  { name, head }: SourceBytes,
  options: TableOptions,
): UnseenTable {
  const sniffed = sniff(beginning, options.isHeader, options.delimiter ?? null);
  const { dialect, headers, headerLine, titleRows, headerEnds, unparted } = sniffed;
  if (sniffed.better !== null)
    throw misnamedDelimiter(name, dialect.delimiter, sniffed.better, options.delimiter);
  if (head.length === HEAD && !headerEnds) throw endlessHeader(name, headerLine);
  const notes =
    titleRows === 0 ? [] : [`the header was found on line ${headerLine}; the rows above it are not read`];
  if (unparted !== null)
    notes.push(
      `the header is one column, and ${JSON.stringify(unparted)} in the rows below it is read as part of their text`,
    );
  const reader = new DelimitedReader(text, dialect, name);
  return {
    name,
    headers,
    headerLine,
    notes,
    doubts: [],
    batches: rowsBelow(reader.batches(), headerLine),
    reader,
  };
}

async function* rowsBelow(
  batches: AsyncIterable<RawRow[]>,
  headerLine: number,
): AsyncGenerator<readonly RawRow[], void> {
  let below = false;
  for await (const batch of batches) {
    const rows: RawRow[] = below ? batch : batch.filter(({ line }) => line > headerLine);
    below ||= rows.length > 0;
    if (rows.length > 0) yield rows;
  }
}

/** The text as it comes. A byte that its encoding does not have becomes a Problem with its line. */
async function* withLines(text: AsyncIterable<string>, file: string): AsyncGenerator<string, void> {
  let line = 1;
  try {
    for await (const piece of text) {
      yield piece;
      line += lineEnds(piece);
    }
  } catch (cause) {
    if (!(cause instanceof UndecodableBytes)) throw cause;
    throw new Problem('input', 'holds bytes that its encoding does not have', {
      file,
      line: line + lineEnds(cause.before),
      cause,
      hint: 'save the file as UTF-8, or name its encoding: --encoding windows-1252',
    });
  }
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

async function lookAhead(table: UnseenTable): Promise<Omit<Table, 'close'>> {
  const iterator = table.batches[Symbol.asyncIterator]();
  const first: (readonly RawRow[])[] = [];
  let count = 0;
  while (count < LOOK_AHEAD) {
    const next = await iterator.next();
    if (next.done === true) break;
    first.push(next.value);
    count += next.value.length;
  }
  return {
    ...table,
    sample: first.flat().slice(0, LOOK_AHEAD),
    batches: resume(first, iterator),
    ahead: first,
    filler: false,
  };
}

function decodeBeginning(head: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(head, { stream: true });
}

function isWorkbook(head: Uint8Array): boolean {
  if (!(head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4)) return false;
  const names = new TextDecoder('latin1').decode(head.subarray(0, 4096));
  return names.includes('[Content_Types].xml') || names.includes('xl/') || names.includes('_rels/');
}

/** @param given the delimiter that the user named; undefined if the file itself says `sep=` */
function misnamedDelimiter(
  file: string,
  named: string,
  { dialect, headerLine }: NonNullable<Sniffed['better']>,
  given: string | undefined,
): Problem {
  const better = shownSign(dialect.delimiter);
  return new Problem(
    'input',
    `${shownSign(named)} does not separate the columns of this file, but ${better} does`,
    {
      file,
      line: headerLine,
      hint:
        given === undefined
          ? 'take out the line that begins with sep='
          : `leave out --delimiter, or give ${better}`,
    },
  );
}

function shownSign(sign: string): string {
  return sign === '\t' ? 'tab' : JSON.stringify(sign);
}

/** The last columns would be unknown, and one of them might be cut in two. */
function endlessHeader(file: string, line: number): Problem {
  return new Problem('input', `has no header row that ends within ${HEAD / 1024} kB`, {
    file,
    line,
    hint: 'the first row has to name the columns, in a few words each',
  });
}

/** JSON lines without a row have no bytes; of any other file an export that failed leaves as much. */
function emptyTable(name: string, { allowEmpty = false }: TableOptions): UnseenTable {
  if (!allowEmpty)
    throw new Problem('input', 'is empty', {
      file: name,
      hint: 'check that the export that wrote it has run',
    });
  const doubts = [`${name} has not even a header: has the export that wrote it run?`];
  return { name, headers: [], headerLine: 0, notes: [], doubts, batches: noBatches() };
}

async function* noBatches(): AsyncGenerator<readonly RawRow[], void> {}
