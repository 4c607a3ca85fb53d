import { type Column, countsOf, type Sections } from './sections.js';

/**
 * Symmetric deletions (Garbe, SymSpell): two strings within k edits of each other share a string that is left of both
 * after at most k deletions, and so do their first `PREFIX` letters. Each string is therefore filed under the hashes of
 * the deletions of its prefix; a look-up visits the same hashes. Hash collisions only add candidates, which the caller
 * verifies, so nothing is lost.
 */

/** Deletions are made in this many first letters: bounds the entries of one string at 37. */
const PREFIX = 8;
const MOST_HASHES = 1 + PREFIX + (PREFIX * (PREFIX - 1)) / 2;
/** Entries in a bucket, on average: they are read one after the other, and most are passed over by their signature. */
const ENTRIES_A_BUCKET = 3;

/** What is filed: string `text` under `id`, to be found within `limit` edits (1 or 2). */
export interface DeletionEntry {
  readonly id: number;
  readonly text: string;
  readonly limit: number;
}

/** Ids that a look-up found; ids may repeat. */
export class FoundIds {
  ids = new Int32Array(1024);
  length = 0;

  push(id: number): void {
    if (this.length === this.ids.length) {
      const larger = new Int32Array(2 * this.length);
      larger.set(this.ids);
      this.ids = larger;
    }
    this.ids[this.length++] = id;
  }
}

// One array for all calls: a look-up allocates nothing.
const hashes = new Int32Array(MOST_HASHES);
const letters = new Uint16Array(PREFIX);

/**
 * Builds the sections `NAME.buckets` and `NAME.entries`. An entry is an id and, in the bits that it leaves, a part of the
 * hash, so that strings which merely share the bucket are passed over.
 */
export function writeDeletionIndex(
  entries: readonly DeletionEntry[],
  sections: Map<string, Column>,
  name: string,
): void {
  let total = 0;
  let highest = 0;
  for (const { id, text, limit } of entries) {
    total += deletionHashes(text, limit);
    highest = Math.max(highest, id);
  }
  const bits = Math.max(4, Math.ceil(Math.log2(total / ENTRIES_A_BUCKET + 1)));
  const idBits = Math.ceil(Math.log2(highest + 2));
  const shift = 32 - bits;
  const buckets = new Uint32Array(2 ** bits + 2);
  for (const { text, limit } of entries) {
    const count = deletionHashes(text, limit);
    for (let at = 0; at < count; at++) {
      const bucket = ((hashes[at] ?? 0) >>> shift) + 1;
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
  }
  for (let bucket = 1; bucket < buckets.length; bucket++) {
    buckets[bucket] = (buckets[bucket] ?? 0) + (buckets[bucket - 1] ?? 0);
  }
  const filed = new Uint32Array(total);
  const next = buckets.slice();
  for (const { id, text, limit } of entries) {
    const count = deletionHashes(text, limit);
    for (let at = 0; at < count; at++) {
      const hash = hashes[at] ?? 0;
      const bucket = hash >>> shift;
      const place = next[bucket] ?? 0;
      filed[place] = ((hash << idBits) | id) >>> 0;
      next[bucket] = place + 1;
    }
  }
  // The last word says how many bits of an entry are its id.
  buckets[buckets.length - 1] = idBits;
  sections.set(`${name}.buckets`, buckets);
  sections.set(`${name}.entries`, filed);
}

/** Finds what `writeDeletionIndex` filed. */
export class DeletionIndex {
  private readonly buckets: Uint32Array;
  private readonly entries: Uint32Array;
  private readonly idBits: number;
  private readonly shift: number;

  constructor(sections: Sections, name: string) {
    this.buckets = countsOf(sections, `${name}.buckets`);
    this.entries = countsOf(sections, `${name}.entries`);
    this.idBits = this.buckets[this.buckets.length - 1] ?? 0;
    this.shift = 32 - Math.log2(this.buckets.length - 2);
  }

  /** Adds every id whose string may be within `limit` edits of `text`; ids may repeat. */
  lookUp(text: string, limit: number, found: FoundIds): void {
    const { buckets, entries, idBits, shift } = this;
    const idMask = 2 ** idBits - 1;
    const count = deletionHashes(text, limit);
    for (let at = 0; at < count; at++) {
      const hash = hashes[at] ?? 0;
      const bucket = hash >>> shift;
      const end = buckets[bucket + 1] ?? 0;
      const signature = hash << idBits;
      for (let place = buckets[bucket] ?? 0; place < end; place++) {
        const entry = entries[place] ?? 0;
        if (((entry ^ signature) & ~idMask) === 0) found.push(entry & idMask);
      }
    }
  }
}

/**
 * Puts the hashes of the prefix itself, of the prefix without each one letter, and without each two, into `hashes`;
 * gives their number.
 */
function deletionHashes(text: string, limit: number): number {
  const length = Math.min(text.length, PREFIX);
  for (let at = 0; at < length; at++) letters[at] = text.charCodeAt(at);
  hashes[0] = finished(hashFrom(SEED, 0, length));
  let count = 1;
  if (limit < 1) return count;
  let before = SEED;
  for (let first = 0; first < length; first++) {
    let without = before;
    for (let second = first + 1; second < length; second++) {
      if (limit > 1) hashes[count++] = finished(hashFrom(without, second + 1, length));
      without = step(without, letters[second] ?? 0);
    }
    hashes[count++] = finished(without);
    before = step(before, letters[first] ?? 0);
  }
  return count;
}

const SEED = 0x811c9dc5;

/** FNV-1a. */
function step(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

function hashFrom(hash: number, from: number, to: number): number {
  let result = hash;
  for (let at = from; at < to; at++) result = step(result, letters[at] ?? 0);
  return result;
}

/** A multiplication at the end, so that the high bits, which choose the bucket, depend on every letter. */
function finished(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
}
