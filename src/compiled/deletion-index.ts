/**
 * Symmetric deletions (Garbe, SymSpell): two strings within k edits of each other share a string that is left of both
 * after at most k deletions, and so do their first `PREFIX` letters. Each fold is therefore filed under the hashes of
 * the deletions of its prefix; a look-up visits the same hashes. Hash collisions only add candidates, which the caller
 * verifies, so nothing is lost.
 */

/** Deletions are made in this many first letters: bounds the entries of one token at 37. */
const PREFIX = 8;

export interface DeletionIndex {
  /** calls `visit` with every id whose string may be within `limit` edits of `text`; ids may repeat */
  readonly lookUp: (text: string, limit: number, visit: (id: number) => void) => void;
}

/** What is filed: string `text` under `id`, to be found within `limit` edits (0, 1 or 2). */
export interface DeletionEntry {
  readonly text: string;
  readonly limit: number;
}

/** Builds the index over entries numbered by their place in the array. Takes about 6 bytes an entry and deletion. */
export function buildDeletionIndex(entries: readonly DeletionEntry[]): DeletionIndex {
  let total = 0;
  for (const { text, limit } of entries) total += countDeletions(Math.min(text.length, PREFIX), limit);
  const bits = Math.max(10, Math.ceil(Math.log2(total + 1)));
  const shift = 32 - bits;
  const starts = new Uint32Array(2 ** bits + 1);
  for (const { text, limit } of entries) {
    visitDeletions(text, limit, (hash) => {
      const bucket = (hash >>> shift) + 1;
      starts[bucket] = (starts[bucket] ?? 0) + 1;
    });
  }
  for (let bucket = 1; bucket < starts.length; bucket++) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  }
  const ids = new Uint32Array(total);
  const next = starts.slice();
  entries.forEach(({ text, limit }, id) => {
    visitDeletions(text, limit, (hash) => {
      const bucket = hash >>> shift;
      const place = next[bucket] ?? 0;
      ids[place] = id;
      next[bucket] = place + 1;
    });
  });
  return {
    lookUp: (text, limit, visit) => {
      visitDeletions(text, limit, (hash) => {
        const bucket = hash >>> shift;
        const end = starts[bucket + 1] ?? 0;
        for (let place = starts[bucket] ?? 0; place < end; place++) visit(ids[place] ?? 0);
      });
    },
  };
}

function countDeletions(length: number, limit: number): number {
  let count = 1;
  if (limit >= 1) count += length;
  if (limit >= 2) count += (length * (length - 1)) / 2;
  return count;
}

/** Visits the hash of the prefix itself, of the prefix without each one letter, and without each two. */
function visitDeletions(text: string, limit: number, visit: (hash: number) => void): void {
  const length = Math.min(text.length, PREFIX);
  visit(hashWithout(text, length, -1, -1));
  if (limit < 1) return;
  for (let first = 0; first < length; first++) {
    visit(hashWithout(text, length, first, -1));
    if (limit < 2) continue;
    for (let second = first + 1; second < length; second++) visit(hashWithout(text, length, first, second));
  }
}

/** FNV-1a over the prefix without two positions, finished with a multiplication so that the high bits are even. */
function hashWithout(text: string, length: number, first: number, second: number): number {
  let hash = 0x811c9dc5;
  for (let position = 0; position < length; position++) {
    if (position === first || position === second) continue;
    hash = Math.imul(hash ^ text.charCodeAt(position), 0x01000193);
  }
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
}
