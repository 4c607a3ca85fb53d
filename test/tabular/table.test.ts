import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { openTable } from '../../src/tabular/table.js';
import { readTable } from './table.js';

const TEXT = 'id,name\n1,Änne Groß\n2,José Ñandú\n';
const CELLS = [
  ['1', 'Änne Groß'],
  ['2', 'José Ñandú'],
];
const isHeader = () => false;

function bigEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

describe('the delimiter', () => {
  it.each([';', ',', '\t', '|'])(
    '%j is found where the header is known as a whole too',
    async (delimiter) => {
      const text = [
        ['Company', 'Contact'],
        ['Velm Ltd', 'Anna Groß'],
        ['Tarq Ltd', 'José Ñandú'],
      ];
      const { table, rows } = await readTable(text.map((cells) => cells.join(delimiter)).join('\n'));
      expect(table.headers).toEqual(['Company', 'Contact']);
      expect(rows.map(({ cells }) => cells.length)).toEqual([2, 2]);
    },
  );
});

describe('encodings', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 BE with a mark', bigEndian(`\ufeff${TEXT}`)],
    ['UTF-16 LE', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16 BE', bigEndian(TEXT)],
    ['Windows-1252', Buffer.from(TEXT, 'latin1')],
    ['gzip', gzipSync(TEXT)],
  ])('%s is told, in pieces of any size', async (_name, bytes) => {
    for (const size of [1, 7, 65_536]) {
      const { table, rows } = await readTable(bytes, {}, size);
      expect(table.headers).toEqual(['id', 'name']);
      expect(rows.map(({ cells }) => cells)).toEqual(CELLS);
    }
  });

  it('says so when it was guessed', async () => {
    const { table } = await readTable(Buffer.from(TEXT, 'latin1'));
    expect(table.notes.join()).toMatch(/Windows-1252/);
  });

  it('is what the user names', async () => {
    const cyrillic = Buffer.from([0xd4, 0xc8, 0xce, 0x0a, 0xc0, 0xed, 0xed, 0xe0, 0x0a]);
    const { table, rows } = await readTable(cyrillic, { encoding: 'cp1251' });
    expect([table.headers, rows[0]?.cells]).toEqual([['ФИО'], ['Анна']]);
    await expect(readTable(TEXT, { encoding: 'utf-99' })).rejects.toMatchObject({ kind: 'usage' });
  });

  it('is refused when words are not Western', async () => {
    const cyrillic = Buffer.from([0xd4, 0xc8, 0xce, 0x0a, 0xc0, 0xed, 0xed, 0xe0, 0x0a]);
    await expect(readTable(cyrillic)).rejects.toMatchObject({
      kind: 'input',
      hint: expect.stringMatching(/--encoding/),
    });
  });

  it('names the line of a byte it does not have', async () => {
    const long = `id,name\n${'1,Ann\n'.repeat(30_000)}`;
    const bytes = Buffer.concat([
      Buffer.from(long),
      Buffer.from([0x32, 0x2c, 0xe9, 0x0a, 0x33, 0x2c, 0x41, 0x0a]),
    ]);
    await expect(readTable(bytes)).rejects.toMatchObject({
      kind: 'input',
      place: { file: 'table.csv', line: 30_002 },
    });
  });
});

describe('what is no table', () => {
  it.each([
    ['nothing', Buffer.from(''), /is empty/],
    ['white space', Buffer.from(' \n\r\n '), /is empty/],
    ['a mark alone', Buffer.from('\ufeff'), /is empty/],
    ['a PDF', Buffer.from('%PDF-1.7 …'), /PDF/],
    ['an old Excel file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /old Excel/],
    ['bytes', Buffer.from([1, 0, 0, 0, 7, 0, 0, 0, 3, 9, 0, 0]), /binary/],
    ['a zip of something else', Buffer.from('PK\u0003\u0004readme.txt'), /zip archive/],
    ['a damaged workbook', Buffer.from('PK\u0003\u0004[Content_Types].xml'), /workbook/],
    ['gzip that ends early', gzipSync(TEXT).subarray(0, 30), /ends early/],
    ['JSON with words in it', Buffer.from('[\n{"name":"Ann"} oops]'), /not JSON/],
    ['JSON that ends early', Buffer.from('[\n{"name":"Ann"},\n{"name":'), /never closed/],
    ['JSON that ends between two objects', Buffer.from('[\n{"name":"Ann"},\n'), /array of .* is not closed/],
    ['JSON with a bracket too many', Buffer.from('[{"name":"Ann"}]]'), /not JSON/],
  ])('%s', async (_name, bytes, message) => {
    await expect(readTable(bytes)).rejects.toMatchObject({
      name: 'Problem',
      kind: 'input',
      message: expect.stringMatching(message),
    });
  });

  it('is a file that is missing, or a directory', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'screen-'));
    const missing = join(folder, 'none.csv');
    await expect(openTable({ path: missing }, { isHeader })).rejects.toMatchObject({
      place: { file: missing },
      message: 'no such file',
    });
    await expect(openTable({ path: folder }, { isHeader })).rejects.toMatchObject({
      message: 'is a directory, not a file',
    });
  });
});

describe('delimiters and headers', () => {
  it.each([
    ['id;name;note\n1;Ann;"a;b, c, d, e"\n2;Bob;x, y, z\n', ';'],
    ['id\tname\n1\tSmith, Ann\n2\tSmith, Bob\n', '\t'],
    ['id|name\n1|Ann;A\n2|Bob;B\n', '|'],
    ['sep=^\nid^name\n1^Ann\n', '^'],
  ])('are told from %j', async (text, delimiter) => {
    const { table, rows } = await readTable(text);
    expect(table.headers.slice(0, 2)).toEqual(['id', 'name']);
    expect(rows.every(({ cells }) => cells.length === table.headers.length)).toBe(true);
    const named = await readTable(text, { delimiter });
    expect(named.rows).toEqual(rows);
  });

  it.each([
    ['id,name\n1,Ann\n2,Bob\n', ';', 1, '";" does not separate the columns of this file, but "," does'],
    ['Export\n\nid\tname\n1\tAnn\n', ',', 3, '"," does not separate the columns of this file, but tab does'],
    [
      'Full name;City\nAnn, B.;Bern\n',
      '\t',
      1,
      'tab does not separate the columns of this file, but ";" does',
    ],
  ])('%j is refused when %j is said to part it', async (text, delimiter, line, message) => {
    await expect(readTable(text, { delimiter })).rejects.toMatchObject({
      message,
      place: { file: 'table.csv', line },
      hint: expect.stringMatching(/^leave out --delimiter, or give /),
    });
  });

  it('are refused when the file itself names another one', async () => {
    await expect(readTable('sep=;\nid,name\n1,Ann\n')).rejects.toMatchObject({
      place: { line: 2 },
      hint: 'take out the line that begins with sep=',
    });
  });

  it('are taken as they are named for one column of texts', async () => {
    for (const text of ['name\nSmith, Ann\nKlein, Bob\n', 'name, as given\nAnn Smith\nBob Klein\n'])
      expect((await readTable(text, { delimiter: ';' })).table.headers).toHaveLength(1);
  });

  it('say so where a header of one column stands above rows of several', async () => {
    const { table, rows } = await readTable('name/country\nAnn,FR\nBob,DE\n');
    expect(rows.map(({ cells }) => cells)).toEqual([['Ann,FR'], ['Bob,DE']]);
    expect(table.notes).toEqual([
      'the header is one column, and "," in the rows below it is read as part of their text',
    ]);
    for (const text of [
      'name\nAnn\nBob\n',
      'name\n"Ann, B."\n"Bob, C."\n',
      'name\nAnn, B.\nBob\n',
      'name,country\nA,FR\n',
    ])
      expect((await readTable(text)).table.notes).toEqual([]);
  });

  it('find the header below titles, and say so', async () => {
    const { table, rows } = await readTable(
      'Customers of Example Bank\n\n,,\nname,dob,country\nAnn,1961,FR\n',
    );
    expect(table).toMatchObject({ headers: ['name', 'dob', 'country'], headerLine: 4 });
    expect(table.notes.join()).toMatch(/line 4/);
    expect(rows).toEqual([{ line: 5, cells: ['Ann', '1961', 'FR'] }]);
  });

  it('do not take a row of data for the header', async () => {
    const { table, rows } = await readTable('name,x,y\nname,owner,country\nAnn,director,FR\n');
    expect([table.headerLine, rows.length]).toEqual([1, 2]);
  });

  it('keep duplicate headers and the file as it is', async () => {
    const { table, rows } = await readTable('name,name, Name \nA, B ,"C ""c"""\n');
    expect(table.headers).toEqual(['name', 'name', ' Name ']);
    expect(rows[0]?.cells).toEqual(['A', ' B ', 'C "c"']);
  });

  it('let a stream go that is not read on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'screen-'));
    const path = join(folder, 'big.csv');
    writeFileSync(path, `name\n${'Ann\n'.repeat(200_000)}`);
    const table = await openTable({ path }, { isHeader });
    table.close();
    const rows = async () => {
      for await (const _batch of table.batches);
    };
    await expect(rows()).rejects.toThrow();
  });
});

describe('a header row longer than what is looked at first', () => {
  const wide = (columns: number) =>
    Array.from({ length: columns }, (_, at) => `column number ${at}`).join(',');

  it('is refused: its last columns would be unknown, and one cut in two', async () => {
    const refusal = (line: number) => ({
      kind: 'input',
      place: { line },
      message: expect.stringMatching(/ends within 64 kB/),
    });
    await expect(readTable(`${wide(5000)}\n${wide(5000)}\n`)).rejects.toMatchObject(refusal(1));
    await expect(readTable(`name,"${'x'.repeat(70_000)}"\nAnn,1\n`)).rejects.toMatchObject(refusal(1));
    await expect(readTable(`a title\nid,name,${wide(5000)}\n`)).rejects.toMatchObject(refusal(2));
  });

  it('is not one that merely comes before a long row', async () => {
    const { table, rows } = await readTable(`id,name,note\n1,Ann,"${'x'.repeat(70_000)}"\n2,Bob,\n`);
    expect(table.headers).toEqual(['id', 'name', 'note']);
    expect(rows).toHaveLength(2);
    const whole = await readTable(`${wide(3000)}\n${wide(3000)}\n`);
    expect([whole.table.headers.length, whole.rows.length]).toEqual([3000, 1]);
  });
});
