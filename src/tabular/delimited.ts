import { EMPTY_LIST } from '../normalise/empty-list.js';
import { Problem } from '../problem.js';
import { type Dialect, linesOf, readQuoted } from './quoted.js';

/** One row of a table as it stands in the file. */
export interface RawRow {
  /** line on which the row begins, from 1 */
  readonly line: number;
  readonly cells: readonly string[];
  /** why the row could not be read; absent if it could */
  readonly fault?: string;
}

/** If a record or line is longer, a quote was never closed, or it is not a table at all. */
const LONGEST_RECORD = 1024 * 1024;
const CARRIAGE_RETURN = 13;
/** Stretches without a quote that are shorter than this also go to csv-parse, since each call costs some 13 µs. */
const GAP = 2048;

/**
 * The rows of a delimited text, in batches, with constant memory. Empty lines are left out.
 *
 * Without a quote there is no quoting: such lines are cut at line ends and delimiters, eight times as fast as
 * csv-parse. Every line with a quote, and what is close to it, is read by csv-parse. A test compares the two on
 * generated files.
 *
 * @param pieces the text, in any pieces
 * @param name what messages call the file
 * @param firstLine line of the file on which the text begins, from 1
 * @throws Problem with file and line at a quote that is never closed
 */
export function readDelimited(
  pieces: AsyncIterable<string>,
  dialect: Dialect,
  name: string,
  firstLine = 1,
): AsyncGenerator<RawRow[], void> {
  return new DelimitedReader(pieces, dialect, name, firstLine).batches();
}

/** Reads a delimited text as rows and, after any batch, as text for others to read. */
export class DelimitedReader {
  readonly dialect: Dialect;
  readonly name: string;
  /** line of the file on which the rest begins that has not been given out yet */
  line: number;
  private carry = '';
  private readonly pieces: AsyncIterator<string>;

  constructor(pieces: AsyncIterable<string>, dialect: Dialect, name: string, firstLine = 1) {
    this.pieces = pieces[Symbol.asyncIterator]();
    this.dialect = dialect;
    this.name = name;
    this.line = firstLine;
  }

  /** See `readDelimited`. */
  async *batches(): AsyncGenerator<RawRow[], void> {
    const { dialect, name } = this;
    try {
      for (let next = await this.pieces.next(); next.done !== true; next = await this.pieces.next()) {
        const text = this.carry + next.value;
        const cut = wholeRecords(text, dialect, name, this.line);
        this.carry = text.slice(cut.end);
        this.line = cut.line;
        if (this.carry.length > LONGEST_RECORD) throw tooLong(this.carry, dialect, name, this.line);
        if (cut.rows.length > 0) yield cut.rows;
      }
      if (this.carry === '') return;
      const rest = readRecords(this.carry, dialect, this.line);
      if (rest.openLine !== null) throw unclosed(name, rest.openLine);
      // Whoever goes on with `texts` finds nothing more.
      this.carry = '';
      this.line += rest.lines;
      if (rest.rows.length > 0) yield rest.rows;
    } finally {
      await this.close();
    }
  }

  /**
   * What follows the batches read so far, as text, cut where the number of quotes suggests that a record ends. This
   * costs nothing and is nearly always right. `readRecords` finds out if it was not; the texts from there on must then
   * be read as one by `readDelimited`, which gives the same rows.
   */
  async *texts(): AsyncGenerator<UnreadText, void> {
    try {
      for (let next = await this.pieces.next(); next.done !== true; next = await this.pieces.next()) {
        const text = this.carry + next.value;
        const end = lastEvenEnd(text, text.lastIndexOf(this.dialect.lineEnd) + 1, this.dialect);
        const endless = end === 0 && text.length > LONGEST_RECORD;
        this.carry = endless ? '' : text.slice(end);
        if (endless) yield { text, whole: false };
        else if (end > 0) yield { text: text.slice(0, end), whole: true };
      }
      if (this.carry !== '') yield { text: this.carry, whole: true };
    } finally {
      await this.close();
    }
  }

  async close(): Promise<void> {
    await this.pieces.return?.();
  }
}

/** A piece of a delimited text. */
export interface UnreadText {
  readonly text: string;
  /** whether it seems to end with a complete record */
  readonly whole: boolean;
}

/** The records of a text, and where a record begins whose quote is still open at the end. */
export interface ReadRecords {
  readonly rows: readonly RawRow[];
  /** lines that the text has */
  readonly lines: number;
  readonly openLine: number | null;
}

/** Reads a text of complete records; if a quote is open at the end, the rows before it. */
export function readRecords(text: string, dialect: Dialect, firstLine = 1): ReadRecords & { rows: RawRow[] } {
  const reader = new RecordReader(dialect, firstLine);
  const openLine = reader.read(text);
  return { rows: reader.rows, lines: reader.line - firstLine, openLine };
}

interface WholeRecords {
  readonly rows: RawRow[];
  /** offset behind the last whole record */
  readonly end: number;
  /** line that begins there */
  readonly line: number;
}

/**
 * Reads as many complete records as the text has: up to its last line end, unless a quote is open there. For most texts
 * the number of quotes answers that at once.
 */
function wholeRecords(text: string, dialect: Dialect, name: string, line: number): WholeRecords {
  const last = text.lastIndexOf(dialect.lineEnd) + 1;
  const even = lastEvenEnd(text, last, dialect);
  for (const end of even === last ? [last] : [even, last]) {
    if (end === 0) continue;
    const reader = new RecordReader(dialect, line);
    const open = reader.read(text.slice(0, end));
    if (open === null) return { rows: reader.rows, end, line: reader.line };
    if (text.length > LONGEST_RECORD) throw unclosed(name, open);
  }
  return { rows: [], end: 0, line };
}

/** The last line end with an even number of quotes before it. */
function lastEvenEnd(text: string, last: number, { lineEnd }: Dialect): number {
  let [quotes, lastQuote] = [0, -1];
  for (let at = text.indexOf('"'); at !== -1 && at < last; at = text.indexOf('"', at + 1)) {
    quotes += 1;
    lastQuote = at;
  }
  return quotes % 2 === 0 ? last : text.lastIndexOf(lineEnd, lastQuote) + 1;
}

/** Reads a text of whole records and counts its lines. */
class RecordReader {
  readonly rows: RawRow[] = [];
  line: number;
  private readonly dialect: Dialect;
  /** The cells of the plain row before. A copy has room for as many as the next one has, and no more. */
  private before: readonly string[] = EMPTY_LIST;

  constructor(dialect: Dialect, line: number) {
    this.dialect = dialect;
    this.line = line;
  }

  /** Null, or the line on which a record begins whose quote is still open at the end. Rows before it are kept. */
  read(text: string): number | null {
    const { lineEnd } = this.dialect;
    let at = 0;
    while (at < text.length) {
      const quote = text.indexOf('"', at);
      if (quote === -1) {
        this.readPlain(text.slice(at));
        return null;
      }
      const start = Math.max(at, text.lastIndexOf(lineEnd, quote) + 1);
      if (start > at) this.readPlain(text.slice(at, start));
      let end = endOfStretch(text, quote, lineEnd);
      let open = this.readStretch(text.slice(start, end));
      if (open !== null && end < text.length) {
        end = text.length;
        open = this.readStretch(text.slice(start, end));
      }
      if (open !== null) return this.line + open;
      at = end;
    }
    return null;
  }

  private readPlain(text: string): void {
    const { lineEnd, delimiter } = this.dialect;
    let next = text.indexOf(delimiter);
    for (let from = 0; from < text.length; this.line += 1) {
      const found = text.indexOf(lineEnd, from);
      const last = found === -1 ? text.length : found;
      const isCarried = lineEnd === '\n' && last > from && text.charCodeAt(last - 1) === CARRIAGE_RETURN;
      const end = isCarried ? last - 1 : last;
      if (end > from) {
        const cells = this.before.slice();
        let count = 0;
        for (; next !== -1 && next < end; next = text.indexOf(delimiter, from)) {
          cells[count++] = text.slice(from, next);
          from = next + delimiter.length;
        }
        cells[count++] = text.slice(from, end);
        if (cells.length > count) cells.length = count;
        this.rows.push({ line: this.line, cells });
        this.before = cells;
      }
      from = last + 1;
    }
  }

  private readStretch(text: string): number | null {
    const { records, openLine } = readQuoted(text, this.dialect);
    if (records === null) return openLine;
    for (const cells of records) {
      if (cells.length > 1 || cells[0] !== '') this.rows.push({ line: this.line, cells });
      this.line += linesOf(cells, this.dialect);
    }
    return null;
  }
}

/** The end of a line with an even number of quotes before it and no quote soon after it. */
function endOfStretch(text: string, firstQuote: number, lineEnd: string): number {
  let [quote, quotes] = [firstQuote, 0];
  for (;;) {
    quotes += 1;
    const next = text.indexOf('"', quote + 1);
    if (next === -1 || (quotes % 2 === 0 && next - quote > GAP)) {
      const end = text.indexOf(lineEnd, quote);
      if (end === -1 || next === -1 || end < next) return end === -1 ? text.length : end + 1;
    }
    quote = next;
  }
}

function unclosed(file: string, line: number): Problem {
  return new Problem('input', 'a quote opens in this row and is never closed', {
    file,
    line,
    hint: 'close it, or double it ("") when it belongs to the value',
  });
}

function tooLong(text: string, { lineEnd }: Dialect, file: string, line: number): Problem {
  if (text.includes('"') && text.includes(lineEnd)) return unclosed(file, line);
  return new Problem('input', 'has a line of more than a million characters', {
    file,
    line,
    hint: 'customers come as csv, tsv, jsonl or xlsx, one a line',
  });
}
