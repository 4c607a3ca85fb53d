import type { EntityIndex } from '../compiled/entity-index.js';
import { plainEntity } from '../compiled/plain-entity.js';
import type { Customer } from '../customers/customer.js';
import { compareParties, type PairResult } from '../match/compare.js';
import { createEngine, type EngineOptions } from '../match/engine.js';

/** What screening makes of one party of the customer's side and one listed entity. */
export interface Examination {
  /** role of the related party, or null for the customer itself */
  readonly role: string | null;
  readonly party: Customer;
  /** score and explanation, whether the search found the pair or not */
  readonly pair: PairResult;
  /** what the search of the whole lists came to */
  readonly outcome: 'match' | 'set-aside' | 'below';
  /** the search looked at a name of the entity closely; false: the names are too far apart even for that */
  readonly drawn: boolean;
  /** the pair scores as a match and the search missed it: never, or the program is wrong */
  readonly missed: boolean;
}

/**
 * Screens a customer against the whole index as a run does, and looks at what became of one entity: once for the customer
 * and once for each related party, the best first. The same pair is scored once more by itself, which gives score and
 * explanation also where the search never came to it.
 *
 * @param number of the entity in the index
 */
export function examine(
  customer: Customer,
  number: number,
  index: EntityIndex,
  options: EngineOptions,
): readonly Examination[] {
  const entity = index.entities[number];
  if (entity === undefined) throw new RangeError(`there is no entity ${number}`);
  const alone = plainEntity(entity);
  let drawn = false;
  const engine = createEngine(index, options, {
    findRows: (finder, table, query, need, visit) =>
      finder.find(query, need, (row) => {
        drawn ||= table.entity[row] === number;
        visit(row);
      }),
  });
  const parties = [{ role: null, party: customer }, ...customer.related];
  return parties
    .map(({ role, party }): Examination => {
      drawn = false;
      const found = engine.score(party).find((scored) => scored.entity.id === entity.id);
      const pair = compareParties(party, alone, options);
      const outcome =
        found === undefined ? 'below' : found.score >= options.threshold ? 'match' : 'set-aside';
      return {
        role,
        party,
        pair,
        outcome,
        drawn: drawn || found !== undefined,
        missed: found === undefined && (pair.flagged || pair.setAside !== null),
      };
    })
    .sort((a, b) => rank(a) - rank(b) || b.pair.score - a.pair.score);
}

function rank({ outcome }: Examination): number {
  return ['match', 'set-aside', 'below'].indexOf(outcome);
}
