/**
 * Whether at most `limit` letters must be inserted, deleted or replaced to turn `a` into `b`. Costs 3^limit steps once
 * the words differ: for small limits and rare calls, where loading a library costs more than it saves.
 */
export function isWithinEdits(a: string, b: string, limit: number): boolean {
  let same = 0;
  while (same < a.length && same < b.length && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  const restA = a.slice(same);
  const restB = b.slice(same);
  if (restA === '' || restB === '') return restA.length + restB.length <= limit;
  if (limit === 0 || Math.abs(restA.length - restB.length) > limit) return false;
  return (
    isWithinEdits(restA.slice(1), restB.slice(1), limit - 1) ||
    isWithinEdits(restA.slice(1), restB, limit - 1) ||
    isWithinEdits(restA, restB.slice(1), limit - 1)
  );
}

/**
 * Whether more than `most` letters are in one word (`lettersOf`) and not in the other. Each edit adds at most one
 * letter, so such words are more than `most` edits apart: a cheap check before `isWithinEdits`.
 */
export function haveOthers(letters: number, others: number, most: number): boolean {
  let missing = letters & ~others;
  for (let count = 0; missing !== 0; count++, missing &= missing - 1) if (count === most) return true;
  return false;
}
