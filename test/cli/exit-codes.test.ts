import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { sdnXml } from './small-list.js';
import { complaints, LISTS, smallSpace } from './small-space.js';
import { BIN } from './workspace.js';

/**
 * The contract with cron: what every failure exits with, run for run. A failure is never 0 or 1, and says what is wrong
 * in one line (a second one is the hint). One run of each code is a process: what it exits with is what the run gave.
 */
const space = smallSpace();

describe('0 and 1', () => {
  test('1 with an open match', async () => {
    const result = await space.spawned(['customers.csv', ...LISTS]);
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('ofac-sdn:901');
    expect(result.stderr).toMatch(/exit 1 .*1 customer has a match/);
  });

  test('0 without a match', async () => {
    const result = await space.spawned(['others.csv', ...LISTS]);
    expect(result.code).toBe(0);
    expect(result.stderr).toMatch(/exit 0 .*no match scored 70 or more/);
  });

  test.each([
    ['--fail-on never', ['--fail-on', 'never'], 0],
    ['--fail-on 100', ['--fail-on', '100', '--threshold', '60'], 1],
    ['--exit-code', ['--exit-code', '7'], 7],
    ['--exit-code 0', ['--exit-code', '0'], 0],
    ['-q', ['-q'], 1],
  ])('with %s', async (_name, args, code) => {
    const result = await space.run(['customers.csv', ...LISTS, ...args]);
    expect(result.code).toBe(code);
  });

  test('-q says nothing when all went well', async () => {
    // a publisher's list of three entries is worth a warning, a list of one's own is not
    space.write('own.csv', 'id,name\n1,Somebody Invented\n');
    expect((await space.run(['others.csv', '--lists', 'house=own.csv', '-q'])).stderr).toBe('');
  });
});

describe('3: the lists', () => {
  const damaged: Readonly<Record<string, string>> = {
    'an unescaped ampersand': sdnXml().replace('MARITIME', 'MARITIME & SONS'),
    'a file cut in the middle': sdnXml().slice(0, 700),
    'a record missing from its end': sdnXml().replace(/ {2}<sdnEntry>\s*<uid>903[\s\S]*?<\/sdnEntry>\n/, ''),
    'an HTML page':
      '<!DOCTYPE html>\n<html><head><title>503</title></head><body>Busy & sorry<br></body></html>\n',
    'an empty file': '',
    'white space': '\n  \n',
    'another XML': '<?xml version="1.0"?><catalogue><book/></catalogue>',
  };
  test.each(Object.entries(damaged))('%s', async (name, content) => {
    const file = `${name.replaceAll(' ', '-')}.xml`;
    space.write(file, content);
    const result = await space.run(['customers.csv', '--lists', file]);
    expect(complaints(result)).toHaveLength(1);
    expect(complaints(result)[0]).toContain(file);
    expect(result.stdout).toBe('');
    expect(result.code).toBe(3);
  });

  test('an unescaped ampersand is placed by line', async () => {
    space.write('amp.xml', sdnXml().replace('MARITIME', 'MARITIME & SONS'));
    const result = await space.run(['customers.csv', '--lists', 'amp.xml']);
    expect(complaints(result)[0]).toMatch(/^screen: amp\.xml:\d+:/);
  });

  test('a directory without lists', async () => {
    mkdirSync(space.path('bare'));
    space.write('bare/readme.txt', 'nothing here');
    const result = await space.run(['customers.csv', '--lists', 'bare']);
    expect(complaints(result)).toHaveLength(1);
    expect(result.code).toBe(3);
  });

  test('a directory with one list and one file that is none', async () => {
    mkdirSync(space.path('mixed'));
    space.write('mixed/sdn.xml', sdnXml());
    space.write('mixed/other.xml', '<books/>');
    const result = await space.run(['customers.csv', '--lists', 'mixed']);
    expect(complaints(result)).toHaveLength(1);
    expect(complaints(result)[0]).toContain('other.xml');
    expect(result.code).toBe(3);
  });

  test('two files for one list', async () => {
    mkdirSync(space.path('twins'));
    space.write('twins/a.xml', sdnXml());
    space.write('twins/b.xml', sdnXml());
    const result = await space.run(['customers.csv', '--lists', 'twins']);
    expect(complaints(result)).toHaveLength(1);
    expect(result.code).toBe(3);
  });

  test('a path that is not there', async () => {
    const result = await space.spawned(['customers.csv', '--lists', 'nowhere']);
    expect(complaints(result)).toHaveLength(1);
    expect(result.code).toBe(3);
  });

  test('no --lists: says how to get lists', async () => {
    const result = await space.run(['customers.csv']);
    expect(complaints(result)).toHaveLength(1);
    expect(result.stderr).toMatch(/hint: screen lists update .*screen lists import FOLDER .*--lists FOLDER/);
    expect(result.code).toBe(3);
  });

  test('a list that was asked for is missing', async () => {
    const result = await space.run(['customers.csv', ...LISTS, '--list', 'un']);
    expect(complaints(result)[0]).toContain('un');
    expect(result.code).toBe(3);
  });

  test('too old', async () => {
    space.write('old.xml', sdnXml(undefined, '01/02/2020'));
    const result = await space.run(['others.csv', '--lists', 'old.xml', '--max-list-age', '30d']);
    expect(complaints(result)[0]).toContain('2020-01-02');
    expect(result.code).toBe(3);
    const unasked = await space.run(['others.csv', '--lists', 'old.xml', '-q']);
    expect(unasked.code).toBe(0);
    expect(unasked.stderr).toMatch(/published long ago.*ofac-sdn 2020-01-02 \(\d+ days\)/);
  });

  test('goes before unreadable customers, and both are named', async () => {
    space.write('header-only.csv', 'amount,currency\n');
    space.write('broken.xml', '<books/>');
    const result = await space.run(['header-only.csv', '--lists', 'broken.xml']);
    expect(complaints(result)).toHaveLength(2);
    expect(result.code).toBe(3);
  });
});

describe('2: usage', () => {
  test.each([
    ['an unknown option', ['customers.csv', '--treshold', '80'], 'did you mean --threshold?'],
    ['a bad score', ['customers.csv', '--threshold', '700'], '--threshold must be a score'],
    ['an unknown format', ['customers.csv', '--format', 'jsnl'], 'did you mean jsonl?'],
    ['an unknown type', ['customers.csv', '--type', 'persn'], 'person'],
    ['two files', ['customers.csv', 'others.csv'], 'too many arguments'],
    ['a value missing', ['customers.csv', '--threshold'], '--threshold needs a value'],
    [
      'a file to be written, twice',
      ['customers.csv', '-o', 'a.csv', '-o', 'b.csv'],
      '--output is given twice',
    ],
    [
      'two reports in one place',
      ['customers.csv', '--format', 'csv', '--format', 'json'],
      'two reports go to standard output',
    ],
    ['an output without a format', ['customers.csv', '-o', 'report'], 'cannot be told from its name'],
    ['an output in no directory', ['customers.csv', '-o', 'no/such/out.csv'], 'no such directory'],
    ['the customers as output', ['customers.csv', '-o', './customers.csv'], 'would be overwritten'],
    ['the list as output', ['customers.csv', '--format', 'csv=sdn.xml'], 'would be overwritten'],
    ['an exit code that is taken', ['customers.csv', '--exit-code', '3'], 'stands for a failure'],
    ['a column that is not there', ['customers.csv', '--columns', 'name=Nmae'], 'Nmae'],
    [
      'an option in front of a command',
      ['--threshold', '80', 'compare', 'A', 'B'],
      'stands before "compare"',
    ],
  ])('%s', async (_name, args, text) => {
    const result = await space.run([...args, ...LISTS]);
    expect(result.stderr).toContain(text);
    expect(complaints(result)).toHaveLength(1);
    expect(result.stdout).toBe('');
    expect(result.code).toBe(2);
  });

  test('problems as JSON lines', async () => {
    const result = await space.run(['nosuch.csv', ...LISTS, '--log-format', 'json']);
    const lines = result.stderr
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toEqual([
      expect.objectContaining({ level: 'error', code: 'usage', file: 'nosuch.csv', message: 'no such file' }),
    ]);
    expect(result.code).toBe(2);
  });

  test('the summary as one JSON line', async () => {
    const result = await space.run(['customers.csv', ...LISTS, '--log-format', 'json']);
    const last: unknown = JSON.parse(result.stderr.trim().split('\n').at(-1) ?? '');
    expect(last).toMatchObject({ code: 'summary', exitCode: 1, rows: { read: 2, open: 1, rejected: 0 } });
  });

  test('the version names what decides a result', async () => {
    const { stdout } = await space.run(['--version']);
    expect(stdout).toMatch(
      /^screen \d+\.\d+\.\d+ \(node \d+\.\d+\.\d+, index format \d+, normaliser \d+, model \d+\)\n$/,
    );
  });

  test('help and version are 0, on standard output', async () => {
    for (const args of [['--help'], ['--version'], ['help'], ['help', 'compare'], ['compare', '--help']]) {
      const result = await space.run(args);
      expect([result.code, result.stderr]).toEqual([0, '']);
      expect(result.stdout).not.toBe('');
    }
  });
});

describe('2: the program itself', () => {
  test('is not built', async () => {
    mkdirSync(space.path('unbuilt/bin'), { recursive: true });
    copyFileSync(BIN, space.path('unbuilt/bin/screen.js'));
    space.write('unbuilt/package.json', '{"type":"module"}');
    const result = await space.run(['customers.csv', ...LISTS], { bin: space.path('unbuilt/bin/screen.js') });
    expect(result.stderr).toMatch(/not built[\s\S]*hint: /);
    expect(result.code).toBe(2);
  });

  test('is built by half', async () => {
    mkdirSync(space.path('half/bin'), { recursive: true });
    mkdirSync(space.path('half/dist'), { recursive: true });
    copyFileSync(BIN, space.path('half/bin/screen.js'));
    space.write('half/package.json', '{"type":"module"}');
    space.write('half/dist/screen.script', '(function () { throw new TypeError("bad build"); })');
    const result = await space.run(['customers.csv', ...LISTS], { bin: space.path('half/bin/screen.js') });
    expect(result.stderr).toContain('bad build');
    expect(result.code).toBe(2);
  });
});

describe('files', () => {
  test('are whole, for their owner only, and replace what was there', async () => {
    space.write('out.jsonl', 'old');
    const result = await space.run(['customers.csv', ...LISTS, '-o', 'out.jsonl', '--format', 'csv=out.csv']);
    expect(result.code).toBe(1);
    expect(result.stdout).toBe('');
    expect(JSON.parse(space.read('out.jsonl').trim())).toMatchObject({ status: 'open' });
    for (const file of ['out.jsonl', 'out.csv'])
      expect(statSync(join(space.dir, file)).mode & 0o777).toBe(0o600);
  });
});

describe('help of a command', () => {
  test.each([
    ['update', ['help', 'lists', 'update'], /^Usage: screen lists update/],
    ['of commands', ['help', 'lists'], /^Usage: screen lists/],
    ['itself', ['help', 'help'], /^Usage: screen /],
  ])('%s is 0', async (_, args, usage) => {
    const { code, stdout } = await space.run(args);
    expect([code, usage.test(stdout)]).toEqual([0, true]);
  });

  test.each([
    [['help', 'lookp'], 'there is no command "lookp"\nhint: did you mean lookup?'],
    [['help', 'lists', 'nope'], 'there is no command "lists nope"\nhint: known: update'],
    [['help', 'customers.csv'], 'there is no command "customers.csv"\nhint: known: '],
  ])('that there is not is 2: %j', async (args, said) => {
    const { code, stderr } = await space.run(args);
    expect(stderr).toContain(said);
    expect(code).toBe(2);
  });
});
