import { expect, test } from '@jest/globals';
import type { ScreenedRow } from '../../src/match/screened-row.js';
import { rowFromLine } from '../../src/report/read-jsonl.js';
import { hostileRows } from './hostile.js';
import { ROWS } from './sample-rows.js';
import { rendered } from './text.js';

async function there(rows: readonly ScreenedRow[]): Promise<readonly string[]> {
  return (await rendered('jsonl', rows, { all: true })).split('\n').slice(0, -1);
}

async function andBack(rows: readonly ScreenedRow[]): Promise<readonly ScreenedRow[]> {
  return (await there(rows)).map((line, index) => rowFromLine(line, 'run.jsonl', index + 1));
}

test('rows come back from JSONL as they went', async () => {
  expect(await andBack(ROWS)).toEqual(ROWS);
  expect(await andBack(hostileRows())).toEqual(hostileRows());
});

test('a run kept as JSONL gives every other text format with the same bytes', async () => {
  for (const rows of [ROWS, hostileRows()]) {
    const kept = await andBack(rows);
    for (const format of ['table', 'csv', 'json', 'jsonl', 'html'])
      for (const options of [{}, { all: true, explain: true, wide: true }])
        expect(await rendered(format, kept, options)).toBe(await rendered(format, rows, options));
  }
});

test('a line that is not of the shape is a problem with its place, and quotes nothing of it', async () => {
  const [good = ''] = await there(ROWS);
  const [rejected = ''] = (await there(ROWS)).slice(7);
  const broken: readonly (readonly [string, string, string])[] = [
    ['{"row":', '', 'is not a line of JSON'],
    ['[]', '', 'the line is not an object'],
    [good, '"score":97.2', 'matches[0].score is not a number'],
    [good, '"party":1,', 'matches[0].party is missing'],
    [good, '"status":"open"', 'status is not one of open, confirmed, dismissed, set_aside, none'],
    [rejected, '"customer":null', 'customer is not empty, in a rejected row'],
  ];
  const repairs: Readonly<Record<string, string>> = {
    '"score":97.2': '"score":"secret"',
    '"party":1,': '',
    '"status":"open"': '"status":"clear"',
    '"customer":null': '"customer":{}',
  };
  for (const [line, from, message] of broken)
    expect(() => rowFromLine(line.replace(from, repairs[from] ?? ''), 'run.jsonl', 3)).toThrow(
      expect.objectContaining({
        name: 'Problem',
        kind: 'input',
        message,
        place: { file: 'run.jsonl', line: 3, column: undefined },
      }),
    );
  expect(() => rowFromLine(good.replace('{"row"', '{"extra":1,"row"'), 'f', 1)).toThrow('extra is not known');
});
