import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { TextDecoder } from 'node:util';
import { CsvError, parse } from 'csv-parse';
import { Problem } from '../problem.js';
import { decodeText } from './decode-text.js';
import { CHANGED_FORMAT, holdsNames } from './known-elements.js';
import { readBytes } from './list-bytes.js';
import type { ListNotes } from './list-notes.js';
import { collapse } from './xml-node.js';

/** One record of a CSV file; cells are exactly as in the file, white space included. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** line on which it begins, from 1 */
  readonly line: number;
}

export interface CsvShape {
  readonly delimiter: ',' | ';';
  /**
   * older files of the format are in Windows-1252; a file that is not UTF-8 is taken for that (one more pass over the
   * file)
   */
  readonly maybe1252?: boolean;
}

/** The mark for the end of a file under CP/M, with which OFAC ends its files. */
const END_MARK = '\x1a';

/**
 * No record of any list is nearly as long. An opening quote that is never closed would swallow the rest of the file.
 */
const LONGEST_RECORD = 4 * 1024 * 1024;

/**
 * Streams the records of a CSV file, plain or gzipped, to `visit`; blank lines are passed over, and so is a lone 0x1A.
 * Resolves to the lower case hex SHA-256 of the file. Throws a Problem of kind `lists` with file and line for quotes
 * that do not match or close, for bytes not in the encoding, for a record behind 0x1A (two files in one), and for a
 * last line without its end: every publisher ends every line, so that a cell cut short would pass for a whole one. The
 * number of cells is the caller's to check.
 */
export async function readCsvRecords(
  path: string,
  { delimiter, maybe1252 = false }: CsvShape,
  visit: (record: CsvRecord) => void,
): Promise<string> {
  const bytes = readBytes(path);
  let line = 1;
  let last = 1;
  const western = maybe1252 && (await isWestern(path));
  const text = western ? decodeWestern(bytes.pieces) : decodeText(path, bytes.pieces, () => line);
  let end = '\n';
  const watched = async function* () {
    for await (const piece of text) {
      end = piece.at(-1) ?? end;
      yield piece;
    }
  };
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    max_record_size: LONGEST_RECORD,
    // records are handed out here, in step with the parser, so that an error finds the line where its record begins
    on_record: (cells: readonly string[], { lines }) => {
      if (!isBlank(cells)) {
        if (cells[0]?.startsWith(END_MARK)) throw goesOn(path, line);
        visit({ cells, line });
      }
      last = line;
      line = lines + 1;
      return null;
    },
  });
  parser.resume();
  try {
    await pipeline(Readable.from(watched()), parser);
  } catch (error) {
    throw asProblem(error, path, line);
  }
  if (!/[\n\r\x1a]/.test(end))
    throw new Problem('lists', 'ends early, inside the record that begins here: its line has no end', {
      file: path,
      line: last,
      hint: 'the download was cut off: fetch the file again',
    });
  return bytes.sha256();
}

/** The text of a cell under a column's name, white space collapsed; '' when the file has no such column. */
export type CellOf = (record: CsvRecord, column: string) => string;

/** What `cellsUnder` has to know besides the header. */
export interface Columns {
  /** those that the format cannot do without */
  readonly required: readonly string[];
  /**
   * further columns that hold names or belong to them; any other column with such a name is refused. Without it there
   * is no such check
   */
  readonly ofNames?: readonly string[];
  readonly file: string;
  /** told of every other column that is asked for and missing; left out if that is not worth a note */
  readonly notes?: ListNotes;
}

/**
 * Looks cells up by the names in a header record. Throws a Problem when a required column is missing or one of names
 * unknown, and later for a record of another width: its cells would stand under the wrong names.
 */
export function cellsUnder(header: CsvRecord, { required, ofNames, file, notes }: Columns): CellOf {
  const places = new Map<string, number>();
  // If a name occurs twice, it stands for its first column.
  header.cells.forEach((name, place) => {
    const key = collapse(name).toLowerCase();
    if (key !== '' && !places.has(key)) places.set(key, place);
  });
  const missing = required.filter((name) => !places.has(name.toLowerCase()));
  if (missing.length > 0)
    throw new Problem('lists', `has no column ${missing.map((name) => `"${name}"`).join(', ')}`, {
      file,
      line: header.line,
      hint: 'has the publisher changed its format? take another format of the same list',
    });
  if (ofNames !== undefined) refuseUnknownNames(header, new Set([...required, ...ofNames]), file);
  // The same few names are asked for millions of times.
  const asked = new Map<string, number>();
  return (record, column) => {
    requireWidth(record, header.cells.length, file);
    let place = asked.get(column);
    if (place === undefined) {
      place = places.get(column.toLowerCase()) ?? -1;
      asked.set(column, place);
      if (place < 0) notes?.warn(`no column "${column}", which this format has`, header.line);
    }
    const text = record.cells[place];
    return text === undefined || text === '' ? '' : collapse(text);
  };
}

/** An unread column of names would hide the parties whom it names. */
function refuseUnknownNames({ cells, line }: CsvRecord, known: ReadonlySet<string>, file: string): void {
  const lower = new Set([...known].map((name) => name.toLowerCase()));
  const unknown = cells.map(collapse).find((name) => holdsNames(name) && !lower.has(name.toLowerCase()));
  if (unknown === undefined) return;
  throw new Problem('lists', `the column "${unknown}" is not known, and may hold names`, {
    file,
    line,
    hint: CHANGED_FORMAT,
  });
}

/** Throws a Problem for a record that holds more than a date: above the header it would not be read. */
export function requireNoParty({ cells, line }: CsvRecord, file: string): void {
  if (cells.filter((cell) => cell.trim() !== '').length <= 2) return;
  throw new Problem('lists', 'has a row of values in place of its header', {
    file,
    line,
    hint: 'the file is damaged, or the publisher has changed its format: fetch it again',
  });
}

/** Throws a Problem unless a record has that many cells. */
export function requireWidth({ cells, line }: CsvRecord, width: number, file: string): void {
  if (cells.length === width) return;
  throw new Problem('lists', `has a record of ${cells.length} columns where ${width} are expected`, {
    file,
    line,
    hint: 'the file is cut off or damaged: fetch it again',
  });
}

function isBlank(cells: readonly string[]): boolean {
  return cells.length <= 1 && /^[\s\x1a]*$/.test(cells[0] ?? '');
}

function goesOn(file: string, line: number): Problem {
  return new Problem('lists', 'continues after its end mark (0x1A)', {
    file,
    line,
    hint: 'two files were joined: separate them, or fetch them again',
  });
}

function asProblem(error: unknown, file: string, line: number): unknown {
  if (!(error instanceof CsvError)) return error;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return new Problem('lists', 'ends early, inside a quoted field of the record that begins here', {
      file,
      line,
      cause: error,
      hint: 'the download was cut off: fetch the file again',
    });
  return new Problem('lists', 'is not well-formed CSV: the quotes of this record do not match', {
    file,
    line,
    cause: error,
    hint: 'the file is damaged or was saved by another program: fetch it again',
  });
}

/**
 * Whether a file is in Windows-1252: its bytes above 0x7F form fewer characters of UTF-8 than they break. A UTF-8 file
 * with a damaged byte does not count, or every name in another script would turn into letters that nobody wrote.
 */
async function isWestern(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8');
  const strict = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  let broken = 0;
  let sound = 0;
  for await (const piece of readBytes(path).pieces) {
    isUtf8 &&= decodes(strict, piece);
    for (const [run] of decoder.decode(piece, { stream: true }).matchAll(/[^\0-\x7f]+/g)) {
      const damaged = run.split('\ufffd').length - 1;
      broken += damaged;
      sound += run.length - damaged;
    }
  }
  // what is cut off at the very end counts for neither
  return !(isUtf8 && decodes(strict)) && broken >= sound;
}

function decodes(strict: TextDecoder, piece?: Uint8Array): boolean {
  try {
    strict.decode(piece, { stream: piece !== undefined });
    return true;
  } catch {
    return false;
  }
}

async function* decodeWestern(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('windows-1252');
  for await (const piece of pieces) yield decoder.decode(piece, { stream: true });
}
