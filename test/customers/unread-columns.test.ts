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
      'column "Zusatz" is not read and holds names of people: --columns joint_holder_name="Zusatz"',
    );
  });

  it('of the customers written another way is one of aliases', async () => {
    const [doubt] = await doubtsOf(
      ['Zusatz'],
      [['Maria Orvanova', 'Daniel M. Tarquist', 'Anna Belmore', 'Ivan Kostrelow']],
    );
    expect(doubt).toContain('--columns alias="Zusatz" reads them');
  });

  it('of senders is not guessed to be their gender', async () => {
    const [doubt] = await doubtsOf(
      ['Sender'],
      [['Maria Kelvanto', 'Peter Ostrow', 'Olga Dimmer', 'Ali Verun']],
    );
    expect(doubt).toContain('column "Sender" is not read and holds names of people');
  });

  it.each([
    ['Beneficiary', 'contact_name'],
    ['Spouse', 'contact_name'],
    ['Mother', 'contact_name'],
    ['Ehegatte', 'contact_name'],
    ['Conjoint', 'contact_name'],
    ['Emergency contact', 'contact_name'],
    ['Next of kin', 'contact_name'],
    ["Father's full name", 'contact_name'],
  ])('of people in the life of the customers is doubted: %s', async (header, field) => {
    const [doubt] = await doubtsOf([header], [['Vemi Kelvanto', '', 'Tolga Dimmer Orst', '']]);
    expect(doubt).toContain(
      `column "${header}" is not read and names people other than the customer: --columns ${field}="${header}" screens them`,
    );
    expect(doubt).not.toMatch(/Kelvanto/);
    expect(
      await doubtsOf([header], [['Vemi Kelvanto', '', 'Tolga Dimmer', '']], { contact_name: '' }),
    ).toEqual([]);
  });

  it('of a part of their names too, each person with a number', async () => {
    const headers = ['Spouse First Name', 'Spouse Last Name', 'Spouse DOB', 'beneficiary 1', 'beneficiary 2'];
    const doubts = await doubtsOf(headers, [
      ['Vemi', '', 'Olga', ''],
      ['Kelvanto', '', 'Dimmer', ''],
      ['1961-04-03', '', '1970-01-02', ''],
      ['Ali Verun', '', '', ''],
      ['Peter Ostrow', '', '', ''],
    ]);
    expect(doubts.map((doubt) => /--columns (\S+)=/.exec(doubt)?.[1])).toEqual([
      'contact_given_name',
      'contact_family_name',
      'contact_2_name',
      'contact_3_name',
    ]);
  });

  it('which the user names as that of a contact is read with the person', async () => {
    const text =
      'Name;dob;Spouse First Name;Spouse Last Name;Contact name\nMila Orvanova;1961-04-03;Vemi;Kelvanto;Ali Verun\n';
    const file = await openCustomers(
      { path: null, stream: Readable.from([Buffer.from(text)]) },
      { columns: { contact_given_name: 'Spouse First Name', contact_family_name: 'Spouse Last Name' } },
    );
    file.close();
    expect(file.doubts).toEqual([]);
    expect(file.mapping.map(({ field }) => field).join(' ')).toBe(
      'name dob contact_given_name contact_family_name contact_name',
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
    ['about those who serve the customer', ['Account manager', 'Sales rep'], [NAMES, NAMES]],
    ["about a mother's maiden name", ["Mother's maiden", "Mother's maiden name"], [NAMES, NAMES]],
    [
      'of yes and no about a spouse',
      ['Spouse', 'Mother name'],
      [
        ['yes', 'no', 'no', 'yes'],
        ['no', '', '', ''],
      ],
    ],
    [
      'of facts about a beneficiary',
      ['Beneficiary country'],
      [['Norway', 'Italy', 'Great Britain', 'Austria']],
    ],
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
