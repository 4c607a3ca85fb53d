import type { EntityIndex } from '../../compiled/entity-index.js';
import { hashOfWords } from '../../compiled/name-table.js';
import type { Vocabulary } from '../../compiled/vocabulary.js';
import { mayBeCut } from '../../normalise/cut-length.js';
import { ROLE_FACTORS } from '../../normalise/known-token.js';
import { bitOfLetter } from '../../normalise/letters.js';
import { mayJoin } from '../../normalise/organisation.js';
import { personRole } from '../../normalise/person-use.js';
import type { NameKind, TaggedName } from '../../normalise/tagged-name.js';
import type { TokenRole } from '../../normalise/tagged-token.js';
import { BlockingName, type BlockingToken, MOST_TOKENS } from '../retrieve/blocking-name.js';
import type { Reused } from '../retrieve/source.js';
import { likenessOf, type PersonSign, personLikeness } from '../score/person-like.js';
import { mayGoOn } from '../score/query-name.js';
import { agrees, isName } from '../score/roles.js';
import type { SimilarTokenIndex } from '../similar/similar-tokens.js';
import { BlockingJoins } from './blocking-joins.js';
import { ListedWords } from './listed-words.js';
import { NameRecords, type RecordedReading } from './name-records.js';

/**
 * Reads names as far as it takes to say of nineteen in twenty that no listed name is like them. What has to be known of
 * their words is in memory that threads share (listed-words.ts), and a name whose words have their roles by themselves
 * is not even cut up, romanised or tagged.
 *
 * What cannot be read so is left to `queryName`: words whose meaning depends on their neighbours, and long names.
 */
export class BlockingNames {
  private readonly vocabulary: Vocabulary;
  private readonly person: BlockingName;
  private readonly other: BlockingName;
  private readonly words: ListedWords;
  private readonly joins: BlockingJoins;
  private readonly read: NameRecords;
  private readonly roles: TokenRole[] = [];
  /** whether the name at hand may have been cut by the length of a field */
  private cut = false;
  private readonly signs: readonly (readonly Reused<PersonSign>[])[];

  /** @param memory of `wordMemory`, used for this index alone */
  constructor(index: EntityIndex, similar: SimilarTokenIndex, memory: SharedArrayBuffer) {
    this.vocabulary = index.vocabulary;
    this.words = new ListedWords(index, similar, memory);
    this.joins = new BlockingJoins(index.vocabulary, this.words);
    this.read = new NameRecords(this.words);
    this.person = new BlockingName('person', this.words.rows);
    this.other = new BlockingName('other', this.words.rows);
    const signs = Array.from({ length: MOST_TOKENS }, newSign);
    this.signs = Array.from({ length: MOST_TOKENS + 1 }, (_, length) => signs.slice(0, length));
  }

  /**
   * Begins another name and reads it as it was written; how many readings it has, which `reading` gives. 0 where it cannot be read so.
   */
  readingsOf(raw: string): number {
    this.words.forget();
    this.cut = mayBeCut(raw.length);
    return this.read.read(raw) ? this.read.count : 0;
  }

  /** One reading of the name at hand as a name of a kind; null where that cannot be said. @param at below its readings */
  reading(at: number, kind: NameKind): BlockingName | null {
    const reading = this.read.reading(at);
    const name = this[kind];
    const areSet = kind === 'person' ? this.setPersonRoles(reading) : this.setOtherRoles(reading);
    if (!areSet) return null;
    this.setTokens(name, reading);
    name.personLikeness = kind === 'person' ? 0 : this.likeness(reading);
    return this.joins.ofRecords(name, reading.records, this.roles) ? name : null;
  }

  /** One reading of a name that was tagged; null where it cannot be read so. @param length characters of the name as given */
  readTagged(tagged: TaggedName, length: number): BlockingName | null {
    const { tokens, kind } = tagged;
    if (tokens.length > MOST_TOKENS) return null;
    const { words } = this;
    this.cut = mayBeCut(length);
    const name = this[kind];
    const blocking = name.begin(tokens.length);
    let weight = 0;
    for (const token of tokens) weight += token.weight;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      const set = blocking[at];
      if (token === undefined || set === undefined || token.concept !== null) return null;
      const record = words.ofForm(token.form);
      if (record === 0 || (kind === 'other' && words.hasMeaning(record))) return null;
      setRole(set, token.role, token.form.text.charCodeAt(0));
      set.prefix ||= this.isLastOfCut(at, tokens.length) && mayGoOn(token.form.text, this.vocabulary);
      set.share = token.weight / weight;
      set.bits = token.bits;
      this.setListed(set, record, name.table);
    }
    name.personLikeness = personLikeness(tagged);
    name.wholeHash = hashOfWords(tagged.whole);
    return this.joins.ofTagged(name, tokens) ? name : null;
  }

  /** Notes where the tokens of a name that was read are listed, which takes longer than reading it. */
  list(name: BlockingName): void {
    const { words } = this;
    for (const { source, record } of name.tokens) words.setSource(source, record, name.table);
  }

  /** False if there may be a title, which is no part of the name. */
  private setPersonRoles({ records, asNames, length }: RecordedReading): boolean {
    for (let at = 0; at < length; at++) {
      const use = asNames[at] === true ? 'name' : this.words.useOf(records[at] ?? 0);
      if (use === 'title' || use === 'number') return false;
      this.roles[at] = personRole(use, at, length);
    }
    return true;
  }

  /** False if the role of a word depends on the others: where none is a name, one of them is all the same. */
  private setOtherRoles({ records, length }: RecordedReading): boolean {
    const { words } = this;
    let named = false;
    let before = 0;
    for (let at = 0; at < length; at++) {
      const record = records[at] ?? 0;
      const role = words.otherRoleOf(record);
      if (role === null || mayJoin(before, words.lengthOf(record))) return false;
      before = words.lengthOf(record);
      this.roles[at] = role;
      named ||= role === 'name';
    }
    return named;
  }

  private setTokens(name: BlockingName, { records, length }: RecordedReading): void {
    const { words, roles } = this;
    const { table } = name;
    const tokens = name.begin(length);
    let weight = 0;
    let hash = 0;
    for (let at = 0; at < length; at++) weight += this.weightAt(records, at, table);
    for (let at = 0; at < length; at++) {
      const token = tokens[at];
      const record = records[at] ?? 0;
      if (token === undefined) break;
      setRole(token, roles[at] ?? 'name', words.firstLetterOf(record));
      token.prefix ||=
        this.isLastOfCut(at, length) && mayGoOn(words.textOf(records, at, at + 1), this.vocabulary);
      token.share = this.weightAt(records, at, table) / weight;
      token.bits = words.bitsOf(record, table);
      this.setListed(token, record, table);
      hash = (hash + words.hashOf(record)) | 0;
    }
    name.wholeHash = hash;
  }

  /** Whether the token at a place may have been cut off. */
  private isLastOfCut(at: number, count: number): boolean {
    return this.cut && at === count - 1;
  }

  private weightAt(records: readonly number[], at: number, table: 0 | 1): number {
    const weight = this.words.weightOf(records[at] ?? 0, table);
    const role = this.roles[at] ?? 'name';
    // Most are names, whose factor is 1: a role is looked up by its text, which takes a call.
    return role === 'name' ? weight : ROLE_FACTORS[role] * weight;
  }

  private likeness({ records, length }: RecordedReading): number {
    const { words, roles } = this;
    const signs = this.signs[length] ?? [];
    for (let at = 0; at < length; at++) {
      const sign = signs[at];
      const record = records[at] ?? 0;
      if (sign === undefined) break;
      sign.role = roles[at] ?? 'name';
      sign.letters = words.lengthOf(record);
      sign.wellKnown = words.isWellKnown(record);
      sign.syllabic = words.isSyllabic(record);
    }
    return likenessOf(signs);
  }

  private setListed(token: BlockingToken, record: number, table: 0 | 1): void {
    token.beyondWords = this.words.isBeyondWords(record, table);
    token.record = record;
    token.best = this.words.bestOf(record, table);
  }
}

/** @param first code of its first letter */
function setRole(token: BlockingToken, role: TokenRole, first: number): void {
  token.initial = first & 127;
  token.prefix = role === 'initial';
  token.letter = token.prefix ? bitOfLetter(first) : 0;
  token.isName = isName(role);
  token.agrees = agrees(role);
}

function newSign(): Reused<PersonSign> {
  return { role: 'name', letters: 0, wellKnown: false, syllabic: false };
}
