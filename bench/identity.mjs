// Which listed entries are, or may be, one party: the benchmarks must not take a second entry of the same party for somebody else.
import { program } from './program.mjs';

const { readName } = await program('normalise/name.js');
const { checkIdentifier } = await program('normalise/identifier.js');

/** The tokens of a name's first reading, without initials' dots and the like. */
export function tokensOf(name) {
  return (readName(name)[0]?.tokens ?? []).map((token) => token.text);
}

/** Equal for names of the same words in any order. */
export function nameKey(name) {
  return tokensOf(name).sort().join(' ');
}

/** Map from entity id to its party, named by an entity of it: entries joined by UN reference, identifier or a whole name of two words. */
export function partiesOf(entities) {
  const parent = new Map();
  const root = (key) => {
    let top = key;
    while (parent.get(top) !== top) top = parent.get(top);
    parent.set(key, top);
    return top;
  };
  const join = (one, other) => {
    for (const key of [one, other]) if (!parent.has(key)) parent.set(key, key);
    parent.set(root(one), root(other));
  };
  for (const entity of entities) for (const key of keysOf(entity)) join(entity.id, key);
  const first = new Map();
  for (const { id } of entities) if (!first.has(root(id))) first.set(root(id), id);
  return new Map(entities.map(({ id }) => [id, first.get(root(id))]));
}

function keysOf(entity) {
  const names = entity.names.map((name) => nameKey(name.full)).filter((key) => key.includes(' '));
  const references = entity.links
    .filter((link) => link.relation === 'un-reference')
    .map((link) => `un:${link.target}`);
  const identifiers = entity.identifiers
    .map((identifier) => checkIdentifier(identifier).key)
    .filter((key) => key !== '');
  return [
    entity.id,
    ...names.map((key) => `name:${key}`),
    ...references,
    ...identifiers.map((key) => `identifier:${key}`),
  ];
}

/** The ids of entities that no other list has under any of their names, and that no link ties to another list. */
export function idsOnOneList(entities) {
  const parties = partiesOf(entities);
  const lists = new Map();
  for (const { id, list } of entities)
    lists.set(parties.get(id), (lists.get(parties.get(id)) ?? new Set()).add(list));
  return new Set(entities.filter(({ id }) => lists.get(parties.get(id)).size === 1).map(({ id }) => id));
}
