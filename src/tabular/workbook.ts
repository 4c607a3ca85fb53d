import { Problem } from '../problem.js';
import { archiveFault } from './check-archive.js';
import type { RawRow } from './delimited.js';
import { namesCustomer } from './header-lookup.js';
import { findHeaderRow } from './sniff.js';
import type { SourceBytes } from './source.js';
import type { TableOptions, UnseenTable } from './table-parts.js';

/** A sheet as texts: numbers as in the file, dates as `YYYY-MM-DD`. */
interface TextSheet {
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads a sheet of an Excel workbook: the one that is named, else the first with a known header, else the first with
 * rows. A workbook is held in memory as a whole (some 2 kB a row); larger customer files should be CSV.
 * @throws Problem if the workbook is damaged, has no such sheet or no rows, or has more than one sheet of customers and
 * none is named
 */
export async function openWorkbook(bytes: SourceBytes, options: TableOptions): Promise<UnseenTable> {
  const { name } = bytes;
  const sheets = await readSheets(bytes);
  const { chosen, header } = chooseSheet(name, sheets, options);
  const headers = trimEnd(chosen.rows[header] ?? []);
  const notes = sheets.length > 1 ? [sheetNote(chosen, sheets, options.sheet === null)] : [];
  if (header > 0) notes.push(`the header was found on line ${header + 1}; the rows above it are not read`);
  const rows = chosen.rows.slice(header + 1).flatMap((cells, index): RawRow[] => {
    const line = header + index + 2;
    return cells.every((cell) => cell.trim() === '') ? [] : [{ line, cells: fitted(cells, headers.length) }];
  });
  async function* batches(): AsyncGenerator<readonly RawRow[], void> {
    if (rows.length > 0) yield rows;
  }
  return { name, headers, headerLine: header + 1, notes, doubts: [], batches: batches() };
}

const MEND =
  'open it and save it again as .xlsx, or export it as .csv (a protected workbook must be unlocked first)';

async function readSheets({ name, pieces }: SourceBytes): Promise<TextSheet[]> {
  const { default: readBook } = await import('read-excel-file/node');
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  const archive = Buffer.concat(parts);
  const fault = archiveFault(archive);
  if (fault !== null)
    throw new Problem('input', `is a workbook that cannot be read: ${fault}`, { file: name, hint: MEND });
  try {
    const book = await readBook(archive, { trim: false, parseNumber: (text: string) => text });
    return book.map(({ sheet, data }) => ({ sheet, rows: data.map((row) => row.map(cellText)) }));
  } catch (cause) {
    throw new Problem('input', 'is a workbook that cannot be read', {
      file: name,
      cause,
      hint: MEND,
    });
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Object.prototype.toString.call(value) !== '[object Date]') return String(value);
  const text = JSON.stringify(value).slice(1, -1);
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}

function chooseSheet(
  file: string,
  sheets: readonly TextSheet[],
  { sheet: wanted, isHeader }: TableOptions,
): { chosen: TextSheet; header: number } {
  const named = wanted === undefined || wanted === null ? null : findSheet(file, sheets, wanted);
  const candidates = (named === null ? sheets : [named]).filter(({ rows }) => rows.length > 0);
  const found = candidates.map((sheet) => ({ sheet, ...findHeaderRow(sheet.rows, isHeader) }));
  const best = found.find(({ known }) => known > 0) ?? found[0];
  if (best === undefined)
    throw new Problem(
      'input',
      named === null ? 'has no sheet with rows' : `sheet "${named.sheet}" is empty`,
      { file },
    );
  const unread = found.filter((other) => other !== best && holdsNames(other.sheet, other.index));
  if (unread.length > 0) throw severalSheets(file, [best, ...unread], wanted === null);
  return { chosen: best.sheet, header: best.index };
}

/** Whether the column below a known header holds names of people or companies. */
function holdsNames({ rows }: TextSheet, header: number): boolean {
  return (rows[header] ?? []).some(namesCustomer) && rows.length > header + 1;
}

/** Screening one of them alone would look as if everybody had been screened. */
function severalSheets(
  file: string,
  found: readonly { readonly sheet: TextSheet }[],
  unnamed: boolean,
): Problem {
  const names = found.map(({ sheet }) => `"${sheet.sheet}"`).join(', ');
  return new Problem('input', `has more than one sheet with a column of names: ${names}`, {
    file,
    hint: unnamed
      ? 'join them into one sheet, or save each as a file of its own: --sheet is about the customers alone'
      : 'screen each with --sheet NAME, or join them into one',
  });
}

function findSheet(file: string, sheets: readonly TextSheet[], wanted: string): TextSheet {
  const found =
    sheets.find(({ sheet }) => sheet === wanted) ??
    (/^\d+$/.test(wanted) ? sheets[Number(wanted) - 1] : undefined);
  if (found !== undefined) return found;
  const names = sheets.map(({ sheet }) => sheet).join(', ');
  throw new Problem('usage', `the workbook has no sheet "${wanted}"`, {
    file,
    hint: `its sheets are ${names}`,
  });
}

function sheetNote(chosen: TextSheet, sheets: readonly TextSheet[], unnamed: boolean): string {
  const others = sheets
    .filter((sheet) => sheet !== chosen && sheet.rows.length > 0)
    .map(({ sheet }) => `"${sheet}"`);
  return others.length === 0
    ? `sheet "${chosen.sheet}" is read`
    : `sheet "${chosen.sheet}" is read; not read: ${others.join(', ')}${unnamed ? '' : ' (--sheet names another)'}`;
}

function trimEnd(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
}

/**
 * Rows of a sheet are never ragged: cells that were never filled are empty, and cells beyond the headers count only if
 * they are filled.
 */
function fitted(cells: readonly string[], width: number): string[] {
  const filled = trimEnd(cells);
  return filled.length >= width
    ? filled
    : [...filled, ...Array.from({ length: width - filled.length }, () => '')];
}
