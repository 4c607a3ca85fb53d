import type { NameTable } from '../../compiled/name-table.js';
import type { Vocabulary } from '../../compiled/vocabulary.js';
import { legalFormRelation } from '../../normalise/organisation.js';
import type { NameKind } from '../../normalise/tagged-name.js';
import { type Alignment, align } from './align.js';
import { contradictionOf } from './contradiction.js';
import { ListedName } from './listed-name.js';
import type { QueryName } from './query-name.js';
import { agrees, isName } from './roles.js';

/**
 * The result of comparing two names: measures that only ever count against their being the same name, each 0 for two
 * equal names. The model (name-model.ts) turns them into points.
 */
export interface NameEvidence {
  readonly kind: NameKind;
  readonly alignment: Alignment;
  /** share of each aligned pair in the two names, mean of both, in the order of `alignment.pairs` */
  readonly pairShares: readonly number[];
  /** Σ over paired tokens of their share in the two names × their dissimilarity, 0–1 */
  readonly spelling: number;
  /** the same without initials, which abbreviate and do not misspell */
  readonly misspelling: number;
  /** share of the customer's name that the listed name lacks, 0–1 */
  readonly extra: number;
  /** share of the listed name that the customer's name lacks, 0–1 */
  readonly missing: number;
  /** how strongly unpaired tokens on both sides exclude each other, in tokens of average weight */
  readonly contradiction: number;
  /** paired tokens out of order, 0–1; a family name put first or last is in order */
  readonly disorder: number;
  /** numbers that only one name has, or that differ, 0–1 */
  readonly numbers: number;
  /** 1 for different legal forms, 0.5 for compatible ones or a missing one */
  readonly legalForm: number;
  /** for a name compared with a company's or ship's: how likely it is a person's (person-like.ts), else 0 */
  readonly personLike: number;
  /** rarity of what agrees, in bits */
  readonly bits: number;
  /** share of the two names that agrees in full, 0–1 */
  readonly complete: number;
  /**
   * tokens that distinguish parties (no particle, initial, title or generic word) on each side, and how many of them
   * agree
   */
  readonly queryNames: number;
  readonly queryAgreeing: number;
  readonly listedNames: number;
  readonly listedAgreeing: number;
  /** initials on the listed name */
  readonly listedInitials: number;
  /** letters of the shortest name token on either side */
  readonly shortest: number;
  /** words of the customer's name and of the listed one, particles included */
  readonly words: number;
  /** whether the two names are equal word for word in one script, apart from a rotation of the order */
  readonly equal: boolean;
  /** whether the child on one side is the father on the other: A bin B against B bin A */
  readonly filiation: boolean;
}

/** A matching initial rules out all but a few letters of the alphabet. */
export const INITIAL_BITS = 3;

/** Share of the rarity that a dissimilarity of 1 would take. */
const BITS_LOST = 1.2;

/** Aligns the two names and measures what speaks against them. */
export function gatherEvidence(
  query: QueryName,
  table: NameTable,
  row: number,
  vocabulary: Vocabulary,
): NameEvidence {
  const alignment = align(query, table, row, vocabulary);
  const listed = new ListedName(table, row, vocabulary);
  const paired = measurePairs(query, listed, alignment);
  const sameScript = query.tagged.script === table.script[row];
  return {
    kind: query.tagged.kind,
    alignment,
    pairShares: paired.shares,
    spelling: paired.spelling,
    misspelling: paired.misspelling,
    extra: leftShare(paired.queryCovered, query),
    missing: leftShare(paired.listedCovered, query),
    contradiction: contradictionOf(query, listed, alignment, !sameScript),
    disorder: disorderOf(alignment, query, listed),
    numbers: numbersOf(query, alignment, listed),
    legalForm: legalFormOf(query, table, row),
    personLike: query.personLikeness,
    bits: paired.bits,
    complete: (paired.queryCovered + paired.listedCovered) / 2,
    queryNames: query.tokens.filter((token) => isName(token.tagged.role)).length,
    queryAgreeing: paired.queryAgreeing,
    listedNames: listed.names,
    listedAgreeing: paired.listedAgreeing,
    listedInitials: listed.initials,
    shortest: listed.shortest,
    words: query.tagged.words,
    equal: sameScript && equalButRotated(query.tagged.whole, table.whole[row] ?? ''),
    filiation: reversesFiliation(query, table, row, alignment),
  };
}

/** Totals over the pairs of an alignment, in the terms of `NameEvidence`. */
interface PairMeasures {
  readonly shares: number[];
  spelling: number;
  misspelling: number;
  bits: number;
  queryAgreeing: number;
  listedAgreeing: number;
  /** share of each name that is paired */
  queryCovered: number;
  listedCovered: number;
}

function measurePairs(query: QueryName, listed: ListedName, { pairs }: Alignment): PairMeasures {
  const measures: PairMeasures = {
    shares: [],
    spelling: 0,
    misspelling: 0,
    bits: 0,
    queryAgreeing: 0,
    listedAgreeing: 0,
    queryCovered: 0,
    listedCovered: 0,
  };
  for (const pair of pairs) {
    let queryShare = 0;
    let queryBits = 0;
    let listedShare = 0;
    let listedBits = 0;
    for (let at = pair.query; at < pair.query + pair.queryCount; at++) {
      const token = query.tokens[at]?.tagged;
      queryShare += (token?.weight ?? 0) / query.weight;
      queryBits += token?.bits ?? 0;
      if (agrees(token?.role)) measures.queryAgreeing++;
    }
    for (let at = pair.listed; at < pair.listed + pair.listedCount; at++) {
      listedShare += listed.weight(at) / listed.total;
      listedBits += listed.bits(at);
      if (agrees(listed.role(at))) measures.listedAgreeing++;
    }
    measures.queryCovered += queryShare;
    measures.listedCovered += listedShare;
    const share = (queryShare + listedShare) / 2;
    const isInitial = pair.kind === 'initial';
    measures.shares.push(share);
    measures.spelling += share * (1 - pair.similarity);
    if (!isInitial) measures.misspelling += share * (1 - pair.similarity);
    measures.bits += isInitial ? INITIAL_BITS : pairBits(queryBits, listedBits, pair.similarity);
  }
  return measures;
}

/**
 * The uncovered share of a name, 0–1. Chinese and Korean names consist of a family name and a given name, neither of
 * which is ever left out, so what is not covered there counts twice.
 */
function leftShare(covered: number, { tagged }: QueryName): number {
  const left = Math.max(0, 1 - covered);
  const syllabic = tagged.kind === 'person' && tagged.tokens.some(({ form }) => form.syllabic);
  return syllabic ? Math.min(1, 2 * left) : left;
}

/** A misspelt common name is rarer than the name itself, but not as rare as any unknown word: by this much at most. */
const MISSPELLING_BITS = 6;

/**
 * Rarity of what a pair of tokens has in common. It depends on how often ordinary customers have the customer's token:
 * "Maria" is found by chance whatever it is compared with, "Zahmed" is not. A token two letters off could also be many
 * other names.
 */
function pairBits(query: number, listed: number, similarity: number): number {
  const rarity = similarity === 1 ? Math.min(query, listed) : Math.min(query, listed + MISSPELLING_BITS);
  return rarity * Math.max(0, 1 - BITS_LOST * (1 - similarity));
}

/** Inversions among the paired tokens, after the best rotation ("LAST, First" is a rotation), as a share of all. */
function disorderOf(alignment: Alignment, query: QueryName, listed: ListedName): number {
  if (alignment.pairs.length < 3) return 0;
  const order = alignment.pairs
    .filter(
      (pair) =>
        query.tokens[pair.query]?.tagged.role !== 'particle' && listed.role(pair.listed) !== 'particle',
    )
    .sort((a, b) => a.query - b.query)
    .map((pair) => pair.listed);
  const most = (order.length * (order.length - 1)) / 2;
  if (most < 3) return 0;
  let least = most;
  for (let rotation = 0; rotation < order.length; rotation++) {
    const rotated = [...order.slice(rotation), ...order.slice(0, rotation)];
    let inversions = 0;
    for (let a = 0; a < rotated.length; a++)
      for (let b = a + 1; b < rotated.length; b++) if ((rotated[a] ?? 0) > (rotated[b] ?? 0)) inversions++;
    least = Math.min(least, inversions);
  }
  return least / most;
}

/** Whether a token that follows "son of" on one side precedes it on the other, both being paired. */
function reversesFiliation(query: QueryName, table: NameTable, row: number, alignment: Alignment): boolean {
  const listedFathers = table.fathers[row] ?? [];
  if (query.tagged.fathers.length === 0 || listedFathers.length === 0) return false;
  const partner = (listed: number): number | undefined =>
    alignment.pairs.find((pair) => pair.listed === listed)?.query;
  return listedFathers.some((father) => {
    const ownChild = partner(father);
    const ownFather = partner(father - 2);
    return ownChild !== undefined && ownFather === ownChild + 2 && query.tagged.fathers.includes(ownFather);
  });
}

function numbersOf(query: QueryName, alignment: Alignment, listed: ListedName): number {
  const extra = alignment.extra.some((at) => query.tokens[at]?.tagged.role === 'number');
  const missing = alignment.missing.some((at) => listed.role(at) === 'number');
  if (extra && missing) return 1;
  return extra || missing ? 0.9 : 0;
}

function legalFormOf(query: QueryName, table: NameTable, row: number): number {
  const own = query.tagged.legalForms;
  const listed = table.legalForms[row] ?? [];
  if (listed.length === 0 && own.length === 0) return 0;
  const relation = legalFormRelation(own, listed);
  return relation === 'different' ? 1 : relation === 'same' ? 0 : 0.5;
}

function equalButRotated(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  return a === b || ` ${b} ${b} `.includes(` ${a} `);
}
