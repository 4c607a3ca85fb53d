import type { ScreenedRow } from '../match/screened-row.js';
import { isFlagged } from './presentation.js';
import type { ReportOptions, RunFacts } from './reporter.js';
import { rowObject } from './row-object.js';
import { jsonText } from './sanitise.js';

/** One line per customer with a match, or per row with `all`; no header, no footer, no line for an empty result. */
export async function* renderJsonl(
  rows: AsyncIterable<ScreenedRow>,
  _run: RunFacts,
  options: ReportOptions,
): AsyncGenerator<string> {
  for await (const row of rows) if (options.all || isFlagged(row)) yield `${jsonText(rowObject(row))}\n`;
}
