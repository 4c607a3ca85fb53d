import { parse } from 'csv-parse/sync';
import type { Dialect } from './quoted.js';

/** What the first rows of a delimited text show about it. */
export interface Sniffed {
  readonly dialect: Dialect;
  readonly headers: readonly string[];
  /** line of the header row, from 1 */
  readonly headerLine: number;
  /** non-empty rows above the header, such as a title or a date, without `sep=;` */
  readonly titleRows: number;
  /** whether the text continues after the header row; otherwise the header may be cut off */
  readonly headerEnds: boolean;
  /** where the header is a single column: a delimiter that splits every row below it, but not the header; else null */
  readonly unparted: string | null;
  /** where the delimiter that the user named splits nothing: how the file reads with its own; else null */
  readonly better: Pick<Sniffed, 'dialect' | 'headerLine'> | null;
}

/** In order of preference where two do equally well. */
const DELIMITERS = [',', ';', '\t', '|', '^', '\u0001'] as const;
const SAMPLE_RECORDS = 200;
/** Titles, dates and blank rows that exports put above the header. */
const ROWS_ABOVE_HEADER = 20;

interface SampleRow {
  readonly cells: string[];
  /** on which it begins, and on which it ends */
  readonly line: number;
  readonly lastLine: number;
}
interface Candidate extends Omit<Sniffed, 'unparted' | 'better'> {
  readonly known: number;
  readonly steady: number;
  /** the number of cells that every row below the header has; null if they differ */
  readonly width: number | null;
}

/**
 * Delimiter and header row of a text: those by which most headers are understood, then those by which most rows have as
 * many cells as the header. Quoted cells are respected. If nothing is understood, the first row is the header.
 * @param text the beginning of the file, whole or cut anywhere
 * @param isHeader whether a text is known as a column header
 * @param delimiter the one the user named, or null
 */
export function sniff(text: string, isHeader: (text: string) => boolean, delimiter: string | null): Sniffed {
  const lineEnd = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
  const stated = /^sep=(.)\r?(?:\n|$)/i.exec(text)?.[1];
  const named = delimiter ?? stated;
  const judgeBy = (candidate: string) => judge(text, { delimiter: candidate, lineEnd }, isHeader);
  const judged = named === undefined ? candidatesFor(text).map(judgeBy) : [judgeBy(named)];
  const best = judged.reduce((one, other) => (isBetter(other, one) ? other : one));
  if (best.headers.length > 1) return { ...best, unparted: null, better: null };
  const parting = judged.find(({ headers, width }) => headers.length === 1 && (width ?? 0) > 1);
  const better =
    named === undefined
      ? undefined
      : candidatesFor(text)
          .map(judgeBy)
          .find(
            ({ headers, known, steady }) =>
              headers.length > 1 && known > 0 && known >= best.known && steady > MOSTLY,
          );
  return {
    ...best,
    unparted: parting?.dialect.delimiter ?? null,
    better: better ?? null,
  };
}
/**
 * Share of the rows that must have as many cells as the header; if there are fewer, it may be a column of texts with
 * commas in them.
 */
const MOSTLY = 0.9;

/** The delimiters that occur, and one that does not, since the file may have a single column. */
function candidatesFor(text: string): string[] {
  const absent = DELIMITERS.find((delimiter) => !text.includes(delimiter));
  return DELIMITERS.filter((delimiter) => delimiter === absent || text.includes(delimiter));
}

function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.known !== other.known) return one.known > other.known;
  const [many, few] = [one.headers.length > 1, other.headers.length > 1];
  // With a delimiter that occurs nowhere every row has one cell. That proves nothing for it, unless one header is
  // known.
  if (one.known === 0 && many !== few) return many && one.steady > 0.5;
  // `Company;Contact` as a whole is known as a header too. What splits all rows like the header is a delimiter.
  if (many !== few && (many ? one : other).steady === 1) return many;
  return one.steady > other.steady;
}

function judge(text: string, dialect: Dialect, isHeader: (text: string) => boolean): Candidate {
  const rows = sampleRows(text, dialect).filter(
    ({ cells, line }) => hasValue(cells) && !(line === 1 && /^sep=.?$/i.test(cells[0] ?? '')),
  );
  const { index, known } = findHeaderRow(
    rows.map(({ cells }) => cells),
    isHeader,
  );
  const header = rows[index] ?? { cells: [], line: 1, lastLine: 1 };
  const body = rows.slice(index + 1);
  const same = body.filter(({ cells }) => cells.length === header.cells.length).length;
  return {
    dialect,
    headers: header.cells,
    headerLine: header.line,
    titleRows: index,
    headerEnds: text.split(dialect.lineEnd, header.lastLine + 1).length > header.lastLine,
    known,
    steady: body.length === 0 ? 1 : same / body.length,
    width: commonWidth(body),
  };
}

function commonWidth([first, ...others]: readonly SampleRow[]): number | null {
  const width = first?.cells.length ?? null;
  return others.every(({ cells }) => cells.length === width) ? width : null;
}

function hasValue(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

/**
 * The row among the first in which most cells are known headers (the first of several); row 0 if none is known. A title
 * above a header fills fewer cells: where an earlier row is as full, that one is the header, and this one is data.
 * @returns its index, and how many of its cells are known
 */
export function findHeaderRow(
  rows: readonly (readonly string[])[],
  isHeader: (text: string) => boolean,
): { index: number; known: number } {
  let [index, known, fullest] = [0, 0, 0];
  for (const [at, cells] of rows.slice(0, ROWS_ABOVE_HEADER).entries()) {
    // A title over several columns may be repeated in each of them.
    const titles = new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''));
    const filled = titles.size;
    const count = filled > fullest ? [...titles].filter((cell) => isHeader(cell)).length : 0;
    // Two header rows: the upper one groups the columns of the lower.
    const isGrouped = count === known && count > 0 && filled >= 2 * fullest;
    if (count > known || isGrouped) [index, known] = [at, count];
    fullest = Math.max(fullest, filled);
  }
  return { index, known };
}

function sampleRows(text: string, { delimiter, lineEnd }: Dialect): SampleRow[] {
  const rows: SampleRow[] = [];
  let line = 1;
  try {
    parse(text, {
      delimiter,
      record_delimiter: lineEnd === '\n' ? ['\r\n', '\n'] : ['\r'],
      relax_column_count: true,
      relax_quotes: true,
      to: SAMPLE_RECORDS,
      on_record: (cells: string[]) => {
        const lastLine = line + cells.reduce((count, cell) => count + cell.split(lineEnd).length - 1, 0);
        rows.push({ cells, line, lastLine });
        line = lastLine + 1;
        return null;
      },
    });
  } catch {
    // The sample ends inside a quote, or an open one is in it; the reader will report where.
  }
  return rows;
}
