import { hashOfWord } from './word-memory.js';

/** Bits for each word: of the words that are not there, one in this many is let through. */
const BITS_A_WORD = 16;

/**
 * Says of nearly every word that a table does not have it, by a bit of its hash: names are looked up in one table after
 * the other that has none of them, and each look-up is a walk through memory that nothing else touches.
 */
export class WordFilter {
  private readonly bits: Uint8Array;
  private readonly mask: number;

  constructor(table: Iterable<string>) {
    const words = [...table];
    const size = 2 ** Math.ceil(Math.log2(BITS_A_WORD * (words.length + 1)));
    this.bits = new Uint8Array(size / 8);
    this.mask = size - 1;
    for (const word of words) {
      const bit = this.bitOf(hashOfWord(word));
      this.bits[bit >>> 3] = (this.bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
  }

  /** Whether the table may have a word. @param hash `hashOfWord` of it */
  mayHold(hash: number): boolean {
    const bit = this.bitOf(hash);
    return ((this.bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }

  private bitOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}
