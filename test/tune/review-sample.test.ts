import { describe, expect, test } from '@jest/globals';
import { createEngine } from '../../src/match/engine.js';
import { screenRow } from '../../src/match/screen-rows.js';
import type { Match } from '../../src/match/screened-row.js';
import { ReviewSample } from '../../src/tune/review-sample.js';
import { customer, indexOf, listed } from '../match/given.js';

const engine = createEngine(indexOf([listed('Zoravan Keltarani')]), {
  threshold: 50,
  weakAliases: 'confirm',
});

/** A match of this score. */
function matchAt(score: number): Match {
  const row = screenRow(
    { row: 1, line: 2, input: [], customer: customer('Zoravan Keltarani'), warnings: [] },
    engine,
  );
  const match = row.status === 'rejected' ? undefined : row.matches[0];
  if (match === undefined) throw new Error('an equal name is a match');
  return { ...match, score };
}

function sampleOf(scores: readonly number[], size: number, seed = 'seed') {
  const sample = new ReviewSample(70, size, seed);
  for (const [at, score] of scores.entries())
    sample.offer({ row: at + 1, line: at + 2, customer: customer('Orla Hennebury') }, [matchAt(score)]);
  return sample;
}

describe('a sample for review', () => {
  test('takes nobody from the line on, and counts those below', () => {
    const sample = sampleOf([70, 99, 69.9, 50], 10);
    expect(sample.total).toBe(2);
    expect(sample.draw().map(({ row }) => row)).toEqual([3, 4]);
  });

  test('draws as many just below the line as far off, however few they are', () => {
    const scores = Array.from({ length: 400 }, (_, at) => (at % 40 === 0 ? 66 : 51));
    const drawn = sampleOf(scores, 20).draw();
    expect(drawn.filter(({ match }) => match.score === 66)).toHaveLength(10);
    expect(drawn).toHaveLength(20);
  });

  test('draws everybody alike within a layer', () => {
    const times = new Map<number, number>();
    for (let seed = 0; seed < 400; seed++)
      for (const { row } of sampleOf(Array(20).fill(55), 5, String(seed)).draw())
        times.set(row, (times.get(row) ?? 0) + 1);
    // 100 of 400 are expected for each of 20 rows: four standard deviations either way
    for (let row = 1; row <= 20; row++) expect(Math.abs((times.get(row) ?? 0) - 100)).toBeLessThan(36);
  });

  test('may be empty', () => {
    expect(sampleOf([60], 0).draw()).toEqual([]);
    expect(new ReviewSample(70, 5, 'seed').draw()).toEqual([]);
  });
});
