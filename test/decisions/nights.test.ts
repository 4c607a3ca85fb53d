import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { runInProcess } from '../cli/in-process.js';
import { type SmallEntry, sdnXml } from '../cli/small-list.js';
import { Workspace } from '../cli/workspace.js';
import { NightOracle, type NightRow, pairOf, type Remembered, type Status } from './night-oracle.js';
import {
  type Dice,
  diceFrom,
  FAMILY,
  GIVEN,
  type Line,
  nextCustomers,
  nextEntries,
  of,
  type World,
} from './night-worlds.js';

/**
 * Four nights: customers and lists change between them, decisions are made each morning, expire and lapse. Each night
 * must report exactly what a comparison of everything with everything says, of matches, scores and what was decided.
 */
const NIGHTS = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'] as const;
const space = new Workspace();
const env = { SCREEN_CACHE_DIR: space.path('cache') };

/** What came of the nights, so that a test in which nothing happens cannot pass. */
interface Happened {
  lapsed: number;
  expired: number;
  /** matches that no run had before, that are gone, and customers whom the change of the lists could not affect */
  fresh: number;
  gone: number;
  spared: number;
  readonly statuses: Record<Status, number>;
}

async function live(name: string, world: World, dice: Dice): Promise<Happened> {
  const [file, key] = [space.path(`${name}.csv`), ['--decision-key', space.path(`${name}.key`)]];
  const counted = { lapsed: 0, expired: 0, fresh: 0, gone: 0, spared: 0 };
  const happened: Happened = { ...counted, statuses: { open: 0, confirmed: 0, dismissed: 0 } };
  let before: ReadonlySet<string> = new Set();
  const remembered: Remembered[] = [];
  let customers: readonly Line[] = [];
  for (const [night, day] of NIGHTS.entries()) {
    customers = world.customers(customers, dice);
    const path = space.path(`${name}-customers-${night}.csv`);
    space.write(`${name}-customers-${night}.csv`, stringify([...customers], { header: true }));
    const lists = world.lists(night, dice);
    const oracle = await NightOracle.read(path, lists);
    const expected = await oracle.expected(remembered, day);
    const run = space.path(`${name}-${night}.jsonl`);
    const screen = (args: readonly string[]) =>
      runInProcess(space, args, { now: new Date(`${day}T03:00:00Z`), env });
    const decisions = night === 0 ? [] : ['--decisions', file, ...key];
    const { code, stderr } = await screen([
      ...[path, ...lists.flatMap((list) => ['--lists', list]), '--allow-incomplete', '--all', '-o', run],
      ...['--controls', '0', '--data-dir', space.path('data'), ...decisions],
      ...(night === 0 ? [] : ['--since', space.path(`${name}-${night - 1}.jsonl`), '--gone', `${run}.gone`]),
    ]);
    expect(reported(run)).toEqual(expected);
    const now = new Set(expected.flatMap(({ matches: all }) => all.map(([pair]) => pair)));
    if (night > 0) {
      const [fresh, gone] = [without(now, before), without(before, now)];
      expect([newIn(run), goneIn(`${run}.gone`)]).toEqual([fresh, gone]);
      happened.fresh += fresh.length;
      happened.gone += gone.length;
      happened.spared += JSON.parse(readFileSync(`${run}.manifest.json`, 'utf8')).narrowed?.rows ?? 0;
    }
    before = now;
    expect(code).toBe(expected.some(({ status }) => status === 'open' || status === 'confirmed') ? 1 : 0);
    const counts = count(expected);
    if (night > 0)
      expect(stderr).toContain(
        `decisions   ${counts.open + counts.confirmed + counts.dismissed} matches: ${counts.open} open, ${counts.confirmed} confirmed, ${counts.dismissed} dismissed`,
      );
    for (const status of ['open', 'confirmed', 'dismissed'] as const)
      happened.statuses[status] += counts[status];
    happened.lapsed += matches(run, /^previously (dismissed|confirmed), changed: /);
    happened.expired += matches(run, /^previously (dismissed|confirmed), expired: /);
    // in the morning
    expect(await screen(['decisions', 'add', file, '--from', run, ...key])).toMatchObject({ code: 0 });
    remembered.push(...decide(file, oracle, day, dice));
  }
  return happened;
}

function rowsOf(run: string) {
  return readFileSync(run, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Pairs that are in one set and not in the other. */
function without(pairs: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return [...pairs].filter((pair) => !others.has(pair)).sort();
}

function newIn(run: string): readonly string[] {
  const pairs = rowsOf(run).flatMap(({ customer, matches: found }) =>
    found
      .filter(({ change }: ReportedMatch) => change?.status === 'new')
      .map(({ role, entityId }: ReportedMatch) => pairOf(customer.id, role, entityId)),
  );
  return pairs.sort();
}

function goneIn(file: string): readonly string[] {
  return parse<Line>(readFileSync(file, 'utf8'), { columns: true })
    .map((line) => pairOf(line['customer_id'] ?? '', line['role'] ?? '', line['entity_id'] ?? ''))
    .sort();
}

interface ReportedMatch {
  readonly change?: { readonly status: string };
  readonly entityId: string;
  readonly role: string | null;
  readonly score: number;
  readonly decision?: { readonly status: string; readonly reopened: string | null };
}

function reported(run: string): readonly NightRow[] {
  return rowsOf(run).map(({ customer, status, matches: found }) => ({
    id: customer.id,
    status,
    matches: found.map(({ entityId, role, score, decision }: ReportedMatch) => [
      pairOf(customer.id, role, entityId),
      score,
      decision?.status ?? 'open',
    ]),
  }));
}

function matches(run: string, reopened: RegExp): number {
  return rowsOf(run)
    .flatMap(({ matches: found }: { matches: ReportedMatch[] }) => found)
    .filter(({ decision }) => reopened.test(decision?.reopened ?? '')).length;
}

function count(rows: readonly NightRow[]): Record<Status, number> {
  const found = rows.flatMap(({ matches: all }) => all.map(([, , status]) => status));
  const times = (wanted: Status) => found.filter((status) => status === wanted).length;
  return { open: times('open'), confirmed: times('confirmed'), dismissed: times('dismissed') };
}

/** Fills in most of what waits, as people do: some of it for a day only. Gives what they would remember of it. */
function decide(file: string, oracle: NightOracle, day: string, dice: Dice): readonly Remembered[] {
  const made: Remembered[] = [];
  const lines = parse<Line>(readFileSync(file, 'utf8'), { columns: true, bom: true }).map((line) => {
    const thrown = dice(10);
    const pair = pairOf(line['customer_id'] ?? '', line['role'] ?? '', line['list_entity_id'] ?? '');
    const known = oracle.known(pair);
    if (line['status'] !== '' || thrown === 9 || known === null) return line;
    const status = thrown < 6 ? 'dismissed' : thrown < 8 ? 'confirmed' : 'open';
    const until = dice(3) === 0 ? day : '2027-05-01';
    made.push({ pair, status, until, ...known });
    return {
      ...line,
      ...{ status, statement: 'seen', decided_by: 'A. Analyst', decided_at: day, expires_at: until },
      justification: { dismissed: 'false_positive_different_entity', confirmed: 'true_match', open: '' }[
        status
      ],
    };
  });
  space.write(file.slice(space.dir.length + 1), `\ufeff${stringify(lines, { header: true })}`);
  return made;
}

function expectEverything({ lapsed, expired, fresh, gone, statuses }: Happened): void {
  expect(fresh).toBeGreaterThan(1);
  expect(gone).toBeGreaterThan(1);
  expect(lapsed).toBeGreaterThan(1);
  expect(expired).toBeGreaterThan(1);
  for (const times of Object.values(statuses)) expect(times).toBeGreaterThan(3);
}

test.each([1, 2, 3])('four nights of invented customers and lists (%d)', async (seed) => {
  let entries: readonly SmallEntry[] = [];
  const world: World = {
    customers: (before, dice) =>
      nextCustomers(
        before,
        dice,
        (number) => ({
          id: `c${number}`,
          name: `${of(GIVEN, dice)} ${of(FAMILY, dice)}`,
          dob: dice(2) === 0 ? '' : String(1950 + dice(40)),
          owner_1_name: dice(5) === 0 ? `${of(GIVEN, dice)} ${of(FAMILY, dice)}` : '',
        }),
        30,
      ),
    lists: (night, dice) => {
      entries = nextEntries(entries, dice);
      space.write(`sdn-${seed}-${night}.xml`, sdnXml(entries));
      return [space.path(`sdn-${seed}-${night}.xml`)];
    },
  };
  expectEverything(await live(`invented-${seed}`, world, diceFrom(seed)));
});

const SHARED = '../shared';
const BOOK = `${SHARED}/bench/un-people-mangled.csv`;
const BYSTANDERS = `${SHARED}/bench/customers-clean-us.csv`;
const LONG = process.env['SCREEN_LONG'] === '1';
/** To compare a customer with every listed name of the UN takes half a second a night. */
const CUSTOMERS = 40;

/** Every list of which files of several dates are at hand, night by night; those of the UK's list are of one date. */
const PUBLISHED = {
  un: ['older/un-2023-03-09.xml', 'older/un-2025-09-03.xml', 'current/un-2026-04-02.xml'],
  consolidated: [
    'older/ofac-consolidated-2018-04-06.xml',
    'older/ofac-consolidated-2023-03-08.xml',
    'current/ofac-consolidated-2025-03-28.xml',
  ],
  eu: ['older/eu-fsf-2026-02-23-rebuilt.xml', 'current/eu-fsf-2026-05-01-rebuilt.xml'],
  sdn: ['older/ofac-sdn-2023-12-20.csv', 'older/ofac-sdn-2024-05-03.csv'],
} as const;

function filesOf(ids: readonly (keyof typeof PUBLISHED)[], night: number): readonly string[] {
  return ids.flatMap((id) => {
    const files = PUBLISHED[id];
    // shorter histories change in later nights
    const at = Math.max(0, night - (NIGHTS.length - 1 - (files.length - 1)));
    return [`${SHARED}/lists/${files[at]}`];
  });
}

const there =
  existsSync(BOOK) &&
  Object.values(PUBLISHED).every((files) => files.every((file) => existsSync(`${SHARED}/lists/${file}`)));
if (!there) process.stderr.write(`skipped, since ${SHARED} is not there: four nights of real lists\n`);

(there ? describe : describe.skip)(
  'the publishers’ own lists, from the oldest files to the current ones',
  () => {
    const book = there ? parse<Line>(readFileSync(BOOK, 'utf8'), { columns: true }) : [];
    const bystanders = there ? parse<Line>(readFileSync(BYSTANDERS, 'utf8'), { columns: true, to: 500 }) : [];
    const world = (ids: readonly (keyof typeof PUBLISHED)[], most: number): World => ({
      customers: (before, dice) =>
        nextCustomers(
          before,
          dice,
          // every third customer is nobody of the lists
          (number) => ({
            ...of(number % 3 === 0 ? bystanders : book, dice),
            expected_name: '',
            id: `c${number}`,
          }),
          most,
        ),
      lists: (night) => filesOf(ids, night),
    });

    (LONG ? test : test.skip)('four nights of the UN and of OFAC’s other lists', async () => {
      const happened = await live('un', world(['un', 'consolidated'], CUSTOMERS), diceFrom(20_261_122));
      expectEverything(happened);
      expect(happened.spared).toBeGreaterThan(3);
    });

    (LONG ? test : test.skip)('four nights of all lists of which there are older files', async () => {
      const happened = await live('all', world(['un', 'consolidated', 'eu', 'sdn'], 18), diceFrom(7));
      expectEverything(happened);
      expect(happened.spared).toBeGreaterThan(5);
    });
  },
);
