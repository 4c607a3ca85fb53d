/** Field lengths at which legacy systems cut names (SWIFT's 35, card embossing's 26 is too short to be sure). */
const CUT_LENGTHS: ReadonlySet<number> = new Set([34, 35, 39, 40]);

/** @param length characters of a name as given */
export function mayBeCut(length: number): boolean {
  return CUT_LENGTHS.has(length);
}
