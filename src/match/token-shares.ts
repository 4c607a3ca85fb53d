import type { ScoredName } from './score/scored-name.js';

/** Share of each token in its name, by place: the customer's (`extra`) or the listed one (`missing`). */
export function sharesOfTokens(scored: ScoredName, side: 'extra' | 'missing'): readonly number[] {
  if (side === 'extra') return scored.query.tokens.map((token) => token.tagged.weight / scored.query.weight);
  const { table, row } = scored;
  const weights = table.weight.subarray(table.start[row] ?? 0, table.start[row + 1] ?? 0);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return Array.from(weights, (weight) => weight / sum);
}
