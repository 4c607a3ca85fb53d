import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Customer } from '../../src/customers/customer.js';
import type { Entity } from '../../src/lists/entity.js';
import { createEngine, type ScreenResult } from '../../src/match/engine.js';
import { bandOf } from '../../src/match/matches.js';
import { shownScore } from '../../src/match/shown-score.js';
import { born, customer, DEFAULT_OPTIONS, indexOf, listed, numbered } from './given.js';

function screened(own: Customer, entities: readonly Entity[]): ScreenResult {
  return createEngine(indexOf(entities), DEFAULT_OPTIONS).screen(own);
}

const entry = (list: string, id: string, name: string, more: Partial<Entity> = {}): Entity =>
  listed(name, { list, id: `${list}:${id}`, ...more });

test.each([
  [100, 'strong'],
  [90, 'strong'],
  [89.99, 'likely'],
  [80, 'likely'],
  [79.99, 'possible'],
  [70, 'possible'],
  [12, 'possible'],
])('%d is %s', (score, band) => {
  expect(bandOf(score)).toBe(band);
});

test('the band of what is shown is the band of the score', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (score) => {
      // a sum of points that misses 90 by less than it can be off is 90
      fc.pre(![80, 90].some((border) => Math.abs(score - border) < 1e-6));
      expect(bandOf(shownScore(score))).toBe(bandOf(score));
    }),
  );
});

describe('the order of matches', () => {
  const entities = [
    entry('un', 'B', 'Zoravan Qeltharani'),
    entry('eu-fsf', '2', 'Zoravan Qeltharani'),
    entry('eu-fsf', '1', 'Zoravan Qeltharani'),
    entry('ofac-sdn', '9', 'Zoravan Qeltharami'),
    entry('ofac-sdn', '7', 'Mirdokht Vashgirdi'),
  ];
  const ids = ['eu-fsf:1', 'eu-fsf:2', 'un:B', 'ofac-sdn:9'];

  test('is by score, then list, then entity', () => {
    const { matches } = screened(customer('Zoravan Qeltharani'), entities);
    expect(matches.map(({ entityId }) => entityId)).toEqual(ids);
    const scores = matches.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test('does not depend on the order in which the lists were read', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(entities, { minLength: entities.length }), (shuffled) => {
        const { matches } = screened(customer('Zoravan Qeltharani'), shuffled);
        expect(matches.map(({ entityId }) => entityId)).toEqual(ids);
      }),
      { numRuns: 20 },
    );
  });
});

test('an entity that vanished from its list says so, and its programmes are those of the list', () => {
  const gone = entry('un', 'A', 'Zoravan Qeltharani', {
    programmes: ['UNCONFIRMED DELISTING', 'TEST'],
    remarks: ['on the list of 2026-10-01, and not on that of 2026-10-02', 'invented'],
  });
  const here = entry('eu-fsf', '1', 'Zoravan Qeltharani', { programmes: ['TEST'], remarks: ['invented'] });
  const { matches } = screened(customer('Zoravan Qeltharani'), [gone, here]);
  expect(matches.map(({ details, programmes }) => [details.unconfirmedDelisting, programmes])).toEqual([
    [null, ['TEST']],
    ['on the list of 2026-10-01, and not on that of 2026-10-02', ['TEST']],
  ]);
  for (const { details } of matches) expect(details.remarks).toEqual(['invented']);
});

describe('a match', () => {
  const entity = listed(['Mirdokht Vashgirdi', 'Zoravan Qeltharani'], {
    id: 'un:TSi.001',
    list: 'un',
    programmes: ['TEST'],
    measures: [{ effect: 'block', text: 'asset freeze', source: 'list' }],
    url: 'https://example.org/TSi.001',
    listedOn: '2021-05-17',
    birthDates: born('1961-04-03'),
    remarks: ['invented'],
  });
  const { matches } = screened(customer(['Somebody Else', 'Zoravan Qeltharani']), [entity]);

  test('says which names met, and gives all of the entity’s', () => {
    expect(matches[0]).toMatchObject({
      name: 'Zoravan Qeltharani',
      customerName: 'Zoravan Qeltharani',
      primaryName: 'Mirdokht Vashgirdi',
      names: ['Mirdokht Vashgirdi', 'Zoravan Qeltharani'],
      nameQuality: 'strong',
      band: 'strong',
      role: null,
      party: 1,
    });
  });

  test('carries what the list says', () => {
    const { programmes, measures, url, listedOn } = entity;
    expect(matches[0]).toMatchObject({
      programmes,
      measures,
      url,
      listedOn,
      list: 'un',
      entityId: 'un:TSi.001',
    });
    expect(matches[0]?.details).toMatchObject({ remarks: ['invented'], birthDates: entity.birthDates });
  });

  test('compares field by field', () => {
    expect(matches[0]?.comparison).toEqual({
      type: 'agree',
      nameParts: '2 of 2',
      dob: 'absent',
      country: 'absent',
      gender: 'absent',
      identifier: 'absent',
    });
    const own = customer('Mirdokht Zoravan Qeltharani', {
      birthDates: born('1961-04-03'),
      genders: ['male'],
    });
    const other = listed('Mirdokht Zoravan Qeltharani Okarwe', {
      birthDates: born('1961-04-03'),
      genders: ['female', 'male'],
    });
    expect(screened(own, [other]).matches[0]?.comparison).toMatchObject({
      nameParts: '3 of 4',
      dob: 'agree',
      gender: 'agree',
    });
  });
});

describe('related parties', () => {
  const owner = customer('Zoravan Qeltharani', { birthDates: born('1961-04-03') });
  const company = customer('Bramholt Trading', {
    type: 'organization',
    related: [
      { role: 'owner', share: 60, party: owner },
      { role: 'director', share: null, party: customer('Okarwe Tuma') },
    ],
  });
  const entities = [
    entry('un', '1', 'Zoravan Qeltharani', { birthDates: born('1961-04-03') }),
    entry('un', '2', 'Bramholt Trading', { type: 'organization' }),
  ];

  test('are screened with the customer, under their role', () => {
    const { matches } = screened(company, entities);
    expect(matches.map(({ role, entityId }) => [role, entityId]).sort()).toEqual([
      [null, 'un:2'],
      ['owner', 'un:1'],
    ]);
  });

  test('are set aside under their role as well', () => {
    const aside = [entry('un', '1', 'Zoravan Qeltharani', { birthDates: born('1990-11-20') })];
    const { matches, setAside } = screened(company, aside);
    expect(matches).toEqual([]);
    expect(setAside.map(({ role, reason }) => [role, reason])).toEqual([
      ['owner', 'birth date 1961-04-03 against 1990-11-20'],
    ]);
  });
});

test('entries that are provably one party share a number', () => {
  const identifiers = [numbered('passport', '990017341', 'RU')];
  const { matches } = screened(customer('Zoravan Qeltharani'), [
    entry('un', 'TSi.001', 'Zoravan Qeltharani'),
    entry('uk-sanctions-list', 'TST1', 'Zoravan Qeltharani', {
      links: [{ relation: 'un-reference', target: 'TSi.001' }],
      identifiers,
    }),
    entry('ofac-sdn', '1', 'Zoravan Qeltharani', { identifiers }),
    entry('eu-fsf', '1', 'Zoravan Qeltharani'),
  ]);
  const party = Object.fromEntries(matches.map(({ entityId, party: number }) => [entityId, number]));
  expect(party['un:TSi.001']).toBe(party['uk-sanctions-list:TST1']);
  expect(party['ofac-sdn:1']).toBe(party['uk-sanctions-list:TST1']);
  expect(party['eu-fsf:1']).not.toBe(party['un:TSi.001']);
});
