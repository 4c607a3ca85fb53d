import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Entity } from '../../src/lists/entity.js';
import { findLists } from '../../src/lists/find-lists.js';
import { readList } from '../../src/lists/read-list.js';
import type { ExplanationPart } from '../../src/match/screened-row.js';
import { compared, customer } from './given.js';

/**
 * Every listed name, weak ones included, agrees with itself in all 100 points. What its score may lack is one part of
 * the explanation, `common`: that many people bear the name, which says nothing about how alike the two are.
 */
const FIXTURES = fileURLToPath(new URL('../../fixtures/lists/', import.meta.url));
const LISTS = fileURLToPath(new URL('../../../shared/lists/current/', import.meta.url));
const long = process.env['SCREEN_LONG'] === '1' && existsSync(LISTS);
if (!long)
  process.stderr.write(
    'match/own-name.test.ts: real lists skipped (they need ../shared/lists and SCREEN_LONG=1)\n',
  );
const whenLong = long ? test : test.skip;

async function entitiesOf(path: string): Promise<Entity[]> {
  const entities: Entity[] = [];
  for (const file of await findLists([path])) await readList(file, (entity) => entities.push(entity));
  return entities;
}

/** Its parts besides those that say nothing of how alike two names are; null for a name without letter or digit. */
function agreement(entity: Entity, at: number): readonly ExplanationPart[] | null {
  const name = entity.names[at];
  if (name === undefined || !/[\p{L}\p{N}]/u.test(name.full)) return null;
  const own = { ...entity, names: [name], identifiers: [] };
  const { match } = compared(customer(name.full, { type: 'unknown' }), own, { weakAliases: 'full' });
  const total = match.explanation.reduce((sum, { points }) => sum + points, 0);
  expect(total).toBeCloseTo(match.score, 6);
  return match.explanation.filter(({ feature }) => feature !== 'common' && feature !== 'floor');
}

function unlikeThemselves(entities: readonly Entity[]): { names: number; unlike: string[] } {
  const unlike: string[] = [];
  let names = 0;
  for (const entity of entities)
    entity.names.forEach((_, at) => {
      const parts = agreement(entity, at);
      if (parts === null) return;
      names++;
      const [first, ...others] = parts;
      if (first?.feature !== 'name' || first.points !== 100 || others.length > 0)
        unlike.push(
          `${entity.id}, name ${at}: ${others.map(({ feature, points }) => `${feature} ${points}`)}`,
        );
    });
  return { names, unlike };
}

describe('a listed name against itself', () => {
  test('agrees in 100 points of 100: the invented lists', async () => {
    const { names, unlike } = unlikeThemselves(await entitiesOf(FIXTURES));
    expect(names).toBeGreaterThan(50);
    expect(unlike).toEqual([]);
  });

  whenLong('agrees in 100 points of 100: the publishers’ lists', async () => {
    const { names, unlike } = unlikeThemselves(await entitiesOf(LISTS));
    expect(names).toBeGreaterThan(80_000);
    expect(unlike).toEqual([]);
  });
});
