import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { InnerWorkspace } from './in-process.js';
import { PROJECT } from './workspace.js';

/** The single question: one party, with all that is known about it. */
const space = new InnerWorkspace();
const LISTS = ['--lists', join(PROJECT, 'fixtures/lists')];

async function lookup(...args: readonly string[]) {
  const { code, stdout, stderr } = await space.run(['lookup', ...args, ...LISTS, '--format', 'jsonl']);
  return { code, stderr, row: (code ?? 2) < 2 ? JSON.parse(stdout) : null };
}

test('everything given is read as a row of a file would be', async () => {
  const { row, code } = await lookup(
    ...[
      'Quite Another',
      '--alias',
      'Второе Имя',
      '--alias',
      'Third Name',
      '--dob',
      '1961-04',
      '--gender',
      'f',
    ],
    ...[
      '--country',
      'Utopia',
      '--country',
      'Cyprus',
      '--birth-place',
      'Nowhere',
      '--address',
      '1 Road, Nicosia',
    ],
    ...['--id', 'passport=X 123', '--id', 'Reisepass=Y456', '--id', 'tax_id=789', '--id', 'other=Z-1'],
    ...[
      '--field',
      'passport_country=CY',
      '--field',
      'director_1_name=Some One',
      '--field',
      'director_1_dob=1970',
    ],
  );
  expect(code).toBe(0);
  expect(row.customer).toMatchObject({
    name: 'Quite Another',
    genders: ['female'],
    birthDates: [{ text: '1961-04', precision: 'month' }],
    birthPlaces: ['Nowhere'],
    related: [{ role: 'director', party: { name: 'Some One', birthDates: [{ text: '1970' }] } }],
  });
  const { names, countries, identifiers, addresses } = row.customer;
  expect(names.map(({ full }: { full: string }) => full)).toEqual([
    'Quite Another',
    'Второе Имя',
    'Third Name',
  ]);
  expect(countries.map(({ text }: { text: string }) => text)).toEqual(
    expect.arrayContaining(['Utopia', 'Cyprus']),
  );
  expect(addresses.join()).toContain('Nicosia');
  expect(identifiers.map(({ type, value }: Record<string, string>) => `${type} ${value}`)).toEqual([
    'passport X 123',
    'passport Y456',
    'tax-id 789',
    'other Z-1',
  ]);
});

test('by an identifier alone', async () => {
  const { row, code } = await lookup('--id', 'IMO=3141594');
  expect(code).toBe(1);
  expect(row.matches[0]).toMatchObject({ name: 'VELMARA STAR', comparison: { identifier: 'agree' } });
});

test('is explained without being asked, lists that say the same once', async () => {
  const { stdout, code } = await space.run([
    ...['lookup', 'Radomir Zhelvakhin', '--dob', '1961-03-14', '--format', 'table', '-q'],
    ...LISTS,
  ]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/\+100\.0 {2}name {10}Radomir Zhelvakhin against Radomir Osipovich/);
  expect(stdout).toMatch(/missing {7}Osipovich: only in the listed name/);
  expect(stdout.match(/\+100\.0/g)).toHaveLength(1);
  expect(stdout.match(/compared and scored as the entry above/g)).toHaveLength(2);
  expect(stdout).toContain('born 1961-03-14');
});

describe('nothing found', () => {
  test('names what looks like it, as a search', async () => {
    const { code, stderr, row } = await lookup('Radomir Gelva');
    expect(code).toBe(0);
    expect(row).toMatchObject({ status: 'none', matches: [] });
    expect(stderr).toMatch(
      /search, not screening: .*\n +Radomir Osipovich ZHELVAKHIN · person, born 1961-03-14 · eu-fsf:990001\n/,
    );
  });

  test('and nothing where nothing does, or with -q', async () => {
    expect((await lookup('Qqqq Wwwww')).stderr).not.toContain('search');
    expect((await lookup('Radomir Gelva', '-q')).stderr).not.toContain('search');
  });
});

describe('2', () => {
  test.each([
    ['no name', [], 'lookup needs a name or --id', ''],
    ['an empty name', [' '], 'lookup needs a name or --id', ''],
    ['an unknown kind', ['--id', 'walet=1'], 'no kind of identifier "walet"', 'did you mean wallet?'],
    ['an identifier without a value', ['--id', 'imo='], '--id must be kind=value', '--id imo=9074729'],
    [
      'an unknown field',
      ['x', '--field', 'natonality=DE'],
      'no field "natonality"',
      'did you mean nationality?',
    ],
    ['two birth dates', ['x', '--dob', '1970', '--field', 'dob=1971'], 'dob is given twice', ''],
    ['two names', ['x', '--field', 'name=y'], 'name is given twice', '--alias NAME'],
  ])('%s', async (_name, args, message, hint) => {
    const { code, stderr } = await lookup(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
  });
});

describe('an identifier that is none', () => {
  test.each([
    ['alone', ['--id', 'imo=123']],
    ['two of them', ['--id', 'imo=123', '--id', 'lei=12']],
  ])('%s is 2: there is nothing to screen by', async (_what, args) => {
    const { code, stderr } = await lookup(...args);
    expect(code).toBe(2);
    expect(stderr).toContain('no identifier given is a valid one');
    expect(stderr).not.toContain('123');
  });

  test.each([
    ['beside a name', ['Quite Another', '--id', 'imo=123']],
    ['beside a valid one', ['--id', 'imo=123', '--id', 'passport=X7654321']],
  ])('%s is a warning', async (_what, args) => {
    expect((await lookup(...args)).code).toBe(0);
  });
});

test('a name in Chinese characters that met nothing says that it may not have been read', async () => {
  const { stdout } = await space.run(['lookup', '约翰·史密斯', ...LISTS, '--format', 'table']);
  expect(stdout.replace(/\s+/g, ' ')).toContain('cannot be read reliably');
});
