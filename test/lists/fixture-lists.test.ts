import { expect, test } from '@jest/globals';
import { CURRENT_LISTS } from '../../src/lists/catalogue.js';
import type { Entity } from '../../src/lists/entity.js';
import { findLists } from '../../src/lists/find-lists.js';
import { readList } from '../../src/lists/read-list.js';
import { checkIdentifier } from '../../src/normalise/identifier.js';
import { fixture, readFixture } from './read-fixture.js';

async function readDirectory() {
  const files = await findLists([fixture('lists')]);
  const entities = new Map<string, Entity>();
  for (const file of files) await readList(file, (entity) => entities.set(entity.id, entity));
  return { lists: files.map(({ list }) => list), entities };
}

test('the directory holds one list per current list id', async () => {
  const { lists } = await readDirectory();
  expect(lists.sort()).toEqual([...CURRENT_LISTS].sort());
});

test('every entry that its README names is there', async () => {
  const { entities } = await readDirectory();
  const readme = await readFixture('lists/README.md');
  const named = [
    ...readme.matchAll(/\b(ofac-sdn|ofac-consolidated|eu-fsf|uk|un) ([A-Z]{2,3}[ie]?\.?\d{3,4}|9\d{5})\b/g),
  ];
  expect(named.length).toBeGreaterThan(35);
  for (const [, list, id] of named)
    expect(entities.has(`${list === 'uk' ? 'uk-sanctions-list' : list}:${id}`) || `${list} ${id}`).toBe(true);
});

test('every number in it that has a check digit is right', async () => {
  const { entities } = await readDirectory();
  const checked = [...entities.values()].flatMap(({ identifiers }) =>
    identifiers
      .filter(({ type }) => ['wallet', 'imo', 'lei'].includes(type))
      .map((id) => [id.value, checkIdentifier(id).valid] as const),
  );
  expect(checked.length).toBeGreaterThan(10);
  for (const [value, valid] of checked) expect([value, valid]).toEqual([value, true]);
});

test('an entity on several lists carries one UN reference', async () => {
  const { entities } = await readDirectory();
  const referring = [...entities.values()].filter(({ links }) =>
    links.some(({ relation, target }) => relation === 'un-reference' && target === 'QDi.991'),
  );
  expect(referring.map(({ id }) => id).sort()).toEqual(['eu-fsf:990002', 'uk-sanctions-list:AQD9001']);
  expect(entities.has('un:QDi.991')).toBe(true);
});
