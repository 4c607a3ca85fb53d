import type { NameKind } from '../normalise/tagged-name.js';
import type { BoundedName, BoundedToken } from './bounded-name.js';
import type { Source } from './source.js';

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

/** A token with all that blocking asks for. Used again for the next name. */
export interface BlockingToken extends Mutable<BoundedToken> {
  readonly source: Mutable<Source>;
  /** code of its first letter */
  initial: number;
}

/** Longer names are few. */
export const MOST_TOKENS = 6;

/** A customer's name of one kind, as far as blocking asks for it: whether anything listed can be like it. Used again for the next. */
export class BlockingName implements BoundedName {
  readonly kind: NameKind;
  personLikeness = 0;
  tokens: readonly BlockingToken[] = [];
  /** `hashOfWords` of the name */
  wholeHash = 0;
  private readonly byLength: readonly (readonly BlockingToken[])[];

  /** @param rows what the sources of its tokens are ranges of */
  constructor(kind: NameKind, rows: Int32Array) {
    this.kind = kind;
    const tokens = Array.from({ length: MOST_TOKENS }, () => newToken(rows));
    this.byLength = Array.from({ length: MOST_TOKENS + 1 }, (_, length) => tokens.slice(0, length));
  }

  /** Makes it a name of so many tokens, at most `MOST_TOKENS`, which are to be set. */
  begin(length: number): readonly BlockingToken[] {
    this.tokens = this.byLength[length] ?? [];
    return this.tokens;
  }
}

function newToken(rows: Int32Array): BlockingToken {
  return {
    share: 0,
    bits: 0,
    prefix: false,
    isName: true,
    agrees: true,
    beyondWords: false,
    source: { rows, from: 0, to: 0, set: null, initial: false },
    initial: 0,
  };
}
