import type { BoundedName, BoundedToken } from '../score/bounded-name.js';
import type { NameParameters } from '../score/model-parameters.js';
import { INITIAL_BITS } from '../score/name-evidence.js';
import { leastCommonShare, personFactor, singleCost } from '../score/name-model.js';
import { bitOf, LAST_PLACE } from './query-marks.js';
import { goesWithAll } from './search-token.js';

/** For names of more tokens every mask is computed anew. */
export const MOST_REMEMBERED = 10;
/** Allows for the rounding of weights to 32 bits. */
const ROUNDING = 1e-3;
/**
 * What a listed name loses at least (name-model.ts), knowing only which tokens of the customer's name it may contain.
 * Each term is also a cost in the model, taken at its smallest; a property test compares the two.
 */
export class LossBound {
  private readonly parameters: NameParameters;
  private query: BoundedName | null = null;
  private sameDay = true;
  private readonly known = new Float64Array(2 ** MOST_REMEMBERED);

  constructor(parameters: NameParameters) {
    this.parameters = parameters;
  }

  /** Sets the customer's name. @param sameDay whether birth dates may be the same, which gives points back */
  set(query: BoundedName, sameDay = true): void {
    this.query = query;
    this.sameDay = sameDay;
    if (query.tokens.length > MOST_REMEMBERED) return;
    const masks = 1 << query.tokens.length;
    for (let mask = 0; mask < masks; mask++) this.known[mask] = -1;
  }

  /**
   * @param mask bit n is set if the listed name may contain token n; prefixes, and places from 30 on, always count as
   * contained, if only by what begins so
   */
  leastLoss(mask: number): number {
    const { query, known } = this;
    if (query === null) return 0;
    if (query.tokens.length > MOST_REMEMBERED) return this.compute(query, mask);
    const key = mask & ((1 << query.tokens.length) - 1);
    const remembered = known[key] ?? -1;
    if (remembered >= 0) return remembered;
    const loss = Math.max(0, this.compute(query, mask));
    known[key] = loss;
    return loss;
  }

  private compute(query: BoundedName, mask: number): number {
    const { parameters } = this;
    const { tokens } = query;
    let covered = 0;
    let bits = 0;
    let names = 0;
    let agreeing = 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      if (token.isName) names++;
      const isMet = mayMeet(token, at, mask);
      if (!isMet && !token.prefix) continue;
      covered += token.share;
      bits += isMet ? token.bits : INITIAL_BITS;
      if (token.agrees) agreeing++;
    }
    const factor = personFactor(query.personLikeness, parameters);
    const extra = parameters.extra * factor * Math.max(0, 1 - covered);
    const single = names > 1 && agreeing <= 1 ? singleCost(query.kind, query.personLikeness, parameters) : 0;
    const enough =
      query.kind === 'person' && names > 1 ? parameters.commonBitsPerson : parameters.commonBitsOther;
    // The listed name may be covered completely and spelt the same.
    const doubt = Math.min(1, parameters.commonComplete + (parameters.commonIncomplete * (1 - covered)) / 2);
    const share = leastCommonShare(query.kind, (1 + covered) / 2 + ROUNDING, parameters, this.sameDay);
    const common = share * parameters.common * Math.max(0, 1 - bits / enough) * Math.max(0, doubt);
    return extra + single + common - 1e-9;
  }
}

/**
 * Whether the token may be in the listed name by something spelt like it, by the mask. Nothing is noted for those that go
 * with everything, and for places from `LAST_PLACE` on.
 */
export function mayMeet(token: BoundedToken, at: number, mask: number): boolean {
  return goesWithAll(token) || at >= LAST_PLACE || (mask & bitOf(at)) !== 0;
}
