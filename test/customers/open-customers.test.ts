import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { CustomerRow } from '../../src/customers/customer.js';
import { type CustomerOptions, openCustomers } from '../../src/customers/open-customers.js';

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
