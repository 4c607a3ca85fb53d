import type { PairResult } from '../match/compare.js';
import type { Painter } from '../report/reporter.js';
import { visible } from '../report/sanitise.js';
import { explained } from '../report/table/explain.js';

/** One compared pair, for a person: the score, OFAC's FAQ 5 filled in, and the parts that add up to the score. */
export function pairText(
  names: readonly [string, string],
  result: PairResult,
  threshold: number,
  paint: Painter,
): string {
  const { match, score, flagged, setAside } = result;
  const { comparison, parts } = explained(match, false);
  const band = flagged ? paint[match.band](match.band) : paint.dim('no match');
  const fields = comparison.map(({ field, agreement, text }) => {
    const word =
      agreement === 'agree' ? paint.agree(text) : agreement === 'conflict' ? paint.conflict(text) : text;
    return `${field} ${word}`;
  });
  const lines = [
    `${paint.bold(visible(names[0]))} ~ ${paint.bold(visible(names[1]))}`,
    `score ${paint.bold(score.toFixed(1))}  ${band}  ${flagged ? 'at or above' : 'not a match at'} the threshold ${threshold}`,
    ...(setAside === null ? [] : [`set aside: ${visible(setAside)}`]),
    '',
    fields.join(' · '),
    ...parts.map(({ points, feature, text }) => `  ${signed(points)}  ${feature.padEnd(13)} ${text}`),
    `  ${`=${score.toFixed(1)}`.padStart(6)}`,
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function signed(points: number): string {
  return `${points > 0 ? '+' : ''}${points.toFixed(1)}`.padStart(6);
}

/** The same as one JSON object. */
export function pairObject(
  names: readonly [string, string],
  { score, flagged, match, setAside }: PairResult,
  threshold: number,
): Readonly<Record<string, unknown>> {
  return {
    name1: names[0],
    name2: names[1],
    score,
    flagged,
    threshold,
    band: match.band,
    setAside,
    comparison: match.comparison,
    explanation: match.explanation,
    settle: match.settle,
  };
}
