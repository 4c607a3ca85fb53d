import type { Entity } from '../lists/entity.js';
import { checkIdentifier } from '../normalise/identifier.js';
import { isDecisive } from './score/compare-identifiers.js';

/**
 * Numbers entities from 1 so that those which are provably one party share a number: by UN reference, by an equal
 * identifier, or by the same name and the same full birth date. Numbers follow the given order. An entity that links
 * two others (the UK's entry shares a passport with OFAC's and a reference with the UN's) joins them.
 */
export function partyNumbers(entities: readonly Entity[]): number[] {
  const first = entities.map((_, at) => at);
  const known = new Map<string, number>();
  entities.forEach((entity, at) => {
    for (const key of evidenceOf(entity)) {
      const other = known.get(key);
      if (other === undefined) known.set(key, at);
      else join(first, other, at);
    }
  });
  const numbers = new Map<number, number>();
  return entities.map((_, at) => {
    const root = rootOf(first, at);
    const number = numbers.get(root) ?? numbers.size + 1;
    numbers.set(root, number);
    return number;
  });
}

/** The earliest entity of the party that this one belongs to. */
function rootOf(first: readonly number[], at: number): number {
  const before = first[at] ?? at;
  return before === at ? at : rootOf(first, before);
}

function join(first: number[], one: number, other: number): void {
  const [a, b] = [rootOf(first, one), rootOf(first, other)];
  first[Math.max(a, b)] = Math.min(a, b);
}

function evidenceOf(entity: Entity): string[] {
  const evidence = [`entity ${entity.id}`];
  for (const { relation, target } of entity.links) {
    if (relation === 'un-reference') evidence.push(`un ${target}`);
  }
  if (entity.list === 'un') evidence.push(`un ${entity.id.slice('un:'.length)}`);
  for (const identifier of entity.identifiers) {
    // A number without its country, or of an unreliable type, is no proof.
    const proves =
      isDecisive(identifier.type) && identifier.type !== 'other' && identifier.type !== 'registration';
    if (proves)
      evidence.push(`${identifier.type} ${identifier.country ?? ''} ${checkIdentifier(identifier).key}`);
  }
  for (const date of entity.birthDates) {
    if (date.precision !== 'day' || date.from === null) continue;
    for (const name of entity.names) evidence.push(`born ${date.from} ${name.full.toLowerCase()}`);
  }
  return evidence;
}
