/** What is known about the tokens of one name without pairing them with particular tokens of the other. */
export class NameSide {
  /** points for tokens that cannot be paired, and the weights of those that are names */
  left = 0;
  private readonly leftWeights: Float64Array;
  leftCount = 0;
  /** share of the name that can be paired, with the dissimilar and the misspelt part of it, halved */
  covered = 0;
  unlike = 0;
  misspelt = 0;
  bits = 0;
  names = 0;
  /**
   * points for tokens that can be paired, if each is paired or left unpaired, whichever is cheaper; and the least for
   * leaving one
   */
  cheapest = 0;
  leaving = Number.POSITIVE_INFINITY;
  private agreeing = 0;
  private readonly leavingCost: number;
  private readonly unlikeCost: number;
  private leavingPoints: number;
  private unlikePoints: number;

  /**
   * @param tokens that a name has at most
   * @param leavingCost points for leaving the whole name
   * @param unlikeCost for spelling it otherwise, on one side
   */
  constructor(tokens: number, leavingCost: number, unlikeCost: number) {
    this.leftWeights = new Float64Array(tokens);
    this.leavingCost = leavingCost;
    this.unlikeCost = unlikeCost;
    this.leavingPoints = leavingCost;
    this.unlikePoints = unlikeCost;
  }

  /** Sets how much more than usual unpaired tokens and different spelling cost in the names to come. */
  scale(leaving: number, unlike: number): void {
    this.leavingPoints = this.leavingCost * leaving;
    this.unlikePoints = this.unlikeCost * unlike;
  }

  reset(): void {
    this.left = 0;
    this.leftCount = 0;
    this.covered = 0;
    this.unlike = 0;
    this.misspelt = 0;
    this.bits = 0;
    this.names = 0;
    this.cheapest = 0;
    this.leaving = Number.POSITIVE_INFINITY;
    this.agreeing = 0;
  }

  /** Adds a token that cannot be paired. */
  leave(share: number, name: boolean, weight: number): void {
    this.left += this.leavingPoints * share;
    if (!name) return;
    this.names++;
    this.leftWeights[this.leftCount++] = weight;
  }

  /** Adds a token that can be paired, with this similarity. */
  pair(share: number, best: number, abbreviated: boolean): void {
    const unlike = share * (1 - best);
    const left = this.leavingPoints * share;
    const paired = this.unlikePoints * unlike;
    this.covered += share;
    this.unlike += unlike / 2;
    // An abbreviation is no misspelling.
    if (!abbreviated) this.misspelt += unlike / 2;
    this.cheapest += Math.min(left, paired);
    this.leaving = Math.min(this.leaving, Math.max(0, left - paired));
  }

  /** Counts a token that can be paired. */
  count(name: boolean, agrees: boolean, bits: number): void {
    if (name) this.names++;
    if (agrees) this.agreeing++;
    this.bits += bits;
  }

  /** Sorts the weights of the unpaired tokens, the lightest first. */
  sortLeft(): void {
    if (this.leftCount > 1) this.leftWeights.subarray(0, this.leftCount).sort();
  }

  /** Weight of an unpaired token, rank 0 being the heaviest; after sorting. */
  leftAt(rank: number): number {
    return this.leftWeights[this.leftCount - 1 - rank] ?? 0;
  }

  isSingle(): boolean {
    return this.names > 1 && this.agreeing <= 1;
  }
}
