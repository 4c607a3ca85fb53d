/**
 * 32-bit numbers per hash of an id: with 64 bits, two of ten million ids share a hash in one of 370,000 files. They are
 * signed: V8 would make an object of each number from 2 ** 31 on.
 */
const PARTS = 2;

/**
 * Hashes of the customers' ids in some rows, as numbers that threads can exchange; zeros if a row has none. FNV-1a
 * (Fowler, Noll, Vo) with two starting values, each mixed like the end of MurmurHash3.
 */
export class IdHashes {
  private hashes = new Int32Array(PARTS * 64);
  private rows = 0;

  /** The id of the next row; null if it has none. */
  add(id: string | null): void {
    const at = PARTS * this.rows++;
    if (at === this.hashes.length) {
      const more = new Int32Array(2 * at);
      more.set(this.hashes);
      this.hashes = more;
    }
    let high = 0;
    let low = 0;
    if (id !== null) {
      high = 0x811c9dc5 | 0;
      low = 0x9747b28c | 0;
      for (let index = 0; index < id.length; index++) {
        const code = id.charCodeAt(index);
        high = Math.imul(high ^ code, 0x01000193);
        low = Math.imul(low ^ code, 0x5bd1e995);
        low ^= low >>> 15;
      }
    }
    this.hashes[at] = mixed(high);
    this.hashes[at + 1] = mixed(low);
  }

  /** Returns those of all rows so far, and forgets them. */
  take(): Int32Array<ArrayBuffer> {
    const all = this.hashes.slice(0, PARTS * this.rows);
    this.rows = 0;
    return all;
  }
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

/** Further ids are not checked; for this many, 64 MB are enough. */
const MOST = 4_000_000;

/** The ids of the rows so far, by their hashes: 16 to 32 bytes each. */
export class SeenIds {
  private slots = new Int32Array(PARTS * 4096);
  private count = 0;
  private readonly one = new IdHashes();

  /** Rows (from 0) whose id an earlier row has. @param hashes of the rows that follow those of the previous call */
  repeated(hashes: Int32Array): number[] {
    const found: number[] = [];
    for (let at = 0; at < hashes.length; at += PARTS) {
      const high = hashes[at] ?? 0;
      const low = hashes[at + 1] ?? 0;
      if ((high | low) !== 0 && this.has(high, low)) found.push(at / PARTS);
    }
    return found;
  }

  /** Whether an earlier row has the id of the next one. */
  isRepeated(id: string | null): boolean {
    this.one.add(id);
    return this.repeated(this.one.take()).length > 0;
  }

  private has(high: number, low: number): boolean {
    const { slots } = this;
    const mask = slots.length - PARTS;
    let at = (high * PARTS) & mask;
    while ((slots[at] ?? 0) !== 0 || (slots[at + 1] ?? 0) !== 0) {
      if (slots[at] === high && slots[at + 1] === low) return true;
      at = (at + PARTS) & mask;
    }
    if (this.count >= MOST) return false;
    slots[at] = high;
    slots[at + 1] = low;
    this.count += 1;
    if (this.count * PARTS * 2 > slots.length) this.grow();
    return false;
  }

  private grow(): void {
    const old = this.slots;
    const slots = new Int32Array(2 * old.length);
    const mask = slots.length - PARTS;
    for (let from = 0; from < old.length; from += PARTS) {
      const high = old[from] ?? 0;
      const low = old[from + 1] ?? 0;
      if ((high | low) === 0) continue;
      let at = (high * PARTS) & mask;
      while ((slots[at] ?? 0) !== 0 || (slots[at + 1] ?? 0) !== 0) at = (at + PARTS) & mask;
      slots[at] = high;
      slots[at + 1] = low;
    }
    this.slots = slots;
  }
}
