import { describe, expect, test } from '@jest/globals';
import type { Customer } from '../../../src/customers/customer.js';
import type { CountryLink, Entity } from '../../../src/lists/entity.js';
import type { DateRelation } from '../../../src/match/score/compare-dates.js';
import {
  COUNTRY_POINTS,
  type Context,
  compareContext,
  DATE_POINTS,
  datesText,
  dobAgreement,
  GENDER_POINTS,
  MOST_RAISED,
} from '../../../src/match/score/context.js';
import { born, customer, listed, nationality, numbered } from '../given.js';

function contextOf(own: Partial<Customer>, other: Partial<Entity>): Context {
  return compareContext(customer('Zoravan Qeltharani', own), listed('Zoravan Qeltharani', other));
}

function pointsOf({ parts }: Context): number {
  return parts.reduce((sum, { points }) => sum + points, 0);
}

const link = (code: string | null, role: CountryLink['role']): CountryLink => ({
  code,
  role,
  text: code ?? '?',
});

test('nothing known says nothing', () => {
  expect(contextOf({}, {})).toMatchObject({ country: 'absent', gender: 'absent', type: 'agree', parts: [] });
});

describe('points', () => {
  test('agreement never takes, contradiction never gives, and nothing known is nothing', () => {
    for (const [relation, points] of Object.entries(DATE_POINTS)) {
      const against = ['conflict', 'apart', 'other-day'].includes(relation);
      expect([relation, against ? points < 0 : points >= 0]).toEqual([relation, true]);
    }
    for (const points of [COUNTRY_POINTS, GENDER_POINTS]) {
      expect(points.agree).toBeGreaterThanOrEqual(0);
      expect(points.conflict).toBeLessThanOrEqual(0);
      expect(points.absent).toBe(0);
    }
    expect(DATE_POINTS.absent).toBe(0);
  });

  test('the closer the dates, the more', () => {
    const closest: DateRelation[] = [
      'same-day',
      'same-month',
      'same-year',
      'near',
      'other-day',
      'apart',
      'conflict',
    ];
    const points = closest.map((relation) => DATE_POINTS[relation]);
    expect(points).toEqual([...points].sort((a, b) => b - a));
    expect(DATE_POINTS['same-day']).toBeGreaterThan(DATE_POINTS.swapped);
    expect(DATE_POINTS.swapped).toBeGreaterThanOrEqual(DATE_POINTS['one-field']);
    // "same name and a date off by one is evidence for, not against"
    expect(DATE_POINTS['one-field']).toBeGreaterThan(DATE_POINTS.near);
  });

  test('a birth date alone does not raise by more than all context may', () => {
    expect(DATE_POINTS['same-day']).toBeLessThanOrEqual(MOST_RAISED);
    // and a contradicting one outweighs the rest
    expect(-DATE_POINTS.conflict).toBeGreaterThan(MOST_RAISED);
  });
});

describe('countries', () => {
  test.each<[string, Customer['countries'], readonly CountryLink[], Context['country']]>([
    ['one nationality', [nationality('RU')], [link('RU', 'nationality')], 'agree'],
    [
      'residence where the other was born',
      [{ code: 'RU', role: 'residence', text: '' }],
      [link('RU', 'birth')],
      'agree',
    ],
    ['two nationalities', [nationality('RU')], [link('BY', 'nationality')], 'conflict'],
    ['nationality and citizenship', [nationality('RU')], [link('BY', 'citizenship')], 'conflict'],
    ['one of several', [nationality('RU'), nationality('BY')], [link('BY', 'nationality')], 'agree'],
    // people live, register companies and sail under flags abroad
    ['residences', [{ code: 'RU', role: 'residence', text: '' }], [link('BY', 'residence')], 'absent'],
    ['nationality and residence', [nationality('RU')], [link('BY', 'residence')], 'absent'],
    [
      'registration and flag',
      [{ code: 'PA', role: 'registration', text: '' }],
      [link('LR', 'flag')],
      'absent',
    ],
    [
      'an unknown country',
      [{ code: null, role: 'nationality', text: '?' }],
      [link(null, 'nationality')],
      'absent',
    ],
    ['no country', [], [link('RU', 'nationality')], 'absent'],
  ])('%s', (_what, own, other, expected) => {
    const context = contextOf({ countries: own }, { countries: other });
    expect(context.country).toBe(expected);
    expect(pointsOf(context)).toBe(COUNTRY_POINTS[expected]);
  });

  test('the country in common is named', () => {
    const { parts } = contextOf(
      { countries: [nationality('BY')] },
      { countries: [link('BY', 'nationality')] },
    );
    expect(parts.map(({ text }) => text)).toEqual(['same country: Belarus']);
  });
});

describe('gender and type', () => {
  test('any gender in common agrees', () => {
    expect(contextOf({ genders: ['male'] }, { genders: ['male', 'female'] }).gender).toBe('agree');
    expect(contextOf({ genders: ['male'] }, { genders: ['female'] }).gender).toBe('conflict');
    expect(contextOf({ genders: [] }, { genders: ['female'] }).gender).toBe('absent');
  });

  test('types that differ contradict, an unknown one does not', () => {
    expect(contextOf({ type: 'vessel' }, { type: 'person' }).type).toBe('conflict');
    expect(pointsOf(contextOf({ type: 'vessel' }, { type: 'person' }))).toBeLessThan(0);
    expect(contextOf({ type: 'unknown' }, { type: 'organization' }).type).toBe('absent');
    expect(contextOf({ type: 'organization' }, { type: 'unknown' }).type).toBe('absent');
  });

  test('who has a gender or a birth date is a person', () => {
    expect(contextOf({ type: 'unknown', genders: ['male'] }, { type: 'organization' }).type).toBe('conflict');
    expect(contextOf({ type: 'unknown', birthDates: born('1961') }, { type: 'vessel' }).type).toBe(
      'conflict',
    );
    expect(contextOf({ type: 'unknown', birthDates: born('1961') }, { type: 'person' }).type).toBe('agree');
  });
});

describe('birth dates', () => {
  test('say which two were compared', () => {
    const context = contextOf({ birthDates: born('1961-04-03') }, { birthDates: born('1975') });
    expect(datesText(context.dates)).toBe('1961-04-03 against 1975');
    expect(dobAgreement(context)).toBe('conflict');
    expect(context.parts).toEqual([
      {
        feature: 'dob',
        text: expect.stringContaining('1961-04-03 against 1975'),
        points: DATE_POINTS.conflict,
      },
    ]);
  });

  test('equal ones are said once', () => {
    const context = contextOf({ birthDates: born('1961-04-03') }, { birthDates: born('1961-04-03') });
    expect(datesText(context.dates)).toBe('1961-04-03');
  });
});

test('an identifier that contradicts takes points; one that is equal is no part of the sum', () => {
  const identifiers = [numbered('national-id', '77001122', 'RU')];
  const other = [numbered('national-id', '77001133', 'RU')];
  expect(pointsOf(contextOf({ identifiers }, { identifiers: other }))).toBeLessThan(0);
  const equal = contextOf({ identifiers }, { identifiers });
  expect(equal.parts).toEqual([]);
  expect(equal.identifiers.score).toBeGreaterThan(90);
});
