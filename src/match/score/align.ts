import type { NameTable } from '../../compiled/name-table.js';
import { NONE, ROLES } from '../../compiled/name-table.js';
import type { Vocabulary } from '../../compiled/vocabulary.js';
import type { QueryName } from './query-name.js';

/** Tokens of the customer's name paired with tokens of the listed name. Places count from 0. */
export interface TokenPair {
  readonly query: number;
  readonly queryCount: number;
  readonly listed: number;
  readonly listedCount: number;
  /** 0–1; an initial has `INITIAL_SIMILARITY` */
  readonly similarity: number;
  readonly kind: 'token' | 'initial' | 'truncated';
}

export interface Alignment {
  readonly pairs: readonly TokenPair[];
  /** places without a partner */
  readonly extra: readonly number[];
  readonly missing: readonly number[];
}

/** A matching initial says little; it mainly means that nothing contradicts. */
export const INITIAL_SIMILARITY = 0.8;
const TRUNCATED_SIMILARITY = 0.9;
const PARTICLE = ROLES.indexOf('particle');
const INITIAL = ROLES.indexOf('initial');

/**
 * Pairs the tokens of two names, each at most once; neighbours written as one can be paired too. Equal tokens come
 * first, then pairs in the order of what they explain (weight covered on both sides × similarity). Equally good pairs
 * are taken by place, so that the result is deterministic.
 */
export function align(query: QueryName, table: NameTable, row: number, vocabulary: Vocabulary): Alignment {
  const start = table.start[row] ?? 0;
  const count = (table.start[row + 1] ?? 0) - start;
  const options = collectOptions(query, table, start, count, vocabulary);
  options.sort(
    (a, b) =>
      Number(isEqual(b.pair)) - Number(isEqual(a.pair)) ||
      b.value - a.value ||
      a.pair.query - b.pair.query ||
      a.pair.listed - b.pair.listed,
  );
  const queryUsed = new Uint8Array(query.tokens.length);
  const listedUsed = new Uint8Array(count);
  const pairs: TokenPair[] = [];
  for (const { pair } of options) {
    if (isUsed(queryUsed, pair.query, pair.queryCount) || isUsed(listedUsed, pair.listed, pair.listedCount))
      continue;
    queryUsed.fill(1, pair.query, pair.query + pair.queryCount);
    listedUsed.fill(1, pair.listed, pair.listed + pair.listedCount);
    pairs.push(pair);
  }
  return { pairs, extra: unused(queryUsed), missing: unused(listedUsed) };
}

function isEqual({ similarity, queryCount, listedCount }: TokenPair): boolean {
  return similarity === 1 && queryCount === 1 && listedCount === 1;
}

interface Option {
  readonly pair: TokenPair;
  readonly value: number;
}

function collectOptions(
  query: QueryName,
  table: NameTable,
  start: number,
  count: number,
  vocabulary: Vocabulary,
): Option[] {
  const options: Option[] = [];
  const offer = (pair: TokenPair): void => {
    let weight = 0;
    for (let at = 0; at < pair.queryCount; at++) weight += query.tokens[pair.query + at]?.tagged.weight ?? 0;
    for (let at = 0; at < pair.listedCount; at++) weight += table.weight[start + pair.listed + at] ?? 0;
    options.push({ pair, value: weight * pair.similarity });
  };
  for (let listed = 0; listed < count; listed++) {
    const id = table.token[start + listed] ?? NONE;
    const pairId = table.pair[start + listed] ?? NONE;
    const tripleId = table.triple[start + listed] ?? NONE;
    const concept = table.concept[start + listed] ?? NONE;
    const role = table.role[start + listed];
    for (let at = 0; at < query.tokens.length; at++) {
      const token = query.tokens[at];
      if (token === undefined) continue;
      const single = token.similar.get(id) ?? (concept === NONE ? undefined : token.similar.get(concept));
      if (single !== undefined) {
        offer({ query: at, queryCount: 1, listed, listedCount: 1, similarity: single, kind: 'token' });
      } else if (token.prefix || role === INITIAL) {
        const abbreviated = abbreviation(token.tagged.form.text, token.prefix, id, role, vocabulary);
        if (abbreviated !== null) offer({ query: at, queryCount: 1, listed, listedCount: 1, ...abbreviated });
      }
      const pair = pairId === NONE ? undefined : token.similar.get(pairId);
      if (pair !== undefined)
        offer({ query: at, queryCount: 1, listed, listedCount: 2, similarity: pair, kind: 'token' });
      const triple = tripleId === NONE ? undefined : token.similar.get(tripleId);
      if (triple !== undefined)
        offer({ query: at, queryCount: 1, listed, listedCount: 3, similarity: triple, kind: 'token' });
    }
    for (const join of query.joins) {
      const similarity = join.similar.get(id);
      if (similarity !== undefined)
        offer({ query: join.at, queryCount: join.count, listed, listedCount: 1, similarity, kind: 'token' });
    }
  }
  return options;
}

/** Whether one of the two tokens is the beginning of the other: an initial, or a name that was cut off. */
function abbreviation(
  text: string,
  prefix: boolean,
  listedId: number,
  listedRole: number | undefined,
  vocabulary: Vocabulary,
): Pick<TokenPair, 'similarity' | 'kind'> | null {
  if (listedRole === PARTICLE) return null;
  const listed = vocabulary.form(listedId).text;
  if (prefix && listed.startsWith(text)) {
    return text.length === 1
      ? { similarity: INITIAL_SIMILARITY, kind: 'initial' }
      : { similarity: TRUNCATED_SIMILARITY, kind: 'truncated' };
  }
  if (listedRole === INITIAL && text.startsWith(listed))
    return { similarity: INITIAL_SIMILARITY, kind: 'initial' };
  return null;
}

function isUsed(used: Uint8Array, from: number, count: number): boolean {
  for (let at = from; at < from + count; at++) if (used[at] === 1) return true;
  return false;
}

function unused(used: Uint8Array): number[] {
  const places: number[] = [];
  used.forEach((value, at) => {
    if (value === 0) places.push(at);
  });
  return places;
}
