import { expect, test } from '@jest/globals';
import type { ScreenedRow } from '../../src/match/screened-row.js';
import { reporterFor, reporters } from '../../src/report/registry.js';
import type { Reporter } from '../../src/report/reporter.js';
import { customer, details, input, match, OPTIONS, RUN, screened, setAside, stream } from './rows.js';
import { ROWS } from './sample-rows.js';

test('a format goes by its name or by the extension of a file', () => {
  for (const [name, reporter] of Object.entries(reporters)) {
    expect(reporter.name).toBe(name);
    expect(reporterFor(name)).toBe(reporter);
    for (const extension of reporter.extensions) expect(reporterFor(`out/a.${extension}`)).toBe(reporter);
  }
  expect(reporterFor('C:\\out\\A.NDJSON')?.name).toBe('jsonl');
  expect(reporterFor('run.json')?.name).toBe('json');
});

/** The rows with nothing known of a pair set aside but what the engine says of it without explaining it. */
function unexplained(rows: readonly ScreenedRow[]): readonly ScreenedRow[] {
  return rows.map((row) =>
    row.status === 'rejected'
      ? row
      : {
          ...row,
          setAside: row.setAside.map((pair) => ({ ...pair, details: details({}), explanation: [] })),
        },
  );
}

async function bytesOf(reporter: Reporter, rows: readonly ScreenedRow[]): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of reporter.render(stream(rows), RUN, { ...OPTIONS, explain: true }))
    pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

test('a format shows the details and the explanation of a pair set aside, or says that it does not', async () => {
  const aside = setAside('Example Person', 'Exampel Person', {
    details: details({ positions: ['a position of the listed party'] }),
  });
  const who = customer('Exampel Person');
  const found = [match('Exampel Person', 'Exampel Person')];
  const row = screened(9, input('c-9', 'Exampel Person'), who, found, [aside]);
  for (const reporter of Object.values(reporters)) {
    const [told, untold] = await Promise.all([
      bytesOf(reporter, [...ROWS, row]),
      bytesOf(reporter, unexplained([...ROWS, row])),
    ]);
    expect([reporter.name, told.equals(untold)]).toEqual([reporter.name, reporter.setAside === 'with all']);
  }
});

test('what is no format is null, also a name that every object has', () => {
  for (const name of [
    '',
    'pdf',
    'out',
    '.csv',
    'csv.d/out',
    'constructor',
    '__proto__',
    'toString',
    'a.',
    '-',
  ])
    expect(reporterFor(name)).toBeNull();
});
