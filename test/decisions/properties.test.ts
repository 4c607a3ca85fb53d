import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Decision } from '../../src/decisions/decision.js';
import { DecisionRegister } from '../../src/decisions/register.js';
import type { ScreenedCustomer } from '../../src/match/screened-row.js';
import { count, newTally } from '../../src/report/tally.js';
import { CONFIRMED, DISMISSED, decided, FINGERPRINTER, hit, person, REVIEW, RULES, row } from './given.js';

/** What holds for every file of decisions and every run. */

const ids = fc.constantFrom('c1', 'c2', 'c3', 'c4');
const entities = fc.constantFrom('ofac-sdn:1', 'ofac-sdn:2', 'un:3', 'eu-fsf:4');
const roles = fc.constantFrom(null, 'owner');
const names = fc.constantFrom('Yusuf Karim', 'Youssef Kareem');

interface Pair {
  readonly id: string;
  readonly name: string;
  readonly entityId: string;
  readonly role: string | null;
}

const pair: fc.Arbitrary<Pair> = fc.record({ id: ids, name: names, entityId: entities, role: roles });
const verdict = fc.constantFrom(
  DISMISSED,
  CONFIRMED,
  REVIEW,
  { ...DISMISSED, expiresAt: '2026-11-21' },
  { ...CONFIRMED, decidedAt: '2026-10-01' },
  null,
);

function customerOf({ id, name }: Pick<Pair, 'id' | 'name'>): ScreenedCustomer['customer'] {
  return person(id, name, { related: [{ role: 'owner', share: 50, party: person(null, name) }] });
}

function lineOf([about, said]: readonly [Pair, Decision['verdict']], at: number): Decision {
  const match = hit(about.entityId, { role: about.role, customerName: about.name });
  return decided(at + 2, customerOf(about), match, said);
}

/** Each customer once, with the matches that the pairs give it. */
const run = fc.array(pair, { maxLength: 12 }).map((pairs) => {
  const customers = new Map<string, Pair[]>();
  for (const one of pairs) {
    const known = customers.get(one.id) ?? [];
    if (!known.some(({ entityId, role }) => entityId === one.entityId && role === one.role)) known.push(one);
    customers.set(one.id, known);
  }
  return [...customers].map(([id, own], at) => {
    const name = own[0]?.name ?? '';
    const matches = own.map(({ entityId, role }) => hit(entityId, { role, customerName: name }));
    return row(at + 1, customerOf({ id, name }), matches);
  });
});

const lines = fc
  .array(fc.tuple(pair, verdict), { maxLength: 12 })
  .map((all) => all.map((one, at) => lineOf(one, at)));

function applied(decisions: readonly Decision[], rows: readonly ScreenedCustomer[], rules = RULES) {
  const register = new DecisionRegister(decisions, rules, FINGERPRINTER);
  return rows.map((one) => register.apply(one));
}

/** Every match with whom and what it is about, and what holds of it. */
function statuses(rows: readonly ScreenedCustomer[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ customer, matches }) =>
      matches.map(({ entityId, role, decision }): [string, string] => [
        JSON.stringify([customer.id, entityId, role]),
        decision?.status ?? 'open',
      ]),
    ),
  );
}

describe('decisions', () => {
  test('one more never touches a match of another customer, role or entity', () => {
    fc.assert(
      fc.property(lines, fc.tuple(pair, verdict), run, (decisions, more, rows) => {
        const before = statuses(applied(decisions, rows));
        const after = statuses(applied([...decisions, lineOf(more, decisions.length)], rows));
        const [{ id, entityId, role }] = more;
        for (const [key, status] of after)
          if (key !== JSON.stringify([id, entityId, role])) expect(status).toBe(before.get(key));
      }),
    );
  });

  test('only a line that dismisses this very pair hides a match', () => {
    fc.assert(
      fc.property(lines, run, (decisions, rows) => {
        const dismissing = new Set(
          decisions
            .filter((line) => line.verdict?.status === 'dismissed')
            .map(({ pair: { customerId, entityId, role } }) =>
              JSON.stringify([customerId, entityId, role === '' ? null : role]),
            ),
        );
        for (const [key, status] of statuses(applied(decisions, rows)))
          if (status === 'dismissed') expect(dismissing.has(key)).toBe(true);
      }),
    );
  });

  test('none takes a match away, and the counts add up', () => {
    fc.assert(
      fc.property(lines, run, fc.boolean(), (decisions, rows, requireApproval) => {
        const after = applied(decisions, rows, { ...RULES, requireApproval });
        expect([...statuses(after).keys()]).toEqual([...statuses(rows).keys()]);
        const tally = newTally();
        for (const one of after) count(tally, one);
        const { open, confirmed, dismissed } = tally.matches;
        expect(open + confirmed + dismissed).toBe(rows.reduce((sum, { matches }) => sum + matches.length, 0));
        if (requireApproval) expect(confirmed + dismissed).toBe(0);
        const found = { open: 0, confirmed: 0, dismissed: 0 };
        for (const status of statuses(after).values())
          if (status === 'open' || status === 'confirmed' || status === 'dismissed') found[status] += 1;
        expect(tally.matches).toEqual(found);
        const { status } = tally;
        expect(status.open + status.confirmed + status.dismissed).toBe(rows.length);
      }),
    );
  });

  test('the order of the lines decides nothing', () => {
    fc.assert(
      fc.property(lines, run, (decisions, rows) => {
        const backwards = [...decisions].reverse();
        expect(statuses(applied(backwards, rows))).toEqual(statuses(applied(decisions, rows)));
      }),
    );
  });
});
