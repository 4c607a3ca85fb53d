import type { ScreenedRow } from '../../src/match/screened-row.js';
import { reporterFor } from '../../src/report/registry.js';
import type { ReportOptions, RunFacts } from '../../src/report/reporter.js';
import { OPTIONS, RUN, stream } from './rows.js';

/** The whole report of a text format as one string. */
export async function rendered(
  format: string,
  rows: Iterable<ScreenedRow>,
  options: Partial<ReportOptions> = {},
  run: RunFacts = RUN,
): Promise<string> {
  const reporter = reporterFor(format);
  if (reporter === null) throw new Error(`no format ${format}`);
  let text = '';
  for await (const piece of reporter.render(stream(rows), run, { ...OPTIONS, ...options })) {
    if (typeof piece !== 'string') throw new Error(`${format} gives bytes`);
    text += piece;
  }
  return text;
}
