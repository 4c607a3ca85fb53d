import { Readable } from 'node:stream';
import { expect, it } from '@jest/globals';
import { openCustomers } from '../../src/customers/open-customers.js';
import { summarise } from './summary.js';

const HEADERS = 'Full name;First name;Last name;Middle name;Company;Alias;Director 1';

async function rowsOf(row: string): Promise<readonly string[]> {
  const file = await openCustomers({
    path: null,
    stream: Readable.from([Buffer.from(`${HEADERS}\n${row}\n`)]),
  });
  return (await summarise(file)).rows;
}

const REJECTED = 'rejected, has the error of a spreadsheet (#REF!, #N/A …) as its name or a part of it';
const WARNED = 'the error of a spreadsheet stands where a name or a part of it should be (#REF!, #N/A …)';

it.each([
  ';#REF!;Orvanova;;;;',
  ';Mila;#NAME?;;;;',
  ';#N/A;Orvanova;;;;',
  ';Mila; #VALUE! ;;;;',
  ';Mila;#BEZUG!;;;;',
  ';Mila;#NV;;;;',
  ';#¿NOMBRE?;Orvanova;;;;',
  ';#ССЫЛКА!;Orvanova;;;;',
  '#REF!;;;;;;',
  ';;;;#NAME?;;',
])('half a name beside the error of a spreadsheet is not screened as a whole one: %s', async (row) => {
  expect(await rowsOf(row)).toEqual([`row 1, line 2: ${REJECTED}`]);
});

it.each([
  ['Mila Orvanova;#N/A;Orvanova;;;;', 'First name'],
  ['Mila Orvanova;;;#REF!;;;', 'Middle name'],
  ['Mila Orvanova;;;;#N/A;;', 'Company'],
  [';Mila;Orvanova;;;#REF!;', 'Alias'],
  ['#REF!;Mila;Orvanova;;;;', 'Full name'],
])('one beside a whole name is warned about: %s', async (row, column) => {
  const [first, ...warnings] = await rowsOf(row);
  expect(first).toMatch(/Mila Orvanova/);
  expect(warnings).toEqual([`  warning, ${column}: ${WARNED}`]);
});

it('a director whose name is such an error is warned about', async () => {
  const warnings = (await rowsOf('Mila Orvanova;;;;;;#REF!')).slice(1);
  expect(warnings).toEqual([
    '  warning, Director 1: the director has the error of a spreadsheet (#REF!, #N/A …) as its name or a part of it',
  ]);
});

it.each(['Velm #1 Ltd', '#Velm', 'Mila #REF Orvanova', 'Who? Velm', 'Velm?'])(
  '%s is a name',
  async (name) => {
    const rows = await rowsOf(`${name};;;;;;`);
    expect(rows).toHaveLength(1);
    expect(rows[0]).not.toMatch(/rejected/);
  },
);

it.each([
  [';Mil\ufffda;Orvanova;;;;', 'First name'],
  [';Mila;Orv?nova;;;;', 'Last name'],
  ['М?ла Орванова;;;;;;', 'Full name'],
])('lost letters are warned about, once for each row: %s', async (row, column) => {
  const warnings = (await rowsOf(row)).slice(1);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(new RegExp(`^  warning, ${column}: names have lost letters`));
});
