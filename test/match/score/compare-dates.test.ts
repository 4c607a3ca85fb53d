import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compareBirthDates,
  type DateRelation,
  dateAgreement,
} from '../../../src/match/score/compare-dates.js';
import type { PartialDate } from '../../../src/normalise/date.js';
import { born } from '../given.js';

function relation(own: string | readonly string[], listed: string | readonly string[]): DateRelation {
  return compareBirthDates(born(...[own].flat()), born(...[listed].flat())).relation;
}

describe('two days', () => {
  test.each<[string, string, DateRelation]>([
    ['1961-04-03', '1961-04-03', 'same-day'],
    ['1961-04-03', '1961-03-04', 'swapped'],
    // a day, a month, a figure of the year
    ['1961-04-03', '1961-04-23', 'one-field'],
    ['1961-04-03', '1961-07-03', 'one-field'],
    ['1961-04-03', '1971-04-03', 'one-field'],
    ['1961-04-03', '1962-04-03', 'one-field'],
    // two figures of the year are no slip
    ['1961-04-03', '1975-04-03', 'conflict'],
    ['1961-04-03', '1961-09-20', 'other-day'],
    ['1961-04-03', '1962-11-20', 'other-day'],
    ['1961-04-03', '1963-04-01', 'other-day'],
    ['1961-04-03', '1963-05-20', 'conflict'],
    ['1961-04-03', '1990-12-31', 'conflict'],
    // the turn of a year
    ['1960-12-31', '1961-01-02', 'near'],
    // the Julian calendar's day
    ['1961-04-20', '1961-05-03', 'near'],
    ['1961-04-20', '1961-05-05', 'other-day'],
    ['1960-02-29', '1960-02-28', 'one-field'],
  ])('%s and %s: %s', (own, listed, expected) => {
    expect(relation(own, listed)).toBe(expected);
    expect(relation(listed, own)).toBe(expected);
  });
});

describe('partial dates', () => {
  test.each<[string, string, DateRelation]>([
    ['1961-04-03', 'Apr 1961', 'same-month'],
    ['Apr 1961', 'Apr 1961', 'same-month'],
    ['1961-04-03', '1961', 'same-year'],
    ['Apr 1961', '1961', 'same-year'],
    ['1961', '1961', 'same-year'],
    ['1961-04-03', '1960 to 1963', 'near'],
    ['1961-04-03', 'May 1961', 'near'],
    ['1961-04-03', '1963', 'near'],
    ['1961-04-03', '1975', 'conflict'],
    ['1961', '1963', 'near'],
    ['1961', '1975', 'conflict'],
  ])('%s and %s: %s', (own, listed, expected) => {
    expect(relation(own, listed)).toBe(expected);
    expect(relation(listed, own)).toBe(expected);
  });

  test('1 January stands for a year', () => {
    expect(relation('1961-04-03', '1961-01-01')).toBe('same-year');
    expect(relation('1961-01-01', '1961-01-01')).toBe('same-year');
    expect(relation('1962-12-31', '1961-01-01')).toBe('near');
    expect(relation('1975-04-03', '1961-01-01')).toBe('conflict');
  });
});

describe('vague dates', () => {
  test.each<[string, string, DateRelation]>([
    ['1964-03-01', 'circa 1961', 'near'],
    ['1967-03-01', 'circa 1961', 'apart'],
    ['1975-03-01', 'circa 1961', 'conflict'],
    ['1961-08-02', 'circa 1961', 'same-year'],
    ['1962-08-02', 'circa 1961-03-04', 'near'],
    ['1968-03-01', '1960 to 1963', 'apart'],
    ['1975-03-01', '1960 to 1963', 'conflict'],
  ])('%s and %s: %s', (own, listed, expected) => {
    expect(relation(own, listed)).toBe(expected);
    expect(relation(listed, own)).toBe(expected);
  });

  test('the wider the listed date, the less it contradicts', () => {
    expect(relation('1966-03-01', '1961-04-03')).toBe('conflict');
    expect(relation('1966-03-01', ['1961-04-03', '1960-02-02', '1959-07-07'])).toBe('apart');
    expect(relation('1962-03-01', '1961-04-03')).toBe('other-day');
    expect(relation('1962-03-01', ['1961-04-03', '1960-02-02', '1959-07-07'])).toBe('near');
  });
});

describe('several dates', () => {
  test('the best relation counts, and says which two dates it holds between', () => {
    const found = compareBirthDates(born('1961-04-03'), born('1975', '1961-04-03', '1961'));
    expect(found.relation).toBe('same-day');
    expect([found.customer?.text, found.listed?.text]).toEqual(['1961-04-03', '1961-04-03']);
  });

  test('one conflict and one agreement agree, from either side', () => {
    expect(relation(['1975-02-20', '1961-04-03'], '1961-04-03')).toBe('same-day');
    expect(relation('1961-04-03', ['1975-02-20', '1961'])).toBe('same-year');
  });

  test('a day that could be a month agrees by either reading', () => {
    expect(relation(['1961-04-03', '1961-03-04'], '1961-03-04')).toBe('same-day');
  });
});

describe('no date', () => {
  test('on either side, or in a calendar that cannot be converted, is none', () => {
    expect(compareBirthDates([], born('1961'))).toEqual({ relation: 'absent', customer: null, listed: null });
    expect(compareBirthDates(born('1961'), []).relation).toBe('absent');
    expect(relation('1961-04-03', '1343')).toBe('absent');
  });

  test('beside one in a foreign calendar the Gregorian one counts', () => {
    expect(relation('1964-11-05', ['1343', 'Nov 1964'])).toBe('same-month');
  });
});

test('the agreement of the reports', () => {
  const agreeing: DateRelation[] = ['same-day', 'swapped', 'one-field', 'same-month', 'same-year'];
  for (const one of agreeing) expect(dateAgreement(one)).toBe('agree');
  expect(dateAgreement('near')).toBe('near');
  expect(dateAgreement('other-day')).toBe('near');
  expect(dateAgreement('conflict')).toBe('conflict');
  expect(dateAgreement('apart')).toBe('conflict');
  expect(dateAgreement('absent')).toBe('absent');
});

const date: fc.Arbitrary<PartialDate> = fc
  .tuple(
    fc.integer({ min: 1955, max: 1968 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(([year, month, day]) => {
    const two = (value: number): string => String(value).padStart(2, '0');
    return fc.constantFrom(
      `${year}-${two(month)}-${two(day)}`,
      `${year}-${two(month)}-${two(day)}`,
      `${year}-${two(month)}`,
      `${year}`,
      `circa ${year}`,
    );
  })
  .map((text) => born(text)[0])
  .filter((one) => one !== undefined);

test('the order of the two sides does not matter', () => {
  const dates = fc.array(date, { maxLength: 3 });
  fc.assert(
    fc.property(dates, dates, (own, listed) => {
      expect(compareBirthDates(own, listed).relation).toBe(compareBirthDates(listed, own).relation);
    }),
  );
});

test('a date agrees with itself, and never says more than it is precise', () => {
  fc.assert(
    fc.property(date, (one) => {
      const { relation: found } = compareBirthDates([one], [one]);
      const wholeYear = one.precision === 'year' || (one.precision === 'day' && one.text.endsWith('-01-01'));
      const expected = wholeYear ? 'same-year' : one.precision === 'month' ? 'same-month' : 'same-day';
      expect(found).toBe(expected);
    }),
  );
});
