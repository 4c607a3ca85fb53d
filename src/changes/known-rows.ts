import { FINGERPRINT_BYTES, lookUpKey } from './fingerprints.js';

/** The rows of an earlier run, in memory that threads share. */
export interface RowTable {
  /** `FINGERPRINT_BYTES` a row */
  readonly fingerprints: Uint8Array;
  /** a bit a row, from the lowest: something was found */
  readonly found: Uint8Array;
  /** numbers of rows by their identity, half full; -1 where there is none */
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
  for (let row = 0; row < rows; row++) {
    let slot = lookUpKey(fingerprints, row * FINGERPRINT_BYTES) & (size - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
    slots[slot] = row;
  }
  return { fingerprints: shared(fingerprints), found: shared(found), slots };
}

function shared(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

/** Looks rows of an earlier run up by who they are. */
export class KnownRows {
  private readonly table: RowTable;
  private readonly bytes: Buffer;

  constructor(table: RowTable) {
    const { buffer, byteOffset, length } = table.fingerprints;
    this.table = table;
    this.bytes = Buffer.from(buffer, byteOffset, length);
  }

  /** What was known of the row with this fingerprint: the same, something else, or nobody like it. */
  find(fingerprint: Uint8Array): 'same' | 'changed' | 'absent' {
    let found: 'changed' | 'absent' = 'absent';
    for (const row of this.rowsOf(fingerprint)) {
      if (this.hasData(row, fingerprint)) return 'same';
      found = 'changed';
    }
    return found;
  }

  /** Whether this very row was there, and nothing was found of it: no match, and no pair set aside. */
  wasWithoutFinding(fingerprint: Uint8Array): boolean {
    for (const row of this.rowsOf(fingerprint))
      if (this.hasData(row, fingerprint))
        return ((this.table.found[row >> 3] ?? 0xff) & (1 << (row & 7))) === 0;
    return false;
  }

  /** Numbers, from 0, of the rows of the same customer. */
  private *rowsOf(fingerprint: Uint8Array): Generator<number> {
    const { slots } = this.table;
    let slot = lookUpKey(fingerprint, 0) & (slots.length - 1);
    for (let row = slots[slot] ?? -1; row !== -1; row = slots[slot] ?? -1) {
      const at = row * FINGERPRINT_BYTES;
      if (this.bytes.compare(fingerprint, 0, HALF, at, at + HALF) === 0) yield row;
      slot = (slot + 1) & (slots.length - 1);
    }
  }

  private hasData(row: number, fingerprint: Uint8Array): boolean {
    const at = row * FINGERPRINT_BYTES;
    return this.bytes.compare(fingerprint, HALF, FINGERPRINT_BYTES, at + HALF, at + FINGERPRINT_BYTES) === 0;
  }
}

const HALF = FINGERPRINT_BYTES / 2;
