import type { Entity } from '../lists/entity.js';
import { checkIdentifier } from '../normalise/identifier.js';
import { isDecisive } from './compare-identifiers.js';

/**
 * Numbers entities from 1 so that those which are provably one party share a number: by UN reference, by an equal
 * identifier, or by the same name and the same full birth date. Numbers follow the order given.
 */
export function partyNumbers(entities: readonly Entity[]): number[] {
  const numberOfEvidence = new Map<string, number>();
  const numbers: number[] = [];
  let next = 1;
  for (const entity of entities) {
    const evidence = evidenceOf(entity);
    const known = evidence.map((key) => numberOfEvidence.get(key)).find((number) => number !== undefined);
    const number = known ?? next++;
    numbers.push(number);
    for (const key of evidence) if (!numberOfEvidence.has(key)) numberOfEvidence.set(key, number);
  }
  return numbers;
}

function evidenceOf(entity: Entity): string[] {
  const evidence = [`entity ${entity.id}`];
  for (const { relation, target } of entity.links) {
    if (relation === 'un-reference') evidence.push(`un ${target}`);
  }
  if (entity.list === 'un') evidence.push(`un ${entity.id.slice('un:'.length)}`);
  for (const identifier of entity.identifiers) {
    // A number without its country, or of a loose kind, is no proof.
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
