import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Customer } from '../../src/customers/customer.js';
import type { Entity } from '../../src/lists/entity.js';
import { createEngine } from '../../src/match/engine.js';
import { anyName, namePair, personName } from './generated-names.js';
import {
  born,
  compared,
  customer,
  DEFAULT_OPTIONS,
  indexOf,
  listed,
  nationality,
  numbered,
} from './given.js';

/** What holds for every pair of parties, whatever the parameters of the model. */

/** Pairs that a property is tried on. */
const RUNS = process.env['SCREEN_LONG'] === '1' ? 2000 : 100;

const entityType = fc.constantFrom<Entity['type']>('person', 'organization', 'unknown');

/** Some of what may be known of a customer or an entity besides its names. */
const facts = fc.record(
  {
    birthDates: fc.constantFrom(born('1961-04-03'), born('1961'), born('circa 1962'), born('1990-11-20')),
    genders: fc.constantFrom<Customer['genders'][]>(['male'], ['female']),
    countries: fc.constantFrom(
      [nationality('RU')],
      [nationality('BR')],
      [nationality('RU'), nationality('BY')],
    ),
    identifiers: fc.constantFrom(
      [numbered('passport', '990017341', 'RU')],
      [numbered('national-id', '77001122', 'RU')],
      [numbered('national-id', '77001133', 'RU')],
    ),
  },
  { requiredKeys: [] },
);

describe('a score', () => {
  test('is from 0 to 100, the same again, and the sum of its parts', () => {
    fc.assert(
      fc.property(namePair(anyName), entityType, facts, facts, ([own, other], type, knownOwn, knownOther) => {
        const result = compared(customer(own, knownOwn), listed(other, { ...knownOther, type }));
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(100);
        expect(compared(customer(own, knownOwn), listed(other, { ...knownOther, type }))).toEqual(result);
        const tenths = result.match.explanation.map(({ points }) => Math.round(points * 10));
        expect(tenths.reduce((sum, points) => sum + points, 0)).toBe(Math.round(result.score * 10));
        for (const { points } of result.match.explanation) expect(points).not.toBe(0);
      }),
      { numRuns: RUNS },
    );
  });

  test('does not depend on what the engine has seen before', () => {
    fc.assert(
      fc.property(
        fc.array(anyName, { minLength: 2, maxLength: 6 }),
        namePair(anyName),
        (before, [own, other]) => {
          const engine = createEngine(indexOf([listed(other, { type: 'unknown' })]), DEFAULT_OPTIONS, {
            least: 0,
          });
          const fresh = createEngine(indexOf([listed(other, { type: 'unknown' })]), DEFAULT_OPTIONS, {
            least: 0,
          });
          for (const name of before) engine.score(customer(name));
          const scoreOf = (one: typeof engine) => one.score(customer(own)).map(({ score }) => score);
          expect(scoreOf(engine)).toEqual(scoreOf(fresh));
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** A name in another way of writing that changes none of its words. */
const rewriting = fc.constantFrom<(name: string) => string>(
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize('NFD'),
  (name) => name.normalize('NFKC').normalize('NFC'),
  (name) => name.replaceAll(' ', '  '),
  (name) => name.replaceAll(' ', ' - '),
  (name) => name.replaceAll(' ', ', '),
  (name) => name.replaceAll(' ', '\u00a0'),
  (name) => ` ${name}, `,
  (name) => `"${name}"`,
  (name) => name.replaceAll(' ', ' \u200b'),
);
const accented = fc.constantFrom(
  'José',
  'Müller',
  'Nguyễn',
  'Čvorović',
  'Žaluđkoven',
  'Ørsvik',
  'Ёлкин',
  'Ҷалол',
);

describe('a score is unchanged by', () => {
  const mixed = fc.tuple(accented, anyName).map(([first, rest]) => `${first} ${rest}`);

  test('case, punctuation and Unicode form of the customer’s name and of the listed one', () => {
    fc.assert(
      fc.property(
        namePair(fc.oneof(anyName, mixed)),
        rewriting,
        entityType,
        ([own, other], rewrite, type) => {
          fc.pre(!/\d/.test(own + other));
          // a capital inside a word parts two words that were glued, so that its case is more than a form
          fc.pre(!/\p{Ll}\p{Lu}/u.test(`${own} ${other}`));
          // the length of a field is what tells that a name was cut off: no form of it, but a fact
          fc.pre(![own, rewrite(own)].some(({ length }) => length >= 34 && length <= 40));
          const plain = compared(customer(own), listed(other, { type })).score;
          expect(compared(customer(rewrite(own)), listed(other, { type })).score).toBe(plain);
          expect(compared(customer(own), listed(rewrite(other), { type })).score).toBe(plain);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('the order of the customer’s names, of the entity’s, and of what is known', () => {
    fc.assert(
      fc.property(
        fc.array(personName, { minLength: 2, maxLength: 4 }),
        namePair(personName),
        (more, [own, other]) => {
          const scoreOf = (names: readonly string[], others: readonly string[]): number =>
            compared(customer(names), listed(others)).score;
          const [names, others] = [
            [own, ...more],
            [other, ...more.map((name) => `${name} Okarwe`)],
          ];
          expect(scoreOf([...names].reverse(), others)).toBe(scoreOf(names, others));
          expect(scoreOf(names, [...others].reverse())).toBe(scoreOf(names, others));
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** An entity of whom everything is known, and what the customer's file may say of it. */
const KNOWN: Partial<Entity> = {
  birthDates: born('1961-04-03'),
  genders: ['male'],
  countries: [nationality('RU')],
  identifiers: [numbered('national-id', '77001122', 'RU')],
};
const agreeing = fc.constantFrom<Partial<Customer>>(
  { birthDates: born('1961-04-03') },
  { birthDates: born('Apr 1961') },
  { birthDates: born('1961') },
  { genders: ['male'] },
  { countries: [nationality('RU')] },
  { identifiers: KNOWN.identifiers ?? [] },
);
const contradicting = fc.constantFrom<Partial<Customer>>(
  { birthDates: born('1990-11-20') },
  { birthDates: born('circa 1980') },
  { genders: ['female'] },
  { countries: [nationality('BR')] },
  { identifiers: [numbered('national-id', '77001133', 'RU')] },
  { type: 'vessel' },
);

describe('evidence that is added to what was unknown', () => {
  const without = (more: Partial<Customer>, added: Partial<Customer>): Partial<Customer> =>
    Object.fromEntries(Object.entries(more).filter(([field]) => !(field in added)));

  test('never lowers a score where it agrees', () => {
    fc.assert(
      fc.property(namePair(personName), facts, agreeing, ([own, other], known, added) => {
        const rest = without(known, added);
        const before = compared(customer(own, rest), listed(other, KNOWN)).score;
        const after = compared(customer(own, { ...rest, ...added }), listed(other, KNOWN)).score;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: RUNS },
    );
  });

  test('never raises a score where it contradicts', () => {
    fc.assert(
      fc.property(namePair(personName), facts, contradicting, ([own, other], known, added) => {
        const rest = without(known, added);
        const before = compared(customer(own, rest), listed(other, KNOWN)).score;
        const after = compared(customer(own, { ...rest, ...added }), listed(other, KNOWN)).score;
        expect(after).toBeLessThanOrEqual(before);
      }),
      { numRuns: RUNS },
    );
  });

  test('a further name of the customer never lowers a score by name', () => {
    fc.assert(
      fc.property(namePair(personName), personName, ([own, other], further) => {
        const before = compared(customer(own), listed(other)).score;
        expect(compared(customer([own, further]), listed(other)).score).toBeGreaterThanOrEqual(before);
        expect(compared(customer(own), listed([other, further])).score).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: RUNS },
    );
  });
});
