import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { InnerWorkspace } from './in-process.js';
import { PROJECT } from './workspace.js';

/** Ids that are the numbers of rows connect nothing with another file; who relies on them is told. */
const space = new InnerWorkspace();
const WITH = ['--lists', join(PROJECT, 'fixtures/lists'), '--data-dir', 'data', '-q'];
const TOLD = 'the ids are the numbers of the rows (column "Nr.")';

beforeAll(async () => {
  space.write('customers.csv', 'Nr.;Name\n1;Radomir Osipovich Zhelvakhin\n2;Orla Hennebury\n');
  const run = await space.run(['customers.csv', ...WITH, '-o', 'first.jsonl']);
  expect(run.code).toBe(1);
  expect(run.stderr).not.toContain(TOLD);
  await space.run(['decisions', 'add', 'decisions.csv', '--from', 'first.jsonl', '--decision-key', 'key']);
});

test.each([
  ['a comparison with an earlier run', ['--since', 'first.jsonl']],
  ['decisions', ['--decisions', 'decisions.csv', '--decision-key', 'key']],
])('%s warns of them, even with -q', async (_what, args) => {
  const result = await space.run(['customers.csv', ...WITH, ...args, '--format', 'table']);
  expect(result).toMatchObject({ code: 1, stderr: expect.stringContaining(TOLD) });
  const said = await space.run([
    'customers.csv',
    ...WITH,
    ...args,
    '--columns',
    'id=Nr.',
    '--format',
    'table',
  ]);
  expect(said.stderr).not.toContain(TOLD);
});

test('an output that is a folder is called one', async () => {
  const { code, stderr } = await space.run(['customers.csv', ...WITH, '-o', '.']);
  expect(code).toBe(2);
  expect(stderr).toContain('is a directory, not a file to write');
});
