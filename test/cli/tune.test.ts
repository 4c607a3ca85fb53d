import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { inventedEntities } from '../controls/invented.js';
import { InnerWorkspace } from './in-process.js';

/** Thresholds on a customer file that holds listed names, names much like them, and others. */
const space = new InnerWorkspace();
const LISTS = ['--lists', 'watch=watch.csv'];
const THRESHOLDS = [50, 55, 60, 65, 70, 75, 80, 85, 90, 95];

beforeAll(() => {
  const entities = inventedEntities('watch', 80);
  const nameOf = (at: number) => entities[at]?.names[0]?.full ?? '';
  space.write(
    'watch.csv',
    `id,name,type,dob\n${entities.map(({ type }, at) => `${at + 1},${nameOf(at)},${type},${type === 'person' ? '1961-04-03' : ''}`).join('\n')}\n`,
  );
  const rows = entities.flatMap(({ type }, at) => {
    const [first = '', ...others] = nameOf(at).split(' ');
    return [
      `e${at},${nameOf(at)},${type},`,
      `s${at},${first.slice(0, -3)}um ${others.join(' ')},${type},`,
      `f${at},${first} ${nameOf((at + 9) % 80).split(' ')[1]},${type},1988-07-21`,
      `h${at},${first.slice(0, -2)}om ${others.map((word) => `${word.slice(0, -3)}u`).join(' ')},${type},`,
      `n${at},=Orla Hennebury${at},person,`,
    ];
  });
  space.write('customers.csv', `id,name,type,dob\n${rows.join('\n')}\n`);
});

test('each line is what a run at that threshold flags', async () => {
  const { code, stdout } = await space.run(['tune', 'customers.csv', ...LISTS, '--format', 'csv']);
  expect(code).toBe(0);
  const lines: Record<string, string>[] = parse(stdout, { columns: true });
  expect(lines.map(({ threshold }) => Number(threshold))).toEqual(THRESHOLDS);
  expect(lines.filter(({ in_use }) => in_use === 'yes').map(({ threshold }) => threshold)).toEqual(['70']);
  for (const threshold of [50, 60, 70, 85, 95]) {
    const run = await space.run([
      'customers.csv',
      ...LISTS,
      '--threshold',
      String(threshold),
      '--format',
      'jsonl',
    ]);
    const flagged = run.stdout
      .trimEnd()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line).matches.length as number)
      .filter((matches) => matches > 0);
    const line = lines.find((one) => one['threshold'] === String(threshold));
    expect([line?.['customers_flagged'], line?.['matches']]).toEqual([
      String(flagged.length),
      String(flagged.reduce((sum, matches) => sum + matches, 0)),
    ]);
  }
  expect(Number(lines[0]?.['customers_flagged'])).toBeGreaterThan(Number(lines[4]?.['customers_flagged']));
  for (const line of lines.slice(0, 5)) expect(line['controls_found']).toBe(line['controls']);
});

test('the sample is below the line, the same for the same seed, and ready for review', async () => {
  const draw = async (name: string, ...more: readonly string[]) => {
    const args = ['tune', 'customers.csv', ...LISTS, '--threshold', '90', '--sample', '15', '--review', name];
    expect((await space.run([...args, ...more])).code).toBe(0);
    return space.read(name);
  };
  const first = await draw('first.csv');
  expect(await draw('second.csv')).toBe(first);
  expect(await draw('third.csv', '--seed', 'another')).not.toBe(first);
  const cases: Record<string, string>[] = parse(first, { columns: true });
  expect(cases).toHaveLength(15);
  for (const one of cases) {
    expect(Number(one['score'])).toBeGreaterThanOrEqual(50);
    expect(Number(one['score'])).toBeLessThan(90);
    expect(one).toMatchObject({ entity_id: expect.stringMatching(/^watch:/), is_match: '', comment: '' });
  }
  const scores = cases.map(({ score }) => Number(score));
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  // drawn from several layers, not only from the fullest
  expect(new Set(scores.map((score) => Math.floor(score / 5))).size).toBeGreaterThan(1);
});

test('the page holds both, no script, and names as text', async () => {
  space.write(
    'odd.csv',
    `id,name\n<b>1,${readFileSync(space.path('watch.csv'), 'utf8').split('\n')[1]?.split(',')[1]} <i>Bertwin\n`,
  );
  expect((await space.run(['tune', 'odd.csv', ...LISTS, '--threshold', '99', '-o', 'odd.html'])).code).toBe(
    0,
  );
  const page = space.read('odd.html');
  expect(page).toContain("default-src 'none'");
  expect(page).toContain('controls found');
  expect(page).toContain('&lt;b&gt;1');
  expect(page).not.toMatch(/<script|<b>|<i>|https?:/);
});

test('the table is for people: the threshold in use is marked, and one of one’s own is a line', async () => {
  const { stdout } = await space.run([
    'tune',
    'customers.csv',
    ...LISTS,
    '--threshold',
    '72.5',
    '--sample',
    '3',
  ]);
  expect(stdout).toMatch(/^ {5}72\.5 .* in use$/m);
  expect(stdout).toMatch(/customers scored from 50 to below 72\.5; a sample of 3 for review/);
});

test('a file without a customer is refused', async () => {
  space.write('nobody.csv', 'id,name\n');
  const { code, stdout, stderr } = await space.run(['tune', 'nobody.csv', ...LISTS]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('nobody.csv: has no row below its header');
});

test('empty rows are no customers at the end, and cannot be screened between others', async () => {
  space.write('empty-rows.csv', 'id,name\n1,Orla Hennebury\n,\n,\n');
  const { code, stdout } = await space.run(['tune', 'empty-rows.csv', ...LISTS]);
  expect(code).toBe(0);
  expect(stdout).toContain('1 customer screened');
  space.write('empty-rows.csv', 'id,name\n1,Orla Hennebury\n,\n,\n2,Bertwin Oxcombe\n');
  const between = await space.run(['tune', 'empty-rows.csv', ...LISTS]);
  expect(between.code).toBe(2);
  expect(between.stderr).toContain('2 rows could not be screened');
});

test('rows that cannot be screened are exit 2, after the figures of the others', async () => {
  space.write('rejected.csv', 'id,name\n1,Orla Hennebury\n2,N/A\n');
  const { code, stdout, stderr } = await space.run(['tune', 'rejected.csv', ...LISTS]);
  expect(code).toBe(2);
  expect(stdout).toContain('1 customer screened');
  expect(stderr).toContain('1 row could not be screened: in none of the figures');
  expect((await space.run(['tune', 'rejected.csv', ...LISTS, '--allow-rejected'])).code).toBe(0);
  expect((await space.run(['tune', 'rejected.csv', ...LISTS, '--sample', 'all'])).code).toBe(2);
});
