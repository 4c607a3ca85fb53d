import { createHash } from 'node:crypto';

/** A match as an object of JSON: of this run, or read from an earlier one, perhaps of another version. */
export type MatchObject = Readonly<Record<string, unknown>>;

/**
 * What a list says of an entity, as far as a match holds it. Publishers shuffle names and addresses (between two of the
 * EU's files four matches in ten), so their order is no difference, nor which name comes first.
 */
const ENTITY_KEYS = ['entityType', 'names', 'programmes', 'measures', 'listedOn', 'url', 'details'] as const;

/**
 * What came out of it. Not the sentences that explain it, nor which of two equal names is shown; not `party`, which
 * depends on what else the customer matches; and nothing that was decided about it.
 */
const OUTCOME_KEYS = ['score', 'band', 'nameQuality', 'role', 'comparison'] as const;

export function entityDigest(match: MatchObject): string {
  return digest(match, ENTITY_KEYS);
}

export function outcomeDigest(match: MatchObject): string {
  return digest(match, OUTCOME_KEYS);
}

function digest(match: MatchObject, keys: readonly string[]): string {
  const text = JSON.stringify(keys.map((key) => unordered(match[key] ?? null)));
  return createHash('sha256').update(text).digest('base64').slice(0, 24);
}

/** The same for every order of keys and of lists. */
function unordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(unordered(item))).sort();
  return Object.entries(value)
    .map(([key, item]): [string, unknown] => [key, unordered(item)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
