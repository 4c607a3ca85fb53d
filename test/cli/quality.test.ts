import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areaUnderCurve, bestCut, cutAt, type LabelledScore } from '../../src/cli/pairs/quality.js';

const pair = (score: number, isMatch: boolean): LabelledScore => ({ score, isMatch });
const PAIRS = [
  pair(95, true),
  pair(80, true),
  pair(75, false),
  pair(70, true),
  pair(40, false),
  pair(10, true),
];

const anyPairs = fc.array(
  fc.record({ score: fc.integer({ min: 0, max: 20 }).map((n) => n * 5), isMatch: fc.boolean() }),
  { minLength: 1, maxLength: 40 },
);

/** The definition, pair by pair. */
function areaByDefinition(pairs: readonly LabelledScore[]): number | null {
  const matches = pairs.filter(({ isMatch }) => isMatch);
  const others = pairs.filter(({ isMatch }) => !isMatch);
  if (matches.length === 0 || others.length === 0) return null;
  let won = 0;
  for (const match of matches)
    for (const other of others) won += match.score > other.score ? 1 : match.score === other.score ? 0.5 : 0;
  return won / (matches.length * others.length);
}

describe('a cut', () => {
  test('counts the four outcomes, the threshold itself flagged', () => {
    expect(cutAt(70, PAIRS)).toEqual({
      threshold: 70,
      truePositives: 3,
      falsePositives: 1,
      falseNegatives: 1,
      trueNegatives: 1,
      precision: 0.75,
      recall: 0.75,
      f1: 0.75,
    });
  });

  test('has no precision where nothing is flagged, and no recall where nothing is a match', () => {
    expect(cutAt(99, [pair(10, false)])).toMatchObject({ precision: null, recall: null, f1: null });
  });
});

describe('the area under the curve', () => {
  test('is 1 for a perfect order, 0 for the opposite, a half for chance', () => {
    expect(areaUnderCurve([pair(90, true), pair(10, false)])).toBe(1);
    expect(areaUnderCurve([pair(10, true), pair(90, false)])).toBe(0);
    expect(areaUnderCurve([pair(50, true), pair(50, false)])).toBe(0.5);
    expect(areaUnderCurve([pair(50, true)])).toBeNull();
  });

  test('equals its definition', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const expected = areaByDefinition(pairs);
        const area = areaUnderCurve(pairs);
        if (expected === null) expect(area).toBeNull();
        else expect(area).toBeCloseTo(expected, 10);
      }),
    );
  });
});

test('the best cut is no worse than any other', () => {
  fc.assert(
    fc.property(anyPairs, fc.integer({ min: 0, max: 100 }), (pairs, threshold) => {
      const best = bestCut(pairs)?.f1 ?? 0;
      expect(best).toBeGreaterThanOrEqual((cutAt(threshold, pairs).f1 ?? 0) - 1e-12);
    }),
  );
});
