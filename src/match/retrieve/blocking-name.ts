import type { NameKind } from '../../normalise/tagged-name.js';
import type { BoundedName, BoundedToken } from '../score/bounded-name.js';
import type { Reused, Source } from './source.js';

/** A token with all that blocking asks for. Used again for the next name. */
export interface BlockingToken extends Reused<BoundedToken> {
  readonly source: Reused<Source>;
  /** the record of its word (listed-words.ts), which says where it is listed */
  record: number;
  /** how alike the most similar listed token is (alike-byte.ts), alone or joined with its neighbours; 0 where there is none */
  best: number;
  /** code of its first letter */
  initial: number;
}

/** Neighbours written as one. Used again for the next name. */
export interface BlockingJoin {
  at: number;
  count: 2 | 3;
  readonly source: Reused<Source>;
}

/** Longer names are few. */
export const MOST_TOKENS = 6;

/** A customer's name of one kind, as far as blocking asks for it: whether anything listed can be like it. Used again for the next. */
export class BlockingName implements BoundedName {
  readonly kind: NameKind;
  /** number of the table that it is searched in */
  readonly table: 0 | 1;
  personLikeness = 0;
  tokens: readonly BlockingToken[] = [];
  /** `hashOfWords` of the name */
  wholeHash = 0;
  /** of `joins`, those that are in use */
  joinCount = 0;
  readonly joins: readonly BlockingJoin[];
  private readonly byLength: readonly (readonly BlockingToken[])[];

  /** @param rows what the sources of its tokens are ranges of */
  constructor(kind: NameKind, rows: Int32Array) {
    this.kind = kind;
    this.table = kind === 'person' ? 0 : 1;
    const tokens = Array.from({ length: MOST_TOKENS }, () => newToken(rows));
    this.joins = Array.from({ length: 2 * MOST_TOKENS }, () => newJoin(rows));
    this.byLength = Array.from({ length: MOST_TOKENS + 1 }, (_, length) => tokens.slice(0, length));
  }

  /** Makes it a name of so many tokens, at most `MOST_TOKENS`, which are to be set. */
  begin(length: number): readonly BlockingToken[] {
    this.tokens = this.byLength[length] ?? [];
    this.joinCount = 0;
    return this.tokens;
  }
}

function newToken(rows: Int32Array): BlockingToken {
  return {
    share: 0,
    bits: 0,
    prefix: false,
    letter: 0,
    isName: true,
    agrees: true,
    beyondWords: false,
    source: newSource(rows),
    record: 0,
    best: 0,
    initial: 0,
  };
}

function newJoin(rows: Int32Array): BlockingJoin {
  return { at: 0, count: 2, source: newSource(rows) };
}

function newSource(rows: Int32Array): Reused<Source> {
  return { rows, from: 0, to: 0, set: null, initial: false, abbreviated: false };
}
