import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { openCustomers } from '../../src/customers/open-customers.js';

const rowsOf = async (csv: string): Promise<string[]> => {
  const file = await openCustomers({ path: null, stream: Readable.from([csv]) }, {});
  const said: string[] = [];
  for await (const row of file.rows)
    said.push('rejected' in row ? row.rejected : row.customer.names.map(({ full }) => full).join('|'));
  return said;
};
const words = (count: number): string => Array.from({ length: count }, (_, at) => `Vel${at}mar`).join(' ');

test('a name of more words than any name has is no name, and said to be none', async () => {
  expect(await rowsOf(`name\n${words(51)}\n${words(50)}\n`)).toEqual([
    'the name has more than 50 words',
    words(50),
  ]);
});

test('Chinese characters count as words', async () => {
  expect(await rowsOf(`name\n${'公司'.repeat(26)}\n`)).toEqual(['the name has more than 50 words']);
});

test('many names in one cell are many names, not a long one', async () => {
  const [row] = await rowsOf(`name\n"${[words(20), words(21), words(22)].join('; ')}"\n`);
  expect(row?.split('|')).toHaveLength(3);
});

test('an alias of a paragraph rejects its row, too', async () => {
  expect(await rowsOf(`name,alias\nVela Marquin,${words(60)}\n`)).toEqual([
    'the name has more than 50 words',
  ]);
});
