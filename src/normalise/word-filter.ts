import { hashOfWord } from './word-memory.js';

/** Bits for each word: of the words that are not there, one in this many is let through. */
const BITS_A_WORD = 16;
/** Filters of all tables take some 5 ms to make: one customer is better off asking the tables. */
const ASKED_BEFORE_MADE = 1000;

/**
 * Says of nearly every word that a table does not have it, by a bit of its hash: names are looked up in one table after
 * the other that has none of them, and each look-up is a walk through memory that nothing else touches.
 */
export class WordFilter {
  private readonly table: ReadonlyMap<string, unknown> | ReadonlySet<string>;
  private bits: Uint8Array = new Uint8Array(0);
  private mask = 0;
  private asked = 0;

  constructor(table: ReadonlyMap<string, unknown> | ReadonlySet<string>) {
    this.table = table;
  }

  /** Whether the table may have a word. @param hash `hashOfWord` of it */
  mayHold(hash: number): boolean {
    if (this.asked < ASKED_BEFORE_MADE) {
      if (++this.asked === ASKED_BEFORE_MADE) this.make();
      return true;
    }
    const bit = this.bitOf(hash);
    return ((this.bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }

  private make(): void {
    const size = 2 ** Math.ceil(Math.log2(BITS_A_WORD * (this.table.size + 1)));
    this.bits = new Uint8Array(size / 8);
    this.mask = size - 1;
    for (const word of this.table.keys()) {
      const bit = this.bitOf(hashOfWord(word));
      this.bits[bit >>> 3] = (this.bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
  }

  private bitOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}
