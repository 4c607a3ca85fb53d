import type { ScreenedRow } from '../match/screened-row.js';
import { countNotKept, notKeptText } from './not-kept.js';
import type { ReportOptions, RunFacts } from './reporter.js';
import { rowObject } from './row-object.js';
import { runObject } from './run-object.js';
import { jsonText } from './sanitise.js';
import { count, newTally, type Tally } from './tally.js';

/**
 * One document, `{run, rows, rejected, errors, summary}` (docs/json.schema.json); rows and rejected rows are the
 * objects of JSONL. `rows` has the customers with a match or a pair set aside, and every screened customer with `all`;
 * `rejected` is complete. A run that is reported later and was kept without some rows says so in `notKept`. Rows are streamed; rejected rows are held until the end, as text.
 */
export async function* renderJson(
  rows: AsyncIterable<ScreenedRow>,
  run: RunFacts,
  options: ReportOptions,
): AsyncGenerator<string> {
  const tally = newTally();
  const rejected: string[] = [];
  let separator = '\n';
  yield `{"run":${jsonText(runObject(run))},\n"rows":[`;
  for await (const row of rows) {
    count(tally, row);
    if (row.status === 'rejected') rejected.push(jsonText(rowObject(row)));
    else if (options.all || row.status !== 'none') {
      yield separator + jsonText(rowObject(row));
      separator = ',\n';
    }
  }
  countNotKept(tally, run);
  yield '\n],\n"rejected":[';
  separator = '\n';
  for (const row of rejected) {
    yield separator + row;
    separator = ',\n';
  }
  yield `\n],\n"errors":${jsonText(run.errors?.() ?? [])},\n"summary":${jsonText(summaryObject(tally))}`;
  const lacks = notKeptText(run, options);
  yield lacks === null ? '}\n' : `,\n"notKept":${jsonText(lacks)}}\n`;
}

function summaryObject(tally: Tally): Readonly<Record<string, unknown>> {
  const { open, confirmed, dismissed, set_aside, none, rejected } = tally.status;
  return {
    rows: tally.rows,
    screened: tally.rows - rejected,
    open,
    confirmed,
    dismissed,
    set_aside,
    none,
    rejected,
    decisions: tally.matches,
    parties: tally.bands,
    matches: [...tally.lists].map(([list, matches]) => ({ list, matches })),
  };
}
