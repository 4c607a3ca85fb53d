/**
 * Whether at most `limit` letters must be inserted, deleted or replaced to turn `a` into `b`. Costs 3^limit steps once
 * the words differ: for small limits and rare calls, where loading a library costs more than it saves.
 */
export function isWithinEdits(a: string, b: string, limit: number): boolean {
  return areWithinEdits(a, 0, b, 0, limit);
}

/** The same of what begins at a place of each. */
function areWithinEdits(a: string, fromA: number, b: string, fromB: number, limit: number): boolean {
  let atA = fromA;
  let atB = fromB;
  while (atA < a.length && atB < b.length && a.charCodeAt(atA) === b.charCodeAt(atB)) {
    atA++;
    atB++;
  }
  const restA = a.length - atA;
  const restB = b.length - atB;
  if (restA === 0 || restB === 0) return restA + restB <= limit;
  if (limit === 0 || Math.abs(restA - restB) > limit) return false;
  return (
    areWithinEdits(a, atA + 1, b, atB + 1, limit - 1) ||
    areWithinEdits(a, atA + 1, b, atB, limit - 1) ||
    areWithinEdits(a, atA, b, atB + 1, limit - 1)
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
