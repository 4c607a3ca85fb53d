import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Customer } from '../../src/customers/customer.js';
import type { Entity } from '../../src/lists/entity.js';
import { createBruteForceEngine } from '../../src/match/brute-force.js';
import { createEngine } from '../../src/match/engine.js';
import type { Settlement } from '../../src/match/screened-row.js';
import { altered, namePair, personName } from './generated-names.js';
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

/** An entity of whom everything is known to the day. */
const KNOWN: Partial<Entity> = {
  birthDates: born('1961-04-03'),
  genders: ['male'],
  countries: [nationality('RU')],
};

/** The customer with the datum that was asked for: what the entity has, or something else. */
const ANSWERS: Readonly<Record<string, readonly [equal: Partial<Customer>, different: Partial<Customer>]>> = {
  dob: [{ birthDates: born('1961-04-03') }, { birthDates: born('1990-11-20') }],
  gender: [{ genders: ['male'] }, { genders: ['female'] }],
  country: [{ countries: [nationality('RU')] }, { countries: [nationality('BR')] }],
};

function settlementOf(
  own: string,
  other: string,
  more: Partial<Customer> = {},
  entity = KNOWN,
): Settlement | null {
  return compared(customer(own, more), listed(other, entity)).match.settle;
}

test('the promised scores are those that the answer gives', () => {
  let asked = 0;
  const known = fc.record(
    {
      birthDates: fc.constantFrom(born('1961-04-03'), born('1961'), born('1990-11-20')),
      genders: fc.constantFrom<Customer['genders'][]>(['male'], ['female']),
      countries: fc.constantFrom([nationality('RU')], [nationality('BR')]),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(namePair(personName), known, ([own, other], more) => {
      const settle = settlementOf(own, other, more);
      if (settle === null) return;
      asked++;
      const [equal, different] = ANSWERS[settle.field] ?? [{}, {}];
      const scoreWith = (answer: Partial<Customer>): number =>
        compared(customer(own, { ...more, ...answer }), listed(other, KNOWN)).score;
      expect(scoreWith(equal)).toBe(settle.ifEqual);
      expect(scoreWith(different)).toBe(settle.ifDifferent);
    }),
    { numRuns: 300 },
  );
  expect(asked).toBeGreaterThan(10);
});

describe('what is asked for', () => {
  test('is the birth date first', () => {
    expect(settlementOf('Zoravan Qeltharani', 'Zoravan Qeltharani')).toMatchObject({
      field: 'dob',
      value: '1961-04-03',
    });
  });

  test('is what the customer’s record lacks and the entity has', () => {
    const settle = settlementOf('Zoravan Qeltharani', 'Zoravan Qeltharani', { birthDates: born('1961') });
    expect(settle?.field).not.toBe('dob');
    expect(settlementOf('Zoravan Qeltharani', 'Zoravan Qeltharani', {}, {})).toBeNull();
  });

  test('decides: at or above the threshold one way, below it the other', () => {
    fc.assert(
      fc.property(namePair(personName), ([own, other]) => {
        const settle = settlementOf(own, other);
        if (settle === null) return;
        expect(settle.ifEqual).toBeGreaterThanOrEqual(70);
        expect(settle.ifDifferent).toBeLessThan(70);
      }),
    );
  });

  test('names every date that would do', () => {
    const several = { birthDates: born('1961-04-03', '1962-05-07') };
    expect(settlementOf('Zoravan Qeltharani', 'Zoravan Qeltharani', {}, several)?.value).toBe(
      '1961-04-03 or 1962-05-07',
    );
  });

  test('is the country by its name where nothing else is known', () => {
    const listedNames = [
      'Alazar',
      'A.',
      'Osipovich',
      'al Balisa',
      'Kim',
      'Maria',
      'van der Okarwe',
      'Juan Ivan',
    ];
    const asked = listedNames.flatMap((more) => {
      const entity = { countries: [nationality('BY')] };
      return settlementOf('Zoravan Qeltarani', `Zoravan ${more} Qeltharani`, {}, entity) ?? [];
    });
    expect(asked.length).toBeGreaterThan(0);
    for (const settle of asked) expect(settle).toMatchObject({ field: 'country', value: 'Belarus' });
  });

  test('of a birth year alone promises no more than a date in that year gives', () => {
    const entity = { birthDates: born('1961') };
    const settle = settlementOf('Zoravan Qeltharami', 'Zoravan Qeltharani', {}, entity);
    const answered = (text: string): number =>
      compared(
        customer('Zoravan Qeltharami', { birthDates: born(text) }),
        listed('Zoravan Qeltharani', entity),
      ).score;
    expect(settle).toMatchObject({ field: 'dob', value: '1961', ifEqual: answered('1961-08-19') });
    expect(settle?.ifDifferent).toBe(answered('1990-11-20'));
  });

  test('is not the nationality where the list says the country of birth alone: another would say nothing', () => {
    const entity: Partial<Entity> = { countries: [{ code: 'BY', role: 'birth', text: 'Belarus' }] };
    for (const own of ['Zoravan Qeltarani', 'Zoravan Kueltaran', 'Zoravan Alazar Qeltharani'])
      expect(settlementOf(own, 'Zoravan Qeltharani', {}, entity)).toBeNull();
  });

  test('reckons with an identifier that contradicts, which takes the floor away', () => {
    const entity = { ...KNOWN, identifiers: [numbered('national-id', '77001122', 'RU')] };
    const more = { identifiers: [numbered('national-id', '77001133', 'RU')] };
    const [own, other] = ['Zoravan Qeltharani', 'Zoravan Qeltharani'];
    const settle = settlementOf(own, other, more, entity);
    expect(settle).not.toBeNull();
    const [equal, different] = ANSWERS[settle?.field ?? ''] ?? [{}, {}];
    const scoreWith = (answer: Partial<Customer>): number =>
      compared(customer(own, { ...more, ...answer }), listed(other, entity)).score;
    expect(scoreWith(equal)).toBe(settle?.ifEqual);
    expect(scoreWith(different)).toBe(settle?.ifDifferent);
  });
});

test('what a birth date would change is asked of all names of the party, whichever were retrieved', () => {
  const common = fc
    .array(fc.constantFrom('Mohammed', 'Hasan', 'Hussein', 'Ali', 'Ivan', 'Petrov', 'Maria'), {
      minLength: 2,
      maxLength: 3,
    })
    .map((words) => words.join(' '));
  const party = common.chain((own) => {
    const longer = fc.constantFrom('Zoravan', 'Haji', 'Bramholt').map((word) => `${own} ${word}`);
    const names = fc.array(fc.oneof(longer, altered(own)), { minLength: 2, maxLength: 4 });
    return fc.tuple(fc.constant(own), names);
  });
  let settled = 0;
  fc.assert(
    fc.property(party, ([own, names]) => {
      const index = indexOf([listed(names, { birthDates: born('1961-04-03') })]);
      const [found, all] = [createEngine, createBruteForceEngine].map((create) =>
        create(index, DEFAULT_OPTIONS)
          .screen(customer(own, { genders: ['male'] }))
          .matches.map(({ score, settle }) => ({ score, settle })),
      );
      expect(found).toEqual(all);
      if (found?.some(({ settle }) => settle?.field === 'dob')) settled++;
    }),
    { numRuns: 400 },
  );
  expect(settled).toBeGreaterThan(10);
});
