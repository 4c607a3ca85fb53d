/** Questions before it is made: one customer is better off without, since filters of all tables take some 10 ms. */
const ASKED_BEFORE_MADE = 1000;

/**
 * Says of nearly every thing that a table does not have it, by a bit of its hash: tables are asked for one thing after
 * the other that they do not have, and each look-up is a walk through memory that nothing else touches.
 */
export class HashFilter {
  private readonly hashes: () => ArrayLike<number>;
  private readonly bitsEach: number;
  private bits: Uint8Array = new Uint8Array(0);
  private mask = 0;
  private asked = 0;

  /**
   * @param hashes of all that the table has; asked for once, when the filter is made
   * @param bitsEach bits for each of them: of what is not there, one in this many, or half of that, is let through
   */
  constructor(hashes: () => ArrayLike<number>, bitsEach: number) {
    this.hashes = hashes;
    this.bitsEach = bitsEach;
  }

  /** Whether the table may have something with this hash. */
  mayHold(hash: number): boolean {
    if (this.asked < ASKED_BEFORE_MADE) {
      if (++this.asked === ASKED_BEFORE_MADE) this.make();
      return true;
    }
    const bit = this.bitOf(hash);
    return ((this.bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }

  private make(): void {
    const hashes = this.hashes();
    const size = 2 ** Math.ceil(Math.log2(this.bitsEach * (hashes.length + 1)));
    this.bits = new Uint8Array(size / 8);
    this.mask = size - 1;
    for (let at = 0; at < hashes.length; at++) {
      const bit = this.bitOf(hashes[at] ?? 0);
      this.bits[bit >>> 3] = (this.bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
  }

  private bitOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}
