import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityIndex } from '../../src/compiled/entity-index.js';
import type { Entity } from '../../src/lists/entity.js';
import { findLists } from '../../src/lists/find-lists.js';
import { readList } from '../../src/lists/read-list.js';
import { createBruteForceEngine } from '../../src/match/brute-force.js';
import { createEngine, type Engine } from '../../src/match/engine.js';
import { customer, DEFAULT_OPTIONS, indexOf } from './given.js';

/**
 * The two smallest of the publishers' own lists, where a checkout has them beside it; they are never part of the
 * project. No name of theirs is written here. Takes some 10 s of processor time; all five lists: bench/lossless.mjs,
 * and here with SCREEN_LONG=1 as far as names that find their own entities go.
 */
const LISTS = fileURLToPath(new URL('../../../shared/lists/current/', import.meta.url));
const FILES = ['un-2026-04-02.xml', 'ofac-consolidated-2025-03-28.xml'].map((file) => `${LISTS}${file}`);
const present = FILES.every((file) => existsSync(file));
if (!present) process.stderr.write('match/real-lists.test.ts: skipped, ../shared/lists is not there\n');
const whenPresent = present ? describe : describe.skip;

interface Known {
  readonly entity: Entity;
  readonly name: string;
}

/** The entities of list files, and their strong names. */
async function readStrong(paths: readonly string[]): Promise<{ entities: Entity[]; strong: Known[] }> {
  const entities: Entity[] = [];
  for (const file of await findLists(paths)) await readList(file, (entity) => entities.push(entity));
  const strong = entities.flatMap((entity) =>
    entity.names
      .filter(({ quality }) => quality === 'strong')
      .map(({ full }): Known => ({ entity, name: full })),
  );
  return { entities, strong };
}

/** How many of the names find their own entity by the name alone. */
function foundOf(strong: readonly Known[], index: EntityIndex, engine: Engine): string {
  const numbers = new Map(index.entities.map(({ id }, number) => [id, number]));
  const found = strong.filter(({ entity, name }) =>
    engine.finds(customer(name, { type: 'unknown' }), numbers.get(entity.id) ?? -1),
  );
  return `${found.length} of ${strong.length}`;
}

whenPresent('the UN list and OFAC’s consolidated list', () => {
  let index: EntityIndex;
  let engine: Engine;
  let strong: readonly Known[] = [];

  beforeAll(async () => {
    const read = await readStrong(FILES);
    strong = read.strong;
    index = indexOf(read.entities);
    engine = createEngine(index, DEFAULT_OPTIONS);
  });

  test('every strong name finds its own entity by the name alone', () => {
    expect(strong.length).toBeGreaterThan(5000);
    expect(foundOf(strong, index, engine)).toBe(`${strong.length} of ${strong.length}`);
  });

  test('every strong name is found whatever its case, punctuation and Unicode form', () => {
    for (const { entity, name } of everyNth(strong, 300)) {
      const scoreOf = (text: string): number | undefined =>
        engine
          .screen(customer(text, { type: 'unknown' }))
          .matches.find(({ entityId }) => entityId === entity.id)?.score;
      expect(scoreOf(name.toUpperCase().replaceAll(' ', ', ').normalize('NFD'))).toBe(scoreOf(name));
    }
  });

  test('retrieval finds all that comparing with every listed name finds: 60 names altered', () => {
    const brute = createBruteForceEngine(index, DEFAULT_OPTIONS);
    let matches = 0;
    everyNth(strong, 60).forEach(({ entity, name }, at) => {
      const own = customer(mutilated(name, at), {
        type: at % 2 === 0 ? entity.type : 'unknown',
        birthDates: at % 3 === 0 ? entity.birthDates : [],
      });
      const result = engine.screen(own);
      matches += result.matches.length;
      expect(result).toEqual(brute.screen(own));
    });
    expect(matches).toBeGreaterThan(60);
  });

  test('names that are left alone in the lists flag nobody', () => {
    for (const name of [
      'Anna Svensson',
      'José Sánchez',
      'Wei Zhang',
      'Fatima Hassan',
      'Oleg Kuznetsov',
      'Sven Andersson',
    ])
      expect([name, engine.screen(customer(name)).matches.length]).toEqual([name, 0]);
  });
});

(present && process.env['SCREEN_LONG'] !== undefined ? test : test.skip)(
  'every strong name of all lists finds its own entity by the name alone',
  async () => {
    const { entities, strong } = await readStrong([LISTS]);
    const index = indexOf(entities);
    expect(strong.length).toBeGreaterThan(80_000);
    expect(foundOf(strong, index, createEngine(index, DEFAULT_OPTIONS))).toBe(
      `${strong.length} of ${strong.length}`,
    );
  },
  600_000,
);

/** As many of them as asked for, spread evenly. */
function everyNth<T>(all: readonly T[], count: number): readonly T[] {
  return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)]).filter(
    (one) => one !== undefined,
  );
}

/** One of five alterations by turns: a letter lost, two swapped, the first word last, a word lost, blanks lost. */
function mutilated(name: string, turn: number): string {
  const middle = Math.floor(name.length / 2);
  const [first = '', ...rest] = name.split(' ');
  switch (turn % 5) {
    case 0:
      return name.slice(0, middle) + name.slice(middle + 1);
    case 1:
      return name.slice(0, middle) + name.charAt(middle + 1) + name.charAt(middle) + name.slice(middle + 2);
    case 2:
      return [...rest, first].join(' ');
    case 3:
      return rest.length > 1 ? rest.join(' ') : name;
    default:
      return name.replace(' ', '');
  }
}
