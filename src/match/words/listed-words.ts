import type { EntityIndex } from '../../compiled/entity-index.js';
import type { Glued } from '../../compiled/glued.js';
import type { LetterFold } from '../../normalise/fold.js';
import { endsOfWord } from '../../normalise/fold-ends.js';
import { tokenOfForm, weightOfName } from '../../normalise/known-token.js';
import { textOfCodes } from '../../normalise/letter-codes.js';
import { PERSON_USES, type PersonUse } from '../../normalise/person-use.js';
import type { KnownToken, TokenRole } from '../../normalise/tagged-token.js';
import type { TokenForm } from '../../normalise/token-form.js';
import { inByte } from '../retrieve/alike-byte.js';
import { GatheredRows } from '../retrieve/gathered-rows.js';
import { IntList } from '../retrieve/int-list.js';
import type { RowSet } from '../retrieve/row-set.js';
import { packTokens, rowSetOf, Sources } from '../retrieve/search-token.js';
import { COMMON, type Reused, type Source } from '../retrieve/source.js';
import { WELL_KNOWN_BITS } from '../score/person-like.js';
import type { SimilarTokenIndex, SimilarTokens } from '../similar/similar-tokens.js';
import { isCommonBits } from '../similar/token-similarity.js';
import { hashOfLetters, letterIn, unpackTo } from './packed-letters.js';
import type { WordFacts } from './word-facts.js';
import { WordRecords } from './word-records.js';

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

/**
 * Flags of a word: known to many as a name (person-like.ts); see `BoundedToken`, by table; see `Source`, of what lists
 * rows, by table; has a meaning in other names than people's; then what it can be in a person's name, and its role in
 * others.
 */
const WELL_KNOWN = 1;
const BEYOND_WORDS = [2, 4] as const;
const ABBREVIATED = [8, 16] as const;
const HAS_MEANING = 32;
const USE = 6;
const USE_MASK = 15;
const OTHER_ROLE = 10;
const OTHER_ROLE_MASK = 7;
/** The first stands for what depends on the other words. */
const OTHER_ROLES: readonly (TokenRole | null)[] = [null, 'name', 'particle', 'business', 'place'];

/** Where words are listed, and what else blocking has to know of them: searched for once in all threads. */
export class ListedWords {
  /** what all sources are ranges of */
  readonly rows: Int32Array;
  readonly records: WordRecords;
  private readonly similar: SimilarTokenIndex;
  /** of the tokens of the vocabulary */
  private readonly flags: Uint8Array;
  private readonly sources: readonly [Sources, Sources];
  private readonly totals: readonly [number, number];
  private readonly sets = new Map<number, RowSet>();
  private readonly gathered = new GatheredRows();
  private readonly listedTokens = [new IntList(), new IntList()] as const;
  private readonly listedRows = [new IntList(), new IntList()] as const;

  /** @param memory of `wordMemory`, used for this index alone */
  constructor(
    { persons, others, vocabulary }: EntityIndex,
    similar: SimilarTokenIndex,
    memory: SharedArrayBuffer,
  ) {
    this.similar = similar;
    this.records = new WordRecords(memory);
    this.rows = this.records.ints;
    this.flags = vocabulary.flags;
    this.sources = [new Sources(persons, vocabulary), new Sources(others, vocabulary)];
    this.totals = [persons.rows, others.rows];
  }

  /** Begins another name: records that there was no room for are forgotten. */
  forget(): void {
    this.records.forget();
    this.gathered.forget();
  }

  /** The record of the token that a form is of; 0 where there is no room for it. */
  ofForm(form: TokenForm): number {
    const known = this.find(form.text, variantOf(form));
    return known === 0 ? this.add(tokenOfForm(form)) : known;
  }

  /** The same for a token that is at hand, as its word alone makes it (known-token.ts). */
  ofToken(token: KnownToken): number {
    const known = this.find(token.form.text, variantOf(token.form));
    return known === 0 ? this.add(token) : known;
  }

  /** The same for one that was not found. */
  add(token: KnownToken): number {
    const { text } = token.form;
    const hash = hashOfLetters(text, 0, text.length);
    return this.records.add(text, variantOf(token.form), hash, this.factsOf(token));
  }

  /** The record of tokens written as one, of which no more is known than where they are listed; 0 where there is no room for it. */
  ofGlued(glued: Glued): number {
    const variant = glued.how === 'tight' ? TIGHT : isCommonBits(glued.bits) ? LOOSE_AND_COMMON : LOOSE;
    const { text } = glued;
    const known = this.find(text, variant);
    if (known !== 0) return known;
    const { person, other } = this.similar.similarInBothToGlued(glued);
    return this.records.add(
      text,
      variant,
      hashOfLetters(text, 0, text.length),
      this.factsFrom(person, other, null, 0),
    );
  }

  /** What the word of a record can be in a person's name. */
  useOf(record: number): PersonUse {
    return PERSON_USES[(this.records.flagsAt(record) >>> USE) & USE_MASK] ?? 'title';
  }

  /** Its role in other names; null where that depends on the other words. */
  otherRoleOf(record: number): TokenRole | null {
    return OTHER_ROLES[(this.records.flagsAt(record) >>> OTHER_ROLE) & OTHER_ROLE_MASK] ?? null;
  }

  /** Whether it is listed, in other names than people's, by its meaning as well. */
  hasMeaning(record: number): boolean {
    return (this.records.flagsAt(record) & HAS_MEANING) !== 0;
  }

  /** See person-like.ts. */
  isWellKnown(record: number): boolean {
    return (this.records.flagsAt(record) & WELL_KNOWN) !== 0;
  }

  isSkeletal(record: number): boolean {
    return (this.records.variantAt(record) & SKELETAL) !== 0;
  }

  isSyllabic(record: number): boolean {
    return (this.records.variantAt(record) & SYLLABIC) !== 0;
  }

  /** See `BoundedToken`. */
  isBeyondWords(record: number, table: 0 | 1): boolean {
    return (this.records.flagsAt(record) & BEYOND_WORDS[table]) !== 0;
  }

  /** Its weight, in the name of a party where it is a name, and its rarity. */
  weightOf(record: number, table: 0 | 1): number {
    return this.records.weightAt(record, table);
  }

  bitsOf(record: number, table: 0 | 1): number {
    return this.records.bitsAt(record, table);
  }

  /** How alike the most similar of the listed tokens is (alike-byte.ts), 0 where there is none. */
  bestOf(record: number, table: 0 | 1): number {
    return this.records.bestAt(record, table);
  }

  /** `hashOf` its letters. */
  hashOf(record: number): number {
    return this.records.hashAt(record);
  }

  lengthOf(record: number): number {
    return this.records.lengthAt(record);
  }

  /** The code of its first letter. */
  firstLetterOf(record: number): number {
    return letterIn(this.rows, this.records.lettersFrom(record), this.lengthOf(record), 0);
  }

  lastLetterOf(record: number): number {
    const length = this.lengthOf(record);
    return letterIn(this.rows, this.records.lettersFrom(record), length, length - 1);
  }

  /** See fold-ends.ts. */
  endsOf(record: number): number {
    return this.records.endsAt(record);
  }

  /** Puts its letters behind what is there. */
  putLetters(record: number, letters: LetterFold): void {
    const from = this.records.lettersFrom(record);
    const length = this.lengthOf(record);
    for (let at = 0; at < length; at++) letters.addCode(letterIn(this.rows, from, length, at));
  }

  /** Some of these words written as one. */
  textOf(records: readonly number[], from: number, to: number): string {
    const codes: number[] = [];
    for (let at = from; at < to; at++) {
      const record = records[at] ?? 0;
      unpackTo(codes, this.rows, this.records.lettersFrom(record), this.lengthOf(record));
    }
    return textOfCodes(codes);
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

  private find(text: string, variant: number): number {
    return this.records.find(text, 0, text.length, variant, hashOfLetters(text, 0, text.length));
  }

  private factsOf({ form, use, person, other, otherBits }: KnownToken): WordFacts {
    const concept = other?.concept ?? null;
    const similar = this.similar.similarInBoth(form, concept);
    const flags =
      (form.bits < WELL_KNOWN_BITS ? WELL_KNOWN : 0) |
      (similar.person.beyondWords ? BEYOND_WORDS[0] : 0) |
      (similar.other.beyondWords ? BEYOND_WORDS[1] : 0) |
      (concept === null ? 0 : HAS_MEANING) |
      (PERSON_USES.indexOf(use) << USE) |
      (OTHER_ROLES.indexOf(other?.role ?? null) << OTHER_ROLE);
    const weight = [person.weight, weightOfName(otherBits)] as const;
    const own = { weight, bits: [person.bits, otherBits], ends: endsOfWord(form.text, form.fold) } as const;
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
    const tokens = this.tokensOf(person, other);
    if (!this.records.hasRoomForRows()) return { own, kind: 'tokens', listed: tokens, best, flags };
    const listed = this.listedRows;
    persons.listRows(tokens[0], listed[0]);
    others.listRows(tokens[1], listed[1]);
    const abbreviated =
      (persons.abbreviated ? ABBREVIATED[0] : 0) | (others.abbreviated ? ABBREVIATED[1] : 0);
    return { own, kind: 'rows', listed, best, flags: flags | abbreviated };
  }

  /** By table; most words are like the same in both. */
  private tokensOf(person: SimilarTokens, other: SimilarTokens): readonly [IntList, IntList] {
    const [first, second] = this.listedTokens;
    packTokens(person, this.flags, first);
    if (person === other) return [first, first];
    packTokens(other, this.flags, second);
    return this.listedTokens;
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

function variantOf({ skeletal, syllabic }: TokenForm): number {
  return (skeletal ? SKELETAL : 0) | (syllabic ? SYLLABIC : 0);
}

function bestOf(tokens: SimilarTokens): number {
  let best = 0;
  for (let at = 0; at < tokens.size; at++) best = Math.max(best, tokens.similarityAt(at));
  return inByte(best);
}
