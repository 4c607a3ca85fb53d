import { tokenOfForm } from '../../normalise/known-token.js';
import { type KnownWays, loneWords } from '../../normalise/lone-word.js';
import type { ReadAs } from '../../normalise/scripts/ways.js';
import { IntList } from '../retrieve/int-list.js';
import type { ListedWords } from './listed-words.js';
import { hashOfOthers } from './packed-letters.js';
import type { WordRecords } from './word-records.js';

/** How a word in another script is read, by which its records are told apart. No script has both of one number. */
const VARIANTS: Readonly<Record<ReadAs, number>> = {
  word: 32,
  persian: 64,
  surname: 64,
  foreign: 96,
  spelt: 128,
};
/** Flags of a word: how it is read depends on the words beside it; it may be one that is translated (`LoneName`). */
const DEPENDENT = 1;
const MEANS = 2;
/** Added to the record of a token, which stands at an even place: see `RecordedReading.asNames`. */
const AS_NAME = 1;

/**
 * The ways in which words in another script are read, each as the records of its tokens, in the memory that threads share:
 * a record lists of each way how many tokens it has, and their records.
 */
export class LoneRecords {
  private readonly words: ListedWords;
  private readonly records: WordRecords;
  private readonly ints: Int32Array;
  private readonly listed = new IntList();

  constructor(words: ListedWords) {
    this.words = words;
    this.records = words.records;
    this.ints = words.records.ints;
  }

  /** The record of a word that is a part of a text; 0 where there is no room for it, or its ways depend on other words. */
  of(text: string, from: number, to: number, as: ReadAs): number {
    const { records } = this;
    const hash = hashOfOthers(text, from, to);
    const known = records.find(text, from, to, VARIANTS[as], hash);
    const record = known === 0 ? this.add(text.slice(from, to), as, hash) : known;
    return record === 0 || (records.flagsAt(record) & DEPENDENT) !== 0 ? 0 : record;
  }

  /** Whether a word may help to show an institution. */
  mayBeTranslated(record: number): boolean {
    return (this.records.flagsAt(record) & MEANS) !== 0;
  }

  /** How many ways there are to read a word. */
  waysOf(record: number): number {
    const end = this.endOf(record);
    let count = 0;
    for (let place = this.firstOf(record); place < end; place += this.sizeAt(place)) count++;
    return count;
  }

  /** Where one of the ways stands, or the last one if there are not so many; 0 where there is none. */
  wayOf(record: number, rank: number): number {
    const end = this.endOf(record);
    let place = this.firstOf(record);
    if (place === end) return 0;
    for (let left = rank; left > 0; left--) {
      const next = place + this.sizeAt(place);
      if (next >= end) break;
      place = next;
    }
    return place;
  }

  /** Tokens of the way that stands at a place. */
  lengthAt(way: number): number {
    return this.ints[way] ?? 0;
  }

  tokenAt(way: number, at: number): number {
    return (this.ints[way + 1 + at] ?? 0) & ~AS_NAME;
  }

  isNameAt(way: number, at: number): boolean {
    return ((this.ints[way + 1 + at] ?? 0) & AS_NAME) !== 0;
  }

  private firstOf(record: number): number {
    return this.records.listedFrom(record, 0);
  }

  private endOf(record: number): number {
    return this.firstOf(record) + this.records.listedCount(record, 0);
  }

  private sizeAt(way: number): number {
    return 1 + this.lengthAt(way);
  }

  private add(text: string, as: ReadAs, hash: number): number {
    const { records } = this;
    const word = loneWords.of(text);
    const ways = word.ways(as);
    const tokens = ways === null ? [] : this.listedOf(ways);
    if (tokens === null) return 0;
    const { listed } = this;
    listed.set(tokens);
    const facts = {
      own: null,
      kind: 'tokens',
      listed: [listed, listed],
      best: [0, 0],
      flags: ways === null ? DEPENDENT : word.mayBeTranslated ? MEANS : 0,
    } as const;
    // What other threads find must not lead to what this one holds for the name at hand.
    const isKept = tokens.every((record) => records.isKept(record));
    return records.add(word.text, VARIANTS[as], hash, facts, isKept);
  }

  /** null where there is no room for one of the tokens */
  private listedOf(ways: KnownWays): readonly number[] | null {
    const { words } = this;
    const listed: number[] = [];
    for (const tokens of ways) {
      listed.push(tokens.length);
      for (const token of tokens) {
        const record = words.ofToken(token.name?.joined === true ? tokenOfForm(token.form) : token);
        if (record === 0) return null;
        listed.push(token.use === words.useOf(record) ? record : record | AS_NAME);
      }
    }
    return listed;
  }
}
