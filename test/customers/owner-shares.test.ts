import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../fixed-seed.js';
import { Readable } from 'node:stream';
import { openCustomers } from '../../src/customers/open-customers.js';
import { ownersIn } from '../../src/customers/owner-shares.js';

type Owner = readonly [text: string, share: number | null];

function read(cell: string): Owner[] | null {
  return ownersIn(cell)?.map(({ text, share }) => [text, share]) ?? null;
}

describe('owners with their shares in one cell', () => {
  test.each<[string, Owner[]]>([
    ['Ivan Muster 60%', [['Ivan Muster', 60]]],
    ['Muster (60 %)', [['Muster', 60]]],
    ['Muster, Ivan [60,5 %]', [['Muster, Ivan', 60.5]]],
    ['Ivan Muster, 60%', [['Ivan Muster', 60]]],
    ['Ivan Muster - 60.25%', [['Ivan Muster', 60.25]]],
    ['Ivan Muster: 60 percent', [['Ivan Muster', 60]]],
    ['60% Ivan Muster', [['Ivan Muster', 60]]],
    [
      '60 % - Ivan Muster, 40 % - Anna Muster',
      [
        ['Ivan Muster', 60],
        ['Anna Muster', 40],
      ],
    ],
    ['Ivan Muster (UBO, 60%)', [['Ivan Muster (UBO)', 60]]],
    ['Ivan Muster (60 %, direct)', [['Ivan Muster', 60]]],
    ['Ivan Muster 60% shareholder', [['Ivan Muster', 60]]],
    ['Ivan Muster\n60%', [['Ivan Muster', 60]]],
    [
      'Ivan Muster 60%; Anna Muster',
      [
        ['Ivan Muster', 60],
        ['Anna Muster', null],
      ],
    ],
    [
      'Ivan Muster 60.5% / Anna Muster 39.5%',
      [
        ['Ivan Muster', 60.5],
        ['Anna Muster', 39.5],
      ],
    ],
    [
      'Ivan Muster (50%), Anna Muster (50%)',
      [
        ['Ivan Muster', 50],
        ['Anna Muster', 50],
      ],
    ],
    ['Ivan Muster (60%) c/o Beispiel', [['Ivan Muster c/o Beispiel', 60]]],
    ['Orvane GmbH 60 % (Ivan Muster)', [['Orvane GmbH (Ivan Muster)', 60]]],
    ['周海浪（60％）', [['周海浪', 60]]],
  ])('%j', (cell, owners) => expect(read(cell)).toEqual(owners));

  test.each(['Ivan Muster >50%', 'Ivan Muster (25-50 %)', 'Ivan Muster 25% – 50%', 'Ivan Muster over 25 %'])(
    'a range states no share: %s',
    (cell) => expect(read(cell)).toEqual([['Ivan Muster', null]]),
  );

  test.each(['Ivan Muster', 'Ivan Muster (60)', '100%', '% Muster', ''])('%j states none', (cell) =>
    expect(read(cell)).toBeNull(),
  );

  test('of any form come out as they were put in', () => {
    const owner = fc.tuple(
      fc.constantFrom('Ivan Muster', 'Zoravan Qeltharani', 'Beispiel GmbH', 'Иван Мустер'),
      fc.integer({ min: 1, max: 10_000 }).map((share) => share / 100),
    );
    const form = fc.constantFrom<(name: string, share: string) => string>(
      (name, share) => `${name} ${share}%`,
      (name, share) => `${name} (${share} %)`,
      (name, share) => `${name}: ${share.replace('.', ',')}%`,
    );
    const between = fc.constantFrom('; ', ', ', ' / ', ' & ', ' and ', '\n', ' | ');
    fc.assert(
      fc.property(fc.array(owner, { minLength: 1, maxLength: 4 }), form, between, (owners, write, sign) => {
        expect(read(owners.map(([name, share]) => write(name, String(share))).join(sign))).toEqual(owners);
      }),
    );
  });
});

async function relatedIn(row: Readonly<Record<string, string>>) {
  const text = `${JSON.stringify({ name: 'Orvane Ltd', ...row })}\n`;
  const file = await openCustomers({ path: null, stream: Readable.from([Buffer.from(text)]) });
  for await (const one of file.rows)
    if ('customer' in one)
      return one.customer.related.map(({ role, share, party }) => [
        role,
        share,
        party.names[0]?.full,
        party.birthDates.length,
      ]);
  return [];
}

describe('in the columns of an owner', () => {
  test('the share is taken out of the name before it is read', async () => {
    expect(await relatedIn({ owner_name: 'Muster, Ivan, 60%', owner_dob: '1961-04-03' })).toEqual([
      ['owner', 60, 'Ivan Muster', 1],
    ]);
  });

  test('a share in its own column counts', async () => {
    expect(await relatedIn({ owner_name: 'Ivan Muster 60%', owner_share: '30' })).toEqual([
      ['owner', 30, 'Ivan Muster', 0],
    ]);
  });

  test('the share of two people is that of the last, or of each', async () => {
    const shares = async (owner_name: string) =>
      (await relatedIn({ owner_name })).map(([role, share, name]) => [role, share, name]);
    expect(await shares('Ivan & Anna Muster 50 %')).toEqual([
      ['owner', null, 'Ivan & Anna Muster'],
      ['owner', 50, 'Anna Muster'],
    ]);
    expect(await shares('Ivan & Anna Muster 50 % each')).toEqual([
      ['owner', 50, 'Ivan & Anna Muster'],
      ['owner', 50, 'Anna Muster'],
    ]);
    expect(await shares('Ivan Muster c/o Beispiel 50 %')).toEqual([
      ['owner', 50, 'Ivan Muster'],
      ['care of', null, 'Beispiel'],
    ]);
  });
});
