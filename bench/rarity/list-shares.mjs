// How many listed parties hold a token. Each party counts a token once, however many of its names have it.

/** Fewer parties than this on every list, and the token stays out: the table must not tell who is listed. */
const FEWEST_PARTIES = 5;

/**
 * Map token → share of the parties that hold it, over all lists together; only tokens that at least five parties of
 * one list hold (one party stands on up to five lists, so counts of several lists are no counts of parties).
 *
 * @param entities the listed parties to count
 * @param tokensOf the tokens of a name
 */
export function listShares(entities, tokensOf) {
  const counts = new Map();
  for (const entity of entities) {
    const tokens = new Set(entity.names.flatMap((name) => tokensOf(name.full)));
    for (const token of tokens) {
      const perList = counts.get(token) ?? new Map();
      perList.set(entity.list, (perList.get(entity.list) ?? 0) + 1);
      counts.set(token, perList);
    }
  }
  const shares = new Map();
  for (const [token, perList] of counts) {
    const each = [...perList.values()];
    if (Math.max(...each) < FEWEST_PARTIES) continue;
    shares.set(token, each.reduce((sum, count) => sum + count, 0) / entities.length);
  }
  return shares;
}
