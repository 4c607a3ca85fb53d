import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../fixed-seed.js';
import { eachRow, notableRows, UnmatchedRows } from '../../src/cli/output/unmatched-rows.js';
import { screenInThreads } from '../../src/cli/screening/parallel-screening.js';
import { logCustomers, logScreened, newRowLog, type RowLog } from '../../src/cli/screening/row-log.js';
import { RowScreener } from '../../src/cli/screening/row-screener.js';
import { openCustomers } from '../../src/customers/open-customers.js';
import { createEngine } from '../../src/match/engine.js';
import type { ScreenedRow } from '../../src/match/screened-row.js';
import { wordMemory } from '../../src/match/words/word-records.js';
import { renderCsv } from '../../src/report/csv.js';
import { born, DEFAULT_OPTIONS, indexOf, listed } from '../match/given.js';
import { OPTIONS, RUN, stream } from '../report/rows.js';

/** Screening in batches says what screening row by row says. */

const index = indexOf([listed('Zoravan Qeltharani', { birthDates: born('1961-04-03') })]);
const engine = createEngine(index, DEFAULT_OPTIONS);
const narrow = { fingerprints: null, narrowing: null, engine: DEFAULT_OPTIONS };
const rule = { failOn: 70, only: null };

const line = fc.constantFrom(
  'Mirdokht Vashgirdi,1970-02-11',
  'Zoravan Qeltharani,1961-04-03',
  'Zoravan Qeltharani,1990-11-20',
  'N/A,',
  ',',
  'Mirdokht Vashgirdi',
  '"Vashgirdi, Mirdokht",not a date',
  '"Mirdokht\nVashgirdi",',
  'Pipe of 5" by Zoravan,',
);
const table = fc
  .tuple(fc.array(fc.tuple(line, fc.boolean()), { maxLength: 40 }), fc.constantFrom('\n', ''))
  .map(([lines, end]) => {
    const rows = lines.map(([text, isOne], at) => `${isOne ? 1 : at},${text}`);
    return ['id,name,dob', ...rows].join('\n') + end;
  });

async function opened(text: string) {
  return await openCustomers({ path: 'customers.csv', stream: Readable.from([Buffer.from(text)]) });
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const shown = (rows: readonly ScreenedRow[]) =>
  rows.map((row) => [
    row.row,
    row.line,
    row.status,
    row.input,
    row.status === 'rejected' ? row.rejected : [row.customer, row.matches, row.setAside],
  ]);
const told = ({ repeatedIds: { times, firstRow }, warnings, ...log }: RowLog) => ({
  ...log,
  repeatedIds: [times, firstRow],
  warnings: [...warnings],
});

async function rowByRow(text: string) {
  const [file, log] = [await opened(text), newRowLog()];
  const read = logCustomers(file.rows, log, new AbortController().signal);
  const rows = new RowScreener(narrow, engine).rows(read, null, () => {});
  return { rows: await all(eachRow(logScreened(rows, log, rule, file))), log };
}

async function inBatches(text: string) {
  const [file, log] = [await opened(text), newRowLog()];
  if (file.unread === null) throw new Error('a csv file is read in batches');
  const screened = screenInThreads({
    unread: file.unread,
    plan: { ...narrow, image: index.image, words: wordMemory() },
    threads: 1,
    engine,
    log,
    fingerprintLog: null,
    signal: new AbortController().signal,
    onRows: () => {},
  });
  return { items: await all(logScreened(screened, log, rule, file)), log };
}

test('row by row and in batches come the same rows, and the same is counted', async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(table, async (text) => {
      const [single, batches] = [await rowByRow(text), await inBatches(text)];
      expect(shown(await all(eachRow(stream(batches.items))))).toEqual(shown(single.rows));
      expect(told(batches.log)).toEqual(told(single.log));
      const run = { ...RUN, headers: ['id', 'name', 'dob'] };
      const report = await all(renderCsv(stream(single.rows), run, OPTIONS));
      const short = await all(renderCsv(notableRows(stream(batches.items)), run, OPTIONS));
      expect(short.join('')).toBe(report.join(''));
      if (batches.items.some((item) => item instanceof UnmatchedRows && item.count > 1)) runs += 1;
    }),
  );
  expect(runs).toBeGreaterThan(10);
});

test('rows without a match that come twice make the run fail', async () => {
  const items = [1, 1].map(
    (first) =>
      new UnmatchedRows(
        3,
        () => {
          throw new Error('nobody asks for them');
        },
        (at) => first + at,
      ),
  );
  const log = { ...newRowLog(), read: 6 };
  const rows = logScreened(stream(items), log, rule, { headers: [], shard: null });
  await expect(all(rows)).rejects.toThrow('row 1 came behind row 3');
});
