import type { EntityIndex } from '../compiled/entity-index.js';
import { plainEntity } from '../compiled/plain-entity.js';
import type { Customer } from '../customers/customer.js';
import { compareParties, type PairResult } from '../match/compare.js';
import { createEngine, type EngineOptions } from '../match/engine.js';

/** The result of screening one party on the customer's side against one listed entity. */
export interface Examination {
  /** role of the related party, or null for the customer itself */
  readonly role: string | null;
  readonly party: Customer;
  /** score and explanation, whether the search found the pair or not */
  readonly pair: PairResult;
  /** the result of searching the whole lists */
  readonly outcome: 'match' | 'set-aside' | 'below';
  /** whether the search examined a name of the entity closely; if not, the names are too different even for that */
  readonly drawn: boolean;
  /** the pair scores as a match but the search did not find it, which only happens if the program is wrong */
  readonly missed: boolean;
}

/**
 * Screens a customer against the whole index as a run does, and reports the result for one entity, for the customer and
 * for each related party, the best first. The pair is also scored by itself, which gives score and explanation even if
 * the search never examined it.
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
    findRows: (finder, table, query, needs, visit) =>
      finder.find(query, needs, (row) => {
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
