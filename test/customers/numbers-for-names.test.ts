import { Readable } from 'node:stream';
import { expect, it } from '@jest/globals';
import { openCustomers } from '../../src/customers/open-customers.js';
import { summarise } from './summary.js';

async function rowsOf(row: string): Promise<readonly string[]> {
  const file = await openCustomers({
    path: null,
    stream: Readable.from([Buffer.from(`name;alias;type\n${row}\n`)]),
  });
  return (await summarise(file)).rows;
}

it.each([
  [';12345;', 'is a number'],
  ['N/A;12345;person', 'placeholder'],
  [';123 | 456;person', 'is a number'],
  [';☆;organization', 'has no letter'],
])('a number among the other names stands for no missing name: %s', async (row, reason) => {
  const rows = await rowsOf(row);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatch(/^row 1, line 2: rejected, /);
  expect(rows[0]).toContain(reason);
});

it.each([';12345 | Mila Orvanova;', ';12345;organization', ';Mila Orvanova;', ';3M;'])(
  'one that may be a name does: %s',
  async (row) => {
    expect((await rowsOf(row))[0]).not.toMatch(/rejected/);
  },
);

it('beside a name it is warned about', async () => {
  expect((await rowsOf('Mila Orvanova;12345;')).slice(1)).toEqual([
    '  warning, alias: a number or a sign stands where another name should be',
  ]);
});

it.each(['Mila Orvanova;Velmar 7;', 'Mila Orvanova;N/A;', 'Velmar;12345;organization'])(
  'nothing is said of %s',
  async (row) => {
    expect(await rowsOf(row)).toHaveLength(1);
  },
);

it('an identifier is screened also where a number stands for the name', async () => {
  const file = await openCustomers({
    path: null,
    stream: Readable.from([Buffer.from('name;alias;passport\n;12345;AB1234567\n')]),
  });
  expect((await summarise(file)).rows[0]).not.toMatch(/rejected/);
});
