import { FoundIds } from '../compiled/deletion-index.js';
import { conceptForm, type Glued, gluedFold, gluedForm, pairAt, tripleAt } from '../compiled/glued.js';
import type { Groups } from '../compiled/grouped.js';
import { COMPARES_SKELETON } from '../compiled/token-columns.js';
import type { Vocabulary } from '../compiled/vocabulary.js';
import { relatedNames } from '../normalise/nicknames.js';
import type { NameKind, TaggedToken } from '../normalise/tagged-name.js';
import type { TokenForm } from '../normalise/token-form.js';
import { NearString } from './near-strings.js';
import { RecentlyUsed } from './recently-used.js';
import type { Source } from './search-token.js';
import { isCommon, NICKNAME, tokenSimilarity, VARIANT } from './token-similarity.js';

/** Listed tokens like one customer token, with their similarity: all of them, and only those at or above the least one. */
export class SimilarTokens implements Iterable<readonly [id: number, similarity: number]> {
  static readonly NONE = new SimilarTokens([]);

  /** in ascending order; plain arrays, since a typed one of a few numbers takes 200 bytes besides, and there are 50,000 */
  private readonly ids: readonly number[];
  private readonly similarities: readonly number[];
  /** whether something else than single words may be among them: words written as one, meanings */
  readonly beyondWords: boolean;
  /** where tables hold them, by the number of the table: noted by search-token.ts, for one engine */
  readonly sources: [Source | undefined, Source | undefined] = [undefined, undefined];

  /** @param beyondWords see there */
  constructor(entries: readonly (readonly [id: number, similarity: number])[], beyondWords = false) {
    this.beyondWords = beyondWords;
    const sorted = [...entries].sort(([a], [b]) => a - b);
    this.ids = sorted.map(([id]) => id);
    this.similarities = sorted.map(([, similarity]) => similarity);
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

/** Pairs of neighbours that are remembered: those of one name, asked for as a person's and then as another's. */
const FEW = 8;

interface KnownPair {
  readonly first: TokenForm;
  readonly second: TokenForm;
  readonly similar: SimilarTokens;
}

/** Two words for one thing agree less than one word twice. */
const SAME_CONCEPT = 0.88;

/**
 * Finds the listed tokens for which `tokenSimilarity` is not 0, without comparing them all: by the deletions of fold and
 * text, and by the skeleton. One computation per distinct token. What these find is first held against the gates of
 * `tokenSimilarity` on the columns themselves, so that few tokens are compared in full.
 */
export class SimilarTokenIndex {
  readonly vocabulary: Vocabulary;
  private readonly known = new RecentlyUsed<SimilarTokens>();
  private readonly knownNames = new RecentlyUsed<SimilarTokens>();
  private readonly knownWords = new RecentlyUsed<SimilarTokens>();
  private readonly knownLoose = new RecentlyUsed<SimilarTokens>();
  private readonly knownPairs: KnownPair[] = [];
  private pairs = 0;
  private readonly seenTokens: Uint32Array;
  private readonly seenFolds: Uint32Array;
  private round = 0;
  private kind: NameKind = 'person';
  private readonly near = new NearString();
  private readonly found = new FoundIds();
  private readonly entries: (readonly [number, number])[] = [];

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.seenTokens = new Uint32Array(vocabulary.size);
    this.seenFolds = new Uint32Array(vocabulary.folds.length);
  }

  similarTo(form: TokenForm, kind: NameKind): SimilarTokens {
    const key = kind === 'person' && isCommon(form) ? `${keyOf(form)} p` : keyOf(form);
    return this.known.get(key, () => this.find(form, kind));
  }

  /**
   * Listed tokens that a customer's token may be by spelling, and besides by meaning (companies) or by being a form of
   * the same given name (people: Sasha, Oleksandr, Alexander).
   */
  similarToToken({ form, concept }: TaggedToken, kind: NameKind): SimilarTokens {
    if (kind === 'person') return this.knownNames.get(keyOf(form), () => this.withRelated(form));
    if (concept === null) return this.similarTo(form, kind);
    return this.knownWords.get(`${keyOf(form)} ${concept}`, () => this.withConcept(form, concept));
  }

  /** The token at this place written as one with the next. */
  similarToPair(tokens: readonly TaggedToken[], at: number, kind: NameKind): SimilarTokens {
    const glued = pairAt(tokens, at);
    const first = tokens[at]?.form;
    const second = tokens[at + 1]?.form;
    if (glued === null || first === undefined || second === undefined) return SimilarTokens.NONE;
    if (glued.how === 'loose') return this.similarToLoose(glued, kind);
    // Forms are shared by all tokens of one spelling, as long as they are remembered.
    for (const pair of this.knownPairs)
      if (pair.first === first && pair.second === second) return pair.similar;
    const similar = this.findTight(glued);
    this.knownPairs[this.pairs++ % FEW] = { first, second, similar };
    return similar;
  }

  /** The token at this place written as one with the next two. */
  similarToTriple(tokens: readonly TaggedToken[], at: number, kind: NameKind): SimilarTokens {
    const glued = tripleAt(tokens, at);
    return glued === null ? SimilarTokens.NONE : this.similarToLoose(glued, kind);
  }

  private similarToLoose(glued: Glued, kind: NameKind): SimilarTokens {
    const key = `${glued.text} ${glued.bits} ${kind}`;
    return this.knownLoose.get(key, () => this.find(gluedForm(glued), kind));
  }

  /** Nearly no two names that stand side by side are a listed word: no more is made of them than shows it. */
  private findTight(glued: Glued): SimilarTokens {
    // Spelt alike or not: the kind of name makes no difference.
    return this.vocabulary.foldNumber(gluedFold(glued)) === -1
      ? SimilarTokens.NONE
      : this.find(gluedForm(glued), 'person');
  }

  private withRelated(form: TokenForm): SimilarTokens {
    const similar = this.similarTo(form, 'person');
    const further = new Map<number, number>();
    for (const [name, relation] of relatedNames(form.text)) {
      const similarity = relation === 'variant' ? VARIANT : NICKNAME;
      for (const id of this.vocabulary.idsOf(name)) further.set(id, similarity);
    }
    return further.size === 0 ? similar : this.joined(similar, further);
  }

  private withConcept(form: TokenForm, concept: string): SimilarTokens {
    const similar = this.similarTo(form, 'other');
    const meanings = this.similarTo(conceptForm(concept), 'other').keys();
    if (meanings.length === 0) return similar;
    return this.joined(similar, new Map(Array.from(meanings, (id) => [id, SAME_CONCEPT])));
  }

  /** Of two similarities to one token the greater holds. */
  private joined(similar: SimilarTokens, further: Map<number, number>): SimilarTokens {
    for (const [id, similarity] of similar) further.set(id, Math.max(similarity, further.get(id) ?? 0));
    return this.similarTokens([...further]);
  }

  private find(form: TokenForm, kind: NameKind): SimilarTokens {
    this.round++;
    this.kind = kind;
    this.entries.length = 0;
    const fold = this.vocabulary.foldNumber(form.fold);
    if (fold !== -1) this.considerAll(form, this.vocabulary.byFold, fold);
    if (form.editLimit > 0) this.findNearFolds(form, fold);
    if (form.textLimit > 0) this.findNearTexts(form);
    if (form.comparesSkeleton && form.skeleton !== '') this.findBySkeleton(form);
    return this.similarTokens(this.entries);
  }

  private similarTokens(entries: readonly (readonly [number, number])[]): SimilarTokens {
    if (entries.length === 0) return SimilarTokens.NONE;
    const { flags } = this.vocabulary;
    return new SimilarTokens(
      entries,
      entries.some(([id]) => ((flags[id] ?? 0) & COMPARES_SKELETON) === 0),
    );
  }

  private findNearFolds(form: TokenForm, equal: number): void {
    const { vocabulary, found, near, seenFolds, round } = this;
    const { first, members } = vocabulary.byFold;
    found.length = 0;
    vocabulary.nearFolds.lookUp(form.fold, form.editLimit, found);
    near.set(form.fold);
    for (let at = 0; at < found.length; at++) {
      const fold = found.ids[at] ?? 0;
      if (seenFolds[fold] === round) continue;
      seenFolds[fold] = round;
      if (fold === equal) continue;
      const distance = near.distance(vocabulary.folds, fold, form.editLimit);
      if (distance > form.editLimit) continue;
      const end = first[fold + 1] ?? 0;
      for (let place = first[fold] ?? 0; place < end; place++) {
        const id = members[place] ?? 0;
        // Each of the two must allow the distance.
        if (vocabulary.editLimitOf(id) >= distance) this.consider(form, id);
      }
    }
  }

  private findNearTexts(form: TokenForm): void {
    const { vocabulary, found, near } = this;
    found.length = 0;
    vocabulary.nearTexts.lookUp(form.text, form.textLimit, found);
    near.set(form.text);
    for (let at = 0; at < found.length; at++) {
      const id = found.ids[at] ?? 0;
      if (near.distance(vocabulary.texts, id, 1) <= 1) this.consider(form, id);
    }
  }

  /** Equal skeletons join spellings of either kind; near ones only ever a vowelless spelling with a written-out one. */
  private findBySkeleton(form: TokenForm): void {
    const { vocabulary, found, near } = this;
    const number = vocabulary.skeletonNumber(form.skeleton);
    if (number !== -1) {
      this.considerAll(form, vocabulary.bySkeleton, number);
      this.considerAll(form, vocabulary.bareBySkeleton, number);
    }
    found.length = 0;
    (form.skeletal ? vocabulary.nearSkeletons : vocabulary.nearBareSkeletons).lookUp(form.skeleton, 1, found);
    if (found.length === 0) return;
    near.set(form.skeleton);
    const others = form.skeletal ? vocabulary.bySkeleton : vocabulary.bareBySkeleton;
    for (let at = 0; at < found.length; at++) {
      const skeleton = found.ids[at] ?? 0;
      if (near.distance(vocabulary.skeletons, skeleton, 1) <= 1) this.considerAll(form, others, skeleton);
    }
  }

  private considerAll(form: TokenForm, { first, members }: Groups, group: number): void {
    const end = first[group + 1] ?? 0;
    for (let place = first[group] ?? 0; place < end; place++) this.consider(form, members[place] ?? 0);
  }

  private consider(form: TokenForm, id: number): void {
    if (this.seenTokens[id] === this.round) return;
    this.seenTokens[id] = this.round;
    const similarity = tokenSimilarity(form, this.vocabulary.form(id), this.kind);
    if (similarity > 0) this.entries.push([id, similarity]);
  }
}

/** Equal for single words and meanings that are compared alike. */
function keyOf(form: TokenForm): string {
  if (form.comparesSkeleton && !form.skeletal) return form.text;
  return `${form.text}${form.skeletal ? '~' : ''}${form.syllabic ? '^' : ''}`;
}
