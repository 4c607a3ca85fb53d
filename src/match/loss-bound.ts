import type { NameParameters } from './model-parameters.js';
import { agrees, isName } from './name-evidence.js';
import type { QueryName } from './query-name.js';

/**
 * What a listed name loses at least (name-model.ts), knowing only which tokens of the customer's name it may meet.
 * Every term is one that the model charges too, at its smallest; the property test holds it against the model.
 */
export class LossBound {
  private readonly known = new Map<number, number>();
  private readonly query: QueryName;
  private readonly parameters: NameParameters;

  constructor(query: QueryName, parameters: NameParameters) {
    this.query = query;
    this.parameters = parameters;
  }

  /** @param mask bit n is set when the name may meet token n; prefixes and places beyond 30 count as met */
  leastLoss(mask: number): number {
    const known = this.known.get(mask);
    if (known !== undefined) return known;
    const loss = this.compute(mask);
    this.known.set(mask, loss);
    return loss;
  }

  private compute(mask: number): number {
    const { query, parameters } = this;
    let covered = 0;
    let bits = 0;
    let names = 0;
    let agreeing = 0;
    query.tokens.forEach((token, at) => {
      const { role, weight } = token.tagged;
      const met = token.prefix || at >= 30 || (mask & (1 << at)) !== 0;
      if (isName(role)) names++;
      if (!met) return;
      covered += weight / query.weight;
      bits += token.tagged.bits;
      if (agrees(role)) agreeing++;
    });
    const extra = parameters.extra * Math.max(0, 1 - covered);
    const single = names > 1 && agreeing <= 1 ? parameters.single : 0;
    const enough =
      query.tagged.kind === 'person' && names > 1 ? parameters.commonBitsPerson : parameters.commonBitsOther;
    // The listed name may be covered whole, its spelling equal.
    const doubt = Math.min(1, parameters.commonComplete + (parameters.commonIncomplete * (1 - covered)) / 2);
    const common = parameters.common * Math.max(0, 1 - bits / enough) * Math.max(0, doubt);
    return extra + single + common - 1e-9;
  }
}
