// Three usual ways to search a list of names, measured on the same queries.
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { tokensOf } from './identity.mjs';
import { bestTokenSimilarity } from './jaro-winkler.mjs';

const FUSE_THRESHOLD = 0.3;
const FUZZY = 0.2;
const JARO_WINKLER_THRESHOLD = 0.9;

/** [{ name, finds: (query) => Set of entity ids }] over all names of the entities. */
export function peersOver(entities) {
  const names = entities.flatMap((entity) =>
    entity.names.map((name) => ({ id: entity.id, text: name.full })),
  );
  const fuse = new Fuse(names, { keys: ['text'], threshold: FUSE_THRESHOLD, ignoreLocation: true });
  const words = names.map(({ id, text }) => ({ id, tokens: tokensOf(text) }));
  const mini = new MiniSearch({ fields: ['text'], storeFields: ['entity'] });
  mini.addAll(names.map(({ id, text }, number) => ({ id: number, entity: id, text })));
  return [
    {
      name: `fuse.js (${FUSE_THRESHOLD})`,
      finds: (query) => new Set(fuse.search(query).map(({ item }) => item.id)),
    },
    {
      name: `MiniSearch (fuzzy ${FUZZY}, all words)`,
      finds: (query) =>
        new Set(mini.search(query, { fuzzy: FUZZY, combineWith: 'AND' }).map(({ entity }) => entity)),
    },
    {
      name: `best-token Jaro–Winkler (${JARO_WINKLER_THRESHOLD})`,
      finds: (query) => {
        const tokens = tokensOf(query);
        const near = words.filter(
          (word) => bestTokenSimilarity(tokens, word.tokens) >= JARO_WINKLER_THRESHOLD,
        );
        return new Set(near.map(({ id }) => id));
      },
    },
  ];
}
