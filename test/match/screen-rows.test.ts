import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CustomerRow } from '../../src/customers/customer.js';
import { createEngine } from '../../src/match/engine.js';
import { screenRows } from '../../src/match/screen-rows.js';
import type { ScreenedRow } from '../../src/match/screened-row.js';
import { born, customer, DEFAULT_OPTIONS, indexOf, listed } from './given.js';

const ENGINE = createEngine(
  indexOf([listed('Zoravan Qeltharani', { birthDates: born('1961-04-03') })]),
  DEFAULT_OPTIONS,
);

const MATCHING = customer('Qeltharani, Zoravan');
const CONTRADICTED = customer('Zoravan Qeltharani', { birthDates: born('1990-11-20') });
const ORDINARY = customer('Mirdokht Vashgirdi');

const place = (row: number) => ({ row, line: row + 1, input: [['name', `row ${row}`]] as const });

async function screenAll(rows: readonly CustomerRow[]): Promise<ScreenedRow[]> {
  async function* stream(): AsyncGenerator<CustomerRow> {
    yield* rows;
  }
  const screened: ScreenedRow[] = [];
  for await (const row of screenRows(stream(), ENGINE)) screened.push(row);
  return screened;
}

test('every row in is a row out, in its order, with its place and its cells', async () => {
  const statuses = { match: 'open', aside: 'set_aside', none: 'none', rejected: 'rejected' } as const;
  const kind = fc.constantFrom<keyof typeof statuses>('match', 'aside', 'none', 'rejected');
  await fc.assert(
    fc.asyncProperty(fc.array(kind, { maxLength: 30 }), async (all) => {
      const rows = all.map((one, at): CustomerRow => {
        if (one === 'rejected') return { ...place(at + 1), rejected: 'no name' };
        const who = one === 'match' ? MATCHING : one === 'aside' ? CONTRADICTED : ORDINARY;
        return { ...place(at + 1), customer: who, warnings: [] };
      });
      const screened = await screenAll(rows);
      expect(screened.map(({ status }) => status)).toEqual(all.map((one) => statuses[one]));
      expect(screened.map(({ row, line, input }) => ({ row, line, input }))).toEqual(
        rows.map((_, at) => place(at + 1)),
      );
    }),
  );
});

test('a rejected row keeps its reason', async () => {
  const [row] = await screenAll([{ ...place(1), rejected: 'the name is a placeholder' }]);
  expect(row).toEqual({ ...place(1), rejected: 'the name is a placeholder', status: 'rejected' });
});

test('a screened row carries the customer, its matches and what was set aside', async () => {
  const [open, aside] = await screenAll([
    { ...place(1), customer: MATCHING, warnings: [] },
    { ...place(2), customer: CONTRADICTED, warnings: [] },
  ]);
  expect(open).toMatchObject({ customer: MATCHING, matches: [{ entityId: 'own:1' }], setAside: [] });
  expect(aside).toMatchObject({ customer: CONTRADICTED, matches: [], setAside: [{ entityId: 'own:1' }] });
});

test('an error of the rows is an error of the screening', async () => {
  async function* broken(): AsyncGenerator<CustomerRow> {
    yield { ...place(1), customer: ORDINARY, warnings: [] };
    throw new Error('line 3 cannot be read');
  }
  const screened: ScreenedRow[] = [];
  await expect(async () => {
    for await (const row of screenRows(broken(), ENGINE)) screened.push(row);
  }).rejects.toThrow('line 3 cannot be read');
  expect(screened).toHaveLength(1);
});
