import { below, type Random, randomFrom } from '../controls/random.js';
import type { Match, ScreenedCustomer } from '../match/screened-row.js';
import { LOWEST } from './sweep.js';

/** A customer without a reported match, with the entity that came nearest. */
export interface ReviewCase {
  readonly row: number;
  readonly line: number;
  readonly customerId: string | null;
  readonly match: Match;
}

/** Points that a layer of the sample covers. */
const LAYER = 5;

/**
 * A sample of customers whose best score is below the threshold, so that somebody can check whether the threshold hides
 * a match. It is drawn evenly from layers of five points, since those just below the threshold say more than the many
 * far below it. The same customers and seed give the same sample; memory does not grow with the file.
 */
export class ReviewSample {
  private readonly threshold: number;
  private readonly size: number;
  private readonly random: Random;
  private readonly layers: { seen: number; readonly cases: ReviewCase[] }[] = [];

  constructor(threshold: number, size: number, seed: string) {
    this.threshold = threshold;
    this.size = size;
    this.random = randomFrom(seed);
  }

  /** How many customers were below the threshold, down to `LOWEST`. */
  get total(): number {
    return this.layers.reduce((sum, { seen }) => sum + seen, 0);
  }

  /** @param near best first */
  offer(
    { row, line, customer }: Pick<ScreenedCustomer, 'row' | 'line' | 'customer'>,
    near: readonly Match[],
  ): void {
    const [best] = near;
    if (best === undefined || best.score >= this.threshold || this.size === 0) return;
    const at = Math.floor((best.score - LOWEST) / LAYER);
    while (this.layers.length <= at) this.layers.push({ seen: 0, cases: [] });
    const layer = this.layers[at];
    if (layer === undefined) return;
    layer.seen += 1;
    const one = { row, line, customerId: customer.id, match: best };
    // Vitter's algorithm R: every customer of the layer is equally likely to be kept.
    if (layer.cases.length < this.size) layer.cases.push(one);
    else {
      const place = below(this.random, layer.seen);
      if (place < this.size) layer.cases[place] = one;
    }
  }

  /** The sample, best first. May be called only once. */
  draw(): readonly ReviewCase[] {
    const pools = this.layers.map(({ cases }) => [...cases]).reverse();
    const drawn: ReviewCase[] = [];
    while (drawn.length < this.size && pools.some((pool) => pool.length > 0))
      for (const pool of pools)
        if (pool.length > 0 && drawn.length < this.size)
          drawn.push(...pool.splice(below(this.random, pool.length), 1));
    return drawn.sort((a, b) => b.match.score - a.match.score || a.row - b.row);
  }
}
