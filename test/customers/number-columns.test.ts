import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import {
  type CustomerFile,
  type CustomerOptions,
  openCustomers,
} from '../../src/customers/open-customers.js';

function open(lines: readonly string[], options: CustomerOptions = {}): Promise<CustomerFile> {
  const text = `${lines.join('\n')}\n`;
  return openCustomers({ path: null, stream: Readable.from([Buffer.from(text)]) }, options);
}

async function fieldsOf(lines: readonly string[], options: CustomerOptions = {}): Promise<string[]> {
  const file = await open(lines, options);
  file.close();
  return file.mapping.map(({ field, header }) => `${field} ← ${header}`);
}

describe('a column of numbers under a word for customers', () => {
  test.each([
    ['Kunde,Name', '1001,Anna Muster', ['id ← Kunde', 'name ← Name']],
    ['Customer,First Name,Last Name', '1001,Anna,Muster', ['given_name', 'family_name']],
    ['Client,Firma', '1001,Acme Ltd', ['id ← Client', 'company_name ← Firma']],
    ['Klient,Kunde,Cust Full Nm', '1001,7,Anna Muster', ['id ← Klient', 'name ← Cust Full Nm']],
    ['ID,Клиент,Name', 'x,1001,Anna Muster', ['id ← ID', 'name ← Name']],
    ['Account Holder,Full Name', '1 001-2,Anna Muster', ['id ← Account Holder', 'name ← Full Name']],
  ])('gives way to one of names: %s', async (header, row, fields) => {
    const found = (await fieldsOf([header, row])).join(', ');
    for (const field of fields) expect(found).toContain(field);
    expect(found).not.toMatch(/(name|alias) ← (Kunde|Customer|Client|Klient|Клиент|Account Holder)/);
  });

  test('is said', async () => {
    const file = await open(['ID;Kunde;Name', '1;1001;Anna Muster']);
    file.close();
    expect(file.notes).toEqual(['column "Kunde" holds numbers, not names, and is not read']);
    expect(file.unusedColumns).toEqual(['Kunde']);
  });

  test('of codes does so too, from three rows on', async () => {
    const rows = ['K-1001,Acme Ltd', 'K-1002,Beta GmbH', 'K-1003,Gamma AG'];
    expect(await fieldsOf(['Kunde,Firma', ...rows])).toContain('id ← Kunde');
    expect(await fieldsOf(['Kunde,Firma', ...rows.slice(1)])).toContain('name ← Kunde');
  });

  test.each([
    ['one value is a name', ['Kunde,Firma', '1001,Acme Ltd', 'Bert Beispiel,Beta GmbH'], {}],
    ['the header says that it holds names', ['Customer Name,Client Name', '1001,Anna Muster'], {}],
    ['the user said so', ['Kunde,Name', '1001,Anna Muster'], { columns: { name: 'Kunde' } }],
    ['one company may be called so', ['Kunde,Alias', '1984,Nineteen'], { type: 'organization' }],
    [
      'its codes are wallet addresses',
      ['Client,Firma', ...['', 'x', 'y'].map((tail) => `1BoatSLRHtKNngkdXEeobR76b53LETtpyT,Acme ${tail}`)],
      {},
    ],
  ] satisfies [string, string[], CustomerOptions][])(
    'stays the name where %s',
    async (_why, lines, options) => {
      expect((await fieldsOf(lines, options))[0]).toMatch(/^name ← /);
    },
  );

  test('is refused if no other column holds names, with those that may', async () => {
    const lines = ['Kunde,Bezeichnung,dob', '1001,Anna Muster,1980-05-06', '1002,Bert Muster,1970-03-04'];
    await expect(open(lines)).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringContaining(
        'column "Kunde" was taken for the names, but nothing but numbers was found there',
      ),
      hint: 'say which column holds names: --columns name="…" (not read: Bezeichnung); without any: --columns name=',
    });
    expect(await fieldsOf(lines, { columns: { name: 'Bezeichnung' } })).toContain('name ← Bezeichnung');
    await expect(open(['Kunde,wallet', '1001,x'])).rejects.toMatchObject({ kind: 'input' });
    expect(await fieldsOf(['Kunde,wallet', '1001,x'], { columns: { name: '' } })).toEqual([
      'wallet ← wallet',
    ]);
  });

  test('is kept if companies may have such names and no other column holds any', async () => {
    const lines = ['Client,country', '1001,DE', '1002,DE', '1003,FR'];
    expect(await fieldsOf(lines, { type: 'organization' })).toContain('name ← Client');
    await expect(open(lines, { type: 'person' })).rejects.toMatchObject({ kind: 'input' });
  });
});
