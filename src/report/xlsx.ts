import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeWorkbook, { type Feature, type Row, type Sheet } from 'write-excel-file/node';
import type { ScreenedRow } from '../match/screened-row.js';
import { displayWidth } from './display-width.js';
import { countNotKept } from './not-kept.js';
import type { ReportOptions, RunFacts } from './reporter.js';
import { ownCells, reportLines, SCREEN_COLUMNS } from './screen-columns.js';
import { count, newTally } from './tally.js';
import { headerCell, screenCell, textCell } from './workbook/cell.js';
import { restored } from './workbook/cell-text.js';
import { runRows } from './workbook/run-sheet.js';

/** The most rows of an Excel sheet, including the header. */
const ROWS_PER_SHEET = 1_048_576;
/** width limits for the columns of the customer's own, in characters */
const NARROWEST = 8;
const WIDEST = 40;
const LOOKED_AT = 200;
/** space for the filter button beside a title, in characters */
const FILTER_BUTTON = 3;
const REJECTED_COLUMNS = [
  { name: 'screen_row', width: 9 },
  { name: 'screen_reason', width: 60 },
];
const TEXTS = 'xl/sharedStrings.xml';

/** write-excel-file's own type of a part's content, which it does not export */
type FileContent = Stream | Buffer | Blob;

interface FilteredSheet {
  readonly sheet: Sheet<FileContent>;
  /** the header and the cells below it get filters */
  readonly filtered: boolean;
}

/**
 * A workbook of three sheets: the lines of CSV with filters, a frozen header, and numbers and dates as such; the
 * rejected rows; the run. The customer's cells are text as in the file, so `007` stays `007`. A workbook is written as
 * a whole, so its lines are held in memory (about 12 kB each).
 */
export async function* renderXlsx(
  rows: AsyncIterable<ScreenedRow>,
  run: RunFacts,
  options: ReportOptions,
): AsyncGenerator<Uint8Array> {
  const tally = newTally();
  const lines: Row[] = [];
  const rejected: Row[] = [];
  const { excel } = options;
  const own = (row: ScreenedRow) =>
    ownCells(row.input, run.headers).cells.map((cell) => textCell(cell, excel));
  for await (const row of rows) {
    count(tally, row);
    if (row.status === 'rejected')
      rejected.push([...own(row), { type: Number, value: row.row }, textCell(row.rejected, excel)]);
    for (const line of reportLines(row, options))
      lines.push([
        ...own(row),
        ...SCREEN_COLUMNS.map(({ name, value }) => screenCell(name, value(line, run.headers), excel)),
      ]);
  }
  countNotKept(tally, run);
  const sheets = [
    ...lineSheets('Matches', lines, run, SCREEN_COLUMNS, excel),
    ...(rejected.length === 0 ? [] : lineSheets('Rejected', rejected, run, REJECTED_COLUMNS, excel)),
    runSheet(runRows(run, tally, options)),
  ];
  yield settled(
    await writeWorkbook(
      sheets.map(({ sheet }) => sheet),
      { features: [filters(sheets)], fontFamily: 'Arial', fontSize: 10 },
    ).toBuffer(),
  );
}

function lineSheets(
  name: string,
  lines: readonly Row[],
  run: RunFacts,
  columns: readonly { readonly name: string; readonly width: number }[],
  excel: boolean,
): readonly FilteredSheet[] {
  const header = [...run.headers, ...columns.map((column) => column.name)].map((title) =>
    headerCell(title, excel),
  );
  const sheets: FilteredSheet[] = [];
  const widths = [
    ...ownWidths(run.headers, lines),
    ...columns.map((column) => ({ width: Math.max(column.width, column.name.length + FILTER_BUTTON) })),
  ];
  for (let from = 0; from === 0 || from < lines.length; from += ROWS_PER_SHEET - 1) {
    const data = [header, ...lines.slice(from, from + ROWS_PER_SHEET - 1)];
    const sheet = from === 0 ? name : `${name} ${sheets.length + 1}`;
    sheets.push({ sheet: { sheet, data, columns: widths, stickyRowsCount: 1 }, filtered: true });
  }
  return sheets;
}

function runSheet(rows: readonly Row[]): FilteredSheet {
  const columns = [{ width: 34 }, { width: 24 }, { width: 12 }, { width: 22 }, { width: 28 }, { width: 68 }];
  return { sheet: { sheet: 'Run', data: [...rows], columns }, filtered: false };
}

function ownWidths(headers: readonly string[], lines: readonly Row[]): readonly { width: number }[] {
  const sample = lines.slice(0, LOOKED_AT);
  return headers.map((header, at) => {
    const longest = sample.reduce(
      (most, line) => Math.max(most, lengthOf(line[at])),
      displayWidth(header) + FILTER_BUTTON,
    );
    return { width: Math.min(WIDEST, Math.max(NARROWEST, longest + 1)) };
  });
}

function lengthOf(cell: Row[number]): number {
  return typeof cell === 'object' && cell !== null && 'value' in cell
    ? displayWidth(String(cell.value), WIDEST)
    : 0;
}

/** write-excel-file has no filters; their element follows the cells (ECMA-376 part 1, 18.3.1.2). */
function filters(sheets: readonly FilteredSheet[]): Feature<FileContent> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _options, { sheetIndex }) => {
            const found = sheets[sheetIndex];
            if (found === undefined || !found.filtered) return content;
            const { data } = found.sheet;
            const range = `A1:${columnName(data[0]?.length ?? 1)}${data.length}`;
            return content.replace('</sheetData>', () => `</sheetData><autoFilter ref="${range}"/>`);
          },
        },
      },
    },
  };
}

/** 1 → `A`, 27 → `AA` */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : columnName(Math.floor((column - 1) / 26)) + letter;
}

/**
 * The workbook with its texts restored, and with the same bytes on every day: write-excel-file puts the current time
 * into each part.
 */
function settled(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const texts = parts[TEXTS];
  if (texts !== undefined) parts[TEXTS] = strToU8(restored(strFromU8(texts)));
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}
