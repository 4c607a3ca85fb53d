import type { EntityIndex } from '../compiled/entity-index.js';
import { type Glued, howGlued, pairAt, tripleAt } from '../compiled/glued.js';
import { hashOfWords } from '../compiled/name-table.js';
import type { Vocabulary } from '../compiled/vocabulary.js';
import { mayBeCut } from '../normalise/cut-length.js';
import { LetterFold } from '../normalise/fold.js';
import { spelt } from '../normalise/known-token.js';
import { knownWords } from '../normalise/known-word.js';
import { LOWER_CASE } from '../normalise/letter-codes.js';
import { PlainWords } from '../normalise/plain-words.js';
import type { TaggedName, TaggedToken } from '../normalise/tagged-name.js';
import { BlockingName, type BlockingToken, MOST_TOKENS } from './blocking-name.js';
import { BEYOND_WORDS, ListedWords, PLAIN, WELL_KNOWN } from './listed-words.js';
import { likenessOfNames, personLikeness } from './person-like.js';
import { agrees, isName } from './roles.js';
import type { SimilarTokenIndex } from './similar-tokens.js';
import { hashOfLetters } from './word-records.js';

/** A word this short may have been swallowed by its neighbours (glued.ts). */
const SWALLOWED = 3;

/**
 * Reads names as far as it takes to say of nineteen in twenty that no listed name is like them. What has to be known of
 * their words is in memory that threads share (listed-words.ts), and a name in plain letters whose words are names
 * wherever they stand is not even cut up or tagged.
 *
 * What cannot be read so is left to `queryName`: words with a meaning, long names, names that were cut.
 */
export class BlockingNames {
  readonly person: BlockingName;
  readonly other: BlockingName;
  private readonly vocabulary: Vocabulary;
  private readonly words: ListedWords;
  private readonly plain = new PlainWords();
  private readonly letters = new LetterFold();
  private readonly found: number[] = [];

  /** @param memory of `wordMemory`, used for this index alone */
  constructor(index: EntityIndex, similar: SimilarTokenIndex, memory: SharedArrayBuffer) {
    this.vocabulary = index.vocabulary;
    this.words = new ListedWords(index, similar, memory);
    this.person = new BlockingName('person', this.words.rows);
    this.other = new BlockingName('other', this.words.rows);
  }

  /** Whether the name is plain; if so, `person` and `other` are set. */
  readPlain(raw: string): boolean {
    const { plain, found, words } = this;
    if (mayBeCut(raw.length) || !plain.read(raw)) return false;
    const { count } = plain;
    if (count === 0 || count > MOST_TOKENS) return false;
    words.forget();
    let hash = 0;
    for (let at = 0; at < count; at++) {
      const from = plain.from[at] ?? 0;
      const to = plain.to[at] ?? 0;
      const letters = hashOfLetters(raw, from, to);
      const record = this.recordOfPart(raw, from, to, letters);
      if (record === 0 || (words.flagsOf(record) & PLAIN) === 0) return false;
      found[at] = record;
      hash = (hash + letters) | 0;
    }
    this.setPlain(this.person, raw, hash);
    this.setPlain(this.other, raw, hash);
    return this.joinPlain(raw);
  }

  /** One reading of a name; null where it cannot be read so. @param length characters of the name as given */
  readTagged(tagged: TaggedName, length: number): BlockingName | null {
    const { tokens, kind } = tagged;
    if (mayBeCut(length) || tokens.length > MOST_TOKENS) return null;
    const { words } = this;
    const name = this[kind];
    const blocking = name.begin(tokens.length);
    words.forget();
    let weight = 0;
    for (const token of tokens) weight += token.weight;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      const set = blocking[at];
      if (token === undefined || set === undefined || token.concept !== null) return null;
      const record = words.ofForm(token.form);
      if (record === 0) return null;
      set.share = token.weight / weight;
      set.bits = token.bits;
      set.prefix = token.role === 'initial';
      set.isName = isName(token.role);
      set.agrees = agrees(token.role);
      set.initial = token.form.text.charCodeAt(0) & 127;
      this.setListed(set, record, name.table);
    }
    for (let at = 0; at < tokens.length; at++) if (!this.join(name, tokens, at)) return null;
    name.personLikeness = personLikeness(tagged);
    name.wholeHash = hashOfWords(tagged.whole);
    return name;
  }

  /** Notes where the tokens of a name that was read are listed, which takes longer than reading it. */
  list(name: BlockingName): void {
    const { words } = this;
    for (const { source, record } of name.tokens) words.setSource(source, record, name.table);
  }

  private recordOfPart(raw: string, from: number, to: number, hash: number): number {
    const known = this.words.find(raw, from, to, hash);
    return known === 0 ? this.words.ofForm(spelt(knownWords.ofLetters(raw, from, to)).form) : known;
  }

  /** Where the token at this place, written as one with those behind it, is listed; false where it cannot be said. */
  private join(name: BlockingName, tokens: readonly TaggedToken[], at: number): boolean {
    const how = howGlued(tokens, at);
    const pair =
      how === 'loose' || (how === 'tight' && this.isListedPair(tokens, at)) ? pairAt(tokens, at) : null;
    const triple = tripleAt(tokens, at);
    return (
      (pair === null || this.addJoin(name, at, 2, pair)) &&
      (triple === null || this.addJoin(name, at, 3, triple))
    );
  }

  private isListedPair(tokens: readonly TaggedToken[], at: number): boolean {
    const first = tokens[at]?.form.text ?? '';
    const second = tokens[at + 1]?.form.text ?? '';
    this.letters.clear();
    this.letters.add(first, 0, first.length);
    this.letters.add(second, 0, second.length);
    return this.vocabulary.hasFold(this.letters);
  }

  /** Whether two words of a plain name, written as one, are spelt like a listed word: nearly none are. */
  private isListed(raw: string, at: number): boolean {
    const { letters, plain } = this;
    letters.clear();
    for (let word = at; word < at + 2; word++)
      letters.add(raw, plain.from[word] ?? 0, plain.to[word] ?? 0, LOWER_CASE);
    return this.vocabulary.hasFold(letters);
  }

  /** Where the neighbours in a plain name, written as one, are listed; false where it cannot be said. */
  private joinPlain(raw: string): boolean {
    const { person, other } = this;
    const { from, to, count } = this.plain;
    for (let at = 0; at + 1 < count; at++) {
      if (this.isListed(raw, at)) {
        const pair: Glued = { text: this.plainText(raw, at, 2), how: 'tight', bits: 0 };
        if (!this.addJoin(person, at, 2, pair) || !this.addJoin(other, at, 2, pair)) return false;
      }
      if (at + 2 >= count || (to[at + 1] ?? 0) - (from[at + 1] ?? 0) > SWALLOWED) continue;
      const three = this.plainText(raw, at, 3);
      if (!this.addTriple(person, at, three) || !this.addTriple(other, at, three)) return false;
    }
    return true;
  }

  /** Words of a plain name written as one. */
  private plainText(raw: string, at: number, count: number): string {
    const { from, to } = this.plain;
    let text = '';
    for (let word = at; word < at + count; word++) text += raw.slice(from[word], to[word]);
    return text.toLowerCase();
  }

  private addTriple(name: BlockingName, at: number, text: string): boolean {
    const bits = (name.tokens[at]?.bits ?? 0) + (name.tokens[at + 2]?.bits ?? 0);
    return this.addJoin(name, at, 3, { text, how: 'loose', bits });
  }

  private addJoin(name: BlockingName, at: number, count: 2 | 3, glued: Glued): boolean {
    const record = this.words.ofGlued(glued);
    const join = name.joins[name.joinCount++];
    if (record === 0 || join === undefined) return false;
    join.at = at;
    join.count = count;
    this.words.setSource(join.source, record, name.table);
    const best = this.words.bestOf(record, name.table);
    for (let place = at; place < at + count; place++) {
      const token = name.tokens[place];
      if (token !== undefined && token.best < best) token.best = best;
    }
    return true;
  }

  private setPlain(name: BlockingName, raw: string, hash: number): void {
    const { words, found, plain } = this;
    const { count } = plain;
    const { table } = name;
    const tokens = name.begin(count);
    let weight = 0;
    let wellKnown = false;
    for (let at = 0; at < count; at++) weight += words.weightOf(found[at] ?? 0, table);
    for (let at = 0; at < count; at++) {
      const token = tokens[at];
      const record = found[at] ?? 0;
      if (token === undefined) break;
      token.share = words.weightOf(record, table) / weight;
      token.bits = words.bitsOf(record, table);
      token.prefix = false;
      token.isName = true;
      token.agrees = true;
      token.initial = (raw.charCodeAt(plain.from[at] ?? 0) | LOWER_CASE) & 127;
      this.setListed(token, record, table);
      if ((words.flagsOf(record) & WELL_KNOWN) !== 0) wellKnown = true;
    }
    name.personLikeness = table === 0 ? 0 : likenessOfNames(count, wellKnown);
    name.wholeHash = hash;
  }

  private setListed(token: BlockingToken, record: number, table: 0 | 1): void {
    token.beyondWords = (this.words.flagsOf(record) & BEYOND_WORDS[table]) !== 0;
    token.record = record;
    token.best = this.words.bestOf(record, table);
  }
}
