import { intsOf, type Sections } from './sections.js';

/**
 * Which tokens are words of listed names. Three in four are not: they are several words written as one, for customers
 * who write them so, or meanings. It takes some milliseconds to find out, which happens when it is first asked.
 */
export class WordTokens {
  private readonly size: number;
  private readonly words: readonly Int32Array[];
  private bits: Uint8Array | null = null;

  /** @param size number of all tokens */
  constructor(sections: Sections, size: number) {
    this.size = size;
    this.words = [intsOf(sections, 'persons.token'), intsOf(sections, 'others.token')];
  }

  has(id: number): boolean {
    this.bits ??= this.find();
    return ((this.bits[id >>> 3] ?? 0) & (1 << (id & 7))) !== 0;
  }

  /** The ids of all. */
  ids(): number[] {
    const ids: number[] = [];
    for (let id = 0; id < this.size; id++) if (this.has(id)) ids.push(id);
    return ids;
  }

  private find(): Uint8Array {
    const bits = new Uint8Array((this.size >>> 3) + 1);
    for (const words of this.words)
      for (let at = 0; at < words.length; at++) {
        const id = words[at] ?? 0;
        bits[id >>> 3] = (bits[id >>> 3] ?? 0) | (1 << (id & 7));
      }
    return bits;
  }
}
