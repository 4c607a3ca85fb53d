/** Random choices from a seed: the same seed gives the same choices on every machine. */

/** Gives numbers in [0, 1). */
export type Random = () => number;

/** A generator from a text: FNV-1a for its seed, mulberry32 (Tommy Ettinger, public domain) for its numbers. */
export function randomFrom(text: string): Random {
  let state = hashOf(text);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** A whole number from 0 to `limit` - 1. */
export function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

/** One of the items; undefined where there is none. */
export function pick<Item>(random: Random, items: ArrayLike<Item>): Item | undefined {
  return items[below(random, items.length)];
}
