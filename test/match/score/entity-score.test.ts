import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Customer } from '../../../src/customers/customer.js';
import type { Entity } from '../../../src/lists/entity.js';
import { createEngine } from '../../../src/match/engine.js';
import { byNameOf, combine, DEFAULT_THRESHOLD } from '../../../src/match/score/entity-score.js';
import { tagName } from '../../../src/normalise/tagged-name.js';
import { personName } from '../generated-names.js';
import {
  born,
  compared,
  customer,
  DEFAULT_OPTIONS,
  indexOf,
  listed,
  nationality,
  numbered,
} from '../given.js';

/** A common name that needs the floor as soon as country and gender contradict. */
const COMMON = 'Ivan Petrov';
const AGAINST: Partial<Customer> = { genders: ['female'], countries: [nationality('BR')] };
const MAN: Partial<Entity> = { genders: ['male'], countries: [nationality('RU')] };

describe('the floor under a whole strong name that is equal', () => {
  test.each<[string, Partial<Customer>]>([
    ['country', { countries: [nationality('BR')] }],
    ['gender', { genders: ['female'] }],
    ['type', { type: 'vessel' }],
    ['country and gender', AGAINST],
    ['country, gender and type', { ...AGAINST, type: 'organization' }],
    ['country, gender, type and a birth date two years off', { ...AGAINST, birthDates: born('1963-02-01') }],
    ['all of that and a vague birth date', { ...AGAINST, birthDates: born('circa 1966') }],
  ])('holds against %s', (_what, own) => {
    const result = compared(
      customer(COMMON, own),
      listed(COMMON, { ...MAN, birthDates: born('circa 1961') }),
    );
    expect(result.score).toBeGreaterThanOrEqual(70);
    expect(result.flagged).toBe(true);
    expect(result.setAside).toBeNull();
  });

  test('says that it held', () => {
    const { match } = compared(customer(COMMON, AGAINST), listed(COMMON, MAN));
    expect(match.explanation.map(({ feature }) => feature)).toContain('floor');
    expect(match.score).toBe(70);
  });

  test('holds for any name of two words, however common, against country, gender and type', () => {
    fc.assert(
      fc.property(personName, (name) => {
        // words as the engine counts them, titles left out
        fc.pre(tagName(name, 'person').every(({ words }) => words >= 2));
        const result = compared(customer(name, { ...AGAINST, type: 'organization' }), listed(name, MAN));
        expect([name, result.score >= 70]).toEqual([name, true]);
      }),
    );
  });

  test('does not hold for a similar name, one word, a weak alias, or another script', () => {
    const pairs: readonly [string, string][] = [
      ['Ivan Petrow', 'Ivan Petrov'],
      ['Li', 'Li'],
      ['Иван Петров', 'Ivan Petrov'],
    ];
    for (const [own, other] of pairs) {
      const { match } = compared(customer(own, { ...AGAINST, type: 'vessel' }), listed(other, MAN));
      expect(match.explanation.map(({ feature }) => feature)).not.toContain('floor');
    }
  });
});

describe('what sets an equal name aside', () => {
  const entity = listed(COMMON, {
    birthDates: born('1961-04-03'),
    identifiers: [numbered('national-id', '77001122', 'RU')],
  });

  test('a birth date more than two years off, with both dates as the reason', () => {
    const result = compared(customer(COMMON, { birthDates: born('1975-01-20') }), entity);
    expect(result.flagged).toBe(false);
    expect(result.setAside).toBe('birth date 1975-01-20 against 1961-04-03');
  });

  test('an identifier of the same kind and country', () => {
    const identifiers = [numbered('national-id', '77001133', 'RU')];
    const result = compared(customer(COMMON, { ...AGAINST, identifiers }), { ...entity, ...MAN });
    expect(result.flagged).toBe(false);
    expect(result.setAside).toBe('national-id 77001133 against 77001122');
  });

  test.each<[string, Partial<Customer>]>([
    ['an equal birth date', { birthDates: born('1961-04-03') }],
    ['day and month swapped', { birthDates: born('1961-03-04') }],
    ['a day off', { birthDates: born('1961-04-04') }],
    ['less than two years off', { birthDates: born('1963-01-20') }],
    ['the year alone', { birthDates: born('1961') }],
    ['no birth date', {}],
    ['an identifier of another country', { identifiers: [numbered('national-id', '77001133', 'BY')] }],
    ['a passport', { identifiers: [numbered('passport', '77001133', 'RU')] }],
  ])('not %s', (_what, own) => {
    const result = compared(customer(COMMON, own), entity);
    expect([result.flagged, result.setAside]).toEqual([true, null]);
  });

  test('is listed with its score, reason and explanation, and is no match', () => {
    const { matches, setAside } = createEngine(indexOf([entity]), DEFAULT_OPTIONS).screen(
      customer(COMMON, { birthDates: born('1975-01-20') }),
    );
    expect(matches).toEqual([]);
    expect(setAside).toHaveLength(1);
    expect(setAside[0]).toMatchObject({
      entityId: entity.id,
      name: COMMON,
      customerName: COMMON,
      role: null,
      reason: 'birth date 1975-01-20 against 1961-04-03',
    });
    expect(setAside[0]?.score).toBeLessThan(70);
    expect(setAside[0]?.comparison).toMatchObject({ dob: 'conflict', nameParts: '2 of 2' });
  });

  test('comes unexplained, and otherwise the same, where nobody reads the explanation', () => {
    const own = customer(COMMON, { birthDates: born('1975-01-20') });
    const [told, untold] = [true, false].map((explainsSetAside) =>
      createEngine(indexOf([entity]), { ...DEFAULT_OPTIONS, explainsSetAside }).screen(own),
    );
    const [pair] = told?.setAside ?? [];
    expect(pair?.explanation).not.toEqual([]);
    expect(pair?.details.birthDates).toHaveLength(1);
    expect(untold?.matches).toEqual([]);
    expect(untold?.setAside).toEqual([
      { ...pair, explanation: [], details: { ...pair?.details, birthDates: [], identifiers: [] } },
    ]);
  });

  test('does not speak of names that would not have matched', () => {
    const result = compared(customer('Mirdokht Vashgirdi', { birthDates: born('1975-01-20') }), entity);
    expect(result.setAside).toBeNull();
  });

  test('does not speak of an equal name that is below a higher threshold by itself', () => {
    const high = { threshold: 99.9 };
    const own = customer(COMMON, { ...AGAINST, birthDates: born('1975-01-20') });
    const bare = compared(customer(COMMON), entity, high);
    expect(bare.score).toBeGreaterThanOrEqual(DEFAULT_THRESHOLD);
    expect(bare.flagged).toBe(false);
    expect(compared(own, entity, high).setAside).toBeNull();
    expect(compared(own, entity, { threshold: DEFAULT_THRESHOLD }).setAside).not.toBeNull();
  });

  test('country, gender and type alone never do, also where the name is only similar', () => {
    const result = compared(customer('Ivan Petrow', { ...AGAINST, type: 'vessel' }), listed(COMMON, MAN));
    expect(result.flagged).toBe(false);
    expect(result.setAside).toBeNull();
  });
});

describe('an equal identifier', () => {
  const identifiers = [numbered('passport', '990017341', 'RU')];
  const entity = listed('Zoravan Qeltharani', { identifiers });

  test('decides whatever the name', () => {
    const result = compared(customer('Somebody Else', { identifiers }), entity);
    expect(result.flagged).toBe(true);
    expect(result.match.comparison.identifier).toBe('agree');
  });

  test('decides without a name, and without being found by one', () => {
    const engine = createEngine(indexOf([listed('Mirdokht Vashgirdi'), entity]), DEFAULT_OPTIONS);
    const { matches } = engine.screen(customer([], { identifiers }));
    expect(matches.map(({ entityId, name }) => [entityId, name])).toEqual([
      [entity.id, 'Zoravan Qeltharani'],
    ]);
  });

  test('is not set aside by a birth date', () => {
    const born1961 = { ...entity, birthDates: born('1961-04-03') };
    const result = compared(
      customer('Zoravan Qeltharani', { identifiers, birthDates: born('1990-12-12') }),
      born1961,
    );
    expect([result.flagged, result.setAside]).toEqual([true, null]);
  });

  test('never lowers what the name gives', () => {
    const alone = compared(customer('Zoravan Qeltharani'), entity).score;
    expect(compared(customer('Zoravan Qeltharani', { identifiers }), entity).score).toBeGreaterThanOrEqual(
      alone,
    );
  });
});

test('of names that carry the same, that in the script of the customer is shown', () => {
  const identifiers = [numbered('imo', '9074729')];
  const entity = listed(['Mirdokht Vashgirdi', 'Мирдохт Вашгирди'], { identifiers });
  // neither name is anything like the customer's: both carry nothing
  const shown = (own: string): string => compared(customer(own, { identifiers }), entity).match.name;
  expect(shown('Бертвин Окскомб')).toBe('Мирдохт Вашгирди');
  expect(shown('Bertwin Oxcombe')).toBe('Mirdokht Vashgirdi');
});

describe('name and context in one score', () => {
  const points = fc.double({ min: 0, max: 100, noNaN: true });

  test('is from 0 to 100, rises with the name and what agrees, falls with what contradicts', () => {
    fc.assert(
      fc.property(
        points,
        points,
        points,
        fc.boolean(),
        fc.boolean(),
        (byName, raised, fall, equal, contradicted) => {
          const scoreOf = (name: number, up: number, down: number): number =>
            combine({ points: name, equal }, up, -down, contradicted).score;
          const score = scoreOf(byName, raised, fall);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
          expect(scoreOf(byName, raised, fall + 5)).toBeLessThanOrEqual(score);
          expect(scoreOf(byName, raised + 5, fall)).toBeGreaterThanOrEqual(score);
          expect(scoreOf(byName + 5, raised, fall)).toBeGreaterThanOrEqual(score);
          if (equal && !contradicted) expect(score).toBeGreaterThanOrEqual(DEFAULT_THRESHOLD);
        },
      ),
    );
  });

  test('agreement raises by ten points at most', () => {
    expect(combine({ points: 60, equal: false }, 500, 0, false).score).toBe(70);
  });

  test('no name gives nothing', () => {
    expect(byNameOf(null)).toEqual({ points: 0, equal: false });
  });
});

describe('the same birth date makes up for a common name', () => {
  const entity = listed('Ahmad HASAN', { birthDates: born('1971-05-17') });
  const scoreOf = (own: string, date: string): number =>
    compared(customer(own, { birthDates: born(date) }), entity).match.score;

  test('spelt otherwise, to the day alone', () => {
    expect(scoreOf('Ahmed Hassan', '1971-05-17')).toBeGreaterThanOrEqual(DEFAULT_THRESHOLD);
    for (const date of ['1971', '1971-05', '1971-05-18'])
      expect(scoreOf('Ahmed Hassan', date)).toBeLessThan(DEFAULT_THRESHOLD);
  });

  test('but not for a part of one', () => {
    const { match } = compared(customer('Ahmed Hassan Said', { birthDates: born('1971-05-17') }), entity);
    expect(match.score).toBeLessThan(DEFAULT_THRESHOLD);
    expect(match.explanation.filter(({ points }) => points > 0).map(({ feature }) => feature)).toEqual([
      'name',
      'dob',
    ]);
  });

  test('by that one of the names of a party which gains most by it', () => {
    const both = listed(['Ahmad HASAN', 'Ahmed Hassan Said OBERWALD'], { birthDates: born('1971-05-17') });
    const date = { birthDates: born('1971-05-17') };
    const found = (names: Entity) => compared(customer('Ahmed Hassan', date), names).match;
    expect(found(both)).toMatchObject({ name: 'Ahmad HASAN', score: found(entity).score });
  });

  test('and is found through the index', () => {
    const engine = createEngine(indexOf([entity]), DEFAULT_OPTIONS);
    const { matches } = engine.screen(customer('Ahmed Hassan', { birthDates: born('1971-05-17') }));
    expect(matches.map(({ score }) => score)).toEqual([scoreOf('Ahmed Hassan', '1971-05-17')]);
    expect(matches[0]?.explanation.map(({ text }) => text)).toContain(
      'the same birth date: that the name is common counts for less',
    );
  });
});

test('nationality, gender and birth date together flag nobody', () => {
  const own = { ...MAN, birthDates: born('1961-04-03') };
  const result = compared(
    customer('Mirdokht Vashgirdi', {
      genders: ['male'],
      countries: [nationality('RU')],
      birthDates: born('1961-04-03'),
    }),
    listed('Zoravan Qeltharani', own),
  );
  expect(result.flagged).toBe(false);
  expect(result.score).toBeLessThanOrEqual(10);
});
