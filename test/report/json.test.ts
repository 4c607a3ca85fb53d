import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Problem } from '../../src/problem.js';
import { runError } from '../../src/report/run-object.js';
import { hostileRows } from './hostile.js';
import { RUN } from './rows.js';
import { ROWS } from './sample-rows.js';
import { rendered } from './text.js';

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../docs/${name}.schema.json`, import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
const validLine = ajv.compile(schema('jsonl'));
const validDocument = ajv.compile(schema('json'));

function problems(valid: typeof validLine, value: unknown): unknown {
  return valid(value) ? [] : valid.errors;
}

const lines = (text: string): readonly string[] => text.split('\n').slice(0, -1);

test('every line of JSONL is as the schema says', async () => {
  for (const line of lines(await rendered('jsonl', ROWS, { all: true })))
    expect(problems(validLine, JSON.parse(line))).toEqual([]);
});

test('the schema is strict: a missing, an unknown and a misspelt key are errors', async () => {
  const [line = ''] = lines(await rendered('jsonl', ROWS));
  const good = JSON.parse(line);
  const { input: _input, ...short } = good;
  for (const bad of [
    short,
    { ...good, extra: 1 },
    { ...good, status: 'clear' },
    { ...good, matches: [{ ...good.matches[0], sore: 1 }] },
    { ...good, customer: { ...good.customer, names: [{ full: 'x' }] } },
    { ...good, input: [['header']] },
  ])
    expect(validLine(bad)).toBe(false);
});

test('keys stand in the documented order', async () => {
  const [line = ''] = lines(await rendered('jsonl', ROWS));
  const row = JSON.parse(line);
  expect(Object.keys(row)).toEqual(['row', 'line', 'customer', 'status', 'matches', 'setAside', 'input']);
  expect(Object.keys(row.customer).slice(0, 2)).toEqual(['id', 'name']);
  const documented = Object.keys(schema('jsonl').$defs.match.properties);
  expect(Object.keys(row.matches[0])).toEqual(
    documented.filter((key) => !['decision', 'change'].includes(key)),
  );
});

test('JSONL has customers with a match, and every row with all', async () => {
  const rowsIn = async (all: boolean) =>
    lines(await rendered('jsonl', ROWS, { all })).map((line) => JSON.parse(line).row);
  expect(await rowsIn(false)).toEqual([1, 3, 4, 5, 6, 9]);
  expect(await rowsIn(true)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('a rejected row has the keys of every row, so that pipes need no special case', async () => {
  const all = lines(await rendered('jsonl', ROWS, { all: true })).map((line) => JSON.parse(line));
  expect(all.find(({ status }) => status === 'rejected')).toMatchObject({
    row: 8,
    customer: null,
    matches: [],
    setAside: [],
    reason: 'name is a placeholder (column name)',
    input: [
      ['id', 'C-0008'],
      ['name', 'N/A'],
      ['dob', ''],
      ['country', ''],
      ['note', ''],
    ],
  });
});

test('nothing found is an empty JSONL and a JSON document that says so', async () => {
  const none = ROWS.filter(({ status }) => status === 'none');
  expect(await rendered('jsonl', none)).toBe('');
  const document = JSON.parse(await rendered('json', none));
  expect(document.rows).toEqual([]);
  expect(document.summary).toMatchObject({ rows: 1, screened: 1, none: 1, open: 0, rejected: 0 });
});

test('the JSON document is as its schema says, whole, and names no directory', async () => {
  const text = await rendered('json', ROWS);
  const document = JSON.parse(text);
  expect(problems(validDocument, document)).toEqual([]);
  expect(document.rows.map(({ row }: { row: number }) => row)).toEqual([1, 3, 4, 5, 6, 7, 9]);
  expect(document.rejected).toHaveLength(1);
  expect(document.summary).toMatchObject({
    rows: 9,
    screened: 8,
    open: 5,
    confirmed: 1,
    set_aside: 1,
    none: 1,
    rejected: 1,
  });
  expect(document.run.lists[0].files).toEqual([{ name: 'sdn.xml', sha256: 'a'.repeat(64) }]);
  expect(text).not.toContain('somewhere');
});

test('a run that broke off says so in every report that speaks of the run', async () => {
  const problem = new Problem('input', 'a quote opens in this row and is never closed', {
    file: '/somewhere/customers.csv',
    line: 17,
    column: 4,
    hint: 'close it',
  });
  const run = { ...RUN, errors: () => [runError(problem)] };
  const document = JSON.parse(await rendered('json', ROWS, {}, run));
  expect(problems(validDocument, document)).toEqual([]);
  expect(document.errors).toEqual([
    {
      code: 'input',
      message: 'a quote opens in this row and is never closed',
      file: 'customers.csv',
      line: 17,
      column: 4,
      hint: 'close it',
    },
  ]);
  const table = await rendered('table', ROWS, {}, run);
  expect(table).toContain('\nBROKEN OFF, the rows behind it were not screened: customers.csv:17:4: a quote');
  expect(await rendered('html', ROWS, {}, run)).toContain('"errors":["customers.csv:17:4: a quote opens');
  expect(JSON.parse(await rendered('json', ROWS)).errors).toEqual([]);
});

test('hostile values come back exactly, and are ASCII escapes where an editor or terminal could obey them', async () => {
  const rows = hostileRows();
  for (const format of ['json', 'jsonl']) {
    const text = await rendered(format, rows, { all: true });
    expect(text).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u,
    );
    const parsed =
      format === 'json'
        ? [...JSON.parse(text).rows, ...JSON.parse(text).rejected]
        : lines(text).map((line) => JSON.parse(line));
    expect(parsed.map(({ input }) => input)).toEqual(rows.map(({ input }) => input));
    for (const line of parsed) expect(problems(validLine, line)).toEqual([]);
  }
});
