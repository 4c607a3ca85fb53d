import { type Glued, howGlued, pairAt, SWALLOWED, tripleAt } from '../../compiled/glued.js';
import type { Vocabulary } from '../../compiled/vocabulary.js';
import { LetterFold } from '../../normalise/fold.js';
import { endsOfTwo } from '../../normalise/fold-ends.js';
import { mayBeSpanned } from '../../normalise/fold-sounds.js';
import type { TaggedToken, TokenRole } from '../../normalise/tagged-token.js';
import type { BlockingName } from '../retrieve/blocking-name.js';
import type { ListedWords } from './listed-words.js';

/** Notes where neighbours in a name, written as one, are listed. */
export class BlockingJoins {
  private readonly vocabulary: Vocabulary;
  private readonly words: ListedWords;
  private readonly letters = new LetterFold();

  constructor(vocabulary: Vocabulary, words: ListedWords) {
    this.vocabulary = vocabulary;
    this.words = words;
  }

  /** Of the tokens of a name that was tagged; false where it cannot be said. */
  ofTagged(name: BlockingName, tokens: readonly TaggedToken[]): boolean {
    for (let at = 0; at + 1 < tokens.length; at++) {
      const how = howGlued(tokens, at);
      const pair =
        how === 'loose' || (how === 'tight' && this.isTaggedPair(tokens, at)) ? pairAt(tokens, at) : null;
      const triple = tripleAt(tokens, at);
      if (pair !== null && !this.add(name, at, 2, pair)) return false;
      if (triple !== null && !this.add(name, at, 3, triple)) return false;
    }
    return true;
  }

  /** The same of a name whose words have these records and roles, none of which is a number. */
  ofRecords(name: BlockingName, records: readonly number[], roles: readonly TokenRole[]): boolean {
    const { words } = this;
    const count = name.tokens.length;
    for (let at = 0; at + 1 < count; at++) {
      const first = records[at] ?? 0;
      const second = records[at + 1] ?? 0;
      if (words.isSkeletal(first) || words.isSkeletal(second)) continue;
      const loose = roles[at] === 'particle' || roles[at + 1] === 'particle';
      if ((loose || this.isRecordedPair(first, second)) && !this.addRecords(name, at, 2, records, loose))
        return false;
      const swallowed = at + 2 < count && words.lengthOf(second) <= SWALLOWED;
      if (!swallowed || words.isSkeletal(records[at + 2] ?? 0)) continue;
      if (!this.addRecords(name, at, 3, records, true)) return false;
    }
    return true;
  }

  /** Whether two tokens written as one are spelt like a listed word: nearly none are. */
  private isTaggedPair(tokens: readonly TaggedToken[], at: number): boolean {
    const first = tokens[at]?.form.text ?? '';
    const second = tokens[at + 1]?.form.text ?? '';
    this.letters.clear();
    this.letters.add(first, 0, first.length);
    this.letters.add(second, 0, second.length);
    return this.vocabulary.hasWord(this.letters);
  }

  private isRecordedPair(first: number, second: number): boolean {
    if (!this.mayBeListed(first, second)) return false;
    this.letters.clear();
    this.words.putLetters(first, this.letters);
    this.words.putLetters(second, this.letters);
    return this.vocabulary.hasWord(this.letters);
  }

  /** What their ends tell of that. */
  private mayBeListed(first: number, second: number): boolean {
    const { vocabulary, words } = this;
    const ends = endsOfTwo(words.endsOf(first), words.endsOf(second));
    if (ends === 0 || vocabulary.mayHaveEnds(ends)) return true;
    return mayBeSpanned(words.lastLetterOf(first), words.firstLetterOf(second));
  }

  private addRecords(
    name: BlockingName,
    at: number,
    count: 2 | 3,
    records: readonly number[],
    loose: boolean,
  ): boolean {
    const text = this.words.textOf(records, at, at + count);
    const bits = (name.tokens[at]?.bits ?? 0) + (name.tokens[at + count - 1]?.bits ?? 0);
    return this.add(name, at, count, { text, how: loose ? 'loose' : 'tight', bits });
  }

  private add(name: BlockingName, at: number, count: 2 | 3, glued: Glued): boolean {
    const { words } = this;
    const record = words.ofGlued(glued);
    if (record === 0) return false;
    const best = words.bestOf(record, name.table);
    // Most are listed nowhere: van der Berg.
    if (best === 0) return true;
    const join = name.joins[name.joinCount++];
    if (join === undefined) return false;
    join.at = at;
    join.count = count;
    words.setSource(join.source, record, name.table);
    for (let place = at; place < at + count; place++) {
      const token = name.tokens[place];
      if (token !== undefined && token.best < best) token.best = best;
    }
    return true;
  }
}
