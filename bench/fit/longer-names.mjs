// Pairs of one party's names of which one holds all the words of the other and more: what a customer file writes out in
// full (patronymics, middle names) and a list does not.
import { tokensOf } from '../identity.mjs';
import { strongNames } from '../listed.mjs';
import { shuffled } from '../random.mjs';

/** `{ entity, longer, shorter }`, one for each of at most `size` persons; the shorter name has two words at least. */
export function longerNames(entities, random, size) {
  const pairs = [];
  for (const entity of shuffled(random, entities)) {
    if (pairs.length === size) break;
    if (entity.type !== 'person') continue;
    const names = strongNames(entity)
      .filter(({ script }) => script === 'Latn')
      .map(({ full }) => ({ full, tokens: new Set(tokensOf(full)) }));
    const found = names.flatMap((shorter) =>
      names.filter((longer) => holds(longer.tokens, shorter.tokens)).map((longer) => ({ longer, shorter })),
    );
    const [pair] = shuffled(random, found);
    if (pair) pairs.push({ entity, longer: pair.longer.full, shorter: pair.shorter.full });
  }
  return pairs;
}

function holds(longer, shorter) {
  return shorter.size >= 2 && longer.size > shorter.size && [...shorter].every((token) => longer.has(token));
}
