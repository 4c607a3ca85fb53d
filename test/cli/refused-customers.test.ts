import { describe, expect, test } from '@jest/globals';
import { CUSTOMERS, OTHERS } from './small-list.js';
import { complaints, LISTS, smallSpace } from './small-space.js';

/**
 * Customers that cannot be screened, or not all of them, end with 2 and are named: never 0 or 1 (exit-codes.test.ts has
 * the rest).
 */
const space = smallSpace();

describe('2: the customers', () => {
  const inputs: Readonly<Record<string, string>> = {
    'a header and no row': 'id,name,dob\n',
    'an empty file': '',
    'no name column': 'amount,currency\n10,EUR\n',
    'no header row': 'Anna Schmidt\nIvan Petrov\n',
    'columns by blanks': 'ID   NAME          DOB\n1    Anna Schmidt  1961-04-03\n',
    'bytes that are no text': '%PDF-1.7\n\u0000\u0001\u0002',
    'a quote that is never closed': 'id,name\n1,"Orla\n2,Bertwin\n',
  };
  test.each(Object.entries(inputs))('%s', async (name, content) => {
    const file = `${name.replaceAll(' ', '-')}.csv`;
    space.write(file, content);
    const result = await space.run([file, ...LISTS]);
    expect(complaints(result).length).toBeGreaterThanOrEqual(1);
    expect(complaints(result)[0]).toContain(file);
    expect(result.code).toBe(2);
  });

  test('a name in place of a header is not shown', async () => {
    space.write('bare.csv', 'Anna Schmidt\nIvan Petrov\n');
    const { stderr } = await space.run(['bare.csv', ...LISTS]);
    expect(stderr).toContain('bare.csv:1: has no header row: its first row holds values');
    expect(stderr).not.toContain('Schmidt');
  });

  test('a header alone is fine with --allow-empty', async () => {
    space.write('empty.csv', 'id,name,dob\n');
    expect((await space.run(['empty.csv', ...LISTS, '--allow-empty'])).code).toBe(0);
  });

  test.each([
    ['no bytes', 'none.csv', ''],
    ['blank lines', 'blank.csv', '\n\n'],
    ['an array of no objects', 'none.json', '[]'],
  ])('a file of %s is fine with --allow-empty, and only then', async (_what, file, text) => {
    space.write(file, text);
    expect((await space.run([file, ...LISTS])).code).toBe(2);
    const args = [file, ...LISTS, '--allow-empty', '-q'];
    const first = await space.run([...args, '-o', 'empty.jsonl']);
    expect([first.code, space.read('empty.jsonl')]).toEqual([0, '']);
    expect(first.stderr.includes('has not even a header')).toBe(file.endsWith('.csv'));
    const second = await space.run([...args, '--since', 'empty.jsonl', '-o', 'empty.csv']);
    expect([second.code, second.stderr.includes('no column')]).toEqual([0, false]);
  });

  test('a missing file, with a suggestion', async () => {
    const result = await space.run(['custmers.csv', ...LISTS]);
    expect(complaints(result)).toEqual(['screen: custmers.csv: no such file']);
    expect(result.stderr).toContain('hint: did you mean customers.csv?');
    expect(result.code).toBe(2);
  });

  test('a mistyped command is not a file', async () => {
    const result = await space.spawned(['lookp', ...LISTS]);
    expect(result.stderr).toContain('did you mean screen lookup?');
  });

  test.each([
    [['lookp', 'Some Name'], 'there is no command "lookp"', 'did you mean screen lookup?'],
    [['lists', 'updte', 'un'], 'there is no command "lists updte"', 'did you mean screen lists update?'],
    [
      ['decisions', 'chek', 'x'],
      'there is no command "decisions chek"',
      'did you mean screen decisions check?',
    ],
    [['customers.csv', 'more.csv'], 'too many arguments', 'screen takes one file of customers'],
    [['report', 'run.jsonl', 'more.jsonl'], 'too many arguments', 'screen report --help'],
    [['lookup', 'Some', 'Name'], 'too many arguments', 'screen lookup "First Last"'],
    [['version', ...LISTS], 'no such file', 'did you mean screen --version?'],
    [['evaluate'], 'missing required argument', 'screen evaluate --help'],
    [['customers.csv', '--list', './lists'], 'unknown list "./lists"', 'a file or folder: --lists ./lists'],
    [
      ['customers.csv', ...LISTS, '--list', 'ofac'],
      'unknown list "ofac"',
      'did you mean ofac-sdn or ofac-consolidated?',
    ],
    [['customers.csv', ...LISTS, '--list', 'uk'], 'unknown list "uk"', 'did you mean uk-sanctions-list?'],
    [['customers.csv', ...LISTS, '--threshold', '0.8'], 'a score from 0 to 100', 'did you mean 80?'],
  ])('%j says what is wrong', async (args, message, hint) => {
    const result = await space.run(args);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain(message);
    expect(result.stderr).toContain(hint);
    expect(result.code).toBe(2);
  });

  test('a directory', async () => {
    expect((await space.run(['.', ...LISTS])).code).toBe(2);
  });

  test('standard input from a device: an unset variable under cron', async () => {
    const result = await space.run(LISTS);
    expect(complaints(result)).toHaveLength(1);
    expect(result.stderr).toMatch(/hint: .*variable/);
    expect(result.code).toBe(2);
    expect((await space.run(['-', ...LISTS])).code).toBe(2);
    expect((await space.shell('screen $UNSET --lists sdn.xml < /dev/null')).code).toBe(2);
    expect((await space.shell('screen "$UNSET" --lists sdn.xml')).code).toBe(2);
    expect((await space.shell('screen customers.csv --lists "$UNSET"')).code).toBe(2);
  });

  test('standard input from a pipe or a file is read, with - and without', async () => {
    expect((await space.run(LISTS, { stdin: CUSTOMERS })).code).toBe(1);
    expect((await space.run(['-', ...LISTS], { stdin: OTHERS })).code).toBe(0);
    expect((await space.shell('screen --lists sdn.xml < customers.csv')).code).toBe(1);
  });

  test('an interrupted pipe with --expect-rows; the report of the rows that came is written', async () => {
    const result = await space.run([...LISTS, '--expect-rows', '5'], { stdin: CUSTOMERS });
    expect(result.stderr).toContain('exit 2: 5 rows were expected and 2 came');
    expect(result.stdout).toContain('ofac-sdn:901');
    expect(result.code).toBe(2);
    expect((await space.run([...LISTS, '--expect-rows', '2'], { stdin: CUSTOMERS })).code).toBe(1);
  });

  test('empty rows are counted in one line; those at the end are no rows', async () => {
    const body = `${CUSTOMERS},,\n , ,\n,\nc3,Bertwin Oxcombe,1979-01-30\n`;
    space.write('empty-rows.csv', `${body}${',,\n'.repeat(300)}`);
    const result = await space.run(['empty-rows.csv', ...LISTS, '--rejected', 'empty-rejected.csv']);
    expect(result.stderr).toContain('3 empty rows between others could not be screened (first in line 4)');
    expect(result.stderr).toContain('300 empty rows at the end passed over');
    expect(result.stderr).toContain('6 read = 3 screened + 3 rejected');
    expect(result.stderr).not.toMatch(/row \d+ \(line/);
    expect(result.code).toBe(2);
    expect(space.read('empty-rejected.csv').split('\n')).toHaveLength(5);
    space.write('empty-end.csv', `${CUSTOMERS}${',,\n'.repeat(300)}`);
    expect((await space.run(['empty-end.csv', ...LISTS, '--expect-rows', '2'])).code).toBe(1);
    space.write('only-empty.csv', `id,name,dob\n${',,\n'.repeat(3)}`);
    const nobody = await space.run(['only-empty.csv', ...LISTS]);
    expect(nobody.code).toBe(2);
    expect(nobody.stderr).toContain('there was no customer to screen');
  });

  test('rejected rows screened again are rejected again, under the same columns', async () => {
    space.write('first.csv', `${CUSTOMERS}c8,N/A,\nc9,Bertwin Oxcombe\nc10,A Name,1970,more\n`);
    await space.run(['first.csv', ...LISTS, '--rejected', 'once.csv']);
    const again = await space.run(['once.csv', ...LISTS, '--rejected', 'twice.csv', '--allow-rejected']);
    expect(again.stderr).toContain('3 read = 0 screened + 3 rejected');
    const [header = '', ...rows] = space.read('twice.csv').trimEnd().split('\n');
    expect(header).toBe('rejected_line,rejected_reason,id,name,dob');
    expect(rows.map((row) => row.split(',').slice(2).join())).toEqual([
      'c8,N/A,',
      'c9,Bertwin Oxcombe',
      'c10,A Name,1970,more',
    ]);
  });

  test('rejected rows are listed by row and reason, and fail the run unless allowed', async () => {
    space.write('rejects.csv', 'id,name,dob\nc1,Zoravan Qeltharani,1961-04-03\nc9,TEST,\nc8,,\n');
    const result = await space.run(['rejects.csv', ...LISTS, '--rejected', 'rejected.csv']);
    expect(result.code).toBe(2);
    expect(result.stdout).toContain('ofac-sdn:901');
    expect(complaints(result).filter((line) => /row [23] \(line [34]\)/.test(line))).toHaveLength(2);
    expect(result.stderr).not.toContain('TEST');
    expect(space.read('rejected.csv').split('\n').slice(1, 3)).toEqual([
      expect.stringMatching(/^3,.*,c9,TEST,$/),
      expect.stringMatching(/^4,.*,c8,,$/),
    ]);
    expect((await space.run(['rejects.csv', ...LISTS, '--allow-rejected'])).code).toBe(1);
  });

  test('names under a header that nobody knows are missed aloud', async () => {
    space.write('zq.csv', 'zq,passport no\nZoravan Qeltharani,990017342\n');
    const warning =
      /^screen: no column of names was recognised, .* by numbers alone; not read: zq \(--columns/m;
    const missed = await space.run(['zq.csv', ...LISTS, '-q']);
    expect([missed.code, missed.stderr]).toEqual([0, expect.stringMatching(warning)]);
    const named = await space.run(['zq.csv', ...LISTS, '--columns', 'name=zq', '-q']);
    expect([named.code, named.stderr]).toEqual([1, expect.not.stringContaining('no column of names')]);
    space.write('numbers.csv', 'passport no\n990017342\n');
    expect((await space.run(['numbers.csv', ...LISTS])).stderr).not.toContain('no column of names');
  });

  test('a file that breaks off late still gives the report of what was screened', async () => {
    space.write('torn.csv', `${CUSTOMERS}${'c4,Orla Hennebury,\n'.repeat(30_000)}c5,"Bertwin\n`);
    const result = await space.run(['torn.csv', ...LISTS, '-o', 'torn-out.csv']);
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(/torn\.csv:30004: /);
    expect(space.read('torn-out.csv')).toContain('ofac-sdn:901');
  });
});

describe('customers that cannot be read to their end', () => {
  test('give a report of what was screened, which says where it ends', async () => {
    // a quote within the first 10,000 rows would be found before anything is screened
    const rows = Array.from({ length: 12_000 }, (_, at) => `c${at},Orla Hennebury,1988-07-21\n`);
    space.write('cut.csv', `id,name,dob\n${rows.join('')}c9,"Bertwin\n`);
    const result = await space.run(['cut.csv', '--lists', 'sdn.xml', '--format', 'json']);
    expect(result.code).toBe(2);
    const document = JSON.parse(result.stdout);
    expect(document.summary.rows).toBe(12_000);
    expect(document.errors).toMatchObject([{ code: 'input', file: 'cut.csv', line: 12_002 }]);
    const table = await space.run(['cut.csv', '--lists', 'sdn.xml', '--format', 'table']);
    expect(table.stdout).toMatch(/^BROKEN OFF, the rows behind it were not screened: cut\.csv:12002/);
  });
});
