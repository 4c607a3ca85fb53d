import { Readable } from 'node:stream';
import { expect, it } from '@jest/globals';
import { openCustomers } from '../../src/customers/open-customers.js';

const ONE = `0x${'1a2b3c4d5e'.repeat(4)}`;
const TWO = `0x${'f0e1d2c3b4'.repeat(4)}`;

async function identifiers(text: string): Promise<readonly string[]> {
  const file = await openCustomers({ path: null, stream: Readable.from([Buffer.from(text)]) });
  const found: string[] = [];
  for await (const row of file.rows)
    if ('customer' in row)
      found.push(...row.customer.identifiers.map(({ type, value }) => `${type} ${value}`));
  return found;
}

it.each([
  [ONE, [`wallet ${ONE}`]],
  [`${ONE} ${TWO}`, [`wallet ${ONE}`, `wallet ${TWO}`]],
  [`Mila Orvanova ${ONE}`, [`wallet ${ONE}`]],
  ['IMO9074729', ['imo 9074729']],
  ['VELMARA IMO9074729', ['imo 9074729']],
  ['VELMARA (IMO 9074729)', ['imo 9074729']],
  ['529900T8BM49AURSDO55', ['lei 529900T8BM49AURSDO55']],
  ['GB82 WEST 1234 5698 7654 32', ['iban GB82 WEST 1234 5698 7654 32']],
  // neither an identifier nor one with right check digits
  ['IMO9074728', []],
  ['529900T8BM49AURSDO56', []],
  ['Velm 2000 Ltd', []],
  [ONE.slice(0, 30), []],
])('an identifier in place of a name is read as one: %s', async (name, expected) => {
  expect(await identifiers(`name;country\n${name};NO\n`)).toEqual(expected);
});

it('an identifier that has a column too is there once', async () => {
  expect(await identifiers(`name;wallet\n${ONE};${ONE}\n`)).toEqual([`wallet ${ONE}`]);
});

it.each([
  ['wallet', `${ONE} ${TWO}`, [`wallet ${ONE}`, `wallet ${TWO}`]],
  ['wallet', `${ONE.slice(0, 20)} ${ONE.slice(20)}`, [`wallet ${ONE.slice(0, 20)} ${ONE.slice(20)}`]],
  ['imo', '9074729.0', ['imo 9074729']],
  ['imo', 'IMO 9074729.0', ['imo IMO 9074729']],
  ['passport', '70123456.0', ['passport 70123456']],
])('%s cell %s', async (column, cell, expected) => {
  expect(await identifiers(`name;${column}\nMila Orvanova;${cell}\n`)).toEqual(expected);
});
