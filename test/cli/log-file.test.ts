import { statSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { InnerWorkspace } from './in-process.js';
import { CUSTOMERS, sdnXml } from './small-list.js';

/** What is said, kept in a file as well. */
const space = new InnerWorkspace();
space.write('list.xml', sdnXml());
space.write('customers.csv', `${CUSTOMERS}c3,N/A,\n`);

function lines(name: string): readonly Record<string, unknown>[] {
  return space
    .read(name)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('--log-file keeps every message with its time, whatever -q leaves out, and run after run', async () => {
  const args = [
    'customers.csv',
    '--lists',
    'list.xml',
    '-o',
    'hits.csv',
    '--quiet',
    '--log-file',
    'screen.log',
  ];
  const { code, stderr } = await space.run(args);
  expect(code).toBe(2);
  expect(stderr).not.toContain('columns');
  const first = lines('screen.log');
  for (const line of first) {
    expect(line['at']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(line['process']).toBe(process.pid);
  }
  expect(first.map(({ code: kind }) => kind)).toEqual(
    expect.arrayContaining(['start', 'note', 'warning', 'summary', 'end']),
  );
  expect(first.find(({ code: kind }) => kind === 'summary')).toMatchObject({
    exitCode: 2,
    rows: { read: 3, open: 1, none: 1, rejected: 1 },
    controls: { asked: 200 },
  });
  expect(first.at(-1)).toMatchObject({ code: 'end', exitCode: 2 });
  await space.run(args);
  expect(lines('screen.log')).toHaveLength(2 * first.length);
  expect(statSync(space.path('screen.log')).mode & 0o777).toBe(0o600);
});

test('neither it nor standard error holds a customer’s values', async () => {
  const verbose = ['--log-file', 'values.log', '-v', '--debug'];
  space.write('odd.csv', `${CUSTOMERS}c3,Bertwin Oxcombe,31.02.1979,too many\nc4,N/A,\n"c5`);
  const runs = [
    await space.run(['customers.csv', '--lists', 'list.xml', ...verbose]),
    await space.run(['odd.csv', '--lists', 'list.xml', ...verbose]),
    await space.run(['lookup', 'Bertwin Oxcombe', '--dob', '1979-01-30', '--lists', 'list.xml', ...verbose]),
    await space.run(['customers.csv', '--lists', 'list.xml', ...verbose, '--log-format', 'json']),
  ];
  const said = `${space.read('values.log')}${runs.map(({ stderr }) => stderr).join('')}`;
  expect(said).not.toMatch(/Zoravan|Hennebury|Bertwin|Oxcombe|1961-04|1988-07|1979/);
});

test('a log that cannot be written is exit 2 before anything is read', async () => {
  const { code, stderr } = await space.run([
    'customers.csv',
    '--lists',
    'list.xml',
    '--log-file',
    'none/screen.log',
  ]);
  expect(stderr).toContain('none/screen.log: no such file');
  expect(code).toBe(2);
});

test('errors of the command line itself are no part of it, those behind it are', async () => {
  expect((await space.run(['gone.csv', '--lists', 'list.xml', '--log-file', 'gone.log'])).code).toBe(2);
  expect(lines('gone.log').map(({ code }) => code)).toEqual(['start', 'usage', 'end']);
});
