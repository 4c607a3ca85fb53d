import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NAME_PARAMETERS } from '../../../src/match/score/model-parameters.js';
import type { NameEvidence } from '../../../src/match/score/name-evidence.js';
import { nameLosses, nameScore } from '../../../src/match/score/name-model.js';
import { evidenceOf } from '../given.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const count = fc.integer({ min: 0, max: 6 });

/** Evidence as two names could give it, and some that no two could: the model has to hold for all of it. */
const evidence: fc.Arbitrary<NameEvidence> = fc
  .record({
    spelling: share,
    misspelling: share,
    extra: share,
    missing: share,
    contradiction: fc.double({ min: 0, max: 5, noNaN: true }),
    disorder: share,
    numbers: fc.constantFrom(0, 0.9, 1),
    legalForm: fc.constantFrom(0, 0.5, 1),
    personLike: fc.constantFrom(0, 1),
    bits: fc.double({ min: 0, max: 80, noNaN: true }),
    complete: share,
    queryNames: count,
    queryAgreeing: count,
    listedNames: count,
    listedAgreeing: count,
    filiation: fc.boolean(),
    kind: fc.constantFrom('person' as const, 'other' as const),
  })
  .map((measures) => ({ ...evidenceOf('Zoravan', 'Zoravan'), ...measures }));

const scoreOf = (one: NameEvidence): number => nameScore(nameLosses(one, NAME_PARAMETERS));

test('every parameter is at least 0: that alone makes the model monotone', () => {
  for (const [name, value] of Object.entries(NAME_PARAMETERS))
    expect([name, value >= 0]).toEqual([name, true]);
  const { commonComplete, commonIncomplete } = NAME_PARAMETERS;
  expect(commonComplete).toBeLessThanOrEqual(1);
  expect(commonIncomplete).toBeLessThanOrEqual(1);
});

test('every loss is at least 0, and the score is 100 less the losses, from 0 to 100', () => {
  fc.assert(
    fc.property(evidence, (one) => {
      const losses = nameLosses(one, NAME_PARAMETERS);
      for (const { points } of losses) expect(points).toBeGreaterThanOrEqual(0);
      const sum = losses.reduce((all, { points }) => all + points, 0);
      expect(nameScore(losses)).toBeCloseTo(Math.max(0, 100 - sum), 6);
      expect(nameScore(losses)).toBeLessThanOrEqual(100);
    }),
  );
});

describe('the score never rises', () => {
  const measures = [
    'spelling',
    'misspelling',
    'extra',
    'missing',
    'contradiction',
    'disorder',
    'numbers',
    'legalForm',
  ] as const;

  test.each([...measures, 'personLike'] as const)('with more %s', (measure) => {
    fc.assert(
      fc.property(evidence, share, (one, more) => {
        const worse = { ...one, [measure]: one[measure] + more };
        expect(scoreOf(worse)).toBeLessThanOrEqual(scoreOf(one) + 1e-9);
      }),
    );
  });

  test.each(['bits', 'complete', 'queryAgreeing', 'listedAgreeing'] as const)(
    'with less of %s',
    (measure) => {
      fc.assert(
        fc.property(evidence, share, (one, part) => {
          const worse = { ...one, [measure]: one[measure] * part };
          expect(scoreOf(worse)).toBeLessThanOrEqual(scoreOf(one) + 1e-9);
        }),
      );
    },
  );

  test('where father and child change places', () => {
    fc.assert(
      fc.property(evidence, (one) => {
        expect(scoreOf({ ...one, filiation: true })).toBeLessThanOrEqual(
          scoreOf({ ...one, filiation: false }) + 1e-9,
        );
      }),
    );
  });
});

test('what agrees counts the more, the rarer it is', () => {
  const met = (own: string, other: string): number => scoreOf(evidenceOf(own, other));
  expect(met('Maria Petrova', 'Maria Petrova')).toBeLessThan(met('Zoravan Qeltharani', 'Zoravan Qeltharani'));
  expect(met('Maria Petrova', 'Maria Petrova Alazar')).toBeLessThan(
    met('Zoravan Qeltharani', 'Zoravan Qeltharani Alazar'),
  );
  expect(met('Zoravan', 'Zoravan Alazar')).toBeLessThan(
    met('Zoravan Qeltharani', 'Zoravan Qeltharani Alazar'),
  );
});
