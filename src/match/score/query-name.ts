import type { Vocabulary } from '../../compiled/vocabulary.js';
import { mayBeCut } from '../../normalise/cut-length.js';
import { bitOfLetter } from '../../normalise/letters.js';
import type { TaggedName, TaggedToken } from '../../normalise/tagged-name.js';
import type { SimilarTokenIndex, SimilarTokens } from '../similar/similar-tokens.js';
import type { BoundedName, BoundedToken } from './bounded-name.js';
import { personLikeness } from './person-like.js';
import { agrees, isName } from './roles.js';

/** One reading of a customer's name, with the listed tokens that each of its tokens may be paired with. */
export interface QueryName extends BoundedName {
  readonly tagged: TaggedName;
  readonly tokens: readonly QueryToken[];
  /** sum of the tokens' weights */
  readonly weight: number;
  /** neighbours written as one: al sabah for alsabah */
  readonly joins: readonly QueryJoin[];
}

export interface QueryToken extends BoundedToken {
  readonly tagged: TaggedToken;
  readonly similar: SimilarTokens;
}

export interface QueryJoin {
  readonly at: number;
  readonly count: 2 | 3;
  readonly similar: SimilarTokens;
}

/** @param rawLength characters of the name as given, which show whether it was cut off */
export function queryName(tagged: TaggedName, rawLength: number, index: SimilarTokenIndex): QueryName {
  const { tokens, kind } = tagged;
  const cut = mayBeCut(rawLength);
  let weight = 0;
  for (let at = 0; at < tokens.length; at++) weight += tokens[at]?.weight ?? 0;
  const joins: QueryJoin[] = [];
  const queried: QueryToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    addJoin(joins, at, 2, index.similarToPair(tokens, at, kind));
    addJoin(joins, at, 3, index.similarToTriple(tokens, at, kind));
    const similar = index.similarToToken(token, kind);
    queried.push({
      tagged: token,
      similar,
      bits: token.bits,
      beyondWords: similar.beyondWords,
      letter: token.role === 'initial' ? bitOfLetter(token.form.text.charCodeAt(0)) : 0,
      prefix:
        token.role === 'initial' ||
        (cut && at === tokens.length - 1 && mayGoOn(token.form.text, index.vocabulary)),
      share: token.weight / weight,
      isName: isName(token.role),
      agrees: agrees(token.role),
    });
  }
  return { kind, tagged, tokens: queried, weight, joins, personLikeness: personLikeness(tagged) };
}

/**
 * Whether a word that may have been cut off is the beginning of a listed one. One that is not would be compared with all
 * names that have the others: with thousands, of the 34 letters of a common given name, a patronymic and a family name.
 */
export function mayGoOn(word: string, vocabulary: Vocabulary): boolean {
  return word.length > 1 && vocabulary.beginsWord(word);
}

function addJoin(joins: QueryJoin[], at: number, count: 2 | 3, similar: SimilarTokens): void {
  if (similar.size > 0) joins.push({ at, count, similar });
}
