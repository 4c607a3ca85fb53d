import type { EntityIndex } from '../compiled/entity-index.js';
import type { Glued } from '../compiled/glued.js';
import { spelt } from '../normalise/known-token.js';
import { knownWords } from '../normalise/known-word.js';
import type { TokenForm } from '../normalise/token-form.js';
import { inByte } from './met-rows.js';
import { isWellKnown } from './person-like.js';
import type { RowSet } from './row-set.js';
import { packedTokens, rowSetOf, Sources } from './search-token.js';
import type { SimilarTokenIndex, SimilarTokens } from './similar-tokens.js';
import { COMMON, type Reused, type Source } from './source.js';
import { isCommonBits } from './token-similarity.js';
import { hashOfLetters, type WordFacts, WordRecords } from './word-records.js';

/**
 * How a word is read: without its vowels, or as syllables (token-form.ts); as several that were written as one, and of
 * those with an article, whether they are common (similar-tokens.ts).
 */
const SKELETAL = 1;
const SYLLABIC = 2;
const TIGHT = 4;
const LOOSE = 8;
const LOOSE_AND_COMMON = 16;

/** Sets of rows that are remembered: of common names. */
const MOST_SETS = 1000;

/** Flags of a word: a name wherever it stands; see person-like.ts; see `BoundedToken`, by table. */
export const PLAIN = 1;
export const WELL_KNOWN = 2;
export const BEYOND_WORDS = [4, 8] as const;
/** See `Source`: of what lists rows, by table. */
const ABBREVIATED = [16, 32] as const;

/** Where words are listed, and what else blocking has to know of them: searched for once in all threads. */
export class ListedWords {
  /** what all sources are ranges of */
  readonly rows: Int32Array;
  private readonly similar: SimilarTokenIndex;
  private readonly records: WordRecords;
  private readonly sources: readonly [Sources, Sources];
  private readonly totals: readonly [number, number];
  private readonly sets = new Map<number, RowSet>();
  private readonly gathered = new GatheredRows();

  /** @param memory of `wordMemory`, used for this index alone */
  constructor({ persons, others }: EntityIndex, similar: SimilarTokenIndex, memory: SharedArrayBuffer) {
    this.similar = similar;
    this.records = new WordRecords(memory);
    this.rows = this.records.ints;
    this.sources = [new Sources(persons), new Sources(others)];
    this.totals = [persons.rows, others.rows];
  }

  /** Begins another name: records that there was no room for are forgotten. */
  forget(): void {
    this.records.forget();
    this.gathered.forget();
  }

  /** The record of a word that is a part of a text, in ASCII letters; 0 where there is none yet. @param hash `hashOfLetters` */
  find(text: string, from: number, to: number, hash: number): number {
    return this.records.find(text, from, to, 0, hash);
  }

  /** The record of a token; 0 where there is no room for it. */
  ofForm(form: TokenForm): number {
    const variant = (form.skeletal ? SKELETAL : 0) | (form.syllabic ? SYLLABIC : 0);
    return this.known(form.text, variant, () => this.factsOf(form, variant));
  }

  /** The record of tokens written as one, of which no more is known than where they are listed; 0 where there is no room for it. */
  ofGlued(glued: Glued): number {
    const variant = glued.how === 'tight' ? TIGHT : isCommonBits(glued.bits) ? LOOSE_AND_COMMON : LOOSE;
    return this.known(glued.text, variant, () => {
      const person = this.similar.similarToGlued(glued, 'person');
      const other = this.similar.similarToGlued(glued, 'other');
      return this.factsFrom(person, other, null, 0);
    });
  }

  flagsOf(record: number): number {
    return this.records.flagsAt(record);
  }

  /** Its weight and its rarity as a name, where it is plain. */
  weightOf(record: number, table: 0 | 1): number {
    return this.records.weightAt(record, table);
  }

  bitsOf(record: number, table: 0 | 1): number {
    return this.records.bitsAt(record, table);
  }

  /** How alike the most similar of the listed tokens is (`inByte`), 0 where there is none. */
  bestOf(record: number, table: 0 | 1): number {
    return this.records.bestAt(record, table);
  }

  setSource(source: Reused<Source>, record: number, table: 0 | 1): void {
    const from = this.records.listedFrom(record, table);
    const to = from + this.records.listedCount(record, table);
    if (!this.records.listsRows(record)) {
      this.gathered.setSource(source, this.sources[table], this.rows, from, to);
      return;
    }
    source.rows = this.rows;
    source.from = from;
    source.to = to;
    source.set = to - from > COMMON && this.records.isKept(record) ? this.setOf(from, to, table) : null;
    source.abbreviated = (this.records.flagsAt(record) & ABBREVIATED[table]) !== 0;
  }

  private known(text: string, variant: number, facts: () => WordFacts): number {
    const hash = hashOfLetters(text, 0, text.length);
    const known = this.records.find(text, 0, text.length, variant, hash);
    return known === 0 ? this.records.add(text, variant, hash, facts()) : known;
  }

  private factsOf(form: TokenForm, variant: number): WordFacts {
    const similar = this.similar.similarInBoth(form);
    const { person, other } = spelt(knownWords.of(form.text));
    const plain = variant === 0 && person !== null && other !== null;
    const flags =
      (plain ? PLAIN : 0) |
      (plain && isWellKnown(person) ? WELL_KNOWN : 0) |
      (similar.person.beyondWords ? BEYOND_WORDS[0] : 0) |
      (similar.other.beyondWords ? BEYOND_WORDS[1] : 0);
    const own = plain
      ? ({ weight: [person.weight, other.weight], bits: [person.bits, other.bits] } as const)
      : null;
    return this.factsFrom(similar.person, similar.other, own, flags);
  }

  private factsFrom(
    person: SimilarTokens,
    other: SimilarTokens,
    own: WordFacts['own'],
    flags: number,
  ): WordFacts {
    const [persons, others] = this.sources;
    const best = [bestOf(person), bestOf(other)] as const;
    if (!this.records.hasRoomForRows()) {
      const tokens = packedTokens(person);
      return {
        own,
        kind: 'tokens',
        listed: [tokens, person === other ? tokens : packedTokens(other)],
        best,
        flags,
      };
    }
    const listed = [persons.rowsOf(person), others.rowsOf(other)] as const;
    const abbreviated =
      (persons.abbreviated ? ABBREVIATED[0] : 0) | (others.abbreviated ? ABBREVIATED[1] : 0);
    return { own, kind: 'rows', listed, best, flags: flags | abbreviated };
  }

  private setOf(from: number, to: number, table: 0 | 1): RowSet {
    const known = this.sets.get(from);
    if (known !== undefined) return known;
    const set = rowSetOf(this.rows, from, to, this.totals[table]);
    if (this.sets.size >= MOST_SETS) this.sets.clear();
    this.sets.set(from, set);
    return set;
  }
}

function bestOf(tokens: SimilarTokens): number {
  let best = 0;
  for (let at = 0; at < tokens.size; at++) best = Math.max(best, tokens.similarityAt(at));
  return inByte(best);
}

/** Rows gathered for the words of one name whose records list tokens. */
class GatheredRows {
  private rows = new Int32Array(1024);
  private used = 0;

  forget(): void {
    this.used = 0;
  }

  /** Sets a source to the rows of some tokens: those of a range of `tokens`. */
  setSource(source: Reused<Source>, sources: Sources, tokens: Int32Array, from: number, to: number): void {
    const count = sources.meet(tokens, from, to);
    // Sources that were set before keep the array that they have.
    if (this.used + count > this.rows.length) {
      this.rows = new Int32Array(2 * (this.rows.length + count));
      this.used = 0;
    }
    sources.take(this.rows, this.used);
    source.rows = this.rows;
    source.from = this.used;
    source.to = this.used + count;
    source.set = null;
    source.abbreviated = sources.abbreviated;
    this.used += count;
  }
}
