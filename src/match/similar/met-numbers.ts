/**
 * Which numbers below a limit were met, a bit for each: what a search meets is scattered over all there are, and their bits
 * stay in the processor's cache where a number for each would have to be fetched. To be emptied after each search.
 */
export class MetNumbers {
  private readonly words: Int32Array;
  /** places of those that are not 0, once each */
  private readonly used: Int32Array;
  private count = 0;

  constructor(limit: number) {
    this.words = new Int32Array((limit >>> 5) + 1);
    this.used = new Int32Array(this.words.length);
  }

  /** Whether the number was not met before; from now on it was. */
  meet(number: number): boolean {
    const place = number >>> 5;
    const bit = 1 << (number & 31);
    const word = this.words[place] ?? 0;
    if ((word & bit) !== 0) return false;
    if (word === 0) this.used[this.count++] = place;
    this.words[place] = word | bit;
    return true;
  }

  /** Forgets all that were met. */
  forget(): void {
    for (let at = 0; at < this.count; at++) this.words[this.used[at] ?? 0] = 0;
    this.count = 0;
  }
}
