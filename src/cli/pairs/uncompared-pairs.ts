import type { FieldWarning } from '../../customers/customer.js';
import { counted } from '../../report/tally.js';
import type { PairScorer, ScoredPairing } from './pair-parties.js';
import type { Pair } from './read-pairs.js';

interface Pairs {
  pairs: number;
  /** of the first */
  readonly line: number;
}

/**
 * Counts the pairs that could not be compared, since their score of 0 must not pass for that of two different names, and
 * those of which something could not be read, which is not compared.
 */
export class UncomparedPairs {
  private readonly reasons = new Map<string, Pairs>();
  private readonly unread = new Map<string, Pairs>();
  private readonly scorer: PairScorer;

  constructor(scorer: PairScorer) {
    this.scorer = scorer;
  }

  /** The score of a pair; null, and counted, if there is none. */
  score(pair: Pair): ScoredPairing | null {
    const warnings: FieldWarning[] = [];
    const result = this.scorer(pair, warnings);
    for (const text of new Set(warnings.map(({ column, reason }) => `column ${column}: ${reason}`)))
      add(this.unread, text, pair);
    if (typeof result !== 'string') return result;
    add(this.reasons, result, pair);
    return null;
  }

  /** One warning for each reason, in the order of the file. */
  warnings(): string[] {
    const uncompared = [...this.reasons].map(
      ([reason, { pairs, line }]) =>
        `${counted(pairs, 'pair')}, first on line ${line}: not compared, and the score is 0. ${reason}`,
    );
    const unread = [...this.unread].map(
      ([text, { pairs, line }]) => `${text} (${counted(pairs, 'pair')}, first on line ${line})`,
    );
    return [...uncompared, ...unread];
  }
}

function add(reasons: Map<string, Pairs>, reason: string, { line }: Pair): void {
  const known = reasons.get(reason);
  if (known === undefined) reasons.set(reason, { pairs: 1, line });
  else known.pairs += 1;
}
