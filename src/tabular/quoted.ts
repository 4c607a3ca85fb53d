import { parse } from 'csv-parse/sync';

/** How the cells of a delimited file are told apart. */
export interface Dialect {
  readonly delimiter: string;
  /** `\r` in the files of old Macintoshes, else `\n`, before which a `\r` is left out */
  readonly lineEnd: '\n' | '\r';
}

/** Records of a stretch of text with quotes in it, or why there are none. */
export type QuotedRecords =
  | { readonly records: string[][]; readonly openLine: null }
  /** a quote opened `openLine` lines after the beginning (from 0) is still open at the end */
  | { readonly records: null; readonly openLine: number };

/**
 * Reads whole records with csv-parse. Quotes inside an unquoted cell (`John "Jack" Doe`) are kept as they stand.
 * A cell that begins with a quote, runs over a line end and is closed in the middle of another cell is an unclosed
 * quote that swallowed the rows after it, not a value.
 */
export function readQuoted(text: string, dialect: Dialect): QuotedRecords {
  try {
    return { records: parseRecords(text, dialect, false), openLine: null };
  } catch (error) {
    if (codeOf(error) === 'CSV_QUOTE_NOT_CLOSED') return { records: null, openLine: openedAt(text, dialect) };
  }
  try {
    const records = parseRecords(text, dialect, true);
    const runaway = records.findIndex((record) =>
      record.some((cell) => cell.startsWith('"') && cell.includes(dialect.lineEnd)),
    );
    if (runaway === -1) return { records, openLine: null };
    return { records: null, openLine: lineCount(records.slice(0, runaway), dialect) };
  } catch (error) {
    if (codeOf(error) !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    return { records: null, openLine: openedAt(text, dialect) };
  }
}

function parseRecords(text: string, dialect: Dialect, relaxed: boolean, count = -1): string[][] {
  return parse(text, {
    delimiter: dialect.delimiter,
    record_delimiter: dialect.lineEnd === '\n' ? ['\r\n', '\n'] : ['\r'],
    relax_column_count: true,
    relax_quotes: relaxed,
    to: count,
  });
}

/** The line on which the record with the open quote begins: csv-parse tells only where the text ended. */
function openedAt(text: string, dialect: Dialect): number {
  let line = 0;
  try {
    parse(text, {
      delimiter: dialect.delimiter,
      record_delimiter: dialect.lineEnd === '\n' ? ['\r\n', '\n'] : ['\r'],
      relax_column_count: true,
      relax_quotes: true,
      on_record: (record: string[]) => {
        line += linesOf(record, dialect);
        return null;
      },
    });
  } catch {
    // the open quote, reported by the caller
  }
  return line;
}

function codeOf(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;
}

function lineCount(records: readonly string[][], dialect: Dialect): number {
  return records.reduce((lines, record) => lines + linesOf(record, dialect), 0);
}

/** How many lines of the file a record takes: one, and one more for each line end in its cells. */
export function linesOf(record: readonly string[], { lineEnd }: Dialect): number {
  let lines = 1;
  for (const cell of record)
    for (let at = cell.indexOf(lineEnd); at !== -1; at = cell.indexOf(lineEnd, at + 1)) lines += 1;
  return lines;
}
