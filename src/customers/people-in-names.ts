import type { EntityType } from '../normalise/party.js';
import { withoutRemarkBehindComma } from './behind-commas.js';
import { readCommas } from './comma-names.js';
import type { OtherParty } from './company-cell.js';
import { readCouple } from './couples.js';
import { jointNames } from './joint-names.js';

/** The people whom one name joins. */
export interface PeopleInName {
  /** names of the customer alone: of the first person, or of all where they are one party in several scripts */
  readonly own: readonly string[];
  readonly others: readonly OtherParty[];
}

/** The people in a name that is one person's. */
export const NOBODY: PeopleInName = { own: [], others: [] };

/**
 * The people whom a name joins. The first may be the customer, to whom the row's birth date and numbers normally
 * belong. The others are screened by name alone: compared with that birth date, they would be set aside.
 */
export function peopleInName(name: string, type: EntityType): PeopleInName {
  const couple = readCouple(name, type);
  if (couple !== null)
    return {
      own: [couple.first, ...couple.alsoFirst],
      others: [{ role: 'joint holder', name: couple.second }],
    };
  const joint = jointNames(name, type);
  if (joint === null) return NOBODY;
  const names = joint.names.map(inOrder);
  if (joint.oneParty) return { own: names, others: [] };
  const others = names.slice(1).map((other) => ({ role: 'joint holder', name: other }));
  return { own: names.slice(0, 1), others };
}

/** A name whose comma may part it from a place or remark is left as it stands: it is read both ways as a cell of its own. */
function inOrder(name: string): string {
  return withoutRemarkBehindComma(name, 'person').length > 0 ? name : readCommas(name, 'person').full;
}
