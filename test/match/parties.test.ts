import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Entity } from '../../src/lists/entity.js';
import { partyNumbers } from '../../src/match/parties.js';
import { born, listed, numbered } from './given.js';

let count = 0;
const entity = (more: Partial<Entity>, name = `Name ${count}`): Entity =>
  listed(name, { id: `own:${count++}`, ...more });
const areOne = (one: Entity, other: Entity): boolean => new Set(partyNumbers([one, other])).size === 1;

describe('two entries are one party', () => {
  test('by UN reference', () => {
    const links = [{ relation: 'un-reference', target: 'QDi.991' }];
    expect(areOne(listed('A', { list: 'un', id: 'un:QDi.991' }), entity({ links }))).toBe(true);
    expect(areOne(entity({ links }), entity({ links }))).toBe(true);
    expect(areOne(listed('A', { list: 'un', id: 'un:QDi.99' }), entity({ links }))).toBe(false);
  });

  test('by an equal identifier of one country', () => {
    const passport = (value: string, country: string | null): Partial<Entity> => ({
      identifiers: [numbered('passport', value, country)],
    });
    expect(areOne(entity(passport('990017341', 'RU')), entity(passport('99 0017341', 'RU')))).toBe(true);
    expect(areOne(entity(passport('990017341', 'RU')), entity(passport('990017341', 'BY')))).toBe(false);
    expect(areOne(entity(passport('990017341', 'RU')), entity(passport('990017342', 'RU')))).toBe(false);
  });

  test('by name and full birth date', () => {
    const one = entity({ birthDates: born('1961-04-03') }, 'Zoravan QELTHARANI');
    expect(areOne(one, entity({ birthDates: born('1961-04-03') }, 'Zoravan Qeltharani'))).toBe(true);
    expect(areOne(one, entity({ birthDates: born('1961-04-03') }, 'Zoravan Vashgirdi'))).toBe(false);
    expect(areOne(one, entity({ birthDates: born('1961-04-04') }, 'Zoravan Qeltharani'))).toBe(false);
    expect(areOne(one, entity({}, 'Zoravan Qeltharani'))).toBe(false);
  });

  test('not by a year of birth, a loose number, or another link', () => {
    const year = { birthDates: born('1961') };
    expect(areOne(entity(year, 'Zoravan Qeltharani'), entity(year, 'Zoravan Qeltharani'))).toBe(false);
    for (const type of ['registration', 'other', 'email', 'phone'] as const) {
      const identifiers = [numbered(type, '990017341', 'RU')];
      expect([type, areOne(entity({ identifiers }), entity({ identifiers }))]).toEqual([type, false]);
    }
    const links = [{ relation: 'linked-to', target: 'QDi.991' }];
    expect(areOne(entity({ links }), entity({ links }))).toBe(false);
  });
});

test('numbers count from 1 in the order given, without gaps', () => {
  expect(partyNumbers([])).toEqual([]);
  const reference = fc.constantFrom('A', 'B', 'C', 'D');
  const linked = fc
    .array(reference, { maxLength: 2 })
    .map((all) => entity({ links: all.map((target) => ({ relation: 'un-reference', target })) }));
  fc.assert(
    fc.property(fc.array(linked, { maxLength: 8 }), (entities) => {
      const numbers = partyNumbers(entities);
      let highest = 0;
      for (const number of numbers) {
        expect(number).toBeLessThanOrEqual(highest + 1);
        highest = Math.max(highest, number);
      }
      // two that share a reference are one, whoever else joins them
      entities.forEach((one, a) => {
        entities.forEach((other, b) => {
          const shared = one.links.some(({ target }) => other.links.some((link) => link.target === target));
          if (shared) expect(numbers[a]).toBe(numbers[b]);
        });
      });
    }),
  );
});
