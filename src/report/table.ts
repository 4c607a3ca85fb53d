import type { ScreenedRow } from '../match/screened-row.js';
import { countNotKept } from './not-kept.js';
import type { ReportOptions, RunFacts } from './reporter.js';
import { type Entry, entriesOf } from './table/entry.js';
import { footer } from './table/footer.js';
import { type EntryWriter, layoutFor } from './table/layout.js';
import { count, newTally, type Tally } from './tally.js';

/** Entries held before the first line is written, since their texts decide how wide each column is. */
const SAMPLE = 200;

/**
 * The report for a person at a terminal: one entry per listed party that a customer may be, with the badges of its
 * lists, and counts at the end. It fits `options.width` columns; with `wide` nothing is cut. Holds the first entries,
 * then streams.
 */
export async function* renderTable(
  rows: AsyncIterable<ScreenedRow>,
  run: RunFacts,
  options: ReportOptions,
): AsyncGenerator<string> {
  const tally = newTally();
  let written = '';
  for await (const piece of entryLines(counting(rows, tally), options)) {
    yield piece;
    written = piece;
  }
  countNotKept(tally, run);
  // Entries with an explanation end in an empty line.
  const apart = written === '' || written.endsWith('\n\n') ? '' : '\n';
  yield apart + footer(tally, run, options);
}

async function* counting(rows: AsyncIterable<ScreenedRow>, tally: Tally): AsyncGenerator<ScreenedRow> {
  for await (const row of rows) {
    count(tally, row);
    yield row;
  }
}

async function* entryLines(rows: AsyncIterable<ScreenedRow>, options: ReportOptions): AsyncGenerator<string> {
  const sample: Entry[] = [];
  let writer: EntryWriter | null = null;
  for await (const row of rows)
    for (const entry of entriesOf(row, options)) {
      if (writer !== null) yield writer(entry);
      else if (sample.push(entry) === SAMPLE) {
        writer = layoutFor(sample, false, options);
        yield writer.header + sample.map(writer).join('');
      }
    }
  if (writer === null && sample.length > 0) {
    writer = layoutFor(sample, true, options);
    yield writer.header + sample.map(writer).join('');
  }
}
