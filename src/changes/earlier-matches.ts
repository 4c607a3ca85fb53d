import type { PreviousCustomer, PreviousPair } from './previous-run.js';

/**
 * What an earlier run said of one customer, one entity and one role: usually once, or in each row with the customer's
 * id.
 */
export interface EarlierMatch {
  /** the one with the highest score, the first of several */
  readonly best: PreviousPair;
  /** by digests of outcome and entity, the first of several */
  readonly byDigests: ReadonlyMap<string, PreviousPair>;
  /** digests of the entity */
  readonly entities: ReadonlySet<string>;
}

/** Up to this number it is cheaper to sort a customer's pairs again than to keep them sorted for every customer. */
const FEW = 16;

/**
 * Finds the matches of an earlier run. If all rows of a file have the same id, all matches belong to one customer;
 * going through them for each match would take quadratic time.
 */
export class EarlierMatches {
  private readonly kept = new Map<PreviousCustomer, ReadonlyMap<string, EarlierMatch>>();

  /** The matches of a customer by `matchKey`. */
  of(customer: PreviousCustomer): ReadonlyMap<string, EarlierMatch> {
    const known = this.kept.get(customer);
    if (known !== undefined) return known;
    const matches = matchesIn(customer.pairs);
    if (customer.pairs.length > FEW) this.kept.set(customer, matches);
    return matches;
  }
}

function matchesIn(pairs: readonly PreviousPair[]): ReadonlyMap<string, EarlierMatch> {
  const found = new Map<
    string,
    { best: PreviousPair; byDigests: Map<string, PreviousPair>; entities: Set<string> }
  >();
  for (const pair of pairs) {
    const key = matchKey(pair);
    const match = found.get(key) ?? { best: pair, byDigests: new Map(), entities: new Set() };
    found.set(key, match);
    if (pair.score > match.best.score) match.best = pair;
    const digests = digestKey(pair.outcome, pair.entity);
    if (!match.byDigests.has(digests)) match.byDigests.set(digests, pair);
    match.entities.add(pair.entity);
  }
  return found;
}

/** The entity and the role, which identify a match of a customer. */
export function matchKey({
  entityId,
  role,
}: {
  readonly entityId: string;
  readonly role: string | null;
}): string {
  return `${entityId}\n${role ?? ''}`;
}

/**
 * @param outcome digest of the result
 * @param entity digest of what the list says (match-digest.ts)
 */
export function digestKey(outcome: string, entity: string): string {
  return `${outcome} ${entity}`;
}
