import { stringify } from 'csv-stringify/sync';
import type { ScreenedRow } from '../match/screened-row.js';
import type { ReportOptions, RunFacts } from './reporter.js';
import { withoutFormula } from './sanitise.js';
import { ownCells, type ReportLine, reportLines, SCREEN_COLUMNS } from './screen-columns.js';

/** csv-stringify has a setup cost per call, so lines without a match are written in batches of this many. */
const LINES_PER_BATCH = 256;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The customer's own columns, each value as in the file (quoted only where CSV requires it), then the screen_* columns,
 * whose values come from lists and could be formulas: those get an apostrophe. `excel` does that to every cell and adds
 * a byte order mark. Lines end in LF. A match is written at once, lines without one in batches.
 */
export async function* renderCsv(
  rows: AsyncIterable<ScreenedRow>,
  run: RunFacts,
  options: ReportOptions,
): AsyncGenerator<string> {
  const own = options.excel
    ? (cells: readonly string[]) => cells.map(withoutFormula)
    : (cells: readonly string[]) => cells;
  const header = [...own(run.headers), ...SCREEN_COLUMNS.map(({ name }) => name)];
  yield (options.excel ? BYTE_ORDER_MARK : '') + stringify([header]);
  let batch: (readonly string[])[] = [];
  for await (const row of rows) {
    const lines = reportLines(row, options);
    if (lines.length === 0) continue;
    for (const line of lines) batch.push(record(line, run.headers, own));
    if (lines[0]?.match === null && batch.length < LINES_PER_BATCH) continue;
    yield stringify(batch);
    batch = [];
  }
  if (batch.length > 0) yield stringify(batch);
}

function record(
  line: ReportLine,
  headers: readonly string[],
  own: (cells: readonly string[]) => readonly string[],
): readonly string[] {
  const screen = SCREEN_COLUMNS.map(({ value }) => withoutFormula(String(value(line, headers))));
  return [...own(ownCells(line.row.input, headers).cells), ...screen];
}
