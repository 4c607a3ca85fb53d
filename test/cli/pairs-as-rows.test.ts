import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import '../fixed-seed.js';
import { pairScorer } from '../../src/cli/pairs/pair-parties.js';
import type { CustomerRow } from '../../src/customers/customer.js';
import { openCustomers } from '../../src/customers/open-customers.js';
import type { Entity } from '../../src/lists/entity.js';
import { EntityDraft } from '../../src/lists/entity-draft.js';
import { createEngine, type EngineOptions } from '../../src/match/engine.js';
import type { EntityType } from '../../src/normalise/party.js';
import { indexOf } from '../match/given.js';

/** Side 1 of a pair, and the column of a customer file that holds the same. */
const COLUMNS = [
  ['name1', 'name'],
  ['alias1', 'alias'],
  ['type', 'type'],
  ['dob1', 'dob'],
  ['gender1', 'gender'],
  ['country1', 'nationality'],
] as const;
type Values = Readonly<Partial<Record<(typeof COLUMNS)[number][0] | 'name2', string>>>;

const OPTIONS: EngineOptions = { threshold: 70, weakAliases: 'confirm' };

/** What a run makes of the customer whose row holds this side of the pair. */
async function rowOf(values: Values, type: EntityType): Promise<CustomerRow | undefined> {
  const csv = stringify([COLUMNS.map(([, header]) => header), COLUMNS.map(([field]) => values[field] ?? '')]);
  const file = await openCustomers(
    { path: null, stream: Readable.from([Buffer.from(csv)]) },
    {
      columns: Object.fromEntries(COLUMNS.map(([, header]) => [header, header])),
      delimiter: ',',
      encoding: 'utf-8',
      type,
    },
  );
  let found: CustomerRow | undefined;
  for await (const row of file.rows) found = row;
  return found;
}

function listedAs(name: string, type: EntityType): Entity {
  const draft = new EntityDraft('pair', '2', type);
  draft.addName({ full: name, kind: 'primary' });
  return draft.finish();
}

/** What a run says of that row with one party listed; a text if it rejects the row. */
async function screened(values: Values, usual: EntityType, entity: Entity, options: EngineOptions) {
  const row = await rowOf(values, usual);
  if (row === undefined || 'rejected' in row) return row?.rejected ?? 'no row';
  const { matches, setAside } = createEngine(indexOf([entity]), options).screen(row.customer);
  return { score: matches[0]?.score ?? null, role: matches[0]?.role ?? null, setAside: setAside.length > 0 };
}

async function expectSame(values: Values, usual: EntityType, threshold: number): Promise<void> {
  const options = { ...OPTIONS, threshold };
  const pair = pairScorer(
    options,
    usual,
  )({ field: (column) => (values as Record<string, string>)[column] ?? '' });
  const type = typeof pair === 'string' ? 'person' : pair.listedAs;
  const run = await screened(values, usual, listedAs(values.name2 ?? '', type), options);
  if (typeof pair === 'string' || typeof run === 'string') {
    expect(pair).toBe(`side 1: ${String(run)}`);
    return;
  }
  expect(pair.flagged).toBe(run.score !== null);
  if (run.score !== null) expect([pair.score, pair.match.role]).toEqual([run.score, run.role]);
  else expect(pair.setAside !== null).toBe(run.setAside);
}

const WORDS = [
  ...'Zoravan Qeltharani Mirdokht Vashgirdi Anna Bert Muster Putin Vladimir Зораван Кельтарани زوراوان'.split(
    ' ',
  ),
  ...'周海浪 周海浪先生 海浪 김반석 Kimbansok V VV V.V. Mr Mrs Dr. Herr Prof PhD jun. née née c/o aka und and & /'.split(
    ' ',
  ),
  ...'Acme Ltd GmbH (Anna (Qeltharani) ИП MV IMO 9074729 N/A test #REF! deceased 60% 1961-04-03 Jos&eacute; ?'.split(
    ' ',
  ),
];
const word = fc.constantFrom(...WORDS);
const between = fc.constantFrom(' ', ' ', ' ', ' ', ', ', '; ', ' / ', ' - ', ' | ', '\n', '  ', '');
const cell = fc
  .array(fc.tuple(word, between), { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.map(([text, sign], at) => (at === 0 ? text : sign + text)).join(''));
const name2 = fc.constantFrom(
  ...'Zoravan Qeltharani;Anna Muster;Vladimir Putin;Zhou Hailang;Kim Ban Sok;Acme Trading Ltd;Vladimir V. Putin'.split(
    ';',
  ),
);
const values = fc.record(
  {
    name1: cell,
    name2,
    alias1: cell,
    type: fc.constantFrom('person', 'company', 'vessel', 'gadget', 'unknown', ''),
    dob1: fc.constantFrom('1961-04-03', '03/04/1961', '1961; 1962', 'N/A', '1900-01-01', 'soon'),
    gender1: fc.constantFrom('m', 'Frau', 'x'),
    country1: fc.constantFrom('RU', 'Russia; Iran', 'stateless', 'DE / FR', 'N/A', 'Moon'),
  },
  { requiredKeys: ['name1', 'name2'] },
);
const RUNS = process.env['SCREEN_LONG'] === undefined ? 500 : 20_000;

describe('side 1 of a pair is read as a row of a customer file', () => {
  test('whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        values,
        fc.constantFrom<EntityType>('unknown', 'person', 'organization'),
        fc.constantFrom(1, 40, 70),
        expectSame,
      ),
      { numRuns: RUNS },
    );
  });

  test.each([
    ['VV Qeltharani', 'Vladimir Vashgir Qeltharani', null],
    ['周海浪先生', 'Zhou Hailang', null],
    ['Mr Qeltharani, Zoravan', 'Zoravan Qeltharani', null],
    ['Qeltharani; Zoravan', 'Zoravan Qeltharani', null],
    ['Anna Muster / Zoravan Qeltharani', 'Zoravan Qeltharani', 'joint holder'],
    ['Acme Ltd (prop. Zoravan Qeltharani)', 'Zoravan Qeltharani', 'owner'],
  ])('%s is %s', async (name1, name2, role) => {
    for (const type of ['', 'person']) await expectSame({ name1, name2, type }, 'unknown', 70);
    expect(await screened({ name1 }, 'unknown', listedAs(name2, 'person'), OPTIONS)).toMatchObject({ role });
  });

  test.each([
    ['Qelthar '.repeat(51), 'the name has more than 50 words'],
    ['Qelthar'.repeat(3000), 'has more than 20,000 characters in the column "name1"'],
    ['TEST', 'the name is that of a test row'],
    ['', 'has no name and no identifier'],
  ])('what a run would reject is not compared: %.20s', (name1, reason) => {
    const fields: Readonly<Record<string, string>> = { name1, name2: 'Zoravan Qeltharani' };
    expect(pairScorer(OPTIONS)({ field: (column) => fields[column] ?? '' })).toBe(`side 1: ${reason}`);
  });
});
