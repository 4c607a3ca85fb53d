import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { runInProcess } from '../cli/in-process.js';
import { CUSTOMERS, ENTRIES, OTHERS, sdnXml } from '../cli/small-list.js';
import { Workspace } from '../cli/workspace.js';

/** What `--since`, `--only`, `--gone` and the fingerprints promise, besides the right marks (nights.test.ts). */

const space = new Workspace();
space.write('list.xml', sdnXml());
space.write(
  'longer.xml',
  sdnXml([...ENTRIES, { uid: 904, firstName: 'Orla', name: 'Hennebury' }], '11/21/2026'),
);
space.write('customers.csv', CUSTOMERS);
space.write('others.csv', OTHERS);
const WITH = ['--lists', 'list.xml', '--data-dir', 'data'];

process.chdir(space.dir);
const env = { SCREEN_CACHE_DIR: space.path('cache') };
const run = (...args: string[]) => runInProcess(space, [...args], { env });
const changesIn = (jsonl: string) =>
  jsonl
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => JSON.parse(line).matches.map(({ change }: { change: unknown }) => change));

test('fingerprints are sixteen bytes a row, for their owner only, and no table of guesses', async () => {
  expect((await run('customers.csv', ...WITH, '-o', 'first.jsonl')).code).toBe(1);
  const { mode } = statSync(space.path('first.jsonl.fingerprints'));
  expect(mode & 0o777).toBe(0o600);
  expect(statSync(space.path('data/lists/fingerprints.key')).mode & 0o777).toBe(0o600);
  const text = space.read('first.jsonl.fingerprints');
  const head = JSON.parse(text.slice(0, text.indexOf('\n')));
  expect(head.rows).toBe(2);
  expect(statSync(space.path('first.jsonl.fingerprints')).size).toBe(
    // and a bit a row
    Buffer.from(text.slice(0, text.indexOf('\n') + 1)).length + 2 * 16 + 1,
  );
  expect(text).not.toContain('Zoravan');
  // the same customers under another key: no byte of the rows is the same table
  const rows = (file: string) => readFileSync(space.path(file)).subarray(-33, -1).toString('hex');
  await run('customers.csv', '--lists', 'list.xml', '--data-dir', 'other', '-o', 'other.jsonl');
  expect(rows('other.jsonl.fingerprints')).not.toBe(rows('first.jsonl.fingerprints'));
  await run('customers.csv', ...WITH, '-o', 'again.jsonl');
  expect(rows('again.jsonl.fingerprints')).toBe(rows('first.jsonl.fingerprints'));
});

test('what stands unchanged neither shows nor counts with --only, and JSONL keeps it', async () => {
  const since = ['--since', 'first.jsonl', '--only', 'new,changed'];
  const { code, stderr } = await run(
    'customers.csv',
    ...WITH,
    ...since,
    '-o',
    'second.jsonl',
    '--format',
    'csv=queue.csv',
  );
  expect(code).toBe(0);
  expect(stderr).toContain('0 new, 0 changed, 1 unchanged, 0 gone');
  expect(changesIn(space.read('second.jsonl'))).toEqual([
    { status: 'unchanged', reasons: [], previousScore: 100 },
  ]);
  expect(space.read('queue.csv').split('\n')).toHaveLength(2);
  const all = await run('customers.csv', ...WITH, '--since', 'first.jsonl');
  expect(all.code).toBe(1);
});

test('a customer who was not matched before is told from one who was not there', async () => {
  const args = ['--lists', 'longer.xml', '--data-dir', 'data', '--format', 'jsonl'];
  const { stdout } = await run('customers.csv', ...args, '--since', 'first.jsonl');
  expect(changesIn(stdout)).toEqual([
    { status: 'unchanged', reasons: [], previousScore: 100 },
    { status: 'new', reasons: ['list'], previousScore: null },
  ]);
  space.write('only-c1.csv', CUSTOMERS.split('\n').slice(0, 2).join('\n'));
  await run('only-c1.csv', ...WITH, '-o', 'only-c1.jsonl');
  const since = await run('customers.csv', ...args, '--since', 'only-c1.jsonl');
  expect(changesIn(since.stdout)[1]).toEqual({ status: 'new', reasons: ['customer'], previousScore: null });
});

test('without fingerprints the reason is unknown, and what can be concluded is concluded', async () => {
  await run('customers.csv', ...WITH, '-o', 'bare.jsonl', '--no-fingerprints');
  expect(existsSync(space.path('bare.jsonl.fingerprints'))).toBe(false);
  const args = ['--lists', 'longer.xml', '--data-dir', 'data', '--format', 'jsonl'];
  const { stdout, stderr } = await run('customers.csv', ...args, '--since', 'bare.jsonl');
  expect(stderr).toContain('has no fingerprints beside it');
  expect(changesIn(stdout)[1]).toEqual({ status: 'new', reasons: ['unknown'], previousScore: null });
});

test('a report that is not as its run wrote it is no earlier run', async () => {
  await run('customers.csv', ...WITH, '-o', 'altered.jsonl');
  space.write('altered.jsonl', space.read('altered.jsonl').replace('Zoravan', 'Zoravin'));
  const { code, stderr, stdout } = await run('customers.csv', ...WITH, '--since', 'altered.jsonl');
  expect(code).toBe(2);
  expect(stderr).toContain(
    'altered.jsonl: has changed since its run wrote it: altered.jsonl.manifest.json has another hash',
  );
  expect(stdout).toBe('');
});

test('another threshold is a reason of its own', async () => {
  space.write('near.csv', 'id,name\nc1,Zoravan Qeltharoni\n');
  const strict = await run('near.csv', ...WITH, '-o', 'strict.jsonl', '--threshold', '99.9');
  expect(strict.code).toBe(0);
  const { stdout } = await run('near.csv', ...WITH, '--format', 'jsonl', '--since', 'strict.jsonl');
  expect(changesIn(stdout)).toEqual([{ status: 'new', reasons: ['options'], previousScore: null }]);
});

test('gone are those whose customer left, whose row cannot be read, and whose birth date now contradicts', async () => {
  const gone = async (customers: string) => {
    space.write('now.csv', customers);
    const { stderr } = await run(
      'now.csv',
      ...WITH,
      '--since',
      'first.jsonl',
      '--gone',
      'gone.csv',
      '--format',
      'csv',
    );
    expect(stderr).toContain('1 gone');
    return space.read('gone.csv').trim().split('\n')[1]?.split(',').slice(-2);
  };
  expect(await gone(OTHERS)).toEqual(['customer', 'customer not in the file']);
  expect(await gone('id,name,dob\nc1,N/A,1961-04-03\nc2,Orla Hennebury,\n')).toEqual([
    'customer',
    'row rejected',
  ]);
  expect(await gone('id,name,dob\nc1,Zoravan Qeltharani,1990-09-09\n')).toEqual(['customer', 'set aside']);
  expect(await gone('id,name,dob\nc1,Bertwin Oxcombe,1961-04-03\n')).toEqual(['customer', 'no match']);
});

test('columns that are not read, their order and the rows’ order change nothing', async () => {
  space.write(
    'shuffled.csv',
    'note,dob,id,name\nx,1988-07-21,c2,Orla Hennebury\ny,1961-04-03,c1,Zoravan Qeltharani\n',
  );
  const { stdout } = await run('shuffled.csv', ...WITH, '--since', 'first.jsonl', '--format', 'jsonl');
  expect(changesIn(stdout)).toEqual([{ status: 'unchanged', reasons: [], previousScore: 100 }]);
});

test('a JSON report serves as the earlier run as well', async () => {
  await run('customers.csv', ...WITH, '-o', 'first.json');
  const { stdout, code } = await run('customers.csv', ...WITH, '--since', 'first.json', '--format', 'jsonl');
  expect(changesIn(stdout)).toEqual([{ status: 'unchanged', reasons: [], previousScore: 100 }]);
  expect(code).toBe(1);
});

test('the marks are the same for any number of threads, and a report of the run shows them', async () => {
  // the sources have no module that a thread could load: the built program has
  const inProcesses = (...args: string[]) => space.run(args, { env });
  const rows = Array.from({ length: 12_000 }, (_, at) =>
    at % 97 === 5 ? `p${at},Zoravan Qeltharani,1961` : `p${at},Bertwin Oxcombe,19${50 + (at % 40)}-01-02`,
  );
  space.write('many-before.csv', `id,name,dob\n${rows.slice(300).join('\n')}\n`);
  space.write('many.csv', `id,name,dob\n${rows.slice(0, 11_000).join('\n')}\n`);
  await inProcesses('many-before.csv', ...WITH, '-o', 'many-before.jsonl', '--workers', '2');
  const marked = async (workers: string) => {
    const out = ['-o', `many-${workers}.jsonl`, '--gone', `gone-${workers}.csv`];
    const result = await inProcesses(
      'many.csv',
      ...WITH,
      '--since',
      'many-before.jsonl',
      ...out,
      '--workers',
      workers,
    );
    expect(result.stderr).toMatch(/changes +\d+ new, 0 changed, \d+ unchanged, \d+ gone/);
    return [out[1] ?? '', out[3] ?? '', `${out[1]}.fingerprints`].map((file) => space.read(file));
  };
  expect(await marked('2')).toEqual(await marked('1'));
  const report = await run('report', 'many-1.jsonl', '--only', 'new', '--format', 'csv');
  expect(report.stdout).toContain('new: customer');
  expect(report.stdout).not.toContain('unchanged');
});

test.each([
  [['--only', 'new'], '--only needs --since'],
  [['--gone', 'gone.csv'], '--gone needs --since'],
  [['--since', 'first.jsonl', '--only', 'newer'], '--only takes new, changed, unchanged'],
  [['--since', 'missing.jsonl'], 'no such file'],
  [['--since', 'customers.csv'], 'is not a line of JSON'],
  [['--rescreen-all'], '--rescreen-all means something with --since RUN only'],
  [['--since', 'first.jsonl', '-o', 'first.jsonl'], 'would be overwritten'],
])('%j is 2', async (args, message) => {
  const { code, stderr } = await run('customers.csv', ...WITH, ...args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test('damaged fingerprints are no fingerprints', async () => {
  space.write('first.jsonl.fingerprints', space.read('first.jsonl.fingerprints').slice(0, -5));
  const { code, stderr } = await run('customers.csv', ...WITH, '--since', 'first.jsonl');
  expect(code).toBe(2);
  expect(stderr).toContain('is not a whole file of fingerprints');
});

test('a decision, and that it holds no longer, is a change: --only must not hide what opens again', async () => {
  const decided = [...WITH, '--decisions', 'decisions.csv', '--format', 'jsonl'];
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  await run('customers.csv', ...WITH, '-o', 'bare.jsonl');
  await run('decisions', 'add', '--from', 'bare.jsonl', '--data-dir', 'data', 'decisions.csv');
  const decide = (expires: string) => {
    const [header = '', line = ''] = space.read('decisions.csv').trim().split('\n');
    const cells = new Map(header.split(',').map((name, at) => [name, line.split(',')[at] ?? '']));
    cells.set('status', 'dismissed').set('justification', 'false_positive_different_entity');
    cells.set('statement', 'another person').set('decided_by', 'A. Analyst');
    cells.set('decided_at', day(-9)).set('expires_at', expires);
    space.write('decisions.csv', `${header}\n${[...cells.values()].join(',')}\n`);
  };
  decide(day(9));
  const dismissed = await run('customers.csv', ...decided, '--since', 'bare.jsonl', '-o', 'dismissed.jsonl');
  expect(changesIn(space.read('dismissed.jsonl'))).toEqual([
    { status: 'changed', reasons: ['decision'], previousScore: 100 },
  ]);
  expect(dismissed.code).toBe(0);
  decide(day(-1));
  const only = ['--since', 'dismissed.jsonl', '--only', 'new,changed'];
  const expired = await run('customers.csv', ...decided, ...only);
  expect(changesIn(expired.stdout)).toEqual([
    { status: 'changed', reasons: ['decision'], previousScore: 100 },
  ]);
  expect(expired.code).toBe(1);
});
