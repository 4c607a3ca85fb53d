/**
 * A hash table over things numbered from 0 that are kept elsewhere (open addressing, linear probing): slot → number + 1,
 * 0 for an empty slot. Half of the slots at most are taken.
 */
export function fillSlots(hashes: ArrayLike<number>): Uint32Array {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * hashes.length + 2)));
  for (let number = 0; number < hashes.length; number++) {
    let slot = slotOf(hashes[number] ?? 0, slots.length);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number + 1;
  }
  return slots;
}

/** The number filed under this hash for which `isIt` holds, or -1. */
export function findSlot(slots: Uint32Array, hash: number, isIt: (number: number) => boolean): number {
  const last = slots.length - 1;
  for (let slot = slotOf(hash, slots.length); ; slot = (slot + 1) & last) {
    const filed = slots[slot] ?? 0;
    if (filed === 0) return -1;
    if (isIt(filed - 1)) return filed - 1;
  }
}

function slotOf(hash: number, size: number): number {
  return (hash ^ (hash >>> 16)) & (size - 1);
}

/** FNV-1a over the UTF-16 units, 32 bits. */
export function hashOf(text: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < text.length; at++) hash = hashStep(hash, text.charCodeAt(at));
  return hashEnd(hash);
}

/** `hashOf` of a text that is there as codes: the first of these. */
export function hashOfCodes(codes: Uint16Array, length: number): number {
  let hash = HASH_SEED;
  for (let at = 0; at < length; at++) hash = hashStep(hash, codes[at] ?? 0);
  return hashEnd(hash);
}

/** `hashOf` in steps, for texts that are parts of others. */
export const HASH_SEED = 0x811c9dc5 | 0;

export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

export function hashEnd(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
}
