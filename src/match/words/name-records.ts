import { spelt } from '../../normalise/known-token.js';
import { knownWords } from '../../normalise/known-word.js';
import { LoneName } from '../../normalise/lone-name.js';
import { PlainWords } from '../../normalise/plain-words.js';
import { MOST_TOKENS } from '../retrieve/blocking-name.js';
import type { ListedWords } from './listed-words.js';
import { LoneRecords } from './lone-records.js';
import { hashOfLetters } from './packed-letters.js';

/** The words of one reading, so many of them. Used again for the next name. */
export interface RecordedReading {
  readonly records: number[];
  /** whether each is used as a name, whatever its word is: a rank that a given name begins with */
  readonly asNames: boolean[];
  length: number;
}

/**
 * The readings of a name as the records of their words: of names in plain letters, and of those in another script whose
 * words are read by themselves. Nothing of such a name is cut out, romanised or tagged once its words are known.
 */
export class NameRecords {
  /** readings of the name at hand */
  count = 0;
  private readonly listed: ListedWords;
  private readonly lone: LoneRecords;
  private readonly plain = new PlainWords();
  private readonly placed = new LoneName();
  /** the records of the words in another script */
  private readonly words: number[] = [];
  private readonly readings: RecordedReading[] = [];

  constructor(listed: ListedWords) {
    this.listed = listed;
    this.lone = new LoneRecords(listed);
  }

  /** @param at below `count` */
  reading(at: number): RecordedReading {
    let reading = this.readings[at];
    if (reading === undefined) {
      reading = { records: [], asNames: [], length: 0 };
      this.readings[at] = reading;
    }
    return reading;
  }

  /**
   * Finds the readings that `tagName` gives, or some of them twice; false where they cannot be found so: nothing is known
   * of the name then.
   */
  read(raw: string): boolean {
    this.count = 0;
    if (this.plain.read(raw)) return this.readPlain();
    return this.placed.read(raw) && this.readLone(raw);
  }

  private readPlain(): boolean {
    const { listed, plain } = this;
    const { count, text } = plain;
    if (count === 0 || count > MOST_TOKENS) return false;
    const reading = this.reading(0);
    for (let at = 0; at < count; at++) {
      const from = plain.from[at] ?? 0;
      const to = plain.to[at] ?? 0;
      const known = listed.records.find(text, from, to, 0, hashOfLetters(text, from, to));
      const record = known === 0 ? listed.add(spelt(knownWords.ofLetters(text, from, to))) : known;
      if (record === 0) return false;
      reading.records[at] = record;
      reading.asNames[at] = false;
    }
    reading.length = count;
    this.count = 1;
    return true;
  }

  private readLone(raw: string): boolean {
    const { lone, words } = this;
    const { count, from, to, as, readings } = this.placed;
    let most = 0;
    let means = false;
    for (let at = 0; at < count; at++) {
      const record = lone.of(raw, from[at] ?? 0, to[at] ?? 0, as[at] ?? 'word');
      if (record === 0) return false;
      words[at] = record;
      most = Math.max(most, lone.waysOf(record));
      means ||= lone.mayBeTranslated(record);
    }
    if (means && this.placed.isTranslated(raw)) return false;
    for (let rank = 0; rank < (readings ?? most); rank++) if (!this.addReading(rank, count)) return false;
    return this.count > 0;
  }

  /** Adds the reading that takes this way of each word, or its last one; false where it is too long. */
  private addReading(rank: number, count: number): boolean {
    const { lone } = this;
    const reading = this.reading(this.count);
    reading.length = 0;
    for (let at = 0; at < count; at++) {
      const way = lone.wayOf(this.words[at] ?? 0, rank);
      const tokens = way === 0 ? 0 : lone.lengthAt(way);
      if (reading.length + tokens > MOST_TOKENS) return false;
      for (let token = 0; token < tokens; token++) {
        reading.records[reading.length] = lone.tokenAt(way, token);
        reading.asNames[reading.length++] = lone.isNameAt(way, token);
      }
    }
    if (reading.length > 0 && !this.isKnown(reading)) this.count++;
    return true;
  }

  private isKnown({ records, length }: RecordedReading): boolean {
    for (let at = 0; at < this.count; at++) {
      const other = this.reading(at);
      let same = other.length === length;
      for (let place = 0; same && place < length; place++) same = other.records[place] === records[place];
      if (same) return true;
    }
    return false;
  }
}
