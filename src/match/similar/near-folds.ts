import { FoundIds } from '../../compiled/deletion-index.js';
import type { Vocabulary } from '../../compiled/vocabulary.js';
import { MetNumbers } from './met-numbers.js';
import { NearString } from './near-strings.js';

/** A fold that was found, and its distance in the lowest bits: it is at most 2. */
const DISTANCE_BITS = 2;
const DISTANCE = 2 ** DISTANCE_BITS - 1;

/**
 * Finds the listed folds within so many edits of one. What is read of each is fetched from memory side by side, as long as
 * nothing depends on what it is: first the letters of all, then what will be asked of the first token of each.
 */
export class NearFolds {
  /** of the last search */
  count = 0;
  private readonly vocabulary: Vocabulary;
  /** empty but for a search */
  private readonly met: MetNumbers;
  private readonly found = new FoundIds();
  private readonly near = new NearString();
  /** only so that what is read for it is read */
  protected touched = 0;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.met = new MetNumbers(vocabulary.folds.length);
  }

  /** Sets the fold that others are compared with. */
  set(fold: string): void {
    this.near.set(fold);
  }

  /** Of a listed one to the one that was set; more than `limit` if it is beyond. */
  distanceTo(fold: number, limit: number): number {
    return this.near.distance(this.vocabulary.folds, fold, limit);
  }

  /** Finds those within `limit` edits of `fold`, which was set, but not `equal`, its own number or -1. */
  find(fold: string, limit: number, equal: number): void {
    const { found } = this;
    found.length = 0;
    this.vocabulary.nearFolds.lookUp(fold, limit, found);
    if (equal !== -1) this.met.meet(equal);
    this.keepOnce();
    this.met.forget();
    this.keepNear(limit);
    this.count = found.length;
  }

  foldAt(place: number): number {
    return (this.found.ids[place] ?? 0) >>> DISTANCE_BITS;
  }

  distanceAt(place: number): number {
    return (this.found.ids[place] ?? 0) & DISTANCE;
  }

  /** Keeps each of the folds found once, and touches its letters. */
  private keepOnce(): void {
    const { found, met } = this;
    const { bytes, starts } = this.vocabulary.folds;
    let kept = 0;
    let touched = 0;
    for (let at = 0; at < found.length; at++) {
      const fold = found.ids[at] ?? 0;
      if (!met.meet(fold)) continue;
      touched ^= bytes[starts[fold] ?? 0] ?? 0;
      found.ids[kept++] = fold;
    }
    found.length = kept;
    this.touched = touched;
  }

  /** Keeps the folds within the limit, with their distance, and touches what is asked of their first token. */
  private keepNear(limit: number): void {
    const { vocabulary, found, near } = this;
    const { folds, byFold, flags } = vocabulary;
    const { first, members } = byFold;
    let kept = 0;
    let touched = 0;
    for (let at = 0; at < found.length; at++) {
      const fold = found.ids[at] ?? 0;
      const distance = near.distance(folds, fold, limit);
      if (distance > limit) continue;
      found.ids[kept++] = (fold << DISTANCE_BITS) | distance;
    }
    for (let at = 0; at < kept; at++) {
      const id = members[first[this.foldAt(at)] ?? 0] ?? 0;
      touched ^= flags[id] ?? 0;
    }
    found.length = kept;
    this.touched ^= touched;
  }
}
