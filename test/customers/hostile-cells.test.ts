import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { openCustomers } from '../../src/customers/open-customers.js';

/**
 * Cells made to be slow: what a checker of regular expressions gave as attacks on those of this program, and runs of
 * signs.
 */
const SLOW: readonly (readonly [string, string])[] = [
  ['mail addresses that never end', 's@;'],
  ['blanks', ' '],
  ['tabs', '\t'],
  ['no-break spaces', '\u00a0'],
  ['line ends', '\n'],
  ['opening brackets', '('],
  ['tags that never end', '<'],
  ['commas', 'a,'],
  ['places', 'Anna Muster, New York, '],
  ['two Chinese people', '周海浪和'],
  ['Korean offices', '강바람 회장 '],
  ['initials', 'VV '],
  ['other names', ' aka Ali'],
  ['addressees', ',c/o '],
  ['couples', 'Mr A & Mrs '],
  ['people', ' & Anna Muster'],
  ['slashes', '/'],
  ['both words', ' and/or'],
  ['dashes', ' - '],
  ['quotes', ' "'],
  ['brackets that open', '[('],
  ['references', '&#x'],
  ['zeros', '0'],
  ['what does not close', ' (issued under name '],
  ['one letter', 'x'],
  ['letters and digits that look alike', 'А0'],
  ['letters with marks', '\u0370\u0300\u0483'],
  ['what looks wrongly decoded', '\u00a8'],
  ['dates', '01/02/1990 '],
  ['people with numbers', '1. Anna Muster '],
  ['numbers', '1.'],
  ['kinds of trusts', 'Anna Muster 2014 family '],
  ['currencies', 'Muster usd - eur '],
  ['earlier names', '(ex '],
  ['earlier names that end', '(ex Anna)'],
  ['stars', ' *'],
  ['companies that are wound up', ' in liquidation'],
  ['shares', ' 10 %'],
  ['owners with shares', ' Ali 10 %,'],
  ['shares in brackets that stay open', ' (10 %'],
  ['numbers of companies', ' (ИНН 7701234567'],
  ['labels without numbers', ',reg. no. '],
  ['figures in brackets that stay open', '(1234567 '],
  ['ranges', ' > 10 % -'],
];
const FIELDS =
  'name alias dob nationality address passport tax_id phone email wallet iban owner_1_name owner_1_share'.split(
    ' ',
  );
const LENGTH = 19_000;

async function read(cells: Readonly<Record<string, string>>) {
  const stream = Readable.from([Buffer.from(`${JSON.stringify(cells)}\n`)]);
  const rows = [];
  for await (const row of (await openCustomers({ path: null, stream })).rows) rows.push(row);
  return rows;
}

describe('a cell of 19,000 characters', () => {
  // all of them take a second together; a cubic pattern takes minutes, and one of hours was found: the time limit tells
  it.each(SLOW)(
    'of %s is read or rejected in any column before the test runs out of time',
    async (_, piece) => {
      const text = `a${piece.repeat(LENGTH / piece.length)}b`;
      for (const field of FIELDS) {
        const cells = field === 'name' ? { name: text } : { name: 'Anna Muster', [field]: text };
        expect(await read(cells)).toHaveLength(1);
      }
    },
    120_000,
  );
});

describe('the name of a test row with a long number', () => {
  // each figure more doubled the time: a row of 40 characters would have taken days
  it('is read like any other', async () => {
    const name = `test${'1'.repeat(35)}b`;
    expect(await read({ name })).toMatchObject([{ customer: { names: [{ full: name }] } }]);
    expect(await read({ name: `test${'1'.repeat(35)}` })).toMatchObject([
      { rejected: 'the name is that of a test row' },
    ]);
  });
});

describe('a cell of more than 20,000 characters', () => {
  const long = 'Anna '.repeat(5000);

  it('rejects its row, by the name of its column', async () => {
    expect(await read({ name: 'Anna Muster', alias: long })).toMatchObject([
      { rejected: 'has more than 20,000 characters in the column "alias"' },
    ]);
    expect(await read({ name: 'Anna Muster', owner_1_name: long })).toMatchObject([
      { rejected: expect.stringContaining('"owner_1_name"') },
    ]);
  });

  it('is handed on in a column that is not read', async () => {
    expect(await read({ name: 'Anna Muster', essay: long })).toMatchObject([{ customer: expect.anything() }]);
  });
});
