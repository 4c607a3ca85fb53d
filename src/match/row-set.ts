/** A set of the rows of a table: one bit each. */
export class RowSet {
  private readonly words: Int32Array;

  constructor(rows: number) {
    this.words = new Int32Array((rows >>> 5) + 1);
  }

  add(row: number): void {
    const at = row >>> 5;
    this.words[at] = (this.words[at] ?? 0) | (1 << (row & 31));
  }

  has(row: number): boolean {
    return ((this.words[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0;
  }
}
