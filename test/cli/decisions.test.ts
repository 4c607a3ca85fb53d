import { chmodSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { CUSTOMERS, DISMISSED, fillIn, KEY, type Line, screen, screenFile, space } from './decided.js';
import { sdnXml } from './small-list.js';

/** Decisions from the match to the next run, through the command line. */
describe('screen --decisions', () => {
  test('dismissed matches are left out, counted, kept in JSON and do not fail the run', async () => {
    fillIn(() => DISMISSED, ';');
    const table = await screenFile('customers.csv', '--format', 'table');
    expect(table).toMatchObject({ code: 0 });
    expect(table.stdout).toBe(
      'No match that is not dismissed at or above 70 in 3 rows on 1 list.\nNot shown without --all: 2 dismissed\n',
    );
    expect(table.stderr).toContain('customers   0 open, 0 confirmed, 2 dismissed, 0 set aside, 1 none');
    expect(table.stderr).toContain('decisions   2 matches: 0 open, 0 confirmed, 2 dismissed');
    const json = JSON.parse((await screenFile('customers.csv', '--format', 'json')).stdout);
    expect(json.summary).toMatchObject({ dismissed: 2, decisions: { open: 0, confirmed: 0, dismissed: 2 } });
    expect(json.rows[0].matches[0].decision).toEqual({
      status: 'dismissed',
      justification: 'false_positive_dob',
      statement: 'passport seen; another birth date',
      decidedBy: 'A. Analyst',
      approvedBy: null,
      decidedAt: '2026-11-20',
      expiresAt: '2027-05-01',
      reopened: null,
    });
    expect(json.run.options).toContainEqual([
      'decisions',
      expect.stringMatching(/^2 lines, sha256 [0-9a-f]{64}, as of 2026-11-22, at most 365 days old$/),
    ]);
    const csv = await screenFile('customers.csv', '--format', 'csv', '--all');
    const [first] = parse<Line>(csv.stdout, { columns: true });
    expect(first).toMatchObject({
      screen_status: 'dismissed',
      screen_decision:
        'false_positive_dob: passport seen; another birth date (A. Analyst, 2026-11-20, until 2027-05-01)',
    });
  });

  test('a confirmed match fails the run as an open one does', async () => {
    fillIn(({ customer_id }) =>
      customer_id === 'c1' ? { ...DISMISSED, status: 'confirmed', justification: 'true_match' } : DISMISSED,
    );
    const { code, stdout, stderr } = await screenFile('customers.csv', '--format', 'table');
    expect(code).toBe(1);
    expect(stdout).toContain('confirmed (true_match, A. Analyst, 2026-11-20)');
    expect(stderr).toContain('2 matches: 0 open, 1 confirmed, 1 dismissed');
  });

  test('changed data open the match again, and every format says what changed', async () => {
    fillIn(() => DISMISSED);
    space.write('changed.csv', CUSTOMERS.replace('1961-04-03', '1961-04-04'));
    const run = await screenFile('changed.csv', '--format', 'table');
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('decisions.csv:2: lapsed, changed: dob; the match is open again');
    expect(run.stdout).toContain('open: previously dismissed, changed: dob (false_positive_dob');
    const formats = ['csv', 'json', 'jsonl', 'html'];
    for (const format of formats) {
      const { stdout } = await screenFile('changed.csv', '--format', format);
      expect(stdout).toContain('previously dismissed, changed: dob');
    }
    await screenFile('changed.csv', '-o', space.path('changed.jsonl'));
    const report = await screen(['report', 'changed.jsonl', '--format', 'csv']);
    expect(report.stdout).toContain('previously dismissed, changed: dob; false_positive_dob');
    const workbook = await screen(['report', 'changed.jsonl', '-o', space.path('changed.xlsx')]);
    expect(workbook.code).toBe(0);
    expect((await space.shell('unzip -p changed.xlsx | grep -c "changed: dob"')).stdout).not.toBe('0\n');
  });

  test('a changed list opens the match again', async () => {
    fillIn(() => DISMISSED);
    space.write('later.xml', sdnXml().replace('<lastName>Qeltharani', '<lastName>Qelthaarani'));
    const { stderr, code } = await screen([
      ...['customers.csv', '--lists', 'later.xml', '--decisions', 'decisions.csv', ...KEY],
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('decisions.csv:2: lapsed, changed: listed name; the match is open again');
  });

  test('standard error names lines, never whom they are about', async () => {
    fillIn(({ customer_id }) => ({ ...DISMISSED, expires_at: '2026-11-21', customer_id: `${customer_id}` }));
    space.write('doubled.csv', `${CUSTOMERS}c1,Zoravan Qeltharani,\n`);
    const { stderr } = await screenFile('doubled.csv', '-v');
    expect(stderr).toContain('decisions.csv:2: held until 2026-11-21; the match is open again');
    expect(stderr).not.toMatch(/\bc1\b|Zoravan|Qeltharani|901/);
  });

  test.each([
    ['expired', { expires_at: '2026-11-21' }, []],
    ['too old', { decided_at: '2026-09-01' }, ['--max-decision-age', '30d']],
    ['unused', { list_entity_id: 'ofac-sdn:903' }, []],
    ['not approved', {}, ['--require-approval']],
  ])('--strict-decisions: exit 2 for what does not hold: %s', async (_what, change, options) => {
    fillIn(() => ({ ...DISMISSED, ...change }));
    const lenient = await screenFile('customers.csv', ...options);
    expect(lenient.code).toBe(1);
    const strict = await screenFile('customers.csv', ...options, '--strict-decisions');
    expect(strict.code).toBe(2);
    expect(strict.stderr).toMatch(/exit 2: 2 decisions do not hold \(--strict-decisions\)/);
    expect(strict.stdout).toBe(lenient.stdout);
  });

  test('of a shard, decisions about rows of others are not called unused', async () => {
    fillIn(() => DISMISSED);
    for (const part of ['1', '2']) {
      const to = ['--shard', `${part}/2`, '-o', space.path(`part-${part}.jsonl`)];
      const { code, stderr } = await screenFile('customers.csv', ...to);
      expect(code).toBe(0);
      expect(stderr).toContain('1 match: 0 open, 0 confirmed, 1 dismissed');
      expect(stderr).not.toContain('no match of this run');
    }
  });

  test('without a unique customer id: exit 2', async () => {
    fillIn(() => DISMISSED);
    space.write('nameless.csv', CUSTOMERS.replaceAll(/^\w+,/gm, ''));
    const nameless = await screenFile('nameless.csv');
    expect(nameless).toMatchObject({ code: 2, stdout: '' });
    expect(nameless.stderr).toContain('--decisions needs a unique customer id');
    space.write('doubled.csv', `${CUSTOMERS}c1,Zoravan Qeltharani,\n`);
    const doubled = await screenFile('doubled.csv', '--format', 'jsonl');
    expect(doubled.code).toBe(2);
    expect(doubled.stderr).toContain('row 4 (line 5) has the customer id of a row before it');
    // the report is written, and the second row is open in it
    expect(doubled.stdout.split('\n').map((line) => /"status":"(\w+)"/.exec(line)?.[1])).toEqual([
      'dismissed',
      'dismissed',
      'open',
      undefined,
    ]);
  });

  test('what cannot be used is said before the lists are read', async () => {
    fillIn(() => ({ ...DISMISSED, expires_at: '3/4/2027' }));
    const ambiguous = await screenFile('customers.csv');
    expect(ambiguous).toMatchObject({ code: 2, stdout: '' });
    expect(ambiguous.stderr).toContain(
      'decisions.csv:2: has a expires_at that may be day/month or month/day',
    );
    expect(await screen(['customers.csv', '--strict-decisions'])).toMatchObject({ code: 2 });
    const missing = await screen(['customers.csv', '--lists', 'sdn.xml', '--decisions', 'gone.csv']);
    expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('gone.csv: no such file') });
    const onto = await screenFile('customers.csv', '-o', 'decisions.csv');
    expect(onto).toMatchObject({ code: 2, stderr: expect.stringContaining('would be overwritten') });
  });

  test('a key that others can read is warned of', async () => {
    chmodSync(space.path('decisions.key'), 0o644);
    fillIn(() => DISMISSED);
    expect((await screenFile('customers.csv')).stderr).toContain('others can read the key of decisions');
  });

  test('gives the same bytes in threads', async () => {
    const many = Array.from({ length: 6000 }, (_, at) =>
      at % 1000 === 0 ? `m${at},Zoravan Qeltharani,1961-04-03` : `m${at},Orla Hennebury,1988-07-21`,
    );
    space.write('many.csv', `id,name,dob\n${many.join('\n')}\n`);
    const lists = ['--lists', 'sdn.xml'];
    await space.run(['many.csv', ...lists, '-o', 'many.jsonl']);
    await space.run(['decisions', 'add', 'decisions.csv', '--from', 'many.jsonl', ...KEY]);
    fillIn(({ customer_id }) =>
      customer_id === 'm3000' ? {} : { ...DISMISSED, decided_at: '2026-01-01', expires_at: '2999-01-01' },
    );
    const run = (workers: string) =>
      space.run([
        'many.csv',
        ...lists,
        '--decisions',
        'decisions.csv',
        ...KEY,
        '--max-decision-age',
        '999y',
        '--all',
        '--format',
        'jsonl',
        '--workers',
        workers,
      ]);
    const [one, two] = [await run('1'), await run('2')];
    expect(one.stdout.match(/"status":"dismissed","justification"/g)).toHaveLength(5);
    expect(two.stdout === one.stdout).toBe(true);
    expect([one.code, two.code]).toEqual([1, 1]);
  });
});
