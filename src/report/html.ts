import type { ScreenedRow } from '../match/screened-row.js';
import { pageEnd, pageStart } from './html/page.js';
import { rowData, summaryData } from './html/page-data.js';
import { countNotKept, notKeptText } from './not-kept.js';
import { isAmong } from './presentation.js';
import type { ReportOptions, RunFacts } from './reporter.js';
import { errorText, runObject } from './run-object.js';
import { jsonText } from './sanitise.js';
import { count, newTally } from './tally.js';

/**
 * One page that needs nothing else: no network, no other file; its policy allows only its own script and style (by
 * hash). It contains the rows as JSON and shows them as text, never as markup. Customers with a match, pairs set aside
 * and rejected rows are always included; rows without a match with `all`.
 */
export async function* renderHtml(
  rows: AsyncIterable<ScreenedRow>,
  run: RunFacts,
  options: ReportOptions,
): AsyncGenerator<string> {
  const tally = newTally();
  const told = new Set<string>();
  yield pageStart();
  yield '{"rows":[';
  let separator = '\n';
  for await (const row of rows) {
    count(tally, row);
    if (row.status === 'none' && !options.all) continue;
    const listed = onlyAsked(row, options);
    if (listed === null) continue;
    yield separator + embedded(rowData(listed, told));
    separator = ',\n';
  }
  countNotKept(tally, run);
  const lacks = notKeptText(run, options);
  const errors = (run.errors?.() ?? []).map(errorText);
  yield `\n],\n"run":${embedded(runObject(run))},\n"errors":${embedded(errors)},\n"summary":${embedded(summaryData(tally))}${lacks === null ? '' : `,\n"notKept":${embedded(lacks)}`}}`;
  yield pageEnd();
}

/** The row with the matches that are asked for; null if there is none of them. */
function onlyAsked(row: ScreenedRow, { only = null }: ReportOptions): ScreenedRow | null {
  if (only === null || row.status === 'rejected' || row.matches.length === 0) return row;
  const matches = row.matches.filter((match) => isAmong(match, only));
  return matches.length === 0 ? null : { ...row, matches };
}

/** JSON that can be put inside a script element: without `<` it can neither end the element nor begin a comment. */
function embedded(value: unknown): string {
  return jsonText(value).replaceAll('<', '\\u003c');
}
