/** Measures of a matcher on labelled pairs. Pure arithmetic; scores run from 0 to 100. */

/** A scored pair and the truth about it. */
export interface LabelledScore {
  readonly score: number;
  readonly isMatch: boolean;
}

/** The result of flagging every pair at or above a threshold. A ratio without a denominator is null. */
export interface Cut {
  readonly threshold: number;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/**
 * Counts and ratios at one threshold. Scores are rounded down, so a pair reaches a threshold if its shown score does.
 */
export function cutAt(threshold: number, pairs: readonly LabelledScore[]): Cut {
  let [truePositives, falsePositives, falseNegatives, trueNegatives] = [0, 0, 0, 0];
  for (const { score, isMatch } of pairs) {
    if (score >= threshold) {
      if (isMatch) truePositives += 1;
      else falsePositives += 1;
    } else if (isMatch) falseNegatives += 1;
    else trueNegatives += 1;
  }
  return {
    threshold,
    truePositives,
    falsePositives,
    falseNegatives,
    trueNegatives,
    precision: ratio(truePositives, truePositives + falsePositives),
    recall: ratio(truePositives, truePositives + falseNegatives),
    f1: ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/**
 * Area under the ROC curve: how often a random match scores higher than another random pair, counting ties as half
 * (Mann–Whitney U by ranks, n log n). Null if one of the classes is empty.
 */
export function areaUnderCurve(pairs: readonly LabelledScore[]): number | null {
  const positives = pairs.filter(({ isMatch }) => isMatch).length;
  const negatives = pairs.length - positives;
  if (positives === 0 || negatives === 0) return null;
  const sorted = [...pairs].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end < sorted.length && sorted[end]?.score === sorted[start]?.score) end += 1;
    const tied = sorted.slice(start, end).filter(({ isMatch }) => isMatch).length;
    // All ties get the mean of the ranks start+1 … end.
    rankSum += tied * ((start + 1 + end) / 2);
    start = end;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Thresholds shown in the evaluation. */
export const SWEEP: readonly number[] = [50, 55, 60, 65, 68, 70, 72, 75, 80, 85, 90, 95];

/** The cut with the highest F1 over all scores that occur; the lowest such threshold if there are several. */
export function bestCut(pairs: readonly LabelledScore[]): Cut | null {
  const matches = pairs.filter(({ isMatch }) => isMatch).length;
  const sorted = [...pairs].sort((a, b) => b.score - a.score);
  let threshold: number | null = null;
  let best = 0;
  let found = 0;
  for (const [index, { score, isMatch }] of sorted.entries()) {
    if (isMatch) found += 1;
    if (sorted[index + 1]?.score === score) continue;
    const flagged = index + 1;
    const f1 = (2 * found) / (flagged + matches);
    if (f1 >= best) {
      best = f1;
      threshold = score;
    }
  }
  return threshold === null ? null : cutAt(threshold, pairs);
}
