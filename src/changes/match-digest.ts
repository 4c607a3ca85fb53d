import { createHash } from 'node:crypto';

/** A match as a JSON object, from this run or from an earlier one, perhaps of another version. */
export type MatchObject = Readonly<Record<string, unknown>>;

/**
 * What a list says of an entity, as far as a match contains it. Publishers change the order of names and addresses
 * (between two of the EU's files in four of ten matches), so neither their order nor which name comes first is a
 * difference.
 */
const ENTITY_KEYS = ['entityType', 'names', 'programmes', 'measures', 'listedOn', 'url', 'details'] as const;

/**
 * The result. It does not include the sentences that explain it, which of two equal names is shown, `party`, which
 * depends on the customer's other matches, or anything that was decided about it.
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

/** The same for any order of keys and lists. */
function unordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(unordered(item))).sort();
  return Object.entries(value)
    .map(([key, item]): [string, unknown] => [key, unordered(item)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
