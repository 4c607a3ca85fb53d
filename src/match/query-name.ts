import { conceptForm, gluePair, glueTriple } from '../compiled/name-table.js';
import { relatedNames } from '../normalise/nicknames.js';
import type { NameKind, TaggedName, TaggedToken } from '../normalise/tagged-name.js';
import type { SimilarTokenIndex, SimilarTokens } from './similar-tokens.js';
import { NICKNAME, VARIANT } from './token-similarity.js';

/** One reading of a customer's name with the listed tokens that each of its tokens may be. */
export interface QueryName {
  readonly tagged: TaggedName;
  readonly tokens: readonly QueryToken[];
  /** sum of the tokens' weights */
  readonly weight: number;
  /** neighbours written as one: al sabah for alsabah */
  readonly joins: readonly QueryJoin[];
}

export interface QueryToken {
  readonly tagged: TaggedToken;
  readonly similar: SimilarTokens;
  /**
   * The beginning of a longer token: an initial, or the last token of a name cut off by a field's length. It goes with
   * every listed token that begins so, which no posting list can say; retrieval takes it as matched.
   */
  readonly prefix: boolean;
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
  const { tokens } = tagged;
  const cut = CUT_LENGTHS.has(rawLength);
  const joins: QueryJoin[] = [];
  tokens.forEach((_, at) => {
    const pair = gluePair(tokens, at);
    if (pair !== null) addJoin(joins, at, 2, index.similarTo(pair));
    const triple = glueTriple(tokens, at);
    if (triple !== null) addJoin(joins, at, 3, index.similarTo(triple));
  });
  return {
    tagged,
    tokens: tokens.map((token, at) => ({
      tagged: token,
      similar: similarTokens(index, token, tagged.kind),
      prefix: token.role === 'initial' || (cut && at === tokens.length - 1 && token.form.text.length > 1),
    })),
    weight: tokens.reduce((sum, token) => sum + token.weight, 0),
    joins,
  };
}

/** Two words for one thing agree less than one word twice. */
const SAME_CONCEPT = 0.88;

/**
 * Listed tokens that a customer's token may be by spelling, and besides by meaning (companies) or by being a form of
 * the same given name (people: Sasha, Oleksandr, Alexander).
 */
function similarTokens(index: SimilarTokenIndex, token: TaggedToken, kind: NameKind): SimilarTokens {
  const similar = index.similarTo(token.form);
  const further = new Map<number, number>();
  if (kind === 'person') {
    for (const [name, relation] of relatedNames(token.form.text)) {
      const id = index.vocabulary.idOf(name);
      if (id !== undefined) further.set(id, relation === 'variant' ? VARIANT : NICKNAME);
    }
  } else if (token.concept !== null) {
    for (const id of index.similarTo(conceptForm(token.concept)).keys()) further.set(id, SAME_CONCEPT);
  }
  if (further.size === 0) return similar;
  for (const [id, similarity] of similar) further.set(id, Math.max(similarity, further.get(id) ?? 0));
  return further;
}

function addJoin(joins: QueryJoin[], at: number, count: 2 | 3, similar: SimilarTokens): void {
  if (similar.size > 0) joins.push({ at, count, similar });
}
