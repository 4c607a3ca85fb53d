import type { EntityType } from '../../normalise/party.js';
import type { Painter } from '../../report/reporter.js';
import { visible } from '../../report/sanitise.js';
import { explained } from '../../report/table/explain.js';
import { unsureReading } from '../../report/unsure-reading.js';
import type { ScoredPairing } from './pair-parties.js';

interface PairView {
  /** if nobody stated the types: the pair with both of the other type; else null */
  readonly other: ScoredPairing | null;
  readonly threshold: number;
  readonly paint: Painter;
}

/** One compared pair, for a person: the score, OFAC's FAQ 5 filled in, and the parts that add up to the score. */
export function pairText(
  names: readonly [string, string],
  result: ScoredPairing,
  { other, threshold, paint }: PairView,
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
    ...notesOf(names, result, other).map((note) => `note: ${note}`),
    ...(setAside === null ? [] : [`set aside: ${visible(setAside)}`]),
    '',
    fields.join(' · '),
    ...parts.map(({ points, feature, text }) => `  ${signed(points)}  ${feature.padEnd(13)} ${text}`),
    `  ${`=${score.toFixed(1)}`.padStart(6)}`,
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function notesOf(
  names: readonly [string, string],
  result: ScoredPairing,
  other: ScoredPairing | null,
): readonly string[] {
  return [
    ...(other === null ? [] : [readingNote(result, other)]),
    ...nameNotes(names[0], result),
    ...unsure(names, result),
  ];
}

/** States whom the score is about, where that is not the first name as it stands. */
function nameNotes(name: string, { match: { customerName, role } }: ScoredPairing): readonly string[] {
  if (customerName === '' || customerName === name) return [];
  return role === null
    ? [`the first name is read as ${visible(customerName)}`]
    : [`the score is that of ${visible(customerName)}, whom the first name mentions (${visible(role)})`];
}

const WHOSE: Readonly<Record<EntityType, string>> = {
  person: "a person's",
  organization: "an organization's",
  vessel: "a ship's",
  aircraft: "an aircraft's",
  unknown: "anybody's",
};

/** States which rules were used, since other listed parties would be read by other rules. */
function readingNote({ listedAs }: ScoredPairing, other: ScoredPairing): string {
  return `the listed name is read as ${WHOSE[listedAs]}; with --type ${other.listedAs} the score is ${other.score.toFixed(1)}`;
}

/** A score of 0 because a name could not be read must not look like that of two different names. */
function unsure(names: readonly [string, string], { flagged }: ScoredPairing): readonly string[] {
  if (flagged) return [];
  const notes = names.map(unsureReading);
  const [first, second] = notes;
  return first !== second ? notes.flatMap((note) => (note === null ? [] : `a name is ${note}`)) : [];
}

function signed(points: number): string {
  return `${points > 0 ? '+' : ''}${points.toFixed(1)}`.padStart(6);
}

/** The same as one JSON object. */
export function pairObject(
  names: readonly [string, string],
  result: ScoredPairing,
  other: ScoredPairing | null,
  threshold: number,
): Readonly<Record<string, unknown>> {
  const { score, flagged, match, setAside, listedAs } = result;
  return {
    name1: names[0],
    name2: names[1],
    score,
    flagged,
    threshold,
    band: match.band,
    listedAs,
    setAside,
    comparison: match.comparison,
    explanation: match.explanation,
    settle: match.settle,
    notes: notesOf(names, result, other),
  };
}
