import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changedEntities, partOfIndex } from '../../src/compiled/changed-entities.js';
import type { Customer } from '../../src/customers/customer.js';
import type { Entity } from '../../src/lists/entity.js';
import { createEngine } from '../../src/match/engine.js';
import { altered, anyName } from './generated-names.js';
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

/**
 * Why a row may be screened against the entities of a list that changed, and no others: a score depends on the customer
 * and one entity alone, and on nothing of the entity that its digest leaves out.
 */

/** An index is built for each of them, and two. */
const RUNS = process.env['SCREEN_LONG'] === undefined ? 40 : 1000;

const facts = fc.record(
  {
    birthDates: fc.subarray(born('1961-04-03', '1961', '1962-05', '1990-11-20')),
    genders: fc.subarray<Customer['genders'][number]>(['male', 'female']),
    countries: fc.subarray([nationality('RU'), nationality('BR'), nationality('BY')]),
    identifiers: fc.subarray([
      numbered('passport', '990017341', 'RU'),
      numbered('national-id', '77001122', 'RU'),
      numbered('national-id', '77001133', 'RU'),
    ]),
    type: fc.constantFrom<Entity['type']>('person', 'organization', 'unknown'),
  },
  { requiredKeys: [] },
);

const entity = (id: string): fc.Arbitrary<Entity> =>
  fc
    .tuple(fc.array(anyName, { minLength: 1, maxLength: 3 }), fc.boolean(), facts)
    .map(([names, weak, known]) => ({
      ...listed(weak ? [...names, weakAlias(`${names[0]} Abu`)] : names, known),
      id: `own:${id}`,
    }));

const entities = fc
  .uniqueArray(fc.constantFrom(...'abcdefg'), { minLength: 1, maxLength: 6 })
  .chain((ids) => fc.tuple(...ids.map(entity)));

/** A customer whose name is often one of the listed, altered. */
const customerNear = (all: readonly Entity[]): fc.Arbitrary<Customer> =>
  fc
    .oneof(anyName, ...all.map(({ names: [first] }) => altered(first?.full ?? '')))
    .filter((name) => name.trim() !== '')
    .chain((name) => facts.map((known) => customer(name, known)));

/** Score and reason of every entity that matches or is set aside, by id. */
function found(all: readonly Entity[], who: Customer): ReadonlyMap<string, readonly unknown[]> {
  const scored = createEngine(indexOf(all), DEFAULT_OPTIONS).score(who);
  return new Map(
    scored.map(({ entity: { id }, score, setAside }) => [id, [score, setAside === null]] as const),
  );
}

describe('what is found of an entity', () => {
  test('does not depend on which others are listed', () => {
    fc.assert(
      fc.property(
        entities.chain((all) => fc.tuple(fc.constant(all), customerNear(all))),
        ([all, who]) => {
          const together = found(all, who);
          for (const one of all) expect(found([one], who).get(one.id)).toEqual(together.get(one.id));
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('does not depend on the order of its values, nor on what only is shown', () => {
    const pair = entity('a').chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.record({
          names: shuffled(one.names),
          birthDates: shuffled(one.birthDates),
          genders: shuffled(one.genders),
          countries: shuffled(one.countries),
          identifiers: shuffled(one.identifiers),
        }),
        customerNear([one]),
      ),
    );
    fc.assert(
      fc.property(pair, ([one, order, who]) => {
        const other: Entity = {
          ...one,
          ...order,
          names: order.names.map((name) => ({ ...name, kind: 'former', language: 'fr' })),
          remarks: ['another remark'],
          programmes: ['ANOTHER'],
          positions: ['another position'],
          addresses: [{ text: 'Elsewhere', city: 'Elsewhere', postalCode: null, country: 'BR' }],
          birthPlaces: [{ text: 'Elsewhere', country: 'BR' }],
          updatedOn: '2026-11-22',
        };
        expect(changedEntities(indexOf([one]), indexOf([other]))).toEqual([]);
        expect(found([other], who)).toEqual(found([one], who));
      }),
      { numRuns: RUNS },
    );
  });
});

function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}

describe('the entities that changed', () => {
  test('are those that are new, and those of which a name, a quality, a date, a country or an identifier changed', () => {
    const before = [listed('Zoravan Qeltharani'), listed('Mirdokht Vashgirdi')].map((one, at) => ({
      ...one,
      id: `own:${at}`,
    }));
    const [first, second] = before;
    if (first === undefined || second === undefined) throw new Error('two were given');
    const changes: readonly Entity[] = [
      { ...first, id: 'own:7' },
      { ...first, names: [...first.names, weakAlias('Abu Zora')] },
      { ...first, names: first.names.map((name) => ({ ...name, quality: 'weak' })) },
      { ...first, birthDates: born('1961') },
      { ...first, countries: [nationality('RU')] },
      { ...first, genders: ['male'] },
      { ...first, identifiers: [numbered('imo', '9074729', 'RU')] },
      { ...first, type: 'unknown' },
    ];
    for (const changed of changes)
      expect(changedEntities(indexOf(before), indexOf([second, changed]))).toEqual([1]);
    expect(changedEntities(indexOf(before), indexOf([second]))).toEqual([]);
  });

  test('are all that can be found of a customer of whom nothing was found before', () => {
    let spared = 0;
    const nights = fc
      .tuple(entities, entities)
      .chain(([before, changes]) =>
        fc.tuple(fc.constant(before), fc.constant(changes), customerNear([...before, ...changes])),
      );
    fc.assert(
      fc.property(nights, ([before, changes, who]) => {
        // what is in both keeps its place or changes; the first entity is gone
        const now = [
          ...before.slice(1).filter(({ id }) => !changes.some((changed) => changed.id === id)),
          ...changes,
        ];
        const index = indexOf(now);
        const numbers = changedEntities(indexOf(before), index);
        const part = createEngine(partOfIndex(index, numbers), DEFAULT_OPTIONS);
        if (found(before, who).size > 0) return;
        const { matches, setAside } = part.screen(who);
        const isSpared = matches.length === 0 && setAside.length === 0;
        if (isSpared) spared += 1;
        expect(found(now, who).size === 0).toBe(isSpared);
      }),
      { numRuns: 2 * RUNS },
    );
    expect(spared).toBeGreaterThan(5);
  });
});
