import { LOWER_CASE, textOfCodes } from './letter-codes.js';

/** Words in each of the two generations; with what is known of it a word takes some 500 bytes. */
const MOST = 10_000;

/** Words that came last are there at any rate: while one name is read, each of its words is asked for several times. */
const LAST = 8;
/** Bits by which words that came before are recognised, and how many may be set before they are all cleared. */
const SEEN_BITS = 2 ** 17;
const MOST_SEEN = SEEN_BITS / 8;

/** A word that is remembered. */
export interface Remembered {
  readonly text: string;
  /** `hashOfWord` of it */
  readonly hash: number;
}

/** One of the two halves of a memory: words by their hash, open addressing. */
class Generation<T extends Remembered> {
  readonly words: (T | undefined)[];
  readonly mask: number;
  count = 0;

  constructor(most: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * most));
    this.words = Array.from({ length: slots });
    this.mask = slots - 1;
  }

  find(text: string, from: number, to: number, hash: number, bits: number): T | null {
    const { words, mask } = this;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const word = words[slot];
      if (word === undefined) return null;
      if (word.hash === hash && isSpelt(word.text, text, from, to, bits)) return word;
    }
  }

  add(word: T): void {
    let slot = word.hash & this.mask;
    while (this.words[slot] !== undefined) slot = (slot + 1) & this.mask;
    this.words[slot] = word;
    this.count++;
  }
}

/** Which words came before, by their hash: some that did not are taken to have, and all are forgotten now and then. */
class SeenWords {
  private readonly bits = new Uint8Array(SEEN_BITS / 8);
  private count = 0;

  /** Whether the word came before; from now on it did. */
  has(hash: number): boolean {
    const bit = (hash ^ (hash >>> 17)) & (SEEN_BITS - 1);
    const mask = 1 << (bit & 7);
    const byte = this.bits[bit >>> 3] ?? 0;
    if ((byte & mask) !== 0) return true;
    if (this.count++ === MOST_SEEN) {
      this.bits.fill(0);
      this.count = 0;
    }
    this.bits[bit >>> 3] = byte | mask;
    return false;
  }
}

/**
 * What is known of words, looked up by their letters, so that nothing has to be cut out of a name, hashed and put into
 * lower case to find a word that was seen before.
 *
 * Limited: when the young generation is full it becomes the old one, and words that nobody asks for until the next time
 * are forgotten. A customer file has its common words throughout, and hundreds of thousands of others once or twice:
 * only what comes a second time is remembered beyond its name. Otherwise the many would drive out the common ones, and
 * the garbage collection would take them for objects that live long.
 */
export class WordMemory<T extends Remembered> {
  private readonly make: (text: string, hash: number) => T;
  private readonly most: number;
  private young: Generation<T>;
  private old: Generation<T> | null = null;
  private readonly last: T[] = [];
  private added = 0;
  private readonly seen = new SeenWords();

  /** @param make receives a text of its own, which does not keep the file in memory */
  constructor(make: (text: string, hash: number) => T, most = MOST) {
    this.make = make;
    this.most = most;
    this.young = new Generation<T>(most);
  }

  /** What is known of a word as it stands. */
  of(text: string): T {
    return this.ofPart(text, 0, text.length);
  }

  /** What is known of a part of a text as it stands. */
  ofPart(text: string, from: number, to: number): T {
    let hash = 0;
    for (let at = from; at < to; at++) hash = hashed(hash, text.charCodeAt(at));
    return this.find(text, from, to, hash, 0);
  }

  /** What is known of a part of a text that is ASCII letters and nothing else, put into lower case. */
  ofLetters(text: string, from: number, to: number): T {
    let hash = 0;
    for (let at = from; at < to; at++) hash = hashed(hash, text.charCodeAt(at) | LOWER_CASE);
    return this.find(text, from, to, hash, LOWER_CASE);
  }

  private find(text: string, from: number, to: number, hash: number, bits: number): T {
    const known = this.young.find(text, from, to, hash, bits) ?? this.lastOf(text, from, to, hash, bits);
    if (known !== null) return known;
    const former = this.old?.find(text, from, to, hash, bits) ?? null;
    const word = former ?? this.make(textOfPart(text, from, to, bits), hash);
    if (former === null && !this.seen.has(hash)) this.last[this.added++ % LAST] = word;
    else this.remember(word);
    return word;
  }

  private lastOf(text: string, from: number, to: number, hash: number, bits: number): T | null {
    for (const word of this.last)
      if (word.hash === hash && isSpelt(word.text, text, from, to, bits)) return word;
    return null;
  }

  private remember(word: T): void {
    if (this.young.count >= this.most) {
      this.old = this.young;
      this.young = new Generation<T>(this.most);
    }
    this.young.add(word);
  }
}

/** The hash of a word as it stands. */
export function hashOfWord(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = hashed(hash, text.charCodeAt(at));
  return hash;
}

/** Spreads the codes over all bits; FNV-1a by 32 bits. */
function hashed(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, 0x01000193);
  return mixed ^ (mixed >>> 15);
}

function isSpelt(word: string, text: string, from: number, to: number, bits: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = from; at < to; at++)
    if (word.charCodeAt(at - from) !== (text.charCodeAt(at) | bits)) return false;
  return true;
}

function textOfPart(text: string, from: number, to: number, bits: number): string {
  const codes: number[] = [];
  for (let at = from; at < to; at++) codes.push(text.charCodeAt(at) | bits);
  return textOfCodes(codes);
}
