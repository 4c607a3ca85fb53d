import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { presentIn, traitsOf } from '../../../src/compiled/entity-traits.js';
import type { Customer } from '../../../src/customers/customer.js';
import type { Entity } from '../../../src/lists/entity.js';
import { createBruteForceEngine } from '../../../src/match/brute-force.js';
import { createEngine } from '../../../src/match/engine.js';
import { Attainable } from '../../../src/match/retrieve/attainable.js';
import { TableNeeds } from '../../../src/match/retrieve/row-needs.js';
import { compareBirthDates } from '../../../src/match/score/compare-dates.js';
import { compareContext, MOST_RAISED } from '../../../src/match/score/context.js';
import { type PartialDate, partialDate } from '../../../src/normalise/date.js';
import { anyName, namePair } from '../generated-names.js';
import { born, customer, DEFAULT_OPTIONS, indexOf, listed, nationality, numbered } from '../given.js';

/** What a row needs must never be more than what some pair with it makes do with. */

const RUNS = process.env['SCREEN_LONG'] === '1' ? 20_000 : 1500;

/** Years and days that are often equal but for a digit. */
const parts = fc.record(
  {
    year: fc.constantFrom(1951, 1956, 1960, 1961, 1962, 1964, 1965, 1966, 1971, 1991, 1361),
    month: fc.constantFrom(1, 4, 12),
    day: fc.constantFrom(1, 4, 12, 31),
    circa: fc.boolean(),
  },
  { requiredKeys: ['year'] },
);
const date = parts.map((given) => partialDate({ ...given, text: '' }) ?? born('1990')[0]);
const range = fc.constantFrom(...born('1960-1964', '1951 to 1961', '1965-1991'));
const dates = fc.array(fc.oneof({ weight: 4, arbitrary: date }, range), { maxLength: 3 }).map(certain);

function certain(all: readonly (PartialDate | undefined)[]): PartialDate[] {
  return all.filter((one) => one !== undefined);
}

const country = fc.record({
  code: fc.constantFrom('RU', 'BY', 'BR', 'IR', null),
  role: fc.constantFrom<'nationality' | 'residence'>('nationality', 'residence'),
  text: fc.constant(''),
});
const facts = fc.record({
  type: fc.constantFrom<Entity['type']>('person', 'organization', 'vessel', 'unknown'),
  birthDates: dates,
  genders: fc.subarray<'male' | 'female'>(['male', 'female']),
  countries: fc.array(country, { maxLength: 2 }),
  identifiers: fc.subarray([
    numbered('passport', '990017341', 'RU'),
    numbered('national-id', '77001122', 'RU'),
    numbered('national-id', '77001133', 'RU'),
  ]),
});

/** The needs of a customer against one entity. */
function needsOf(own: Customer, entity: Entity, asked: { least: number; threshold: number }): TableNeeds {
  const index = indexOf([entity]);
  const table = index.persons.rows > 0 ? index.persons : index.others;
  const needs = new TableNeeds(table, index.store.traits, new Attainable(), asked);
  needs.set(own, presentIn(own));
  return needs;
}

describe('the score that a name needs in a row', () => {
  test('is no more than that with which the pair is reported', () => {
    const asked = fc.record({ least: fc.constantFrom(20, 50, 70, 90), threshold: fc.constantFrom(70, 90) });
    fc.assert(
      fc.property(facts, facts, asked, (knownOwn, knownOther, { least, threshold }) => {
        const own = customer('Zoravan Qeltharani', knownOwn);
        const entity = listed('Zoravan Qeltharani', knownOther);
        const context = compareContext(own, entity);
        const points = context.parts.map((part) => part.points);
        const raised = points.reduce((sum, each) => sum + Math.max(0, each), 0);
        const fall = points.reduce((sum, each) => sum + Math.min(0, each), 0);
        const setAside =
          context.dates.relation === 'conflict' || context.identifiers.agreement === 'conflict';
        const toMatch = least - Math.min(MOST_RAISED, raised) - fall;
        const needs = needsOf(own, entity, { least, threshold });
        expect(needs.ofRow(0)).toBeLessThanOrEqual(setAside ? Math.min(toMatch, threshold) : toMatch);
        expect(needs.least).toBeLessThanOrEqual(needs.ofRow(0));
        if (context.dates.relation === 'same-day')
          expect([needs.sameDay, needs.sameDayIn(0)]).toEqual([true, true]);
      }),
      { numRuns: RUNS },
    );
  });

  test('is that of the threshold where the pair was born in other decades, or only one has a birth date', () => {
    const own = customer('Zoravan Qeltharani', { birthDates: born('1961-04-03'), genders: ['male'] });
    const asked = { least: 70, threshold: 70 };
    const needOf = (known: Partial<Entity>) =>
      needsOf(own, listed('Zoravan Qeltharani', known), asked).ofRow(0);
    expect(needOf({ birthDates: born('1961-04-03') })).toBe(62);
    expect(needOf({ birthDates: born('1991-11-20') })).toBe(70);
    expect(needOf({})).toBe(70);
    expect(needOf({ genders: ['female'] })).toBe(85);
    expect(needOf({ birthDates: born('1961'), countries: [nationality('IR')] })).toBe(62);
  });
});

test('birth dates that are taken for years apart contradict each other', () => {
  fc.assert(
    fc.property(dates, dates, (own, other) => {
      const { traits } = indexOf([listed('Zoravan Qeltharani', { birthDates: other })]).store;
      const apart = traits.areBirthsApart(0, traitsOf(customer('Zoravan', { birthDates: own })));
      if (apart) expect(['apart', 'conflict']).toContain(compareBirthDates(own, other).relation);
    }),
    { numRuns: RUNS },
  );
});

test('an engine reports what one does that compares all names, whatever is known of the parties', () => {
  fc.assert(
    fc.property(
      namePair(anyName),
      facts,
      fc.array(facts, { minLength: 1, maxLength: 3 }),
      ([name, other], own, all) => {
        const index = indexOf(all.map((known, at) => listed(other, { ...known, id: `own:${at}` })));
        const one = customer(name, own);
        const found = createEngine(index, DEFAULT_OPTIONS).screen(one);
        expect(found).toEqual(createBruteForceEngine(index, DEFAULT_OPTIONS).screen(one));
      },
    ),
    { numRuns: RUNS / 5 },
  );
});
