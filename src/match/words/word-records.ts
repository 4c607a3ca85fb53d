import { isPackedAt, packInto, packingOf, sizeOfLetters } from './packed-letters.js';
import type { WordFacts } from './word-facts.js';

/** Of all memory; pages that nothing was written to take none. */
const BYTES = 40_000_000;
/** Memory for each slot of the table that words are found by, of which half are used at most. */
const BYTES_A_SLOT = 36;
/**
 * So much of the memory may be filled with records that list rows. What is new by then comes seldom: such records list
 * the similar tokens instead, in a tenth of the room, from which the rows are gathered whenever the word comes again.
 */
const SHARE_FOR_ROWS = 0.62;
/** Slots that are looked at for a word: words made to share one cannot make the others slow, they are not found again. */
const MOST_PROBES = 64;
/** Letters of a word; longer ones are none. */
const LONGEST = 255;
/** Numbers that each thread has for itself, for what it does not keep. */
const SCRATCH = 2 ** 16;

/** Places of the counters, before the slots. */
const NEXT = 0;
const WORDS = 1;
const FIRST_SLOT = 2;

/** Places in a record. */
const HASH = 0;
/** Its length, how it is read, what it lists, whether it has a weight, and its flags: bits from these on. */
const HEAD = 1;
const VARIANT = 8;
const KIND = 16;
const WEIGHTED = 17;
const FLAGS = 18;
const LENGTH_MASK = 2 ** VARIANT - 1;
/** length and reading, which tell apart what is spelt alike */
const WORD_MASK = 2 ** KIND - 1;
/** for each table how much it lists, and in the highest bits how alike the most similar of it is */
const COUNTS = 2;
const BEST = 24;
const COUNT_MASK = 2 ** BEST - 1;
/** in place of how much it lists for the second table: the same as for the first */
const SAME = COUNT_MASK;
/** where its weights and bits stand, or its letters if it has none */
const BODY = 4;
const FLOATS_SIZE = 8;
/** These, and its ends. */
const OWN_SIZE = FLOATS_SIZE + 1;

/** Memory for `WordRecords`, to be shared among threads that search one index. @param bytes in all */
export function wordMemory(bytes = BYTES): SharedArrayBuffer {
  const memory = new SharedArrayBuffer(bytes);
  Atomics.store(new Int32Array(memory), NEXT, FIRST_SLOT + slotsIn(bytes));
  return memory;
}

function slotsIn(bytes: number): number {
  return 2 ** Math.floor(Math.log2(bytes / BYTES_A_SLOT));
}

/**
 * What retrieval has to know of words in plain letters, found by their letters, in memory that threads share: what one of
 * them found of a word, none finds again. A record is its hash, its letters, and the numbers of `WordFacts`; a name takes
 * a handful of places in memory instead of some fifty objects.
 *
 * Nothing is ever changed or dropped. When the memory is full, what is new is kept by the thread that asked for it, until
 * the next name; by then every common word is in it.
 *
 * Threads that add one word at a time both write it; the later one finds the slot taken, and uses the other's record.
 */
export class WordRecords {
  /** the memory as numbers: what records list are ranges of it */
  readonly ints: Int32Array;
  private readonly floats: Float64Array;
  private readonly slots: number;
  private readonly scratch: number;
  private scratchUsed = 0;
  private full = false;

  constructor(memory: SharedArrayBuffer) {
    this.ints = new Int32Array(memory);
    this.floats = new Float64Array(memory);
    this.slots = slotsIn(memory.byteLength);
    this.scratch = Atomics.add(this.ints, NEXT, SCRATCH);
  }

  /** Whether a record that is added now may list rows, or should list tokens. */
  hasRoomForRows(): boolean {
    return (this.ints[NEXT] ?? 0) < SHARE_FOR_ROWS * this.ints.length;
  }

  /** What is not kept is forgotten: records of words that were added when the memory was full. */
  forget(): void {
    this.scratchUsed = 0;
  }

  /**
   * The record of a part of a text, of ASCII letters and figures and nothing else, whatever their case; or of other
   * letters as they stand, where the variant has a bit of `OTHER_LETTERS`. 0 where there is none.
   * @param hash `hashOfLetters` of it, or what else it was added with
   */
  find(text: string, from: number, to: number, variant: number, hash: number): number {
    const { ints } = this;
    const word = (to - from) | (variant << VARIANT);
    if (to - from > LONGEST) return 0;
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const record = Atomics.load(ints, this.slotOf(hash, probe));
      if (record === 0) return 0;
      if (
        ints[record + HASH] === hash &&
        ((ints[record + HEAD] ?? 0) & WORD_MASK) === word &&
        this.isSpelt(record, text, from, to)
      )
        return record;
    }
    return 0;
  }

  /**
   * Adds a word, or finds that another thread has done so; gives its record, 0 where it is too long or there is no room for it at all.
   * @param isKept false: until the next name only
   */
  add(text: string, variant: number, hash: number, facts: WordFacts, isKept = true): number {
    if (text.length > LONGEST) return 0;
    const size = sizeOf(text, variant, facts);
    const record = isKept ? this.room(size) : 0;
    if (record !== 0) {
      this.write(record, text, variant, hash, facts);
      return this.enter(record, text, hash);
    }
    if (this.scratchUsed + size > SCRATCH) return 0;
    const own = this.scratch + this.scratchUsed;
    this.scratchUsed += size;
    this.write(own, text, variant, hash, facts);
    return own;
  }

  flagsAt(record: number): number {
    return (this.ints[record + HEAD] ?? 0) >>> FLAGS;
  }

  /** How it is read: what it was added with. */
  variantAt(record: number): number {
    return ((this.ints[record + HEAD] ?? 0) & WORD_MASK) >>> VARIANT;
  }

  /** What it was added with. */
  hashAt(record: number): number {
    return this.ints[record + HASH] ?? 0;
  }

  lengthAt(record: number): number {
    return (this.ints[record + HEAD] ?? 0) & LENGTH_MASK;
  }

  /** Where its letters are. */
  lettersFrom(record: number): number {
    const weighted = ((this.ints[record + HEAD] ?? 0) >>> WEIGHTED) & 1;
    return record + BODY + weighted * OWN_SIZE;
  }

  /** Of a word that is a name by itself. */
  weightAt(record: number, table: 0 | 1): number {
    return this.floats[((record + BODY) >> 1) + table] ?? 0;
  }

  bitsAt(record: number, table: 0 | 1): number {
    return this.floats[((record + BODY) >> 1) + 2 + table] ?? 0;
  }

  endsAt(record: number): number {
    return this.ints[record + BODY + FLOATS_SIZE] ?? 0;
  }

  listsRows(record: number): boolean {
    return ((this.ints[record + HEAD] ?? 0) & (1 << KIND)) !== 0;
  }

  /** Where what is listed for a table begins in `ints`. */
  listedFrom(record: number, table: 0 | 1): number {
    const { ints } = this;
    const length = (ints[record + HEAD] ?? 0) & LENGTH_MASK;
    const first = this.lettersFrom(record) + sizeOfLetters(length, packingOf(this.variantAt(record)));
    return table === 0 || this.listsSame(record) ? first : first + this.listedCount(record, 0);
  }

  /** How much that is. */
  listedCount(record: number, table: 0 | 1): number {
    return (this.ints[record + COUNTS + (this.listsSame(record) ? 0 : table)] ?? 0) & COUNT_MASK;
  }

  bestAt(record: number, table: 0 | 1): number {
    return (this.ints[record + COUNTS + table] ?? 0) >>> BEST;
  }

  /** Whether a record is kept, so that its place stands for the word. */
  isKept(record: number): boolean {
    return record < this.scratch || record >= this.scratch + SCRATCH;
  }

  private room(size: number): number {
    if (this.full) return 0;
    const { ints } = this;
    const record = Atomics.add(ints, NEXT, size);
    this.full = record + size > ints.length || (ints[WORDS] ?? 0) >= this.slots / 2;
    return this.full ? 0 : record;
  }

  private enter(record: number, text: string, hash: number): number {
    const { ints } = this;
    const word = (ints[record + HEAD] ?? 0) & WORD_MASK;
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const other = Atomics.compareExchange(ints, this.slotOf(hash, probe), 0, record);
      if (other === 0) {
        Atomics.add(ints, WORDS, 1);
        return record;
      }
      if (
        ints[other + HASH] === hash &&
        ((ints[other + HEAD] ?? 0) & WORD_MASK) === word &&
        this.isSpelt(other, text, 0, text.length)
      )
        return other;
    }
    return record;
  }

  private write(
    record: number,
    text: string,
    variant: number,
    hash: number,
    { own, kind, listed, best, flags }: WordFacts,
  ): void {
    const { ints, floats } = this;
    ints[record + HASH] = hash;
    ints[record + HEAD] =
      text.length |
      (variant << VARIANT) |
      ((kind === 'rows' ? 1 : 0) << KIND) |
      ((own === null ? 0 : 1) << WEIGHTED) |
      (flags << FLAGS);
    ints[record + COUNTS] = listed[0].length | (best[0] << BEST);
    ints[record + COUNTS + 1] = (listed[1] === listed[0] ? SAME : listed[1].length) | (best[1] << BEST);
    if (own !== null) {
      const from = (record + BODY) >> 1;
      floats[from] = own.weight[0];
      floats[from + 1] = own.weight[1];
      floats[from + 2] = own.bits[0];
      floats[from + 3] = own.bits[1];
      ints[record + BODY + FLOATS_SIZE] = own.ends;
    }
    const end = packInto(ints, this.lettersFrom(record), text, packingOf(variant));
    listed[0].copyTo(ints, end);
    if (listed[1] !== listed[0]) listed[1].copyTo(ints, end + listed[0].length);
  }

  private listsSame(record: number): boolean {
    return ((this.ints[record + COUNTS + 1] ?? 0) & COUNT_MASK) === SAME;
  }

  private isSpelt(record: number, text: string, from: number, to: number): boolean {
    const packing = packingOf(this.variantAt(record));
    return isPackedAt(this.ints, this.lettersFrom(record), text, from, to, packing);
  }

  private slotOf(hash: number, probe: number): number {
    return FIRST_SLOT + (((hash ^ (hash >>> 16)) + probe) & (this.slots - 1));
  }
}

/** Even, as places of records are. */
function sizeOf(text: string, variant: number, { own, listed }: WordFacts): number {
  const ownSize = own === null ? 0 : OWN_SIZE;
  const second = listed[1] === listed[0] ? 0 : listed[1].length;
  const size = BODY + ownSize + sizeOfLetters(text.length, packingOf(variant)) + listed[0].length + second;
  return size + (size & 1);
}
