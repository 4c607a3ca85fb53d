import type { Painter } from '../../report/reporter.js';
import { visible } from '../../report/sanitise.js';
import { counted } from '../../report/tally.js';
import { areaUnderCurve, bestCut, type Cut, cutAt, type LabelledScore, SWEEP } from './quality.js';

/** A labelled pair with its score. */
export interface JudgedPair extends LabelledScore {
  readonly line: number;
  readonly name1: string;
  readonly name2: string;
  /** whether the matcher calls it a match at its threshold */
  readonly flagged: boolean;
}

/** The quality of a matcher on labelled pairs. */
export interface Evaluation {
  readonly pairs: number;
  readonly matches: number;
  readonly auc: number | null;
  readonly atThreshold: Cut;
  readonly best: Cut | null;
  readonly sweep: readonly Cut[];
  /** pairs on the wrong side of the threshold, the farthest from it first */
  readonly falseAlarms: readonly JudgedPair[];
  readonly misses: readonly JudgedPair[];
}

const WORST = 10;

/** Measures scored pairs at a threshold and around it. */
export function evaluate(pairs: readonly JudgedPair[], threshold: number): Evaluation {
  const wrong = pairs.filter(({ flagged, isMatch }) => flagged !== isMatch);
  const atThreshold = cutAt(threshold, pairs);
  const others = SWEEP.filter((cut) => cut !== threshold).map((cut) => cutAt(cut, pairs));
  return {
    pairs: pairs.length,
    matches: pairs.filter(({ isMatch }) => isMatch).length,
    auc: areaUnderCurve(pairs),
    atThreshold,
    best: bestCut(pairs),
    sweep: [...others, atThreshold].sort((a, b) => a.threshold - b.threshold),
    falseAlarms: wrong
      .filter(({ isMatch }) => !isMatch)
      .sort((a, b) => b.score - a.score || a.line - b.line)
      .slice(0, WORST),
    misses: wrong
      .filter(({ isMatch }) => isMatch)
      .sort((a, b) => a.score - b.score || a.line - b.line)
      .slice(0, WORST),
  };
}

/** The evaluation for a person. */
export function evaluationText(evaluation: Evaluation, paint: Painter): string {
  const { pairs, matches, auc, atThreshold, best, sweep, falseAlarms, misses } = evaluation;
  const lines = [
    `${counted(pairs, 'pair')}: ${counted(matches, 'match', 'matches')}, ${counted(pairs - matches, 'other')}`,
    `AUC ${ratio(auc)}`,
    `at the threshold ${atThreshold.threshold}: ${ratios(atThreshold)}`,
    ...(best === null ? [] : [`best F1, at ${best.threshold}: ${ratios(best)}`]),
    '',
    paint.bold('threshold  precision  recall     F1  false alarms  misses'),
    ...sweep.map(sweepLine),
    ...worst('worst false alarms', falseAlarms, paint),
    ...worst('worst misses', misses, paint),
  ];
  return `${lines.join('\n')}\n`;
}

function sweepLine(cut: Cut): string {
  return [
    String(cut.threshold).padStart(9),
    ratio(cut.precision).padStart(9),
    ratio(cut.recall).padStart(6),
    ratio(cut.f1).padStart(5),
    String(cut.falsePositives).padStart(12),
    String(cut.falseNegatives).padStart(6),
  ].join('  ');
}

function worst(title: string, pairs: readonly JudgedPair[], paint: Painter): readonly string[] {
  if (pairs.length === 0) return [];
  return [
    '',
    paint.bold(`${title} (line, score, pair)`),
    ...pairs.map(
      ({ line, score, name1, name2 }) =>
        `${String(line).padStart(7)}  ${score.toFixed(1).padStart(5)}  ${visible(name1)} ~ ${visible(name2)}`,
    ),
  ];
}

function ratios({ precision, recall, f1 }: Cut): string {
  return `precision ${ratio(precision)}, recall ${ratio(recall)}, F1 ${ratio(f1)}`;
}

function ratio(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
