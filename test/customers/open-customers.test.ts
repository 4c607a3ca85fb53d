import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CustomerRow } from '../../src/customers/customer.js';
import { type CustomerOptions, openCustomers } from '../../src/customers/open-customers.js';
import { Problem } from '../../src/problem.js';

/** Opens a text as a customer file. */
async function open(text: string | Buffer, options: CustomerOptions = {}) {
  const file = await openCustomers(
    { path: 'customers.csv', stream: Readable.from([Buffer.from(text)]) },
    options,
  );
  const rows: CustomerRow[] = [];
  for await (const row of file.rows) rows.push(row);
  return { file, rows };
}

describe('openCustomers', () => {
  it('gives one customer per row, with the row as it stands', async () => {
    const { file, rows } = await open('id,full_name,dob,nationality\n7, Anna  Muster,1961-04-03,Germany\n');
    expect(file.mapping.map(({ header, field, how }) => [header, field, how])).toEqual([
      ['id', 'id', 'exact'],
      ['full_name', 'name', 'alias'],
      ['dob', 'dob', 'exact'],
      ['nationality', 'nationality', 'exact'],
    ]);
    expect(rows).toMatchObject([
      {
        row: 1,
        line: 2,
        input: [
          ['id', '7'],
          ['full_name', ' Anna  Muster'],
          ['dob', '1961-04-03'],
          ['nationality', 'Germany'],
        ],
        customer: {
          id: '7',
          names: [{ full: 'Anna Muster', parts: [], kind: 'primary' }],
          birthDates: [{ from: '1961-04-03', precision: 'day' }],
          countries: [{ code: 'DE', role: 'nationality', text: 'Germany' }],
        },
      },
    ]);
  });

  it('rejects rows that are too short or too long and placeholders, and loses none', async () => {
    const { rows } = await open('id,name\n1,Anna Muster\n2\n3,Muster, Anna\n4,N/A\n5,TEST\n6,-\n7,Jon Doe\n');
    expect(rows.map((row) => ('rejected' in row ? row.rejected : row.customer.names[0]?.full))).toEqual([
      'Anna Muster',
      'has 1 cell where the header has 2',
      'has 3 cells where the header has 2',
      'the name is a placeholder for a missing one',
      'the name is that of a test row',
      'the name is a placeholder for a missing one',
      'Jon Doe',
    ]);
  });
});

describe('what stops a file', () => {
  it.each([
    [
      'no column of names',
      'color,size\nred,1\n',
      /no column of names or identifiers .*: color, size/,
      /--columns name=/,
    ],
    [
      'no header',
      'Anna Muster,1961-04-03,DE\nBert Muster,1960-01-02,DE\n',
      /no header row/,
      /row of column names/,
    ],
    [
      'no header, though one of the values is the name of a column',
      '4711,Anna Muster,person,13/04/1971\n4712,Bert Muster,person,14/04/1971\n',
      /no header row/,
      /row of column names/,
    ],
    ['an open quote', 'id,name\n1,"Anna\n2,Bert\n', /a quote opens/, /close it/],
  ])('%s', async (_name, text, message, hint) => {
    await expect(open(text)).rejects.toMatchObject({
      name: 'Problem',
      kind: 'input',
      place: { file: 'customers.csv' },
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    });
  });

  it.each(['Anna Muster,1961-04-03\n', 'Anna Muster,Germany\n', 'Anna Muster,1234567\n'])(
    'shows no value of %j, which has no header',
    async (text) => {
      const problem = await open(text).catch((error: unknown) => error);
      expect(problem).toBeInstanceOf(Problem);
      expect(JSON.stringify([String(problem), problem])).not.toMatch(/Anna/);
    },
  );

  it('is not a header of figures beside the columns that are read, nor one that was named by hand', async () => {
    const { rows } = await open('id,name,2024,2025,31/12/2025\n1,Anna Muster,1,2,3\n');
    expect(rows).toHaveLength(1);
    const named = await open('person,13/04/1971,4711\nAnna Muster,1,2\n', { columns: { name: 'person' } });
    expect(named.rows).toHaveLength(1);
  });

  it('is not an empty table: the caller decides', async () => {
    const { file, rows } = await open('id,name\n');
    expect([file.empty, rows]).toEqual([true, []]);
    expect((await open('id,name\n1,Anna\n')).file.empty).toBe(false);
  });
});

describe('columns together', () => {
  /** the first customer of a file */
  async function first(text: string, options: CustomerOptions = {}) {
    const { rows } = await open(text, options);
    const [row] = rows;
    if (row === undefined || !('customer' in row)) throw new Error('no customer');
    return row;
  }

  it('read a name whose halves stand in two columns', async () => {
    const { customer } = await first('Name;Vorname\nMuster;Anna\n');
    expect(customer.names).toEqual([
      {
        full: 'Anna Muster',
        parts: [
          { role: 'given', text: 'Anna' },
          { role: 'family', text: 'Muster' },
        ],
        kind: 'primary',
      },
    ]);
    const halves = await first('Given Name;Name\nBob;Robert Muster\n');
    expect(halves.customer.names.map(({ full, kind }) => [full, kind])).toEqual([
      ['Bob Robert Muster', 'primary'],
      ['Robert Muster', 'alias'],
    ]);
  });

  it.each([
    ['VV;Muster', ['VV Muster', 'V V Muster']],
    ['Mr VV;Muster', ['Mr VV Muster', 'V V Muster']],
    ['Anna;Muster (Velmstadt)', ['Anna Muster (Velmstadt)', 'Anna Muster']],
    ['Anna;van der Muster', ['Anna van der Muster']],
    ['Anna - VIP;Muster', ['Anna - VIP Muster', 'Muster Anna']],
    ['海浪先生;周', ['海浪先生 周', '周 海浪']],
    ['바람씨;강', ['바람씨 강', '강 바람']],
  ])('read what else halves say, as of one cell: %s', async (row, names) => {
    const { customer } = await first(`"Vorname";"Nachname"\n${row.replace(/[^;]+/g, '"$&"')}\n`);
    expect(customer.names.map(({ full }) => full)).toEqual(names);
  });

  it('read a second person from halves', async () => {
    const { customer } = await first('Vorname;Nachname\nBert & Anna;Muster\n');
    expect(customer.names.map(({ full }) => full)).toEqual(['Bert & Anna Muster', 'Bert Muster']);
    expect(customer.related).toMatchObject([
      { role: 'joint holder', party: { names: [{ full: 'Anna Muster' }] } },
    ]);
  });

  it('keep a person and a company apart', async () => {
    const person = await first('name,company\nAnna Muster,Example Ltd\n');
    expect(person.customer).toMatchObject({
      type: 'unknown',
      names: [{ full: 'Anna Muster' }],
      related: [{ role: 'company', party: { type: 'organization', names: [{ full: 'Example Ltd' }] } }],
    });
    const company = await first('company,first name,last name,type\nExample Ltd,Anna,Muster,company\n');
    expect(company.customer).toMatchObject({
      type: 'organization',
      names: [{ full: 'Example Ltd' }],
      related: [{ role: 'contact', party: { names: [{ full: 'Anna Muster' }] } }],
    });
    const twice = await first('name,legal entity name\nExample,Example Ltd\n');
    expect(twice.customer).toMatchObject({
      names: [{ full: 'Example' }, { full: 'Example Ltd' }],
      related: [],
    });
  });

  it('make the first alias the name where there is no other', async () => {
    const { customer } = await first('name,aliases\n,Anna Muster; Anni\n');
    expect(customer.names.map(({ full, kind }) => [full, kind])).toEqual([
      ['Anna Muster', 'primary'],
      ['Anni', 'alias'],
    ]);
  });

  it('give a country its role by the type of the customer', async () => {
    const text = (type: string) => `name,type,country\nExample,${type},FR\n`;
    const roles = await Promise.all(
      ['person', 'company', 'ship', ''].map(
        async (type) => (await first(text(type))).customer.countries[0]?.role,
      ),
    );
    expect(roles).toEqual(['residence', 'registration', 'flag', 'residence']);
    const vessel = await first('name,country\nExample,FR\n', { type: 'vessel' });
    expect(vessel.customer).toMatchObject({ type: 'vessel', countries: [{ role: 'flag' }] });
  });

  it('read several countries, and say which are unknown', async () => {
    const { customer, warnings } = await first(
      'name,nationality,residence,place of birth\nA B,FR/DE,Atlantis,"Tunis, Tunisia"\n',
    );
    expect(customer.countries).toEqual([
      { code: 'FR', role: 'nationality', text: 'FR' },
      { code: 'DE', role: 'nationality', text: 'DE' },
      { code: null, role: 'residence', text: 'Atlantis' },
      { code: 'TN', role: 'birth', text: 'Tunisia' },
    ]);
    expect(warnings).toEqual([{ column: 'residence', reason: 'no known country' }]);
  });

  it('name column and reason of what is odd, never the value', async () => {
    const { warnings } = await first(
      'name,dob,LEI,passport\nA B,31/31/1961,EXAM00PLE00000000198,1.23457E+12\n',
    );
    expect(warnings.map(({ column }) => column).sort()).toEqual(['LEI', 'dob', 'passport']);
    expect(JSON.stringify(warnings)).not.toMatch(/1961|EXAM|1\.23/);
  });

  it('do not look up a column of countries that holds none', async () => {
    const lines = Array.from({ length: 120 }, (_, index) => `Customer ${index},Street ${index}`);
    const { file, rows } = await open(`name,country\n${lines.join('\n')}\n`);
    expect(file.notes).toEqual(['column "country" holds few known countries and is not read as one']);
    for (const row of rows) expect(row).toMatchObject({ customer: { countries: [] }, warnings: [] });
  });

  it('give the same rows in batches', async () => {
    const text = `id,name\n${Array.from({ length: 1000 }, (_, index) => `${index},Customer No ${index}`).join('\n')}\n`;
    const { rows } = await open(text);
    const file = await openCustomers({ path: null, stream: Readable.from([Buffer.from(text)]) });
    const inBatches: CustomerRow[] = [];
    for await (const batch of file.batches) inBatches.push(...batch);
    expect(inBatches).toEqual(rows);
  });
});

describe('any text below a header', () => {
  it('gives one row for each of its rows, or a Problem, and the same in pieces of any size', async () => {
    const unit = fc.constantFrom('a', 'B', ' ', '"', ',', ';', '/', '1', '9', '-', 'é', '\u0007', '\u202e');
    const cell = fc.string({ unit, maxLength: 12 });
    const line = fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => cells.join(','));
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 30 }),
        fc.integer({ min: 1, max: 400 }),
        async (lines, size) => {
          const text = ['id,name,dob,nationality', ...lines].join('\n');
          const whole = await settle(text, 65_536);
          expect(await settle(text, size)).toEqual(whole);
          if (typeof whole === 'string') return;
          expect(whole.map(({ row }) => row)).toEqual(whole.map((_, index) => index + 1));
          if (!text.includes('"'))
            expect(whole.length).toBe(lines.filter((content) => content !== '').length);
        },
      ),
      { numRuns: 300 },
    );
  });

  async function settle(text: string, size: number): Promise<CustomerRow[] | string> {
    const bytes = Buffer.from(text);
    const pieces: Buffer[] = [];
    for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
    try {
      const file = await openCustomers({ path: null, stream: Readable.from(pieces) });
      const rows: CustomerRow[] = [];
      for await (const row of file.rows) rows.push(row);
      return rows;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return error.message;
    }
  }
});
