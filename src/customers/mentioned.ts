import type { EntityType } from '../normalise/party.js';
import { customerNamed, type RelatedParty } from './customer.js';
import { readNameCell } from './name-cell.js';
import { placeholderName } from './placeholders.js';

/** A party about which only the name is known, with the other ways to read its cell, and anyone else named there. */
export function mentioned(role: string, text: string, type: EntityType = 'unknown'): RelatedParty[] {
  const { others } = readNameCell(text, type);
  const beside = others.map((other) =>
    namedParty(other.role === 'joint holder' ? role : other.role, other.name, other.type ?? 'unknown'),
  );
  return [namedParty(role, text, type), ...beside];
}

/** A party about which only the name is known, with the other ways to read it, but without anyone else named there. */
export function namedParty(role: string, text: string, type: EntityType): RelatedParty {
  const { full, parts, aliases } = readNameCell(text, type);
  const others = aliases
    .filter((alias) => alias !== '' && placeholderName(alias) === null)
    .map((alias) => ({ full: alias, parts: [], kind: 'alias' as const }));
  return { role, share: null, party: customerNamed(full === '' ? text : full, type, parts, others) };
}
