import { IndexBuilder } from '../../src/compiled/build.js';
import type { EntityIndex } from '../../src/compiled/entity-index.js';
import { below, type Random, randomFrom } from '../../src/controls/random.js';
import type { Entity } from '../../src/lists/entity.js';
import type { ListSummary } from '../../src/lists/list-file.js';
import { listed } from '../match/given.js';

/** Lists of people, companies and ships that nobody bears the names of: words of random syllables. */

const SYLLABLES =
  'za ro va ke lto ri mo se tu gi na fe pri dol bru ska vel tin gor pa lu dem bir nos kra fi zul mar ped van'.split(
    ' ',
  );

/** A word of three or four syllables, as `Zarovalto`. */
function word(random: Random): string {
  const syllables = Array.from(
    { length: 3 + below(random, 2) },
    () => SYLLABLES[below(random, SYLLABLES.length)],
  ).join('');
  return syllables.charAt(0).toUpperCase() + syllables.slice(1);
}

export function inventedEntities(list: string, count: number): readonly Entity[] {
  const random = randomFrom(list);
  return Array.from({ length: count }, (_, at) => {
    const type = (['person', 'person', 'organization', 'vessel'] as const)[at % 4] ?? 'person';
    const words = [word(random), word(random), ...(at % 3 === 0 ? [word(random)] : [])];
    const name = `${words.join(' ')}${type === 'organization' && at % 8 === 2 ? ' LLC' : ''}`;
    return listed(name, { id: `${list}:${at + 1}`, list, type });
  });
}

export function indexFrom(entities: readonly Entity[]): EntityIndex {
  const builder = new IndexBuilder();
  for (const entity of entities) builder.add(entity);
  return builder.finish();
}

export function summaryOf(list: string, entities: number, sha256 = 'ab'.repeat(32)): ListSummary {
  return {
    list,
    format: 'own-list-csv',
    paths: [`${list}.csv`],
    published: null,
    declaredCount: null,
    entities,
    notes: [],
    sha256: [sha256],
  };
}
