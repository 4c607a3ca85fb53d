import { conceptForm, type Glued, gluedForm, howGlued, pairAt, tripleAt } from '../../compiled/glued.js';
import { COMPARES_SKELETON } from '../../compiled/token-columns.js';
import type { Vocabulary } from '../../compiled/vocabulary.js';
import { LetterFold } from '../../normalise/fold.js';
import { relatedNames } from '../../normalise/nicknames.js';
import { RecentlyUsed } from '../../normalise/remembering.js';
import type { NameKind, TaggedToken } from '../../normalise/tagged-name.js';
import type { TokenForm } from '../../normalise/token-form.js';
import type { Source } from '../retrieve/source.js';
import { TokenSearch } from './token-search.js';
import { isCommonBits, NICKNAME, VARIANT } from './token-similarity.js';

/** Listed tokens like one customer token, with their similarity: all of them, and only those at or above the least one. */
export class SimilarTokens implements Iterable<readonly [id: number, similarity: number]> {
  static readonly NONE = new SimilarTokens([], noSimilarities());

  private readonly ids: readonly number[];
  private readonly similarities: readonly number[];
  /** whether something else than single words may be among them: words written as one, meanings */
  readonly beyondWords: boolean;
  /** where tables hold them, by the number of the table: noted by search-token.ts, for one engine */
  readonly sources: [Source | undefined, Source | undefined] = [undefined, undefined];

  /**
   * Plain arrays, since a typed one of a few numbers takes 200 bytes besides, and there are 50,000.
   * @param ids ascending
   * @param similarities of each
   * @param beyondWords see there
   */
  constructor(ids: readonly number[], similarities: readonly number[], beyondWords = false) {
    this.ids = ids;
    this.similarities = similarities;
    this.beyondWords = beyondWords;
  }

  get size(): number {
    return this.ids.length;
  }

  /** The similarity to this listed token; undefined where there is none. */
  get(id: number): number | undefined {
    const { ids } = this;
    let low = 0;
    let high = ids.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ids[middle] ?? 0) < id) low = middle + 1;
      else high = middle;
    }
    return ids[low] === id ? this.similarities[low] : undefined;
  }

  has(id: number): boolean {
    return this.get(id) !== undefined;
  }

  similarityAt(place: number): number {
    return this.similarities[place] ?? 0;
  }

  keys(): readonly number[] {
    return this.ids;
  }

  *[Symbol.iterator](): Generator<readonly [number, number]> {
    for (let at = 0; at < this.ids.length; at++) yield [this.ids[at] ?? 0, this.similarities[at] ?? 0];
  }
}

/** Tokens in each of two generations that are remembered. */
const MOST_KNOWN = 6000;
/** The same of neighbours written as one, of which few come again. */
const MOST_LOOSE = 1500;
/** Pairs of neighbours, and single words, that are remembered: those of one name, asked for as a person's and then as another's. */
const FEW = 8;

interface KnownPair {
  readonly first: TokenForm;
  readonly second: TokenForm;
  readonly similar: SimilarTokens;
}

/** What is known of one token: what is spelt like it in the names of people and in others, and what else it may be. */
interface KnownToken {
  readonly person: SimilarTokens;
  readonly other: SimilarTokens;
  /** in people's names, with the forms of the same given name; null until it is asked for */
  related: SimilarTokens | null;
  /** in other names, with what means the same: of the meaning that was last asked for */
  concept: string;
  meaning: SimilarTokens | null;
}

/** Two words for one thing agree less than one word twice. */
const SAME_CONCEPT = 0.88;

/** Finds the listed tokens that a token of a customer's name may be. One search per distinct token. */
export class SimilarTokenIndex {
  readonly vocabulary: Vocabulary;
  private readonly search: TokenSearch;
  private readonly known = new RecentlyUsed<KnownToken>(MOST_KNOWN);
  private readonly knownLoose = new RecentlyUsed<KnownToken>(MOST_LOOSE);
  /** forms that were searched for once, and what was found */
  private readonly justFound: (readonly [TokenForm, KnownToken])[] = [];
  private finds = 0;
  private readonly letters = new LetterFold();
  private readonly knownPairs: KnownPair[] = [];
  private pairs = 0;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.search = new TokenSearch(vocabulary);
  }

  similarTo(form: TokenForm, kind: NameKind): SimilarTokens {
    return this.knownToken(form)[kind];
  }

  /**
   * Listed tokens that a customer's token may be by spelling, and besides by meaning (companies) or by being a form of
   * the same given name (people: Sasha, Oleksandr, Alexander).
   */
  similarToToken({ form, concept }: Pick<TaggedToken, 'form' | 'concept'>, kind: NameKind): SimilarTokens {
    const known = this.knownToken(form);
    if (kind === 'person') {
      known.related ??= this.withRelated(form, known.person);
      return known.related;
    }
    if (concept === null) return known.other;
    if (known.meaning === null || known.concept !== concept) {
      known.concept = concept;
      known.meaning = this.withConcept(known.other, concept);
    }
    return known.meaning;
  }

  /**
   * The same in people's names and in others, for those who keep themselves what they make of it. It is remembered for the
   * name at hand alone: words that come once would drive out those that are asked for again.
   * @param concept what it means in others, or null
   */
  similarInBoth(form: TokenForm, concept: string | null): Readonly<Record<NameKind, SimilarTokens>> {
    const found = this.find(form);
    found.related = this.withRelated(form, found.person);
    this.justFound[this.finds++ % FEW] = [form, found];
    const other = concept === null ? found.other : this.withConcept(found.other, concept);
    return { person: found.related, other };
  }

  /** The token at this place written as one with the next. */
  similarToPair(tokens: readonly TaggedToken[], at: number, kind: NameKind): SimilarTokens {
    const first = tokens[at]?.form;
    const second = tokens[at + 1]?.form;
    if (first === undefined || second === undefined) return SimilarTokens.NONE;
    if (howGlued(tokens, at) === 'tight') {
      // Forms are shared by all tokens of one spelling, as long as they are remembered.
      for (const pair of this.knownPairs)
        if (pair.first === first && pair.second === second) return pair.similar;
    }
    const glued = pairAt(tokens, at);
    if (glued === null) return SimilarTokens.NONE;
    const similar = this.similarToGlued(glued, kind);
    if (glued.how === 'tight') this.knownPairs[this.pairs++ % FEW] = { first, second, similar };
    return similar;
  }

  /** The token at this place written as one with the next two. */
  similarToTriple(tokens: readonly TaggedToken[], at: number, kind: NameKind): SimilarTokens {
    const glued = tripleAt(tokens, at);
    return glued === null ? SimilarTokens.NONE : this.similarToGlued(glued, kind);
  }

  /** Tokens written as one. */
  private similarToGlued(glued: Glued, kind: NameKind): SimilarTokens {
    if (glued.how === 'tight') return this.findTight(glued);
    // Of the rarity only this much counts.
    const key = `${glued.text} ${isCommonBits(glued.bits)}`;
    return this.knownLoose.get(key, () => this.findGlued(glued))[kind];
  }

  /** The same in both kinds of name, as `similarInBoth`. */
  similarInBothToGlued(glued: Glued): Readonly<Record<NameKind, SimilarTokens>> {
    if (glued.how === 'loose') return this.findGlued(glued);
    const similar = this.findTight(glued);
    return { person: similar, other: similar };
  }

  /** Nearly no two names that stand side by side are a listed word: no more is made of them than shows it. */
  private findTight(glued: Glued): SimilarTokens {
    // Spelt alike or not: the kind of name makes no difference.
    this.letters.clear();
    this.letters.add(glued.text, 0, glued.text.length);
    return this.vocabulary.hasWord(this.letters) ? this.findGlued(glued).person : SimilarTokens.NONE;
  }

  /**
   * Words written as one are paired with one listed word (align.ts). What is written as one with another in a listed name
   * is for customers who write both as one: those are not.
   */
  private findGlued(glued: Glued): KnownToken {
    return this.find(gluedForm(glued), (id) => this.vocabulary.isWord(id));
  }

  private withRelated(form: TokenForm, similar: SimilarTokens): SimilarTokens {
    const related = relatedNames(form.text);
    if (related.size === 0) return similar;
    const further = new Map<number, number>();
    for (const [name, relation] of related) {
      const similarity = relation === 'variant' ? VARIANT : NICKNAME;
      for (const id of this.vocabulary.idsOf(name)) further.set(id, similarity);
    }
    return further.size === 0 ? similar : this.joined(similar, further);
  }

  private withConcept(similar: SimilarTokens, concept: string): SimilarTokens {
    const meanings = this.similarTo(conceptForm(concept), 'other').keys();
    if (meanings.length === 0) return similar;
    return this.joined(similar, new Map(Array.from(meanings, (id) => [id, SAME_CONCEPT])));
  }

  /** Of two similarities to one token the greater holds. */
  private joined(similar: SimilarTokens, further: Map<number, number>): SimilarTokens {
    for (const [id, similarity] of similar) further.set(id, Math.max(similarity, further.get(id) ?? 0));
    const ids = [...further.keys()].sort((a, b) => a - b);
    const similarities = noSimilarities();
    for (const id of ids) similarities.push(further.get(id) ?? 0);
    return this.similarTokens(ids, similarities);
  }

  private knownToken(form: TokenForm): KnownToken {
    return this.known.get(keyOf(form), () => this.ofJustFound(form) ?? this.find(form));
  }

  private ofJustFound(form: TokenForm): KnownToken | null {
    for (const [searched, found] of this.justFound) if (searched === form) return found;
    return null;
  }

  private find(form: TokenForm, counts = anyToken): KnownToken {
    const { search } = this;
    search.find(form);
    const other = this.found(search.inOther, counts);
    const person = search.dependsOnKind ? this.found(search.inPerson, counts) : other;
    return { person, other, related: null, concept: '', meaning: null };
  }

  /** What the search found, in the order of the ids, without what is not similar in names of this kind. */
  private found(similarityOf: Float64Array, counts: (id: number) => boolean): SimilarTokens {
    const { ids, order, length } = this.search;
    const similar: number[] = [];
    const similarities = noSimilarities();
    for (let at = 0; at < length; at++) {
      const place = order[at] ?? 0;
      const similarity = similarityOf[place] ?? 0;
      const id = ids[place] ?? 0;
      if (similarity === 0 || !counts(id)) continue;
      similar.push(id);
      similarities.push(similarity);
    }
    // Arrays that grew have room for twenty more.
    return this.similarTokens(similar.slice(), similarities.slice());
  }

  private similarTokens(ids: readonly number[], similarities: readonly number[]): SimilarTokens {
    if (ids.length === 0) return SimilarTokens.NONE;
    const { flags } = this.vocabulary;
    const beyondWords = ids.some((id) => ((flags[id] ?? 0) & COMPARES_SKELETON) === 0);
    return new SimilarTokens(ids, similarities, beyondWords);
  }
}

/**
 * A list of fractions without any yet. Lists of nothing but ones would be lists of integers for V8, which compiles again,
 * for the first of them, what has met fractions only.
 */
function noSimilarities(): number[] {
  const similarities = [0.5];
  similarities.pop();
  return similarities;
}

function anyToken(_id: number): boolean {
  return true;
}

/** Equal for single words and meanings that are compared alike. */
function keyOf(form: TokenForm): string {
  if (form.comparesSkeleton && !form.skeletal) return form.text;
  return `${form.text}${form.skeletal ? '~' : ''}${form.syllabic ? '^' : ''}`;
}
