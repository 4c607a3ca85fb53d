import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { IndexBuilder } from '../../../src/compiled/build.js';
import type { EntityIndex } from '../../../src/compiled/entity-index.js';
import type { Customer } from '../../../src/customers/customer.js';
import type { Entity } from '../../../src/lists/entity.js';
import { findLists } from '../../../src/lists/find-lists.js';
import { readList } from '../../../src/lists/read-list.js';
import { createBruteForceEngine } from '../../../src/match/brute-force.js';
import { createEngine, type EngineOptions } from '../../../src/match/engine.js';
import { anyName, europeanName, initialName, namePair } from '../generated-names.js';
import { born, customer, indexOf, listed, nationality, numbered, weakAlias } from '../given.js';

/** Retrieval leaves nothing out: the engine says of every customer what comparing it with every listed name says. */

const LONG = process.env['SCREEN_LONG'] !== undefined;

const TYPES = ['person', 'organization', 'vessel', 'unknown'] as const;

/** What may be known besides names; every bound of retrieval depends on some of it. */
const facts = fc.record(
  {
    birthDates: fc.constantFrom(born('1961-04-03'), born('1961'), born('1990-11-20'), born('1961', '1990')),
    genders: fc.constantFrom<Customer['genders'][]>(['male'], ['female']),
    countries: fc.constantFrom([nationality('RU')], [nationality('BR')]),
    identifiers: fc.constantFrom(
      [numbered('passport', '990017341', 'RU')],
      [numbered('national-id', '77001122', 'RU')],
      [numbered('national-id', '77001133', 'RU'), numbered('imo', '9074729')],
      [numbered('imo', '9319466')],
    ),
  },
  { requiredKeys: [] },
);
const type = fc.constantFrom<Entity['type']>(...TYPES);
const options = fc.record<EngineOptions>({
  threshold: fc.constantFrom(40, 70, 90),
  weakAliases: fc.constantFrom('off', 'confirm', 'full'),
});

const pair = fc.oneof(...[anyName, anyName, initialName, europeanName].map(namePair));
const given = fc
  .array(fc.tuple(pair, type, facts, type, facts, fc.boolean()), { minLength: 1, maxLength: 12 })
  .map((pairs) => ({
    entities: pairs.map(([[, other], listedType, known, , , weak], at) =>
      listed(weak ? ['Okarwe Bramholt', weakAlias(other)] : other, {
        ...known,
        type: listedType,
        id: `own:${at}`,
      }),
    ),
    customers: pairs.map(([[own], , , ownType, known]) => customer(own, { ...known, type: ownType })),
  }));

describe('retrieval', () => {
  test('finds what comparing with every listed name finds, and says the same of it', () => {
    fc.assert(
      fc.property(given, options, ({ entities, customers }, limits) => {
        const index = indexOf(entities);
        const fast = createEngine(index, limits);
        const slow = createBruteForceEngine(index, limits);
        for (const one of customers) expect(fast.screen(one)).toEqual(slow.screen(one));
      }),
      { numRuns: LONG ? 2000 : 150 },
    );
  });

  test('asked for one entity, as controls are, finds it exactly when screening reports it', () => {
    let reported = 0;
    fc.assert(
      fc.property(given, options, ({ entities, customers }, limits) => {
        const engine = createEngine(indexOf(entities), limits);
        for (const one of customers) {
          const byName = { ...one, identifiers: [] };
          const scored = engine.score(byName).filter(({ score }) => score >= limits.threshold);
          const ids = new Set(scored.map(({ entity }) => entity.id));
          reported += ids.size;
          entities.forEach(({ id }, number) => {
            expect([id, engine.finds(byName, number)]).toEqual([id, ids.has(id)]);
          });
        }
      }),
      { numRuns: LONG ? 1000 : 60 },
    );
    expect(reported).toBeGreaterThan(30);
  });
});

const LISTS = new URL('../../../../shared/lists/current/', import.meta.url).pathname;
/** 60 altered names more are compared in real-lists.test.ts. Comparing one with all five lists takes two seconds and a half. */
const QUERIES = LONG ? 40 : 20;
const onRealLists = existsSync(LISTS) ? describe : describe.skip;
if (!existsSync(LISTS)) process.stderr.write('skipped: no published lists beside the project\n');

onRealLists('retrieval on the published lists', () => {
  test('finds what comparing with every listed name finds', async () => {
    const { index, names } = await publishedIndex();
    const limits: EngineOptions = { threshold: 60, weakAliases: 'confirm' };
    const fast = createEngine(index, limits);
    const slow = createBruteForceEngine(index, limits);
    const step = Math.floor(names.length / QUERIES);
    for (let at = 0; at < QUERIES; at++) {
      const name = names[at * step] ?? '';
      // Every other one with a letter lost in the middle.
      const middle = name.length >> 1;
      const own = customer(at % 2 === 0 ? name : name.slice(0, middle) + name.slice(middle + 1), {
        type: 'unknown',
      });
      const found = new Map(fast.score(own).map(({ entity, score }) => [entity.id, score]));
      for (const { entity, score } of slow.score(own))
        expect([entity.id, found.get(entity.id)]).toEqual([entity.id, score]);
    }
  });
});

async function publishedIndex(): Promise<{ index: EntityIndex; names: readonly string[] }> {
  const builder = new IndexBuilder();
  const names: string[] = [];
  const wanted = LONG ? null : ['un', 'ofac-consolidated'];
  for (const file of await findLists([LISTS])) {
    if (wanted !== null && !wanted.includes(file.list)) continue;
    await readList(file, (entity) => {
      builder.add(entity);
      names.push(...entity.names.map(({ full }) => full));
    });
  }
  return { index: builder.finish(), names };
}
