/** What can be said of the tokens of one name without knowing their partners. */
export class NameSide {
  /** points for tokens that nothing can be paired with, and their weights where they are names */
  left = 0;
  private readonly leftWeights: Float64Array;
  leftCount = 0;
  /** share of the name that can be paired, and of that what is unlike and what is misspelt, halved */
  covered = 0;
  unlike = 0;
  misspelt = 0;
  bits = 0;
  names = 0;
  /** points for tokens that can be paired, each paired or left, whatever is cheaper; and for leaving one at least */
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

  /** For the names to come: how much dearer than usual leaving a token and spelling it otherwise are. */
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

  /** A token that nothing can be paired with. */
  leave(share: number, name: boolean, weight: number): void {
    this.left += this.leavingPoints * share;
    if (!name) return;
    this.names++;
    this.leftWeights[this.leftCount++] = weight;
  }

  /** One that can be paired at this similarity. */
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

  /** What one that can be paired counts for. */
  count(name: boolean, agrees: boolean, bits: number): void {
    if (name) this.names++;
    if (agrees) this.agreeing++;
    this.bits += bits;
  }

  /** Puts the weights of what is left in order, the lightest first. */
  sortLeft(): void {
    if (this.leftCount > 1) this.leftWeights.subarray(0, this.leftCount).sort();
  }

  /** A weight of what is left, the heaviest at rank 0; once they are sorted. */
  leftAt(rank: number): number {
    return this.leftWeights[this.leftCount - 1 - rank] ?? 0;
  }

  isSingle(): boolean {
    return this.names > 1 && this.agreeing <= 1;
  }
}
