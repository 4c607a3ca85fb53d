/** Numbers that are put together, written elsewhere, and forgotten: used again, since small arrays take longer to make than to fill. */
export class IntList {
  /** the first `length` of these */
  ints: Int32Array = new Int32Array(256);
  length = 0;

  /** Forgets what was there for these. */
  set(numbers: readonly number[]): void {
    this.begin(numbers.length);
    this.ints.set(numbers);
  }

  /** Forgets what was there, and makes room for so many numbers, which are to be set. */
  begin(length: number): void {
    if (length > this.ints.length) this.ints = new Int32Array(2 * length);
    this.length = length;
  }

  copyTo(numbers: Int32Array, from: number): void {
    const { ints, length } = this;
    for (let at = 0; at < length; at++) numbers[from + at] = ints[at] ?? 0;
  }
}
