import { counted } from '../../report/tally.js';
import type { PairScorer, ScoredPairing } from './pair-parties.js';
import type { Pair } from './read-pairs.js';

/** Counts the pairs that could not be compared, since their score of 0 must not pass for that of two different names. */
export class UncomparedPairs {
  private readonly reasons = new Map<string, { pairs: number; readonly line: number }>();
  private readonly scorer: PairScorer;

  constructor(scorer: PairScorer) {
    this.scorer = scorer;
  }

  /** The score of a pair; null, and counted, if there is none. */
  score(pair: Pair): ScoredPairing | null {
    const result = this.scorer(pair);
    if (typeof result !== 'string') return result;
    const known = this.reasons.get(result);
    if (known === undefined) this.reasons.set(result, { pairs: 1, line: pair.line });
    else known.pairs += 1;
    return null;
  }

  /** One warning for each reason, in the order of the file. */
  warnings(): string[] {
    return [...this.reasons].map(
      ([reason, { pairs, line }]) =>
        `${counted(pairs, 'pair')}, first on line ${line}: not compared, and the score is 0. ${reason}`,
    );
  }
}
