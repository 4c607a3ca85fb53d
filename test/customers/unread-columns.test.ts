import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { openCustomers } from '../../src/customers/open-customers.js';
import { isPersonalName } from '../../src/customers/unread-columns.js';
import { ENGLISH } from '../../src/tabular/data/headers-english.js';
import { WESTERN } from '../../src/tabular/data/headers-western.js';
import { lookUpHeader } from '../../src/tabular/header-lookup.js';

const NAMES = ['Mila Orvanova', 'Daniel Tarquist', 'Anna Belmorrow', 'Ivan Kostrelov'];
const BIRTHS = ['03.04.1961', '17.11.1978', '29.02.1984', '05.06.1990'];

async function doubtsOf(
  headers: readonly string[],
  columns: readonly (readonly string[])[],
  said: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const rows = NAMES.map((name, row) => [name, ...columns.map((cells) => cells[row] ?? '')].join(';'));
  const text = `${['Name', ...headers].join(';')}\n${rows.join('\n')}\n`;
  const file = await openCustomers(
    { path: null, stream: Readable.from([Buffer.from(text)]) },
    { columns: said },
  );
  file.close();
  return file.doubts;
}

describe('an unread column', () => {
  it.each([['Datumfeld 7'], ['Spalte'], ['D1']])('%j of birth dates is doubted', async (header) => {
    const [doubt] = await doubtsOf([header], [BIRTHS]);
    expect(doubt).toContain(`column "${header}" is not read and holds dates like those of birth`);
    expect(doubt).toContain(`--columns dob="${header}"`);
  });

  it('without a header too', async () => {
    const [doubt] = await doubtsOf(['', 'City'], [BIRTHS, ['Oslo', 'Rome', 'Bern', 'Linz']]);
    expect(doubt).toMatch(/^column 2, which has no header, is not read and holds dates like those of birth/);
  });

  it('of names of people is doubted', async () => {
    const [doubt] = await doubtsOf(
      ['Zusatz'],
      [['Maria Kelvanto', 'Peter Ostrow', 'Olga Dimmer', 'Ali Verun']],
    );
    expect(doubt).toContain(
      'column "Zusatz" is not read and holds names of people: --columns alias="Zusatz"',
    );
  });

  it('of people beside companies is one of those who act for them', async () => {
    const rows = ['Velm Ltd;Maria Kelvanto', 'Tarq Ltd;Peter Tarquist', 'Orva Ltd;Ali Hassan'];
    const stream = Readable.from([Buffer.from(`Company;Contact\n${rows.join('\n')}\n`)]);
    const file = await openCustomers({ path: null, stream });
    file.close();
    expect(file.doubts.join()).toContain(
      '--columns director_name="Contact" reads them, --columns alias= says',
    );
  });

  it.each([
    ['when another column has the birth dates', ['DOB', 'D1'], [BIRTHS, BIRTHS]],
    ['of dates of another kind, by its header', ['Account opened'], [BIRTHS]],
    ['of dates too late for births', ['D1'], [['03.04.2016', '17.11.2019', '01.02.2021', '05.06.2022']]],
    ['of one date again and again', ['D1'], [BIRTHS.map(() => '03.04.1961')]],
    ['of numbers', ['D1'], [['19610403', '19781117', '19840229', '19900605']]],
    ['about somebody else', ["Mother's maiden", 'Account manager'], [NAMES, NAMES]],
    ['of towns', ['Ort 2'], [['San Jose', 'New York', 'Santa Maria', 'Bad Ischl']]],
    ['of trades', ['Sparte'], [['General Trading', 'Marine Services', 'Food Retail', 'Car Repair']]],
  ])('is not doubted %s', async (_, headers, columns) => {
    expect(await doubtsOf(headers, columns)).toEqual([]);
  });

  it.each([
    ['one', ['Ivan Petrov'], /^column 2 has the name of a person for a header/],
    ['two', ['Anna Schmidt', 'Ivan Petrov'], /^2 columns, first column 2, have the name of a person/],
  ])('with the name of a person for a header is doubted: %s', async (_, headers, said) => {
    const doubts = await doubtsOf(
      headers,
      headers.map(() => ['1', '2', '3', '4']),
    );
    expect(doubts[0]).toMatch(said);
    expect(doubts.join()).not.toMatch(/Ivan|Petrov/);
  });

  it('is not doubted for any header that is known, nor for usual ones that are not', () => {
    const known = [ENGLISH, WESTERN].flatMap((table) =>
      Object.values(table).flatMap((row) => row.split(',')),
    );
    const unknown =
      'Grant Date,Bill Amount,Mark Type,Max Limit,Art Code,Branch Name,Rose Status,Jordan Office,Sales Rep';
    const written = known.map((header) =>
      header.trim().replace(/(?<!\S)\p{L}/gu, (letter) => letter.toUpperCase()),
    );
    const taken = [...known, ...written, ...unknown.split(',')].filter(isPersonalName);
    expect(taken.filter((header) => lookUpHeader(header) === null)).toEqual([]);
  });

  it('is not doubted when the user has said what it is', async () => {
    expect(await doubtsOf(['D1'], [BIRTHS], { dob: 'D1' })).toEqual([]);
    expect(await doubtsOf(['D1'], [BIRTHS], { dob: '' })).toEqual([]);
  });
});
