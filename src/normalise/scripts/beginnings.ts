/** Bytes of the table: of a thousand words, one text in sixty is let through by mistake. */
const SIZE = 2 ** 16;
/** Longer words count as their first letters, so that lengths are bits of a number. */
const LONGEST = 31;

/**
 * Says of nearly every text that no word of a table begins it, without cutting out a single beginning and looking it up:
 * names are asked for in tables of words that hardly any name has.
 */
export class Beginnings {
  private readonly seen = new Uint8Array(SIZE);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      let hash = 0;
      for (let at = 0; at < word.length && at < LONGEST; at++) hash = hashed(hash, word.charCodeAt(at));
      this.seen[hash] = 1;
    }
  }

  /** The lengths of the beginnings that may be words of the table, as a bit set: bit 5 for the first five letters. */
  lengthsIn(text: string): number {
    const length = Math.min(text.length, LONGEST);
    let hash = 0;
    let lengths = 0;
    for (let at = 0; at < length; ) {
      hash = hashed(hash, text.charCodeAt(at));
      at++;
      if (this.seen[hash] === 1) lengths |= 1 << at;
    }
    return lengths;
  }
}

function hashed(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & (SIZE - 1);
}
