import { Readable } from 'node:stream';
import { expect, it } from '@jest/globals';
import { openCustomers } from '../../src/customers/open-customers.js';

async function names(text: string): Promise<readonly string[]> {
  const file = await openCustomers({ path: null, stream: Readable.from([Buffer.from(text)]) });
  const found: string[] = [];
  for await (const row of file.rows)
    if ('customer' in row) found.push(...row.customer.names.map(({ full }) => full));
  return found;
}

it.each([
  ['NAME1;NAME2\nOrvanova;Mila\n', ['Orvanova', 'Mila', 'Orvanova Mila']],
  [
    'Name 1;Name 2\nVelm Trading and;Shipping Ltd\n',
    ['Velm Trading and', 'Shipping Ltd', 'Velm Trading and Shipping Ltd'],
  ],
  ['NAME1;NAME2;NAME3\nOrva;Belm;Tarq\n', ['Orva', 'Belm', 'Tarq', 'Orva Belm', 'Orva Belm Tarq']],
  ['Name;Name 2\nOrvanova;Mila\n', ['Orvanova', 'Mila', 'Orvanova Mila']],
  // nothing to join
  ['NAME1;NAME2\nMila Orvanova;\n', ['Mila Orvanova']],
  ['NAME1;NAME2\nMila Orvanova;n/a\n', ['Mila Orvanova']],
  ['NAME1;NAME2\nMila Orvanova;Orvanova\n', ['Mila Orvanova', 'Orvanova']],
  ['Name;Alias\nOrvanova;Mila\n', ['Orvanova', 'Mila']],
])('a name on several lines is compared line by line and as one: %j', async (text, expected) => {
  expect(await names(text)).toEqual(expected);
});
