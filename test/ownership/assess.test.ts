import { describe, expect, test } from '@jest/globals';
import type { Customer, RelatedParty } from '../../src/customers/customer.js';
import type { Match } from '../../src/match/screened-row.js';
import { ownershipOf } from '../../src/ownership/assess.js';
import { match } from '../report/rows.js';

const NOBODY: Customer = {
  ...{ id: 'K-1', names: [], type: 'organization', birthDates: [], genders: [], countries: [] },
  ...{ birthPlaces: [], addresses: [], identifiers: [], related: [] },
};

function party(name: string, role: string, share: number | null): RelatedParty {
  return { role, share, party: { ...NOBODY, id: null, names: [{ full: name, parts: [], kind: 'primary' }] } };
}

function listed(name: string, role: string | null, list: string, more: Partial<Match> = {}): Match {
  return match(name, name, { list, role, ...more });
}

function assess(related: readonly RelatedParty[], matches: readonly Match[]) {
  const found = ownershipOf({ customer: { ...NOBODY, related }, matches });
  return found.map(({ regime, finding, listedShare, unknownShares }) => [
    regime,
    finding,
    listedShare,
    unknownShares,
  ]);
}

const OWNER = (name: string, share: number | null) => party(name, 'owner', share);

describe('OFAC: at least 50 % in sum', () => {
  const two = (a: number, b: number) =>
    assess(
      [OWNER('A', a), OWNER('B', b)],
      [listed('A', 'owner', 'ofac-sdn'), listed('B', 'owner', 'ofac-sdn')],
    );

  test.each([
    [25, 25, 'reached'],
    [25, 24.9999, 'below'],
    [33.3333, 16.6667, 'reached'],
    [0.1, 49.9, 'reached'],
    [60, 60, 'reached'],
  ])('%d %% and %d %% are %s', (a, b, finding) => {
    expect(two(a, b)[0]?.[1]).toBe(finding);
  });

  test('an owner who matches several entries counts once, one who matches none not at all', () => {
    const owners = [OWNER('A', 30), OWNER('B', 40)];
    const matches = [
      listed('A', 'owner', 'ofac-sdn'),
      listed('A', 'owner', 'ofac-sdn', { entityId: 'ofac-sdn:2' }),
    ];
    expect(assess(owners, matches)).toEqual([['OFAC', 'below', 30, 0]]);
  });

  test('a share that is not given leaves it open, unless the others are enough', () => {
    const matches = [listed('A', 'owner', 'ofac-sdn'), listed('B', 'owner', 'ofac-sdn')];
    expect(assess([OWNER('A', 30), OWNER('B', null)], matches)).toEqual([['OFAC', 'unknown', 30, 1]]);
    expect(assess([OWNER('A', 50), OWNER('B', null)], matches)).toEqual([['OFAC', 'reached', 50, 1]]);
  });

  test('control alone does not block, nor does an entry that blocks nothing', () => {
    expect(assess([party('A', 'director', null)], [listed('A', 'director', 'ofac-sdn')])).toEqual([]);
    const measures = [{ effect: 'restrict', text: 'x', source: 'programme' }] as const;
    expect(assess([OWNER('A', 90)], [listed('A', 'owner', 'ofac-consolidated', { measures })])).toEqual([]);
  });
});

describe('EU and UK: more than 50 %, or control', () => {
  test.each([
    [50, 'below'],
    [50.0001, 'reached'],
  ])('%d %% of one owner is %s', (share, finding) => {
    const matches = [listed('A', 'owner', 'eu-fsf'), listed('A', 'owner', 'uk-sanctions-list')];
    expect(assess([OWNER('A', share)], matches)).toEqual([
      ['EU', finding, share, 0],
      ['UK', finding, share, 0],
    ]);
  });

  test('shares are added up, and the largest stands beside the sum', () => {
    const matches = ['A', 'B'].flatMap((name) => [
      listed(name, 'owner', 'eu-fsf'),
      listed(name, 'owner', 'uk-sanctions-list'),
    ]);
    expect(assess([OWNER('A', 30), OWNER('B', 30)], matches)).toEqual([
      ['EU', 'reached', 60, 0],
      ['UK', 'reached', 60, 0],
    ]);
    const customer = { ...NOBODY, related: [OWNER('A', 30), OWNER('B', 30)] };
    for (const { text } of ownershipOf({ customer, matches }))
      expect(text).toMatch(/control: check \(60 % of 2 owners, the largest 30 %/);
  });

  test('control is always to be checked, also for a director without a share', () => {
    const related = [party('A', 'director', null)];
    const [found] = ownershipOf({
      customer: { ...NOBODY, related },
      matches: [listed('A', 'director', 'uk-sanctions-list')],
    });
    expect(found?.text).toContain('UK: control: check');
    expect(found?.others).toBe(1);
  });
});

test('nothing is said where nobody behind the customer matches, or the match was dismissed', () => {
  expect(assess([OWNER('A', 90)], [])).toEqual([]);
  expect(assess([OWNER('A', 90)], [listed('Firm', null, 'ofac-sdn')])).toEqual([]);
  const decision: Match['decision'] = {
    status: 'dismissed',
    justification: 'x',
    statement: 'x',
    decidedBy: 'x',
    approvedBy: null,
    decidedAt: '2026-01-01',
    expiresAt: '2027-01-01',
    reopened: null,
  };
  expect(assess([OWNER('A', 90)], [listed('A', 'owner', 'ofac-sdn', { decision })])).toEqual([]);
});

test('a subsidiary owns nothing of its parent', () => {
  expect(assess([party('A', 'subsidiary', 100)], [listed('A', 'subsidiary', 'eu-fsf')])).toEqual([]);
});

test('shares beyond 100 % are pointed out', () => {
  const related = [OWNER('A', 70), OWNER('B', 70)];
  const matches = [listed('A', 'owner', 'ofac-sdn'), listed('B', 'owner', 'ofac-sdn')];
  expect(ownershipOf({ customer: { ...NOBODY, related }, matches })[0]?.text).toContain('given twice?');
});

describe('a joint holder', () => {
  const holder = (share: number | null) => party('A', 'joint holder', share);
  const assessedAs = (type: Customer['type'], share: number | null) => {
    const matches = [listed('A', 'joint holder', 'ofac-sdn')];
    const found = ownershipOf({ customer: { ...NOBODY, type, related: [holder(share)] }, matches });
    return found.map(({ finding }) => finding);
  };

  test('of an account owns nothing; of a company, or with a share, perhaps', () => {
    expect(assessedAs('person', null)).toEqual([]);
    expect(assessedAs('unknown', null)).toEqual([]);
    expect(assessedAs('organization', null)).toEqual(['unknown']);
    expect(assessedAs('unknown', 60)).toEqual(['reached']);
  });
});
