import { parse } from 'csv-parse/sync';

/** How the cells of a delimited file are separated. */
export interface Dialect {
  readonly delimiter: string;
  /**
   * `\r` in the files of old Macintoshes, else `
   * `, before which a `\r` is dropped
   */
  readonly lineEnd: '\n' | '\r';
}

/** The records of a stretch of text with quotes in it, or why there are none. */
export type QuotedRecords =
  | { readonly records: string[][]; readonly openLine: null }
  /** a quote opened `openLine` lines after the beginning (from 0) is still open at the end */
  | { readonly records: null; readonly openLine: number };

/**
 * Reads complete records with csv-parse. Quotes inside an unquoted cell (`John "Jack" Doe`) are kept. If a cell begins
 * with a quote, continues over a line end and is closed in the middle of another cell, the quote was not closed and
 * swallowed the rows after it.
 */
export function readQuoted(text: string, dialect: Dialect): QuotedRecords {
  try {
    const records: string[][] = parse(text, options(dialect));
    return { records, openLine: null };
  } catch {
    // Either a misplaced quote, or one that is open at the end; which of the two is found out below.
  }
  const { records, closed } = readRelaxed(text, dialect);
  const runaway = records.findIndex(({ record, raw }) => swallowsRows(record, raw, dialect));
  if (runaway === -1 && closed) return { records: records.map(({ record }) => record), openLine: null };
  const sound = runaway === -1 ? records : records.slice(0, runaway);
  return {
    records: null,
    openLine: sound.reduce((lines, { record }) => lines + linesOf(record, dialect), 0),
  };
}

interface RawRecord {
  readonly record: string[];
  /** the record as written in the text */
  readonly raw: string;
}

function isRawRecord(found: unknown): found is RawRecord {
  return typeof found === 'object' && found !== null && 'record' in found && 'raw' in found;
}

function options({ delimiter, lineEnd }: Dialect) {
  return {
    delimiter,
    record_delimiter: lineEnd === '\n' ? ['\r\n', '\n'] : ['\r'],
    relax_column_count: true,
  };
}

/** The records of a text with misplaced quotes; `closed` is false if one is open at the end. */
function readRelaxed(text: string, dialect: Dialect): { records: RawRecord[]; closed: boolean } {
  const records: RawRecord[] = [];
  // With `raw` each record comes with its text, which csv-parse's types do not say.
  const keep = (found: unknown) => {
    if (isRawRecord(found)) records.push(found);
    return null;
  };
  try {
    parse(text, { ...options(dialect), relax_quotes: true, raw: true, on_record: keep });
    return { records, closed: true };
  } catch (error) {
    if (codeOf(error) !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    return { records, closed: false };
  }
}

/** A cell that begins with a quote and continues over a line end is valid only if its record can be read by itself. */
function swallowsRows(record: readonly string[], raw: string, dialect: Dialect): boolean {
  if (!record.some((cell) => cell.startsWith('"') && cell.includes(dialect.lineEnd))) return false;
  try {
    parse(raw, options(dialect));
    return false;
  } catch {
    return true;
  }
}

function codeOf(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;
}

/** How many lines of the file a record takes: one, plus one for each line end in its cells. */
export function linesOf(record: readonly string[], { lineEnd }: Dialect): number {
  let lines = 1;
  for (const cell of record)
    for (let at = cell.indexOf(lineEnd); at !== -1; at = cell.indexOf(lineEnd, at + 1)) lines += 1;
  return lines;
}
