import { HASH_SEED, hashEnd, hashStep } from '../compiled/hash-slots.js';
import { LOWER_CASE } from '../normalise/letter-codes.js';

/** Of all memory; pages that nothing was written to take none. */
const BYTES = 40_000_000;
/** Half of them are used at most. */
const SLOTS = 2 ** 19;
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
/** Records begin at even places, so that a float stands at each half of them. */
const FIRST_RECORD = FIRST_SLOT + SLOTS;

/** Places in a record. */
const HASH = 0;
/** its length and, from `VARIANT` on, how it is read */
const LENGTH = 1;
const VARIANT = 16;
const LENGTH_MASK = 2 ** VARIANT - 1;
const FLAGS = 2;
const ROWS = 3;
const FLOATS = 6;
const LETTERS = 14;
const LETTERS_A_NUMBER = 4;

/** A word as blocking has to know it, in the names of people and in others. */
export interface WordFacts {
  /** by table: see `BoundedToken` */
  readonly weight: readonly [number, number];
  readonly bits: readonly [number, number];
  /** the rows that hold what the word may be, as in `Source` */
  readonly rows: readonly [Int32Array, Int32Array];
  readonly flags: number;
}

/** Memory for `WordRecords`, to be shared among threads that search one index. @param bytes in all */
export function wordMemory(bytes = BYTES): SharedArrayBuffer {
  const memory = new SharedArrayBuffer(bytes);
  Atomics.store(new Int32Array(memory), NEXT, FIRST_RECORD + (FIRST_RECORD & 1));
  return memory;
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
  /** the memory as numbers: rows are ranges of it */
  readonly ints: Int32Array;
  private readonly floats: Float64Array;
  private readonly scratch: number;
  private scratchUsed = 0;
  private full = false;

  constructor(memory: SharedArrayBuffer) {
    this.ints = new Int32Array(memory);
    this.floats = new Float64Array(memory);
    this.scratch = Atomics.add(this.ints, NEXT, SCRATCH);
  }

  /** What is not kept is forgotten: records of words that were added when the memory was full. */
  forget(): void {
    this.scratchUsed = 0;
  }

  /**
   * The record of a part of a text, of ASCII letters and figures and nothing else, whatever their case; 0 where there is none.
   * @param hash `hashOfLetters` of it
   */
  find(text: string, from: number, to: number, variant: number, hash: number): number {
    const { ints } = this;
    const length = (to - from) | (variant << VARIANT);
    if (to - from > LONGEST) return 0;
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const record = Atomics.load(ints, slotOf(hash, probe));
      if (record === 0) return 0;
      if (
        ints[record + HASH] === hash &&
        ints[record + LENGTH] === length &&
        this.isSpelt(record, text, from, to)
      )
        return record;
    }
    return 0;
  }

  /** Adds a word, or finds that another thread has done so; gives its record, 0 where it is too long or there is no room for it at all. */
  add(text: string, variant: number, hash: number, facts: WordFacts): number {
    if (text.length > LONGEST) return 0;
    const size = sizeOf(text, facts);
    const record = this.room(size);
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
    return this.ints[record + FLAGS] ?? 0;
  }

  weightAt(record: number, table: 0 | 1): number {
    return this.floats[floatsOf(record) + table] ?? 0;
  }

  bitsAt(record: number, table: 0 | 1): number {
    return this.floats[floatsOf(record) + 2 + table] ?? 0;
  }

  /** Where the rows of a table begin in `ints`. */
  rowsFrom(record: number, table: 0 | 1): number {
    const { ints } = this;
    const first = record + LETTERS + lettersSize((ints[record + LENGTH] ?? 0) & LENGTH_MASK);
    return table === 0 ? first : first + (ints[record + ROWS] ?? 0);
  }

  /** How many there are. */
  rowsOf(record: number, table: 0 | 1): number {
    return this.ints[record + ROWS + table] ?? 0;
  }

  /** Whether a record is kept, so that its place stands for the word. */
  isKept(record: number): boolean {
    return record < this.scratch || record >= this.scratch + SCRATCH;
  }

  private room(size: number): number {
    if (this.full) return 0;
    const { ints } = this;
    const record = Atomics.add(ints, NEXT, size);
    this.full = record + size > ints.length || (ints[WORDS] ?? 0) >= SLOTS / 2;
    return this.full ? 0 : record;
  }

  private enter(record: number, text: string, hash: number): number {
    const { ints } = this;
    const length = ints[record + LENGTH] ?? 0;
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const other = Atomics.compareExchange(ints, slotOf(hash, probe), 0, record);
      if (other === 0) {
        Atomics.add(ints, WORDS, 1);
        return record;
      }
      if (
        ints[other + HASH] === hash &&
        ints[other + LENGTH] === length &&
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
    { weight, bits, rows, flags }: WordFacts,
  ): void {
    const { ints, floats } = this;
    ints[record + HASH] = hash;
    ints[record + LENGTH] = text.length | (variant << VARIANT);
    ints[record + FLAGS] = flags;
    ints[record + ROWS] = rows[0].length;
    ints[record + ROWS + 1] = rows[1].length;
    floats.set([...weight, ...bits], floatsOf(record));
    for (let at = 0; at < text.length; at += LETTERS_A_NUMBER)
      ints[record + LETTERS + at / LETTERS_A_NUMBER] = packed(text, at, text.length);
    ints.set(rows[0], this.rowsFrom(record, 0));
    ints.set(rows[1], this.rowsFrom(record, 1));
  }

  private isSpelt(record: number, text: string, from: number, to: number): boolean {
    const { ints } = this;
    let place = record + LETTERS;
    for (let at = from; at < to; at += LETTERS_A_NUMBER)
      if (ints[place++] !== packed(text, at, to)) return false;
    return true;
  }
}

/** `hashOf` of a part of a text in small letters, which are ASCII (and figures). */
export function hashOfLetters(text: string, from: number, to: number): number {
  let hash = HASH_SEED;
  for (let at = from; at < to; at++) hash = hashStep(hash, text.charCodeAt(at) | LOWER_CASE);
  return hashEnd(hash);
}

function slotOf(hash: number, probe: number): number {
  return FIRST_SLOT + (((hash ^ (hash >>> 16)) + probe) & (SLOTS - 1));
}

/** Letters in a number, in lower case. */
function packed(text: string, at: number, to: number): number {
  let letters = 0;
  const end = Math.min(at + LETTERS_A_NUMBER, to);
  for (let place = at; place < end; place++) letters = (letters << 8) | text.charCodeAt(place) | LOWER_CASE;
  return letters;
}

function lettersSize(length: number): number {
  return Math.ceil(length / LETTERS_A_NUMBER);
}

/** Even, as places of records are. */
function sizeOf(text: string, { rows }: WordFacts): number {
  const size = LETTERS + lettersSize(text.length) + rows[0].length + rows[1].length;
  return size + (size & 1);
}

/** Floats of a record stand behind its first numbers, at an even place. */
function floatsOf(record: number): number {
  return (record + FLOATS) >> 1;
}
