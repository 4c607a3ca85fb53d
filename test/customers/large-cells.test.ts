import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import type { CustomerRow } from '../../src/customers/customer.js';
import { openCustomers } from '../../src/customers/open-customers.js';
import { createEngine } from '../../src/match/engine.js';
import { DEFAULT_OPTIONS, indexOf, listed } from '../match/given.js';

/**
 * Names far too long and rows far too wide: each row is screened or rejected with its reason, and a listed name in it
 * is found.
 */

const LONG = process.env['SCREEN_LONG'] === '1';
const LISTED = 'Velmar Qeltharani';
const engine = createEngine(indexOf([listed(LISTED)]), DEFAULT_OPTIONS);

async function rowsOf(csv: string): Promise<CustomerRow[]> {
  const file = await openCustomers({ path: null, stream: Readable.from([csv]) }, {});
  const rows: CustomerRow[] = [];
  for await (const row of file.rows) rows.push(row);
  return rows;
}

/** For each row the best score, or why it was not screened. */
async function screened(csv: string): Promise<(number | string | null)[]> {
  return (await rowsOf(csv)).map((row) =>
    'rejected' in row ? row.rejected : (engine.screen(row.customer).matches[0]?.score ?? null),
  );
}

const word = (at: number) => `Zo${String.fromCharCode(97 + (at % 26), 97 + (Math.floor(at / 26) % 26))}rt`;
/** Names of nobody with the listed one in their middle. */
const names = (count: number, separator: string, hidden = LISTED) =>
  Array.from({ length: count }, (_, at) =>
    at === count >> 1 ? hidden : `${word(at)} ${word(7 * at + 1)}`,
  ).join(separator);

describe('a name of 5,000 characters', () => {
  test.each([
    ['400 names between semicolons', names(400, '; ')],
    ['400 names between bars', names(400, ' | ')],
    ['400 names between line ends', names(400, '\n')],
    ['a name and 5,000 spaces', `Velmar${' '.repeat(5000)}Qeltharani`],
    ['a name and 5,000 characters without a width', `Velmar${'\u200b'.repeat(5000)} Qeltharani`],
    ['a name behind 48 titles', `${'Mr '.repeat(48)}${LISTED}`],
    ['a name with 4,900 characters in brackets behind it', `${LISTED} (${'x'.repeat(4900)})`],
  ])('%s: who is listed is found', async (_, cell) => {
    const [score] = await screened(`id,name\n1,"${cell}"\n`);
    expect(score).toBeGreaterThanOrEqual(70);
  });

  test.each([
    ['one word', 'velmar'.repeat(833)],
    ['50 words of 99 letters', Array.from({ length: 50 }, () => 'velmarquin'.repeat(10).slice(1)).join(' ')],
    ['a letter and 5,000 accents', `x${'\u0301'.repeat(5000)}`],
    ['a letter behind 5,000 dashes', `${'-'.repeat(5000)}x`],
  ])('%s: screened, and nobody like it is listed', async (_, cell) => {
    expect(await screened(`id,name\n1,"${cell}"\n`)).toEqual([null]);
  });

  test.each([
    ['800 words', Array.from({ length: 800 }, (_, at) => word(at)).join(' ')],
    ['5,000 Chinese characters', '公'.repeat(5000)],
    ['400 names that nothing parts but spaces', names(400, ' ')],
  ])('%s: rejected with its reason', async (_, cell) => {
    expect(await screened(`id,name\n1,"${cell}"\n2,${LISTED}\n`)).toEqual([
      'the name has more than 50 words',
      expect.any(Number),
    ]);
  });
});

test('a name of 100,000 characters is rejected with its reason, as an alias too', async () => {
  const cell = names(8000, '; ');
  expect(cell.length).toBeGreaterThan(100_000);
  expect(await screened(`id,name,alias\n1,"${cell}",\n2,Ann Zort,"${cell}"\n3,${LISTED},\n`)).toEqual([
    'has more than 20,000 characters in the column "name"',
    'has more than 20,000 characters in the column "alias"',
    expect.any(Number),
  ]);
});

test('as much in a column that is not read is no matter', async () => {
  expect(await screened(`id,name,remarks\n1,${LISTED},${'x'.repeat(100_000)}\n`)).toEqual([
    expect.any(Number),
  ]);
});

describe('a file of 200 columns', () => {
  const ROWS = LONG ? 5000 : 50;
  const LAST = ROWS - 1;

  function wide(headers: readonly string[], cell: (row: number, column: number) => string): string {
    const rows = Array.from({ length: ROWS }, (_, row) =>
      headers.map((__, column) => cell(row, column)).join(','),
    );
    return `${[headers.join(','), ...rows].join('\n')}\n`;
  }
  const many = (count: number, header: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => header(at + 1));

  const FILES: readonly (readonly [string, readonly string[], number, number])[] = [
    ['nobody reads', ['name', ...many(199, (at) => `flag ${at}`)], 0, 1],
    ['all of one header', [...many(199, () => 'x'), 'name'], 199, 1],
    ['names and aliases', ['name', ...many(199, (at) => `alias ${at}`)], 199, 200],
    ['owners', ['name', ...many(199, (at) => `owner ${at} name`)], 199, 200],
  ];

  test.each(FILES)('%s: no row and no name is lost', async (_, headers, where, namesOfRow) => {
    const rows = await rowsOf(
      wide(headers, (row, column) =>
        row === LAST && column === where ? LISTED : `${word(row)} ${word(column)} ${word(row + column)}`,
      ),
    );
    expect(rows).toHaveLength(ROWS);
    for (const row of rows) {
      if ('rejected' in row) throw new Error(row.rejected);
      const { customer } = row;
      const all = [...customer.names, ...customer.related.flatMap(({ party }) => party.names)];
      expect(all).toHaveLength(namesOfRow);
      const isListed = row === rows[LAST];
      if (isListed || !LONG) expect(engine.screen(customer).matches.length > 0).toBe(isListed);
    }
  });
});
