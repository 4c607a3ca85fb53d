import type { EntityIndex } from '../compiled/entity-index.js';
import type { Control } from '../controls/choose-controls.js';
import { type Customer, customerNamed } from '../customers/customer.js';
import { createEngine, type Engine, type EngineOptions } from '../match/engine.js';
import { matchesOf, type PartyScores } from '../match/matches.js';
import type { Match } from '../match/screened-row.js';

/** Thresholds that are tried, in addition to the one in use. */
export const THRESHOLDS: readonly number[] = [50, 55, 60, 65, 70, 75, 80, 85, 90, 95];
/** Pairs below it are not considered: nobody would use so low a threshold. */
export const LOWEST = 50;

/** The result for one threshold. */
export interface ThresholdLine {
  readonly threshold: number;
  /** customers with a match */
  customers: number;
  matches: number;
  controlsFound: number;
}

/**
 * Counts what every threshold would flag. Each count is what a run at that threshold would give: a row with anything
 * from `LOWEST` on is screened again at one threshold after the other until nothing is found, since the threshold also
 * affects weak aliases.
 */
export class ThresholdSweep {
  readonly lines: readonly ThresholdLine[];
  private readonly index: EntityIndex;
  private readonly engines: readonly Engine[];
  /** scores as at the threshold in use, but also reports what is below it */
  private readonly wide: Engine;

  constructor(index: EntityIndex, options: EngineOptions) {
    const thresholds = [...new Set([...THRESHOLDS, options.threshold])].sort((a, b) => a - b);
    this.index = index;
    this.lines = thresholds.map((threshold) => ({ threshold, customers: 0, matches: 0, controlsFound: 0 }));
    this.engines = thresholds.map((threshold) => createEngine(index, { ...options, threshold }));
    this.wide = createEngine(index, options, { least: Math.min(LOWEST, options.threshold) });
  }

  /** Counts a customer; returns what it comes near to at the threshold in use, best first, down to `LOWEST`. */
  add(customer: Customer): readonly Match[] {
    const near = this.near(customer);
    if (near.length > 0)
      this.lines.every((line, at) => {
        const found = this.engines[at]?.screen(customer).matches.length ?? 0;
        if (found > 0) line.customers += 1;
        line.matches += found;
        return found > 0;
      });
    return near;
  }

  private near(customer: Customer): readonly Match[] {
    const parties: PartyScores[] = [
      { role: null, scored: this.wide.score(customer) },
      ...customer.related.map(({ role, party }) => ({ role, scored: this.wide.score(party) })),
    ];
    if (parties.every(({ scored }) => scored.length === 0)) return [];
    return matchesOf(parties, LOWEST, this.index);
  }

  /** Counts a positive control at every threshold at which its entity is found. */
  addControl({ altered, type, entityId }: Control): void {
    const customer = customerNamed(altered, type);
    this.lines.every((line, at) => {
      const matches = this.engines[at]?.screen(customer).matches ?? [];
      const found = matches.some((match) => match.entityId === entityId);
      if (found) line.controlsFound += 1;
      return found;
    });
  }
}
