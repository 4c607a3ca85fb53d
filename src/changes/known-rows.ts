import { FINGERPRINT_BYTES, lookUpKey } from './fingerprints.js';

/** The rows of an earlier run, in memory that threads share. */
export interface RowTable {
  /** `FINGERPRINT_BYTES` a row */
  readonly fingerprints: Uint8Array;
  /** one bit per row, from the lowest: something was found */
  readonly found: Uint8Array;
  /**
   * Numbers of rows, in a hash table that is at most half full; -1 for an empty slot. The first row of each customer is
   * filed by identity, the others by their whole fingerprint, and equal rows only once: if all rows of a file have the
   * same id, or no id column is read, they would otherwise all be in one chain.
   */
  readonly slots: Int32Array;
}

/**
 * @param fingerprints of all rows
 * @param found a bit for each of them
 */
export function rowTable(fingerprints: Uint8Array, found: Uint8Array): RowTable {
  const rows = fingerprints.length / FINGERPRINT_BYTES;
  const size = 2 ** Math.ceil(Math.log2(2 * rows + 2));
  const slots = new Int32Array(new SharedArrayBuffer(4 * size)).fill(-1);
  const probe = new Probe(fingerprints, slots);
  for (let row = 0; row < rows; row++) {
    const at = row * FINGERPRINT_BYTES;
    const slot = probe.slotOf(fingerprints.subarray(at, at + FINGERPRINT_BYTES));
    // If something was found for one of several equal rows, none of them may be skipped.
    if (slots[slot] === -1 || hasBit(found, row)) slots[slot] = row;
  }
  return { fingerprints: shared(fingerprints), found: shared(found), slots };
}

function hasBit(bits: Uint8Array, row: number): boolean {
  return ((bits[row >> 3] ?? 0xff) & (1 << (row & 7))) !== 0;
}

function shared(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

/** Looks up rows of an earlier run by their customers. */
export class KnownRows {
  private readonly table: RowTable;
  private readonly probe: Probe;

  constructor(table: RowTable) {
    this.table = table;
    this.probe = new Probe(table.fingerprints, table.slots);
  }

  /** What was known of the row with this fingerprint: the same, something else, or no such customer. */
  find(fingerprint: Uint8Array): 'same' | 'changed' | 'absent' {
    if (this.rowOf(fingerprint) !== -1) return 'same';
    return this.table.slots[this.probe.slotOfIdentity(fingerprint)] === -1 ? 'absent' : 'changed';
  }

  /** Whether exactly this row was there and nothing was found for it: no match, and no pair set aside. */
  wasWithoutFinding(fingerprint: Uint8Array): boolean {
    const row = this.rowOf(fingerprint);
    return row !== -1 && !hasBit(this.table.found, row);
  }

  private rowOf(fingerprint: Uint8Array): number {
    return this.table.slots[this.probe.slotOf(fingerprint)] ?? -1;
  }
}

/** Finds the slots of rows. */
class Probe {
  private readonly bytes: Buffer;
  private readonly slots: Int32Array;

  constructor({ buffer, byteOffset, length }: Uint8Array, slots: Int32Array) {
    this.bytes = Buffer.from(buffer, byteOffset, length);
    this.slots = slots;
  }

  /** The slot of the row with this fingerprint, or the empty one where it belongs. */
  slotOf(fingerprint: Uint8Array): number {
    const first = this.slotOfIdentity(fingerprint);
    const row = this.slots[first] ?? -1;
    if (row === -1 || this.isEqual(row, fingerprint, 0)) return first;
    return this.walk(fingerprint, lookUpKey(fingerprint, 0) + lookUpKey(fingerprint, HALF), 0);
  }

  /** The slot of the first row of this customer, or the empty one where it belongs. */
  slotOfIdentity(fingerprint: Uint8Array): number {
    return this.walk(fingerprint, lookUpKey(fingerprint, 0), FINGERPRINT_BYTES - HALF);
  }

  /** @param open number of bytes at the end that may differ */
  private walk(fingerprint: Uint8Array, hash: number, open: number): number {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let row = this.slots[slot] ?? -1; row !== -1; row = this.slots[slot] ?? -1) {
      if (this.isEqual(row, fingerprint, open)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private isEqual(row: number, fingerprint: Uint8Array, open: number): boolean {
    const [at, length] = [row * FINGERPRINT_BYTES, FINGERPRINT_BYTES - open];
    return this.bytes.compare(fingerprint, 0, length, at, at + length) === 0;
  }
}

const HALF = FINGERPRINT_BYTES / 2;
