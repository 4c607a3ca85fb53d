import { describe, expect, test } from '@jest/globals';
import type { Entity } from '../../../src/lists/entity.js';
import { createEngine } from '../../../src/match/engine.js';
import type { WeakAliasPolicy } from '../../../src/match/score/weak-alias.js';
import {
  born,
  compared,
  customer,
  DEFAULT_OPTIONS,
  indexOf,
  listed,
  nationality,
  numbered,
  weakAlias,
} from '../given.js';

const BIRTH = { birthDates: born('1961-04-03') };

function withAlias(alias: string, list: string, more: Partial<Entity> = {}): Entity {
  return listed(['Mirdokht Vashgirdi', weakAlias(alias)], { list, ...more });
}

function score(own: string, entity: Entity, weakAliases: WeakAliasPolicy, more = {}): number {
  return compared(customer(own, more), entity, { weakAliases }).score;
}

describe('a weak alias of OFAC', () => {
  const entity = withAlias('Zoravan Qeltharani', 'ofac-sdn', BIRTH);

  test('never flags by itself, however equal', () => {
    expect(score('Zoravan Qeltharani', entity, 'confirm')).toBeLessThan(70);
    expect(score('ZORAVAN, Qeltharani', entity, 'confirm')).toBeLessThan(70);
    expect(score('Zora', withAlias('Zora', 'ofac-consolidated'), 'confirm')).toBeLessThan(70);
  });

  test('confirms with an equal birth date, and not with another one', () => {
    expect(score('Zoravan Qeltharani', entity, 'confirm', BIRTH)).toBeGreaterThanOrEqual(70);
    expect(score('Zoravan Qeltharani', entity, 'confirm', { birthDates: born('1990-11-20') })).toBeLessThan(
      70,
    );
  });

  test('counts as any name under `full`, and not at all under `off`', () => {
    const strong = listed(['Mirdokht Vashgirdi', 'Zoravan Qeltharani'], { list: 'ofac-sdn' });
    expect(score('Zoravan Qeltharani', entity, 'full')).toBe(score('Zoravan Qeltharani', strong, 'full'));
    expect(score('Zoravan Qeltharani', entity, 'off')).toBeLessThan(50);
    expect(score('Zoravan Qeltharani', entity, 'off', BIRTH)).toBeLessThan(50);
  });

  test('is never set aside: it would not have matched', () => {
    const result = compared(customer('Zoravan Qeltharani', { birthDates: born('1990-11-20') }), entity);
    expect(result.setAside).toBeNull();
  });

  test('says so in the explanation', () => {
    const { match } = compared(customer('Zoravan Qeltharani'), entity);
    expect(match.nameQuality).toBe('weak');
    expect(match.explanation.map(({ feature }) => feature)).toContain('quality');
  });

  test('stays below any threshold that is asked for', () => {
    const engine = createEngine(indexOf([entity]), { threshold: 60, weakAliases: 'confirm' });
    expect(engine.screen(customer('Zoravan Qeltharani')).matches).toEqual([]);
  });
});

describe('a low-quality alias of another list', () => {
  test.each(['un', 'uk-sanctions-list', 'eu-fsf'])('of two words flags, at most as possible: %s', (list) => {
    const { match } = compared(customer('Zoravan Qeltharani'), withAlias('Zoravan Qeltharani', list));
    expect(match.score).toBeGreaterThanOrEqual(70);
    expect(match.band).toBe('possible');
  });

  test('of two words can be confirmed beyond that', () => {
    const entity = withAlias('Zoravan Qeltharani', 'un', BIRTH);
    expect(score('Zoravan Qeltharani', entity, 'confirm', BIRTH)).toBeGreaterThanOrEqual(80);
  });

  test('of one word does not flag by itself', () => {
    expect(score('Zoravanqelt', withAlias('Zoravanqelt', 'un'), 'confirm')).toBeLessThan(70);
    expect(
      score('Zoravanqelt', withAlias('Zoravanqelt', 'un', BIRTH), 'confirm', BIRTH),
    ).toBeGreaterThanOrEqual(70);
    expect(score('Zoravanqelt', withAlias('Zoravanqelt', 'un'), 'full')).toBeGreaterThanOrEqual(70);
  });

  test('has no floor', () => {
    const against = { genders: ['female' as const], countries: [nationality('BR')] };
    const entity = withAlias('Ivan Petrov', 'un', { genders: ['male'], countries: [nationality('RU')] });
    expect(score('Ivan Petrov', entity, 'confirm', against)).toBeLessThan(70);
  });
});

test('an equal strong name beside a weak one is the one that counts', () => {
  const entity = listed([weakAlias('Zoravan Qeltharani'), 'Qeltharani Zoravan'], { list: 'ofac-sdn' });
  const { match } = compared(customer('Zoravan Qeltharani'), entity);
  expect(match.score).toBeGreaterThanOrEqual(70);
  expect(match.nameQuality).toBe('strong');
});

describe('a strong name of one word', () => {
  test('and titles that may be names flags with all its words, misspelt or glued, and not with the one word', () => {
    const entity = listed(['Amir Khan Qeltharani']);
    expect(score('Amirkhan Qeltharani', entity, 'confirm')).toBeGreaterThanOrEqual(70);
    expect(score('Amir Khan Qelthrani', entity, 'confirm')).toBeGreaterThanOrEqual(70);
    expect(score('Qelthrani Vashgirdi', entity, 'confirm')).toBeLessThan(70);
  });

  const bare = (name: string, type: Entity['type'] = 'person'): Entity => listed(name, { type });

  test('of a person flags on equality', () => {
    expect(score('Zorav', bare('ZORAV'), 'confirm')).toBeGreaterThanOrEqual(70);
    expect(score('Zoravv', bare('ZORAV'), 'confirm')).toBeLessThan(70);
  });

  test('of a person does not flag whoever bears it among other names', () => {
    expect(score('Zoravan Qeltharani', bare('Zoravan'), 'confirm')).toBeLessThan(70);
    expect(score('Mirdokht Alazar Zoravan', bare('Zoravan'), 'confirm')).toBeLessThan(70);
  });

  test('of a company or ship flags misspelt', () => {
    for (const type of ['organization', 'vessel'] as const) {
      const own = customer('TREVONIXBNK', { type });
      expect(compared(own, bare('TREVONIXBANK', type)).score).toBeGreaterThanOrEqual(70);
    }
  });
});

test('an equal identifier decides under any policy', () => {
  const identifiers = [numbered('passport', '990017341', 'RU')];
  const entity = withAlias('Zora', 'ofac-sdn', { identifiers });
  for (const weakAliases of ['off', 'confirm', 'full'] as const) {
    const engine = createEngine(indexOf([entity]), { ...DEFAULT_OPTIONS, weakAliases });
    expect(engine.screen(customer('Zora', { identifiers })).matches).toHaveLength(1);
  }
});
