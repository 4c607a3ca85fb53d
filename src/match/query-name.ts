import type { TaggedName, TaggedToken } from '../normalise/tagged-name.js';
import { personLikeness } from './person-like.js';
import { agrees, isName } from './roles.js';
import type { SimilarTokenIndex, SimilarTokens } from './similar-tokens.js';

/** One reading of a customer's name with the listed tokens that each of its tokens may be. */
export interface QueryName {
  readonly tagged: TaggedName;
  readonly tokens: readonly QueryToken[];
  /** sum of the tokens' weights */
  readonly weight: number;
  /** neighbours written as one: al sabah for alsabah */
  readonly joins: readonly QueryJoin[];
  /** read as a company's or ship's name: how surely it is a person's (person-like.ts), else 0 */
  readonly personLikeness: number;
}

export interface QueryToken {
  readonly tagged: TaggedToken;
  readonly similar: SimilarTokens;
  /**
   * The beginning of a longer token: an initial, or the last token of a name cut off by a field's length. It goes with
   * every listed token that begins so, which no posting list can say; retrieval takes it as matched.
   */
  readonly prefix: boolean;
  /** its weight by that of the whole name */
  readonly share: number;
  /** see name-evidence.ts */
  readonly isName: boolean;
  readonly agrees: boolean;
}

export interface QueryJoin {
  readonly at: number;
  readonly count: 2 | 3;
  readonly similar: SimilarTokens;
}

/** Field lengths at which legacy systems cut names (SWIFT's 35, card embossing's 26 is too short to be sure). */
const CUT_LENGTHS: ReadonlySet<number> = new Set([34, 35, 39, 40]);

/** @param rawLength characters of the name as given, which tell a name that was cut */
export function queryName(tagged: TaggedName, rawLength: number, index: SimilarTokenIndex): QueryName {
  const { tokens, kind } = tagged;
  const cut = CUT_LENGTHS.has(rawLength);
  let weight = 0;
  for (let at = 0; at < tokens.length; at++) weight += tokens[at]?.weight ?? 0;
  const joins: QueryJoin[] = [];
  const queried: QueryToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    addJoin(joins, at, 2, index.similarToPair(tokens, at, kind));
    addJoin(joins, at, 3, index.similarToTriple(tokens, at, kind));
    queried.push({
      tagged: token,
      similar: index.similarToToken(token, kind),
      prefix: token.role === 'initial' || (cut && at === tokens.length - 1 && token.form.text.length > 1),
      share: token.weight / weight,
      isName: isName(token.role),
      agrees: agrees(token.role),
    });
  }
  return { tagged, tokens: queried, weight, joins, personLikeness: personLikeness(tagged) };
}

function addJoin(joins: QueryJoin[], at: number, count: 2 | 3, similar: SimilarTokens): void {
  if (similar.size > 0) joins.push({ at, count, similar });
}
