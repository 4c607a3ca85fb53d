import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { type CustomerOptions, openCustomers } from '../../src/customers/open-customers.js';

async function read(lines: readonly string[], options: CustomerOptions = {}) {
  const stream = Readable.from([Buffer.from(`${lines.join('\n')}\n`)]);
  const file = await openCustomers({ path: null, stream }, options);
  const ids: (string | null)[] = [];
  for await (const row of file.rows)
    ids.push('rejected' in row ? `rejected: ${row.rejected}` : row.customer.id);
  return { ids, notes: file.notes, unused: file.unusedColumns };
}
const NOTE = (header: string) =>
  `column "${header}" numbers the rows and is read as the id, since no other column is one`;

describe('the number of a row as the id of the customer', () => {
  test('is read where there is no better one, and this is said', async () => {
    expect(await read(['Nr.;Name;Ort', '7;Anna Muster;Bern', '8;Bert Muster;Bonn'])).toEqual({
      ids: ['7', '8'],
      notes: [NOTE('Nr.')],
      unused: [],
    });
    expect(await read(['#,Name', '7,Anna Muster'])).toMatchObject({ ids: ['7'], notes: [NOTE('#')] });
  });

  test('is not read where it repeats or is missing, and no row is refused for it', async () => {
    for (const second of ['7', ''])
      expect(await read(['Nr.;Name', '7;Anna Muster', `${second};Bert Muster`])).toEqual({
        ids: [null, null],
        notes: [],
        unused: ['Nr.'],
      });
  });

  test('does not take over from another id, be it known by what it holds', async () => {
    expect(await read(['Nr.;Kundennummer;Name', '1;K7;Anna Muster'])).toMatchObject({
      ids: ['K7'],
      notes: [],
    });
    expect(await read(['Nr.;Kunde;Name', '1;1007;Anna Muster'])).toMatchObject({ ids: ['1007'] });
    expect(await read(['Nr.;Name', '1;Anna Muster'], { columns: { id: '' } })).toMatchObject({ ids: [null] });
  });

  test('is the id of JSON lines as well', async () => {
    expect(await read(['{"no":7,"name":"Anna Muster"}', '{"no":8,"name":"Bert Muster"}'])).toMatchObject({
      ids: ['7', '8'],
    });
  });
});
