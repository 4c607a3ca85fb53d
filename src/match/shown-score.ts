/**
 * A score as every report shows it: one decimal, rounded down, so that what is shown as 70.0 is at or above 70 and
 * nothing below a threshold of one decimal ever looks as if it had reached it.
 */
export function shownScore(score: number): number {
  // sums of points are off by less than this
  return Math.floor(score * 10 + 1e-6) / 10;
}
