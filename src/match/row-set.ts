/** A set of the rows of a table: one bit each. */
export class RowSet {
  readonly words: Int32Array;

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

  forEach(visit: (row: number) => void): void {
    const { words } = this;
    for (let at = 0; at < words.length; at++)
      for (let left = words[at] ?? 0; left !== 0; left &= left - 1)
        visit((at << 5) | (31 - Math.clz32(left & -left)));
  }
}
