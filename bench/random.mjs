// Seeded chance: the same seed gives the same samples on every machine.

/** A generator of numbers in [0, 1): mulberry32 (Tommy Ettinger, public domain). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A seed from a text (FNV-1a), so that each class of a benchmark has a stream of its own. */
export function seedOf(text) {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

export function below(random, limit) {
  return Math.floor(random() * limit);
}

export function pick(random, items) {
  return items[below(random, items.length)];
}

/** A shuffled copy (Fisher and Yates). */
export function shuffled(random, items) {
  const copy = [...items];
  for (let index = copy.length - 1; index > 0; index--) {
    const other = below(random, index + 1);
    [copy[index], copy[other]] = [copy[other], copy[index]];
  }
  return copy;
}

/** At most `count` items, in random order. */
export function sample(random, items, count) {
  return shuffled(random, items).slice(0, count);
}
