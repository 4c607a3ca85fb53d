import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { IndexBuilder } from '../../src/compiled/build.js';
import type { Entity } from '../../src/lists/entity.js';
import { findLists } from '../../src/lists/find-lists.js';
import { readList } from '../../src/lists/read-list.js';
import { createBruteForceEngine } from '../../src/match/brute-force.js';
import { createEngine, type Engine, type ScreenResult } from '../../src/match/engine.js';
import { fixture } from '../lists/read-fixture.js';
import { altered, anyName, namePair } from './generated-names.js';
import {
  born,
  customer,
  DEFAULT_OPTIONS,
  indexOf,
  listed,
  nationality,
  numbered,
  weakAlias,
} from './given.js';

async function fixtureLists(): Promise<readonly Entity[]> {
  const entities: Entity[] = [];
  for (const file of await findLists([fixture('lists')]))
    await readList(file, (entity) => entities.push(entity));
  return entities;
}

/** What a result says, without what ties between names of one entity leave open. */
function essence({ matches, setAside }: ScreenResult): unknown {
  return {
    matches: matches.map(({ entityId, score, party, role }) => ({ entityId, score, party, role })),
    setAside: setAside.map(({ entityId, score, reason }) => ({ entityId, score, reason })),
  };
}

describe('retrieval loses nothing that comparing with every listed name finds', () => {
  const entity = fc
    .tuple(
      fc.array(anyName, { minLength: 1, maxLength: 3 }),
      fc.constantFrom<Entity['type']>('person', 'organization', 'unknown'),
    )
    .map(([names, type]) => ({ names, type }));
  const known = fc.constantFrom(
    {},
    {},
    { birthDates: born('1961-04-03') },
    { genders: ['male' as const], countries: [nationality('RU')] },
  );

  test('on generated lists, at any threshold', () => {
    fc.assert(
      fc.property(
        namePair(anyName),
        fc.array(entity, { maxLength: 15 }),
        known,
        fc.constantFrom(50, 60, 70, 80, 90),
        ([own, near], others, more, threshold) => {
          const entities = [{ names: [near], type: 'unknown' as const }, ...others].map(
            ({ names, type }, at) =>
              listed(names, {
                id: `own:${at}`,
                type,
                birthDates: born('1961-04-03'),
                countries: [nationality('RU')],
              }),
          );
          const index = indexOf(entities);
          const options = { ...DEFAULT_OPTIONS, threshold };
          const one = customer(own, { ...more, type: 'unknown' });
          const scores = (engine: Engine): readonly (readonly [string, number])[] =>
            engine
              .score(one)
              .filter(({ score }) => score >= threshold)
              .map(({ entity: { id }, score }) => [id, score] as const)
              .sort();
          expect(scores(createEngine(index, options))).toEqual(
            scores(createBruteForceEngine(index, options)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test('on the demonstration lists, for their own names altered', async () => {
    const entities = await fixtureLists();
    const index = indexOf(entities);
    const engine = createEngine(index, DEFAULT_OPTIONS);
    const brute = createBruteForceEngine(index, DEFAULT_OPTIONS);
    const names = entities.flatMap((one) => one.names.map(({ full }) => full));
    let found = 0;
    fc.assert(
      fc.property(fc.constantFrom(...names).chain(altered), (own) => {
        const one = customer(own, { type: 'unknown' });
        const result = engine.screen(one);
        found += result.matches.length;
        expect(essence(result)).toEqual(essence(brute.screen(one)));
      }),
      { numRuns: 200 },
    );
    expect(found).toBeGreaterThan(50);
  });
});

describe('the demonstration lists', () => {
  test('every strong name finds its own entity by the name alone', async () => {
    const entities = await fixtureLists();
    const engine = createEngine(indexOf(entities), DEFAULT_OPTIONS);
    const lost: string[] = [];
    let names = 0;
    for (const entity of entities) {
      for (const { full, quality } of entity.names) {
        if (quality !== 'strong') continue;
        names++;
        const { matches } = engine.screen(customer(full, { type: entity.type }));
        if (!matches.some(({ entityId }) => entityId === entity.id)) lost.push(`${entity.id} ${full}`);
      }
    }
    expect(lost).toEqual([]);
    expect(names).toBeGreaterThan(80);
  });

  test('show what their README says of them', async () => {
    const engine = createEngine(indexOf(await fixtureLists()), DEFAULT_OPTIONS);
    const idsOf = (name: string, more = {}): readonly string[] =>
      engine.screen(customer(name, more)).matches.map(({ entityId }) => entityId);
    const everywhere = ['eu-fsf:990001', 'ofac-sdn:900101', 'uk-sanctions-list:RUS9001'];
    for (const spelling of [
      'Radomir Zhelvakhin',
      'JELVAKHINE Radomir',
      'Radomir Želvachin',
      'Радомир Желвахин',
    ])
      expect([spelling, [...idsOf(spelling)].sort()]).toEqual([spelling, everywhere]);
    expect(idsOf('Radik')).toEqual([]);
    expect([...idsOf('Harun Qasim al-Zarqumi')].sort()).toEqual(
      ['eu-fsf:990002', 'ofac-sdn:900103', 'uk-sanctions-list:AQD9001', 'un:QDi.991'].sort(),
    );
    const identifiers = [numbered('wallet', '0x2a4ee742af2a3447153c5b921b81e1c65d5966ec')];
    expect(idsOf('Nobody Known', { identifiers, type: 'unknown' })).toContain('ofac-sdn:900105');
  });

  test('set a namesake born in another year aside', async () => {
    const engine = createEngine(indexOf(await fixtureLists()), DEFAULT_OPTIONS);
    const { matches, setAside } = engine.screen(
      customer('Pavel Ondrej Kostrelnik', { birthDates: born('1985-06-30') }),
    );
    expect(matches).toEqual([]);
    expect(setAside.map(({ entityId }) => entityId)).toEqual(['ofac-sdn:900104']);
  });

  test('flag no ordinary name', async () => {
    const engine = createEngine(indexOf(await fixtureLists()), DEFAULT_OPTIONS);
    for (const name of [
      'Anna Svensson',
      'John Smith',
      'Mohammed Ali',
      'Maria Garcia',
      'Kim Min Su',
      'Trading Company',
    ])
      expect([name, engine.screen(customer(name, { type: 'unknown' })).matches]).toEqual([name, []]);
  });
});

describe('an engine', () => {
  const entity = listed('Zoravan Qeltharani');

  test('over an empty index finds nothing', () => {
    const engine = createEngine(new IndexBuilder().finish(), DEFAULT_OPTIONS);
    expect(engine.screen(customer('Zoravan Qeltharani'))).toEqual({ matches: [], setAside: [] });
  });

  test('says nothing of a customer without a name or number', () => {
    const engine = createEngine(indexOf([entity]), DEFAULT_OPTIONS);
    expect(engine.screen(customer([]))).toEqual({ matches: [], setAside: [] });
    expect(engine.screen(customer('***'))).toEqual({ matches: [], setAside: [] });
  });

  test('finds the same entities, and fewer, at a higher threshold', () => {
    const entities = [
      'Zoravan Qeltharani',
      'Zoravan Qeltharami',
      'Zoravan A. Qeltharani',
      'Z. Qeltharani',
    ].map((name, at) => listed(name, { id: `own:${at}` }));
    const index = indexOf(entities);
    const at = (threshold: number) =>
      createEngine(index, { ...DEFAULT_OPTIONS, threshold })
        .screen(customer('Zoravan Qeltharani'))
        .matches.map(({ entityId, score }) => [entityId, score] as const);
    const all = at(50);
    for (const threshold of [60, 70, 80, 90, 100])
      expect(at(threshold)).toEqual(all.filter(([, score]) => score >= threshold));
  });

  test('compares with each of the customer’s names', () => {
    const engine = createEngine(indexOf([entity]), DEFAULT_OPTIONS);
    const [match] = engine.screen(customer(['Mirdokht Vashgirdi', 'Zoravan Qeltharani'])).matches;
    expect(match?.customerName).toBe('Zoravan Qeltharani');
  });

  test('tells long names of many words apart too', () => {
    const words = Array.from(
      { length: 40 },
      (_, at) => `Qelthar${String.fromCharCode(97 + (at % 26)).repeat(2)}${at > 25 ? 'vu' : ''}`,
    );
    const long = listed(words.join(' '));
    const engine = createEngine(indexOf([long, entity]), DEFAULT_OPTIONS);
    expect(engine.screen(customer(words.join(' '))).matches.map(({ entityId }) => entityId)).toContain(
      long.id,
    );
    expect(engine.screen(customer(words.slice(0, 8).join(' '))).matches).toEqual([]);
  });

  test('leaves weak aliases out when they are off', () => {
    const weak = listed([weakAlias('Zoravan Qeltharani'), 'Mirdokht Vashgirdi'], { list: 'un' });
    const found = (weakAliases: 'off' | 'full') =>
      createEngine(indexOf([weak]), { ...DEFAULT_OPTIONS, weakAliases }).screen(
        customer('Zoravan Qeltharani'),
      ).matches;
    expect(found('off')).toEqual([]);
    expect(found('full')).toHaveLength(1);
  });
});

describe('what else is on the lists changes no score', () => {
  const scoresOf = (names: readonly string[], name: string): readonly number[] =>
    createEngine(indexOf(names.map((full, at) => listed(full, { id: `own:${at}` }))), DEFAULT_OPTIONS, {
      least: 1,
    })
      .score(customer(name))
      .filter(({ entity }) => entity.id === 'own:0')
      .map(({ score }) => score);

  // Two words of a listed name, written as one, are a word of another name: compared by its limits, they would be near.
  test.each([
    ['Qeltharani Zora Van', 'Zorevan Qeltharani', 'Zoravan Mirdokht'],
    ['Zora Mir Qeltharani', 'Zorumir Qeltharani', 'Zoramir Vashgirdi'],
    ['al Zarqumi Mirdokht', 'Alzirkumi Mirdokht', 'Alzarqumi'],
    ['Zoravan Mirdokht', 'Zoravn Mirdokht', 'Zora Van Alazar'],
  ])('%s against %s, with or without %s', (name, searched, other) => {
    expect(scoresOf([name, other], searched)).toEqual(scoresOf([name], searched));
  });

  test('of any two names', () => {
    fc.assert(
      fc.property(namePair(anyName), anyName, ([name, searched], other) => {
        expect(scoresOf([name, other], searched)).toEqual(scoresOf([name], searched));
      }),
      { numRuns: 60 },
    );
  });
});
