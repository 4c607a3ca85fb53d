import { describe, expect, test } from '@jest/globals';
import type { Decision } from '../../src/decisions/decision.js';
import { findingsOf, type Seen } from '../../src/decisions/findings.js';
import { Fingerprinter } from '../../src/decisions/fingerprint.js';
import { DecisionRegister } from '../../src/decisions/register.js';
import type { Match, ScreenedCustomer } from '../../src/match/screened-row.js';
import { partialDate } from '../../src/normalise/date.js';
import { details, setAside } from '../report/rows.js';
import { CONFIRMED, DISMISSED, decided, FINGERPRINTER, hit, person, REVIEW, RULES, row } from './given.js';

const SEEN: Seen = { whole: true, lists: new Set(['ofac-sdn', 'un']) };

function born(year: number, month: number, day: number) {
  const date = partialDate({ year, month, day, text: `${year}-${month}-${day}` });
  return date === null ? [] : [date];
}

/** What becomes of rows, and what is said of the decisions. */
function run(decisions: readonly Decision[], rows: readonly ScreenedCustomer[], rules = RULES, seen = SEEN) {
  const register = new DecisionRegister(decisions, rules, FINGERPRINTER);
  const after = rows.map((one) => register.apply(one));
  return {
    register,
    statuses: after.map(({ status }) => status),
    decisions: after.flatMap(({ matches }) => matches.map(({ decision }) => decision)),
    findings: findingsOf(register, seen).map(({ line, kind }) => `${line} ${kind}`),
  };
}

const who = person('c1', 'Yusuf Karim', { birthDates: born(1975, 1, 20) });
const sdn = hit('ofac-sdn:901');
const un = hit('un:QDi.1');

describe('a decision that holds', () => {
  test.each([
    ['all dismissed', [DISMISSED, DISMISSED], 'dismissed'],
    ['one confirmed', [DISMISSED, CONFIRMED], 'confirmed'],
    ['one undecided', [CONFIRMED, null], 'open'],
    ['one under review', [CONFIRMED, REVIEW], 'open'],
  ])('gives the row its status: %s', (_what, [first, second], status) => {
    const lines = [decided(2, who, sdn, first ?? null), decided(3, who, un, second ?? null)];
    const { statuses, findings } = run(lines, [row(1, who, [sdn, un])]);
    expect({ statuses, findings }).toEqual({ statuses: [status], findings: [] });
  });

  test('stands in the match, with nothing to say against it', () => {
    const { decisions } = run([decided(2, who, sdn, DISMISSED)], [row(1, who, [sdn])]);
    expect(decisions).toEqual([{ ...DISMISSED, reopened: null }]);
  });

  test('is not undone by order, case and punctuation', () => {
    const line = decided(2, who, { ...sdn, names: ['Youssef KAREEM', 'Abu Karim'] }, DISMISSED);
    const now = { ...sdn, names: ['Abu-Karim', 'Youssef Kareem'] };
    expect(run([line], [row(1, who, [now])]).statuses).toEqual(['dismissed']);
  });

  test('holds on its last day, and not on the day after', () => {
    const line = decided(2, who, sdn, { ...DISMISSED, expiresAt: RULES.today });
    expect(run([line], [row(1, who, [sdn])]).statuses).toEqual(['dismissed']);
    const after = run([line], [row(1, who, [sdn])], { ...RULES, today: '2026-11-23' });
    expect(after.statuses).toEqual(['open']);
    expect(after.decisions[0]?.reopened).toBe('previously dismissed, expired: 2026-11-22');
    expect(after.findings).toEqual(['2 expired']);
  });

  test('ends at the latest by --max-decision-age', () => {
    const line = decided(2, who, sdn, DISMISSED);
    const { decisions, findings } = run([line], [row(1, who, [sdn])], { ...RULES, maxAgeDays: 20 });
    expect(decisions[0]?.reopened).toBe('previously dismissed, expired: 2026-11-21');
    expect(findings).toEqual(['2 expired']);
  });
});

describe('a decision lapses', () => {
  const line = decided(2, who, sdn, DISMISSED);
  const passport = {
    type: 'passport',
    value: 'X 123456',
    country: 'SY',
    label: 'Passport',
    currency: null,
  } as const;
  const cases: readonly [string, ScreenedCustomer['customer'], Match][] = [
    ['dob', { ...who, birthDates: born(1975, 1, 21) }, sdn],
    ['name', person('c1', 'Yusuf Kareem', { birthDates: who.birthDates }), sdn],
    ['gender', { ...who, genders: ['male'] }, sdn],
    ['country', { ...who, countries: [{ code: 'SY', role: 'nationality', text: 'Syria' }] }, sdn],
    ['identifier', { ...who, identifiers: [passport] }, sdn],
    ['type', { ...who, type: 'organization' }, sdn],
    ['birth place', { ...who, birthPlaces: ['Aleppo'] }, sdn],
    ['listed name', who, { ...sdn, names: [...sdn.names, 'Abu Karim'] }],
    ['listed dob', who, { ...sdn, details: details({ birthDates: born(1961, 4, 3) }) }],
    ['listed identifier', who, { ...sdn, details: details({ identifiers: [passport] }) }],
    ['dob, listed name', { ...who, birthDates: [] }, { ...sdn, names: ['Somebody Else'] }],
  ];
  test.each(cases)('when this changes: %s', (changed, customer, about) => {
    const { statuses, decisions, findings, register } = run([line], [row(1, customer, [about])]);
    expect(statuses).toEqual(['open']);
    expect(decisions[0]).toEqual({
      ...DISMISSED,
      status: 'open',
      reopened: `previously dismissed, changed: ${changed}`,
    });
    expect(findings).toEqual(['2 lapsed']);
    expect(findingsOf(register, SEEN)[0]?.text).toBe(`lapsed, changed: ${changed}; the match is open again`);
  });

  test('not when only the sanctions change; but a licence is for a programme', () => {
    const now = { ...sdn, programmes: ['ANOTHER'], url: null, score: 71 };
    expect(run([line], [row(1, who, [now])]).statuses).toEqual(['dismissed']);
    const licence = decided(2, who, sdn, { ...DISMISSED, justification: 'same_person_licensed' });
    expect(run([licence], [row(1, who, [now])]).decisions[0]?.reopened).toBe(
      'previously dismissed, changed: listed programme',
    );
  });

  test('and a later line of the same pair takes over, without a word about the old one', () => {
    const changed = { ...who, birthDates: born(1975, 1, 21) };
    const lines = [line, decided(3, changed, sdn, { ...CONFIRMED, decidedAt: '2026-11-20' })];
    const { statuses, findings } = run(lines, [row(1, changed, [sdn])]);
    expect({ statuses, findings }).toEqual({ statuses: ['confirmed'], findings: [] });
  });

  test('what was open has not come to an end', () => {
    const { decisions, findings } = run(
      [decided(2, who, sdn, REVIEW)],
      [row(1, { ...who, birthDates: [] }, [sdn])],
    );
    expect(decisions).toEqual([{ ...REVIEW, reopened: null }]);
    expect(findings).toEqual([]);
  });
});

describe('a decision binds one customer, role and entity', () => {
  const line = decided(2, who, sdn, DISMISSED);
  test.each<[string, ScreenedCustomer]>([
    ['another customer', row(1, { ...who, id: 'c2' }, [sdn])],
    ['another entity', row(1, who, [hit('ofac-sdn:902')])],
    [
      'a related party',
      row(1, { ...who, related: [{ role: 'owner', share: 60, party: who }] }, [{ ...sdn, role: 'owner' }]),
    ],
    ['a customer without an id', row(1, { ...who, id: null }, [sdn])],
  ])('not %s', (_what, other) => {
    expect(run([line], [other]).statuses).toEqual(['open']);
  });

  test('fingerprints of one pair are none of another', () => {
    const copied = {
      ...decided(2, who, sdn, DISMISSED),
      pair: { customerId: 'c1', role: '', entityId: 'un:QDi.1' },
    };
    expect(run([copied], [row(1, who, [un])]).statuses).toEqual(['open']);
  });

  test('one of two owners', () => {
    const owners = ['Yusuf Karim', 'Youssef Karim'].map((name, at) => ({
      role: 'owner',
      share: 30,
      party: person(null, name, { birthDates: born(1960 + at, 1, 2) }),
    }));
    const company = person('c1', 'Invented Trading', { type: 'organization', related: owners });
    const [first, second] = owners.map(({ party }) =>
      hit('ofac-sdn:901', { role: 'owner', customerName: party.names[0]?.full ?? '' }),
    );
    if (first === undefined || second === undefined) throw new Error('two owners');
    const { decisions, findings } = run(
      [decided(2, company, first, DISMISSED)],
      [row(1, company, [first, second])],
    );
    expect(decisions.map((one) => one?.status)).toEqual(['dismissed', undefined]);
    expect(findings).toEqual([]);
  });
});

describe('what does not count', () => {
  test('without fingerprints, or with those of another key', () => {
    const bare = { ...decided(2, who, sdn, DISMISSED), fingerprints: { customer: '', entity: '' } };
    expect(run([bare], [row(1, who, [sdn])])).toMatchObject({ statuses: ['open'], findings: ['2 unproven'] });
    const other = new DecisionRegister(
      [decided(2, who, sdn, DISMISSED)],
      RULES,
      new Fingerprinter(new Uint8Array(32).fill(8)),
    );
    expect(other.apply(row(1, who, [sdn])).matches[0]?.decision?.reopened).toBe(
      'previously dismissed, its fingerprints were made with another key',
    );
  });

  test.each([
    [null, 'open'],
    ['A. ANALYST', 'open'],
    ['B. Reviewer', 'dismissed'],
  ])('not approved, where that is asked for: by %s', (approvedBy, status) => {
    const line = decided(2, who, sdn, { ...DISMISSED, approvedBy });
    const { statuses, findings } = run([line], [row(1, who, [sdn])], { ...RULES, requireApproval: true });
    expect(statuses).toEqual([status]);
    expect(findings).toEqual(status === 'open' ? ['2 unapproved'] : []);
  });

  test.each([
    [[DISMISSED, CONFIRMED]],
    [[DISMISSED, { ...CONFIRMED, decidedAt: '2026-11-20' }]],
    [[REVIEW, DISMISSED]],
  ])('contradictory lines', (verdicts) => {
    const lines = verdicts.map((verdict, at) => decided(at + 2, who, sdn, verdict));
    const { statuses, findings, decisions } = run(lines, [row(1, who, [sdn])]);
    expect(statuses).toEqual(['open']);
    expect(decisions[0]?.reopened).toMatch(/^decided both \w+ and \w+$/);
    expect(findings).toEqual(['2 contradictory', '3 contradictory']);
  });

  test('the same said twice is no contradiction: the later one counts', () => {
    const lines = [
      decided(2, who, sdn, { ...DISMISSED, decidedAt: '2026-11-20', statement: 'later' }),
      decided(3, who, sdn, DISMISSED),
    ];
    const { decisions, findings } = run(lines, [row(1, who, [sdn])]);
    expect(decisions[0]?.statement).toBe('later');
    expect(findings).toEqual([]);
  });
});

describe('unused', () => {
  const line = decided(2, who, sdn, DISMISSED);
  test.each<[string, readonly ScreenedCustomer[], Seen, readonly string[]]>([
    ['no such match', [row(1, who, [un])], SEEN, ['2 unused']],
    ['no such customer', [], SEEN, ['2 unused']],
    ['its list was not screened', [], { ...SEEN, lists: new Set(['un']) }, []],
    ['the rows broke off', [], { ...SEEN, whole: false }, []],
    [
      'set aside by itself',
      [
        {
          ...row(1, who, []),
          status: 'set_aside',
          setAside: [setAside('Youssef KAREEM', 'Yusuf Karim', { entityId: 'ofac-sdn:901' })],
        },
      ],
      SEEN,
      [],
    ],
  ])('%s', (_what, rows, seen, findings) => {
    expect(run([line], rows, RULES, seen).findings).toEqual(findings);
  });

  test('zeros that Excel dropped are noticed, and the decision is put to nobody', () => {
    const stripped = { ...line, pair: { ...line.pair, customerId: '17' } };
    const { statuses, findings } = run([stripped], [row(1, { ...who, id: '0017' }, [sdn])]);
    expect({ statuses, findings }).toEqual({ statuses: ['open'], findings: ['2 zeros-lost'] });
  });
});

test('a second row of the same customer id gets no decision, and is named', () => {
  const { statuses, register } = run(
    [decided(2, who, sdn, DISMISSED)],
    [
      row(1, who, [sdn]),
      row(5, who, [sdn]),
      row(6, { ...who, id: 'c9' }, [sdn]),
      row(7, { ...who, id: 'c9' }, [sdn]),
    ],
  );
  expect(statuses).toEqual(['dismissed', 'open', 'open', 'open']);
  // of ids without a decision nothing is remembered
  expect(register.doubled).toEqual([{ row: 5, line: 6 }]);
});

test('a row without a match is not read', () => {
  const unread: ScreenedCustomer = {
    row: 1,
    status: 'none',
    matches: [],
    setAside: [],
    get line(): number {
      throw new Error('read');
    },
    get input(): ScreenedCustomer['input'] {
      throw new Error('read');
    },
    get customer(): ScreenedCustomer['customer'] {
      throw new Error('read');
    },
  };
  const register = new DecisionRegister([decided(2, who, sdn, DISMISSED)], RULES, FINGERPRINTER);
  expect(register.apply(unread)).toBe(unread);
});
