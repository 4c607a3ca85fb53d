/**
 * A score as every report shows it: one decimal, rounded down. What is shown as 70.0 is at or above 70, and nothing
 * below a threshold ever looks as if it had reached it.
 */
export function shownScore(score: number): number {
  // Sums of points have rounding errors smaller than this.
  return Math.floor(score * 10 + 1e-6) / 10;
}
