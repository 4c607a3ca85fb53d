import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { InnerWorkspace } from './in-process.js';
import { PROJECT } from './workspace.js';

/** A run that was kept gives every other format with the same bytes. */
const space = new InnerWorkspace();
const FORMATS = ['table', 'csv', 'json', 'jsonl', 'html', 'xlsx'] as const;

/** Compared at once: `toEqual` looks at every byte by itself, which takes seconds. */
function expectSame(name: string, other: string): void {
  const [bytes, others] = [name, other].map((file) => readFileSync(space.path(file)));
  expect([name, bytes?.equals(others ?? Buffer.alloc(0))]).toEqual([name, true]);
}

beforeAll(async () => {
  const demo = readFileSync(join(PROJECT, 'fixtures/customers/demo.csv'), 'utf8');
  // rows that are rejected stand in the middle of the others
  const [header, ...rows] = demo.trimEnd().split('\n');
  rows.splice(4, 0, 'C-9001,N/A,person,,,,');
  space.write('customers.csv', `${[header, ...rows].join('\n')}\n`);
  const formats = FORMATS.flatMap((format) => ['--format', `${format}=direct.${format}`]);
  const screen = ['customers.csv', '--lists', join(PROJECT, 'fixtures/lists'), '--allow-rejected', '-q'];
  expect((await space.run([...screen, '--all', ...formats])).code).toBe(1);
  expect((await space.run([...screen, '--format', 'jsonl=flagged.jsonl'])).code).toBe(1);
});

describe('the whole run', () => {
  test.each([
    ['JSON alone', ['direct.json']],
    ['JSONL with the facts of the JSON', ['direct.jsonl', '--run', 'direct.json']],
    ['JSONL beside the manifest, which has the name of the first report,', ['direct.jsonl']],
  ])('%s gives all formats byte for byte', async (_name, source) => {
    const formats = FORMATS.flatMap((format) => ['--format', `${format}=again.${format}`]);
    const result = await space.run(['report', ...source, '--all', ...formats]);
    expect(result).toMatchObject({ code: 0, stdout: '' });
    for (const format of FORMATS) expectSame(`again.${format}`, `direct.${format}`);
  });

  test('JSONL alone gives the rows of every format, and says what it cannot', async () => {
    mkdirSync(space.path('alone'));
    space.write('alone/direct.jsonl', space.read('direct.jsonl'));
    for (const format of ['table', 'csv', 'jsonl']) {
      const result = await space.run(['report', 'alone/direct.jsonl', '--all', '--format', format]);
      expect(result.stdout).toBe(space.read(`direct.${format}`));
      expect(result.stderr).toContain('--run FILE');
    }
    const { stdout } = await space.run(['report', 'alone/direct.jsonl', '--format', 'json', '--all']);
    const [document, direct] = [JSON.parse(stdout), JSON.parse(space.read('direct.json'))];
    expect(document.run).toMatchObject({ version: null, threshold: null, lists: [] });
    expect({ ...document, run: null }).toEqual({ ...direct, run: null });
  });

  test('that was changed is refused by the manifest beside another report of its run', async () => {
    mkdirSync(space.path('changed'));
    for (const name of [`direct.${FORMATS[0]}.manifest.json`, 'direct.jsonl'])
      space.write(`changed/${name}`, name === 'direct.jsonl' ? `${space.read(name)}\n` : space.read(name));
    const { code, stderr } = await space.run(['report', 'changed/direct.jsonl', '--all']);
    expect(stderr).toContain(`direct.${FORMATS[0]}.manifest.json has another hash`);
    expect(code).toBe(2);
  });

  test('leaves fingerprints beside each report that a later run can be compared with', () => {
    const beside = readdirSync(space.dir).filter((name) => /^direct\..*\.fingerprints$/.test(name));
    expect(beside.sort()).toEqual(['direct.json.fingerprints', 'direct.jsonl.fingerprints']);
  });

  test('comes through a pipe', async () => {
    const result = await space.shell('cat direct.jsonl | screen report - --format csv --all -q');
    expect(result).toMatchObject({ code: 0, stdout: space.read('direct.csv') });
  });
});

describe('the manifest beside a report', () => {
  const SCREEN = [
    'customers.csv',
    '--lists',
    join(PROJECT, 'fixtures/lists'),
    '--allow-rejected',
    '-q',
    '--all',
  ];
  const report = (...args: string[]) => space.run(['report', ...args, '--all']);

  test('states the run: all formats byte for byte, without --run', async () => {
    expect((await space.run([...SCREEN, '-o', 'own.jsonl'])).code).toBe(1);
    const result = await report(
      'own.jsonl',
      ...FORMATS.flatMap((format) => ['--format', `${format}=own-again.${format}`]),
    );
    expect(result).toMatchObject({ code: 0, stderr: expect.not.stringContaining('--run FILE') });
    for (const format of FORMATS) expectSame(`own-again.${format}`, `direct.${format}`);
  });

  test('does so from elsewhere, named by --run', async () => {
    const named = ['--run', 'own.jsonl.manifest.json', '--format', 'html=named.html'];
    expect((await report('direct.jsonl', ...named)).code).toBe(0);
    expectSame('named.html', 'direct.html');
  });

  test('refuses a report that was cut off since', async () => {
    space.write('cut.jsonl', space.read('own.jsonl').split('\n').slice(0, -3).join('\n').concat('\n'));
    space.write('cut.jsonl.manifest.json', space.read('own.jsonl.manifest.json'));
    const result = await report('cut.jsonl', '--format', 'csv');
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain('has changed since its run wrote it');
  });

  test('tells an empty JSONL of a run that found nothing', async () => {
    space.write('nobody.csv', 'id,name\nx1,Orla Hennebury\n');
    const run = ['nobody.csv', '--lists', join(PROJECT, 'fixtures/lists'), '-q', '-o', 'nobody.jsonl'];
    expect((await space.run(run)).code).toBe(0);
    expect(space.read('nobody.jsonl')).toBe('');
    const result = await space.run(['report', 'nobody.jsonl', '--format', 'table']);
    expect(result).toMatchObject({ code: 0, stdout: expect.stringContaining('No match at or above 70') });
    expect(result.stderr).toContain('it holds 0 of 1 row');
  });
});

test.each([
  [['direct.csv'], 0, 'is a report of this program: it has a row for each match'],
  [['direct.xlsx', '--sheet', 'Matches'], 0, 'is a report of this program: it has a row for each match'],
  // Its second sheet has those who were not screened: which is meant is to be said.
  [['direct.xlsx'], 2, 'has more than one sheet with a column of names: "Matches", "Rejected"'],
  [['direct.jsonl'], 2, 'is a report of this program, not a customer file'],
])('%j, screened as if it were customers, is told', async (file, code, message) => {
  const lists = ['--lists', join(PROJECT, 'fixtures/lists')];
  const args = [...file, ...lists, '--allow-rejected', '--fail-on', 'never'];
  const result = await space.run([...args, '--format', 'csv']);
  expect(result.stderr).toContain(message);
  expect(result.code).toBe(code);
});

describe('a run that was kept without --all', () => {
  const ofIt = (...args: string[]) => space.run(['report', ...args]);

  beforeAll(async () => {
    const formats = FORMATS.flatMap((format) => ['--format', `${format}=some.${format}`]);
    const lists = ['--lists', join(PROJECT, 'fixtures/lists')];
    await space.run(['customers.csv', ...lists, '--allow-rejected', '-q', ...formats]);
  });

  test('as JSON gives all formats byte for byte', async () => {
    const formats = FORMATS.flatMap((format) => ['--format', `${format}=some-again.${format}`]);
    expect((await ofIt('some.json', ...formats)).code).toBe(0);
    for (const format of FORMATS) expectSame(`some-again.${format}`, `some.${format}`);
  });

  test('as JSONL gives the counts of the run, and each report says what it lacks', async () => {
    const lacks = '1 row that could not be screened, 1 customer with nothing but pairs set aside';
    const { stdout, stderr } = await ofIt('some.jsonl', '--format', 'json', '--format', 'html=lacks.html');
    const [found, direct] = [JSON.parse(stdout), JSON.parse(space.read('some.json'))];
    expect(found.notKept).toContain(`not in this report: ${lacks}`);
    expect(found.summary).toEqual(direct.summary);
    expect(stderr).toContain('it holds 9 of 16 rows');
    expect(space.read('lacks.html')).toContain(lacks);
    const table = await ofIt('some.jsonl', '--format', 'table', '--wide');
    expect(table.stdout).toContain(`${lacks}.\n9 customers of 16 rows may be`);
    for (const format of ['csv', 'jsonl']) {
      expect((await ofIt('some.jsonl', '--format', format)).stdout).toBe(space.read(`some.${format}`));
    }
  });

  test('lacks rows without a match only where these are asked for', async () => {
    const without = '5 rows without a match';
    expect((await ofIt('some.json', '--all', '--format', 'json')).stdout).toContain(without);
    expect((await ofIt('some.json', '--format', 'json')).stdout).not.toContain('notKept');
  });

  test('without the facts of the run says how many there were at least', async () => {
    const { stdout } = await space.shell('cat flagged.jsonl | screen report - --format table --wide -q');
    expect(stdout).toContain(
      'not in this report: at least 2 rows of which nothing is known.\n9 customers of 9',
    );
  });
});

test('an empty JSONL may be a run that failed: 2, unless the facts of the run say otherwise', async () => {
  space.write('empty.jsonl', '');
  const alone = await space.run(['report', 'empty.jsonl', '--format', 'table']);
  expect(alone).toMatchObject({ code: 2, stdout: 'No match in 0 rows.\n' });
  expect(alone.stderr).toContain('empty.jsonl: holds no rows');
  space.write('nobody.csv', 'customer_id,full_name\nC-1,Orla Hennebury\n');
  const lists = ['--lists', join(PROJECT, 'fixtures/lists')];
  await space.run([
    'nobody.csv',
    ...lists,
    '-q',
    '--format',
    'jsonl=empty.jsonl',
    '--format',
    'json=nobody.json',
  ]);
  const stated = await space.run(['report', 'empty.jsonl', '--run', 'nobody.json', '--format', 'table']);
  expect(stated).toMatchObject({ code: 0, stdout: 'No match at or above 70 in 1 row on 5 lists.\n' });
});

describe('--run', () => {
  const lines = (name: string) => space.read(name).trimEnd().split('\n');
  const report = (name: string, rows: readonly string[]) => {
    space.write(name, rows.map((row) => `${row}\n`).join(''));
    return space.run(['report', name, '--run', 'direct.json', '-o', 'never.csv']);
  };

  test('takes the matches without the other rows', async () => {
    const result = await space.run(['report', 'flagged.jsonl', '--run', 'direct.json', '--format', 'csv']);
    expect(result.code).toBe(0);
  });

  test('finds rows that are missing', async () => {
    for (const rows of [lines('flagged.jsonl').slice(0, -1), lines('direct.jsonl').slice(0, 3), []]) {
      const result = await report('cut.jsonl', rows);
      expect(result.code).toBe(2);
      expect(result.stderr).toMatch(
        /cut\.jsonl: holds \d rows? that are "open", and the run had 9: it was cut off/,
      );
      expect(() => space.read('never.csv')).toThrow();
    }
  });

  test.each<[string, (text: string) => string, RegExp]>([
    ['columns', (text) => text.replaceAll('"full_name"', '"name"'), /row 1 has other columns/],
    ['lists', (text) => text.replaceAll('"list":"un"', '"list":"own"'), /a match on own, which/],
    [
      'a threshold',
      (text) => text.replace(/"score":[\d.]+/, '"score":12'),
      /below the threshold of that run/,
    ],
    ['rows', (text) => `${text}${text.split('\n')[0]}`, /more than 9 rows that are "open"/],
  ])('finds %s of another run', async (_what, change, message) => {
    const result = await report('other.jsonl', [change(space.read('flagged.jsonl'))]);
    expect(result.stderr).toMatch(message);
    expect(result.stderr).toContain('is not of the run of direct.json');
    expect(result.code).toBe(2);
  });
});

describe('2', () => {
  test.each([
    ['a line that is cut', '{"row":1,"line"', 'bad:1: is not a line of JSON'],
    ['a later line that is cut', '@{"row":', 'bad:2: is not a line of JSON'],
    ['a row of another shape', '{"row":1}', 'bad:1: line is missing'],
    ['no run at all', 'id,name\n1,x\n', 'bad: is neither JSONL of screened rows nor a JSON report'],
    ['another JSON', '{"rows":[]}', 'bad: run is not an object'],
  ])('%s', async (_name, text, message) => {
    const [first = ''] = space.read('direct.jsonl').split('\n');
    space.write('bad', text.replace('@', `${first}\n`));
    const result = await space.run(['report', 'bad', '-o', 'out.csv']);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain(message);
    await expect(async () => space.read('out.csv')).rejects.toThrow();
  });

  test('no such file, and the run itself as the output', async () => {
    expect((await space.run(['report', 'nosuch.jsonl'])).code).toBe(2);
    const result = await space.run(['report', 'direct.jsonl', '-o', 'direct.jsonl']);
    expect(result).toMatchObject({ code: 2, stderr: expect.stringContaining('would be overwritten') });
  });
});
