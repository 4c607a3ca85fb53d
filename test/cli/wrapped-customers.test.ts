import { beforeAll, describe, expect, test } from '@jest/globals';
import writeWorkbook from 'write-excel-file/node';
import { InnerWorkspace } from './in-process.js';
import { sdnXml } from './small-list.js';

/** Files of many customers that could be taken for one customer, or for the first part of them: refused, never 0. */
const space = new InnerWorkspace();
const LISTS = ['--lists', 'sdn.xml', '--controls', '0'];
const OTHER = { id: '1', name: 'Bertwin Osgarth' };
const LISTED = { id: '2', name: 'Zoravan Qeltharani', dob: '1961-04-03' };

beforeAll(() => {
  space.write('sdn.xml', sdnXml());
});

function screenJson(value: unknown) {
  space.write('customers.json', JSON.stringify(value));
  return space.run(['customers.json', ...LISTS, '-q']);
}

describe('an object that is a file of customers is refused', () => {
  const { name, ...unnamed } = LISTED;
  const wrapped: Readonly<Record<string, unknown>> = {
    'under customers': { customers: [OTHER, LISTED] },
    'under clients, with facts of the export': { exported: '2026-01-01', count: 2, clients: [OTHER, LISTED] },
    'beside a name of the export': { name: 'nightly', customers: [OTHER, LISTED] },
    'under a key that nobody knows, beside a name': { name: 'nightly', zq: [OTHER, LISTED] },
    'two lists': { active: [OTHER], dormant: [LISTED] },
    'deeper down': { data: { customers: { edges: [{ node: OTHER }, { node: LISTED }] } } },
    'by their ids': { C1: OTHER, C2: LISTED },
    'by their numbers': { customers: { 0: OTHER, 1: LISTED } },
    'by columns, numbered': { name: { 0: OTHER.name, 1: name }, id: { 0: '1', 1: '2' } },
    'by columns, as lists': { id: ['1', '2'], name: [OTHER.name, name] },
    'by columns, as lists without ids': { name: [OTHER.name, name], dob: ['1950', '1961-04-03'] },
    'names alone, as a list': { name: [OTHER.name, name] },
    'names in parts': { customers: [{ ...unnamed, first_name: 'Zoravan', last_name: 'Qeltharani' }] },
  };
  test.each(Object.entries(wrapped))('%s', async (_, value) => {
    const { code, stderr } = await screenJson(value);
    expect(stderr).toMatch(/customers\.json:1: its JSON object holds .* and is not one itself/);
    expect(code).toBe(2);
  });

  test('and the hint says how to take them out', async () => {
    const { stderr } = await screenJson({ page: { 'all clients': [OTHER, LISTED] } });
    expect(stderr).toContain(`jq -c '.page."all clients"[]' FILE`);
  });

  test('or what to do with accounts of a customer', async () => {
    const { code, stderr } = await screenJson([{ ...OTHER, accounts: [{ name: LISTED.name }] }]);
    expect(stderr).toContain(
      'where "accounts" belongs to the customer, say what its names are (aliases, owners,',
    );
    expect(code).toBe(2);
  });

  test('on a later line it is a row that could not be screened', async () => {
    space.write('later.jsonl', [OTHER, { customers: [LISTED] }].map((row) => JSON.stringify(row)).join('\n'));
    const { code, stderr } = await space.run(['later.jsonl', ...LISTS, '-q']);
    expect(stderr).toContain('row 2 (line 2) was not screened: holds a list of customers');
    expect(code).toBe(2);
  });
});

describe('one customer with lists of its own is read', () => {
  const customers: Readonly<Record<string, unknown>> = {
    alone: LISTED,
    'in an array': [OTHER, LISTED],
    'with aliases': { ...OTHER, aliases: [{ name: 'B. Osgarth' }, { name: LISTED.name }] },
    'with several names': { id: '1', name: [OTHER.name, LISTED.name] },
    'with alias texts': { ...OTHER, alias: ['B. Osgarth', LISTED.name] },
    'with directors': { ...OTHER, directors: [{ name: 'Orla Hennebury' }, { name: LISTED.name }] },
    'with owners': { ...OTHER, ubos: [{ name: 'Orla Hennebury' }], owners: [{ name: LISTED.name }] },
    'with a name in parts': { id: 1, name: { first: 'Zoravan', last: 'Qeltharani' } },
    'with addresses': { ...LISTED, addresses: [{ city: 'Velm' }, { city: 'Ostra' }] },
  };
  test.each(Object.entries(customers))('%s', async (_, value) => {
    const { code, stderr } = await screenJson(value);
    expect(stderr).not.toContain('is not one itself');
    expect(code).toBe(1);
  });
});

describe('a workbook of several sheets', () => {
  const sheet = (name: string, rows: readonly (readonly string[])[]) => ({
    sheet: name,
    data: rows.map((row) => row.map((value) => ({ value, type: String }))),
  });
  const retail = sheet('Retail', [
    ['id', 'name'],
    ['1', OTHER.name],
  ]);
  const book = async (...sheets: ReturnType<typeof sheet>[]) =>
    space.write('book.xlsx', await writeWorkbook(sheets).toBuffer());
  const screen = (...more: string[]) => space.run(['book.xlsx', ...LISTS, ...more]);

  test('is refused when two have names, and read when one is chosen', async () => {
    await book(
      retail,
      sheet('Corporate', [
        ['customer no', 'customer name'],
        ['2', LISTED.name],
      ]),
    );
    const refused = await screen('-q');
    expect(refused.stderr).toContain('more than one sheet with a column of names: "Retail", "Corporate"');
    expect(refused.stderr).toContain('--sheet NAME');
    expect(refused.code).toBe(2);
    expect((await screen('--sheet', 'Retail')).code).toBe(0);
    expect((await screen('--sheet', 'Corporate')).code).toBe(1);
  });

  test('of related parties or of an own list is refused too, without a word of --sheet NAME', async () => {
    await book(
      retail,
      sheet('More', [
        ['customer id', 'name'],
        ['2', LISTED.name],
      ]),
    );
    space.write('customers.csv', 'id,name\n1,Orla Hennebury\n');
    for (const args of [
      ['--related', 'book.xlsx'],
      ['--lists', 'house=book.xlsx'],
    ]) {
      const { code, stderr } = await space.run(['customers.csv', ...LISTS, '-q', ...args]);
      expect(stderr).toContain('more than one sheet with a column of names: "Retail", "More"');
      expect(stderr).not.toContain('--sheet NAME');
      expect(code).toBe(args[0] === '--lists' ? 3 : 2);
    }
  });

  test('is read when the other holds no names, or no row', async () => {
    await book(
      retail,
      sheet('Legend', [
        ['colour', 'meaning'],
        ['red', 'closed'],
      ]),
      sheet('Template', [['id', 'name']]),
    );
    const { code, stderr } = await screen();
    expect(stderr).toContain('not read: "Legend", "Template"');
    expect(code).toBe(0);
  });
});

test.each([
  'geb. am',
  'Geb.',
  'geboren am',
  'F. Nac.',
  'F. nacimiento',
  'né le',
  'Née le',
  'nato il',
  'Nata il',
  'nascido em',
])('the header %s is one of birth dates', async (header) => {
  space.write('born.csv', `id,name,${header}\n2,${LISTED.name},1961-04-03\n`);
  const { stderr } = await space.run(['born.csv', ...LISTS]);
  expect(stderr).toContain(`dob ← ${header}`);
});
