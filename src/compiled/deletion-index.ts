import {
  CODE_BITS,
  entryCode,
  GOING_WITH,
  goingWith,
  NEAR_LENGTHS,
  NONE_DELETED,
  nearLengths,
  oneDeleted,
  PREFIX,
  pairDeleted,
} from './deletion-codes.js';
import { type Column, countsOf, type Sections } from './sections.js';

/**
 * Symmetric deletions (Garbe, SymSpell): two strings within k edits of each other share a string that is left of both
 * after at most k deletions, and so do their first `PREFIX` letters. Each string is therefore filed under the hashes of
 * the deletions of its prefix; a look-up visits the same hashes. Hash collisions only add candidates, which the caller
 * verifies, so nothing is lost.
 */

const MOST_HASHES = 1 + PREFIX + (PREFIX * (PREFIX - 1)) / 2;
const CODES = 2 ** CODE_BITS - 1;
/** Entries in a bucket, on average: they are read one after the other, and most are passed over by their signature. */
const ENTRIES_A_BUCKET = 3;
/**
 * Buckets are gathered in regions by the first letters of what is left: half of the hashes of a look-up begin alike, and
 * are found in a few pages of memory instead of one each, or two with their entries.
 */
const REGION_LETTERS = 3;
/** Entries in a region, on average: many begin like Muhammad, and few in another way. */
const ENTRIES_A_REGION = 128;
const LETTER_BITS = 5;
const LETTER_MASK = 2 ** LETTER_BITS - 1;

/** What is filed: strings under their ids, each to be found within so many edits (0, 1 or 2). */
export interface DeletionEntries {
  readonly ids: Int32Array;
  readonly limitOf: (id: number) => number;
  readonly textOf: (id: number) => string;
}

/** Ids that a look-up found; ids may repeat. */
export class FoundIds {
  /**
   * Larger than most look-ups need; the pages that none does, take no memory. Where it is replaced, V8 compiles again
   * whatever had taken it for constant.
   */
  ids = new Int32Array(16_384);
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
/** where the bucket of each hash begins and ends */
const begins = new Uint32Array(MOST_HASHES);
const ends = new Uint32Array(MOST_HASHES);
const letters = new Uint16Array(PREFIX);
/** the first letters that are left, for each hash */
const beginnings = new Uint16Array(MOST_HASHES);
/** which letters were deleted for each hash (deletion-codes.ts) */
const deleted = new Uint8Array(MOST_HASHES);

/**
 * Builds the sections `NAME.regions`, `NAME.buckets` and `NAME.entries`. An entry is an id, a code (deletion-codes.ts),
 * and, in the bits that these leave, a part of the hash, so that strings which merely share the bucket are passed over.
 */
export function writeDeletionIndex(
  filed: DeletionEntries,
  sections: Map<string, Column>,
  name: string,
): void {
  const regions = regionsFor(filed);
  const buckets = bucketsFor(filed, regions);
  const idBits = Math.ceil(Math.log2(filed.ids.reduce((most, id) => Math.max(most, id), 0) + 2));
  const signatureAt = idBits + CODE_BITS;
  const entries = new Uint32Array(buckets[buckets.length - 1] ?? 0);
  const next = buckets.slice();
  for (const id of filed.ids) {
    const text = filed.textOf(id);
    const limit = filed.limitOf(id);
    const count = deletionHashes(text, limit);
    for (let at = 0; at < count; at++) {
      const bucket = bucketOf(regions, at);
      const place = next[bucket] ?? 0;
      const code = entryCode(deleted[at] ?? 0, text.length, limit);
      entries[place] = (((hashes[at] ?? 0) << signatureAt) | (code << idBits) | id) >>> 0;
      next[bucket] = place + 1;
    }
  }
  regions[regions.length - 1] = idBits;
  sections.set(`${name}.regions`, regions);
  sections.set(`${name}.buckets`, buckets);
  sections.set(`${name}.entries`, entries);
}

/** The first bucket of each region, the end of the last, and room for the number of bits of an entry that are its id. */
function regionsFor({ ids, limitOf, textOf }: DeletionEntries): Uint32Array {
  let total = 0;
  for (const id of ids) total += deletionCount(textOf(id).length, limitOf(id));
  const size = 2 ** Math.floor(Math.log2(total / ENTRIES_A_REGION + 1));
  const regions = new Uint32Array(size + 2);
  const entries = new Uint32Array(size);
  for (const id of ids) {
    const count = deletionHashes(textOf(id), limitOf(id));
    for (let at = 0; at < count; at++) {
      const region = regionOf(regions, at);
      entries[region] = (entries[region] ?? 0) + 1;
    }
  }
  entries.forEach((count, region) => {
    regions[region + 1] = (regions[region] ?? 0) + Math.ceil(count / ENTRIES_A_BUCKET);
  });
  return regions;
}

/** The first entry of each bucket, and the end of the last, twice: a region at the end may have no bucket. */
function bucketsFor({ ids, limitOf, textOf }: DeletionEntries, regions: Uint32Array): Uint32Array {
  const buckets = new Uint32Array((regions[regions.length - 2] ?? 0) + 2);
  for (const id of ids) {
    const count = deletionHashes(textOf(id), limitOf(id));
    for (let at = 0; at < count; at++) {
      const bucket = bucketOf(regions, at) + 1;
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
  }
  for (let bucket = 1; bucket < buckets.length; bucket++)
    buckets[bucket] = (buckets[bucket] ?? 0) + (buckets[bucket - 1] ?? 0);
  return buckets;
}

/** Finds what `writeDeletionIndex` filed. */
export class DeletionIndex {
  private readonly regions: Uint32Array;
  private readonly buckets: Uint32Array;
  private readonly entries: Uint32Array;
  private readonly idBits: number;
  /** only so that what is read for it is read */
  protected touched = 0;

  constructor(sections: Sections, name: string) {
    this.buckets = countsOf(sections, `${name}.buckets`);
    this.entries = countsOf(sections, `${name}.entries`);
    this.regions = countsOf(sections, `${name}.regions`);
    this.idBits = this.regions[this.regions.length - 1] ?? 0;
  }

  /** Adds every id whose string may be within `limit` edits of `text`; ids may repeat. */
  lookUp(text: string, limit: number, found: FoundIds): void {
    const { entries, idBits } = this;
    const idMask = 2 ** idBits - 1;
    const signatureAt = idBits + CODE_BITS;
    const lengths = nearLengths(text.length, limit);
    const count = deletionHashes(text, limit);
    this.fetch(count);
    for (let at = 0; at < count; at++) {
      const hash = hashes[at] ?? 0;
      const going = goingWith(deleted[at] ?? 0, text.length, limit);
      const end = ends[at] ?? 0;
      const signature = hash << signatureAt;
      for (let place = begins[at] ?? 0; place < end; place++) {
        const entry = entries[place] ?? 0;
        if ((entry ^ signature) >>> signatureAt !== 0) continue;
        const code = (entry >>> idBits) & CODES;
        const word = code >>> 5;
        const allowed = (GOING_WITH[going + word] ?? 0) & (NEAR_LENGTHS[lengths + word] ?? 0);
        if (((allowed >>> (code & 31)) & 1) !== 0) found.push(entry & idMask);
      }
    }
  }

  /**
   * Notes where the buckets of the hashes begin and end, and touches their first entries. The processor fetches them from
   * memory side by side as long as nothing depends on what is in them.
   */
  private fetch(count: number): void {
    const { regions, buckets, entries } = this;
    for (let at = 0; at < count; at++) {
      const bucket = bucketOf(regions, at);
      begins[at] = buckets[bucket] ?? 0;
      ends[at] = buckets[bucket + 1] ?? 0;
    }
    let touched = 0;
    for (let at = 0; at < count; at++) {
      const begin = begins[at] ?? 0;
      // The last buckets may be empty, and begin behind the last entry.
      if (begin < entries.length) touched ^= entries[begin] ?? 0;
    }
    this.touched = touched;
  }
}

/** How many hashes `deletionHashes` gives for a string of this length. */
function deletionCount(length: number, limit: number): number {
  const letters = Math.min(length, PREFIX);
  return 1 + (limit > 0 ? letters : 0) + (limit > 1 ? (letters * (letters - 1)) / 2 : 0);
}

/**
 * Puts the hashes of the prefix itself, of the prefix without each one letter, and without each two, into `hashes`, which
 * letters these are into `deleted`, and with what the rest begins into `beginnings`; gives their number.
 */
function deletionHashes(text: string, limit: number): number {
  const length = Math.min(text.length, PREFIX);
  for (let at = 0; at < length; at++) letters[at] = text.charCodeAt(at);
  deleted[0] = NONE_DELETED;
  hashes[0] = finished(hashFrom(SEED, 0, length));
  const whole = beginningWithout(length, PREFIX, PREFIX);
  beginnings[0] = whole;
  let count = 1;
  if (limit < 1) return count;
  let before = SEED;
  for (let first = 0; first < length; first++) {
    let without = before;
    for (let second = first + 1; second < length; second++) {
      if (limit > 1) {
        beginnings[count] = first < REGION_LETTERS ? beginningWithout(length, first, second) : whole;
        deleted[count] = pairDeleted(first, second);
        hashes[count++] = finished(hashFrom(without, second + 1, length));
      }
      without = step(without, letters[second] ?? 0);
    }
    beginnings[count] = first < REGION_LETTERS ? beginningWithout(length, first, first) : whole;
    deleted[count] = oneDeleted(first);
    hashes[count++] = finished(without);
    before = step(before, letters[first] ?? 0);
  }
  return count;
}

const SEED = 0x811c9dc5 | 0;

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

/** The first letters that are left without those at two places. */
function beginningWithout(length: number, first: number, second: number): number {
  let beginning = 0;
  let count = 0;
  for (let at = 0; at < length && count < REGION_LETTERS; at++) {
    if (at === first || at === second) continue;
    beginning = (beginning << LETTER_BITS) | ((letters[at] ?? 0) & LETTER_MASK);
    count++;
  }
  return beginning;
}

function regionOf(regions: Uint32Array, at: number): number {
  return (Math.imul((beginnings[at] ?? 0) + 1, 0x9e3779b1) >>> 16) & (regions.length - 3);
}

/** The bucket of one of the hashes: by its high bits, those of its region one after the other. */
function bucketOf(regions: Uint32Array, at: number): number {
  const region = regionOf(regions, at);
  const first = regions[region] ?? 0;
  const size = (regions[region + 1] ?? 0) - first;
  return first + ((((hashes[at] ?? 0) >>> 16) * size) >>> 16);
}
