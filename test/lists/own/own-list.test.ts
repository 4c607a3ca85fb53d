import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import writeExcelFile from 'write-excel-file/node';
import { readAll } from '../read-all.js';
import { problemOf } from '../read-fixture.js';

const FIXTURE = 'fixtures/formats/own-list/watch-list.csv';

describe('own lists', () => {
  test('are tables with the columns of a customer file and those of a list', async () => {
    const { entities, summary } = await readAll(`watch=${FIXTURE}`);
    expect(summary).toMatchObject({ list: 'watch', format: 'own-list-csv', entities: 3, published: null });
    expect(summary.sha256[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(summary.notes).toEqual([{ text: 'column "Risk Tier" is kept as a remark', count: 1, line: 1 }]);
    const [person, company, ship] = entities;
    expect(person).toMatchObject({
      id: 'watch:W1',
      list: 'watch',
      type: 'person',
      programmes: ['INTERNAL'],
      measures: [{ effect: 'block', text: 'block', source: 'list' }],
      listedOn: '2024-03-02',
      url: 'https://example.org/w1',
      birthPlaces: [{ text: 'Exampleville, Iran', country: 'IR' }],
      addresses: [{ text: '1 Invented Street, Exampleville', city: 'Exampleville' }],
      identifiers: [{ type: 'passport', value: 'ZZ0012345' }],
      remarks: ['A made-up reason; with a semicolon', 'Risk Tier: high'],
    });
    expect(person?.names.map(({ full, kind, quality }) => [full, kind, quality])).toEqual([
      ['Quentin Ivanovich Zorblax', 'primary', 'strong'],
      ['Kuentin Zorblaks', 'alias', 'strong'],
      ['Q. Z.', 'alias', 'weak'],
      ['Quentin Oldname', 'former', 'strong'],
    ]);
    // 13 in the first place shows that the day comes first
    expect(person?.birthDates.map(({ from }) => from)).toEqual(['1971-04-13']);
    expect(company).toMatchObject({ type: 'organization', listedOn: '2024-03-05' });
    expect(company?.names.map(({ full }) => full)).toEqual([
      'EXEMPLAR TRADING LLC',
      'EXEMPLAR TRADERS',
      'EXEMPLAR',
    ]);
    expect(company?.identifiers.map(({ type, value, currency }) => [type, value, currency])).toEqual([
      ['tax-id', '7830002293', null],
      ['wallet', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', 'XBT'],
    ]);
    expect(company?.links).toEqual([{ relation: 'owner', target: 'Quentin Zorblax' }]);
    expect(company?.measures).toEqual([{ effect: 'other', text: 'watch', source: 'list' }]);
    expect(ship).toMatchObject({
      type: 'vessel',
      measures: [{ effect: 'unknown', text: 'no measure named', source: 'list' }],
    });
  });

  test('may hold numbers alone, and no ids', async () => {
    const { entities, summary } = await readAll('wallets=fixtures/formats/own-list/wallets.csv');
    expect(entities.map(({ id, names }) => [id, names[0]?.full])).toEqual([
      ['wallets:row-1', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2'],
      ['wallets:row-2', '0x52908400098527886E0F7030069857D2E4169EE7'],
    ]);
    expect(entities.map(({ identifiers }) => identifiers[0]?.currency)).toEqual(['XBT', 'ETH']);
    expect(summary.notes.map(({ text }) => text)).toEqual([
      'no column of ids: entries go by the numbers of their rows',
      'entry without a name, kept under its number',
    ]);
  });

  test('a row that cannot be read is an error of the list, never a party left out', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'own-'));
    const path = join(directory, 'watch.csv');
    const text = await readFile(FIXTURE, 'utf8');
    const refused = async (content: string) => {
      await writeFile(path, content);
      return readAll(`watch=${path}`).catch((error: unknown) => error);
    };
    expect(await refused(text.replace('W3;OCEAN EXEMPLAR;ship;', 'W3;OCEAN EXEMPLAR;'))).toMatchObject({
      kind: 'lists',
      place: { file: path, line: 4 },
      message: 'this row has 20 cells where the header has 21',
    });
    expect(await refused(text.replace('W3;OCEAN EXEMPLAR;', 'W3;;'))).toMatchObject({
      kind: 'lists',
      place: { line: 4 },
      message: 'this row (watch:W3) has no name',
    });
    expect(await refused(text.replace('W3;', 'W1;'))).toMatchObject({ kind: 'lists' });
    expect(await refused(`${text}W4;"never closed`)).toMatchObject({ kind: 'lists', place: { file: path } });
    expect(await refused('')).toMatchObject({ kind: 'lists' });
    await rm(directory, { recursive: true });
  });
});

const COLUMNS = ['ID', 'Full Name', 'AKA', 'Type', 'Date of Birth', 'Nationality', 'Passport No', 'LEI'];
const ROWS = [
  ['P1', 'Quentin Zorblax', 'Kuentin Zorblaks', 'person', '1971-04-13', 'Iran', 'ZZ0012345', ''],
  ['P2', 'Exemplar Trading LLC', 'Exemplar; EXTRA', 'company', '', 'Cyprus', '', '5493001KJTIIGC8Y1R12'],
];
const JSON_LINES = ROWS.map((row) =>
  JSON.stringify(Object.fromEntries(COLUMNS.map((column, index) => [column, row[index]]))),
).join('\n');
const CSV = [COLUMNS, ...ROWS].map((row) => row.join(',')).join('\r\n');

describe('own lists in every kind of file', () => {
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'own-kinds-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  /** Reads a file of this name and content as the list `mine`. */
  async function read(name: string, content: string | Uint8Array) {
    const path = join(directory, name);
    await writeFile(path, content);
    return readAll(`mine=${path}`);
  }

  test.each([
    ['mine.csv', CSV],
    ['mine.tsv', [COLUMNS, ...ROWS].map((row) => row.join('\t')).join('\n')],
    ['mine.jsonl', JSON_LINES],
    ['mine.json', `[${JSON_LINES.split('\n').join(',\n')}]`],
    ['mine.csv.gz', gzipSync(CSV)],
    ['mine.jsonl.gz', gzipSync(JSON_LINES)],
    ['without-extension', CSV],
    ['utf-16.csv', Buffer.from(`\ufeff${CSV}`, 'utf16le')],
  ])('%s gives the same parties', async (name, content) => {
    const { entities, summary } = await read(name, content);
    expectBoth(entities);
    expect(summary.notes.filter(({ text }) => !/UTF-16/.test(text))).toEqual([]);
  });

  test('a workbook gives the same parties', async () => {
    const path = join(directory, 'mine.xlsx');
    const sheet = [COLUMNS, ...ROWS].map((row) => row.map((value) => ({ value, type: String })));
    await writeExcelFile(sheet).toFile(path);
    expectBoth((await readAll(`mine=${path}`)).entities);
    const packed = join(directory, 'mine.xlsx.gz');
    await writeFile(packed, gzipSync(await readFile(path)));
    expectBoth((await readAll(`mine=${packed}`)).entities);
  });

  function expectBoth(entities: Awaited<ReturnType<typeof readAll>>['entities']) {
    expect(entities).toMatchObject([
      {
        id: 'mine:P1',
        type: 'person',
        names: [{ full: 'Quentin Zorblax' }, { full: 'Kuentin Zorblaks', kind: 'alias' }],
        birthDates: [{ from: '1971-04-13', to: '1971-04-13' }],
        countries: [{ code: 'IR', role: 'nationality' }],
        identifiers: [{ type: 'passport', value: 'ZZ0012345' }],
      },
      {
        id: 'mine:P2',
        type: 'organization',
        names: [{ full: 'Exemplar Trading LLC' }, { full: 'Exemplar' }, { full: 'EXTRA' }],
        identifiers: [{ type: 'lei', value: '5493001KJTIIGC8Y1R12' }],
      },
    ]);
  }

  test.each([
    ['Kundennummer;Name;Geburtsdatum;Staatsangehörigkeit', 'P1;Zora Beispiel;13.04.1971;Iran'],
    ['Numéro client;Nom complet;Date de naissance;Nationalité', 'P1;Zora Beispiel;13/04/1971;Iran'],
    ['CUSTOMER_ID;CUST_NAME;BIRTH_DT;NATIONALITY_CD', 'P1;Zora Beispiel;1971-04-13;IR'],
    ['id;first name;last name;dob;nationality', 'P1;Zora;Beispiel;1971-04-13;IRN'],
    [
      'id;first name;last name;year of birth;month of birth;day of birth;nationality',
      'P1;Zora;Beispiel;1971;4;13;IRN',
    ],
  ])('headers as in a customer file: %s', async (header, row) => {
    const { entities } = await read('headers.csv', `${header}\n${row}\n`);
    expect(entities).toMatchObject([
      {
        id: 'mine:P1',
        names: [{ full: 'Zora Beispiel' }],
        birthDates: [{ from: '1971-04-13' }],
        countries: [{ code: 'IR' }],
      },
    ]);
  });

  test('rows of one id below one another are one party', async () => {
    const { entities, summary } = await read(
      'rows.csv',
      'id,name,type,dob,passport\nA,Zora Beispiel,person,1971,\nA,Zorah Bayspil,,,ZZ0012345\nA,,,1972,\nB,Exemplar,company,,\n',
    );
    expect(entities.map(({ id }) => id)).toEqual(['mine:A', 'mine:B']);
    expect(entities[0]).toMatchObject({
      type: 'person',
      names: [
        { full: 'Zora Beispiel', kind: 'primary' },
        { full: 'Zorah Bayspil', kind: 'alias' },
      ],
      birthDates: [{ from: '1971-01-01' }, { from: '1972-01-01' }],
      identifiers: [{ value: 'ZZ0012345' }],
    });
    expect(summary.notes).toEqual([
      { text: 'row of the id above it, read as further names and facts of that party', count: 2, line: 3 },
    ]);
  });

  test('rows of one id apart from one another, or of two types, are refused with what to do', async () => {
    const apart = await problemOf(
      read('apart.csv', 'id,name\nA,Zora Beispiel\nB,Exemplar\nA,Zorah Bayspil\n'),
    );
    expect(apart).toMatchObject({
      kind: 'lists',
      place: { line: 4 },
      message: 'this row has the id of a party further up',
      hint: 'put the rows of one party below one another, and give each party an id of its own',
    });
    const types = await problemOf(
      read('types.csv', 'id,name,type\nA,Zora Beispiel,person\nA,Exemplar,company\n'),
    );
    expect(types).toMatchObject({
      kind: 'lists',
      place: { line: 3 },
      message: 'this row has the id of the party above, which is of another type (person)',
    });
  });

  test('a date that can be read both ways is kept both ways', async () => {
    const { entities, summary } = await read(
      'dates.csv',
      'id,name,dob,listed_on\nA,Zora,03/04/1970,05/06/2020\n',
    );
    expect(entities[0]?.birthDates.map(({ from }) => from)).toEqual(['1970-04-03', '1970-03-04']);
    expect(entities[0]).toMatchObject({ listedOn: null, remarks: ['listed on 05/06/2020'] });
    expect(summary.notes.map(({ text }) => text)).toEqual([
      'date of birth whose day and month cannot be told apart: both readings are kept',
    ]);
  });

  test('a number that fails its check is said and kept', async () => {
    const { entities, summary } = await read('lei.csv', 'id,name,lei\nA,Exemplar,5493001KJTIIGC8Y1R13\n');
    expect(entities[0]?.identifiers).toMatchObject([{ type: 'lei', value: '5493001KJTIIGC8Y1R13' }]);
    expect(summary.notes).toMatchObject([
      { text: expect.stringMatching(/^lei that fails its check/), line: 2 },
    ]);
  });

  test('what is no list of parties is refused', async () => {
    expect(await problemOf(read('page.xml', '<notes xmlns="urn:somebody"/>'))).toMatchObject({
      message: 'is not a sanctions list in any format known here',
      hint: 'a list of your own (CSV, JSON lines or XLSX) is named: --lists NAME=PATH',
    });
    expect(await problemOf(read('stock.csv', 'sku,price\n1,2\n'))).toMatchObject({
      kind: 'lists',
      message: 'no column of names or identifiers was recognised; the columns are: sku, price',
    });
    expect(await problemOf(read('bad.jsonl', '{"id":"A","name":"Zora"}\n{"id":"B","name"\n'))).toMatchObject({
      kind: 'lists',
      place: { line: 2 },
      message: 'this row is not valid JSON',
    });
    expect(await problemOf(read('noise.bin', Buffer.alloc(4096, 1)))).toMatchObject({ kind: 'lists' });
  });
});
