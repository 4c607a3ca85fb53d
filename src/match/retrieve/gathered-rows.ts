import type { Sources } from './search-token.js';
import type { Reused, Source } from './source.js';

/** Rows gathered for the words of one name whose records list tokens. */
export class GatheredRows {
  private rows = new Int32Array(1024);
  private used = 0;

  forget(): void {
    this.used = 0;
  }

  /** Sets a source to the rows of some tokens: those of a range of `tokens`. */
  setSource(source: Reused<Source>, sources: Sources, tokens: Int32Array, from: number, to: number): void {
    const count = sources.meet(tokens, from, to);
    // Sources that were set before keep the array that they have.
    if (this.used + count > this.rows.length) {
      this.rows = new Int32Array(2 * (this.rows.length + count));
      this.used = 0;
    }
    sources.take(this.rows, this.used);
    source.rows = this.rows;
    source.from = this.used;
    source.to = this.used + count;
    source.set = null;
    source.abbreviated = sources.abbreviated;
    this.used += count;
  }
}
