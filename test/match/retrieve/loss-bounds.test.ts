import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BEYOND_WORDS, inByte } from '../../../src/match/retrieve/alike-byte.js';
import { CandidateFinder } from '../../../src/match/retrieve/candidates.js';
import { LossBound } from '../../../src/match/retrieve/loss-bound.js';
import { MetRowBound } from '../../../src/match/retrieve/met-row-bound.js';
import { MetRows } from '../../../src/match/retrieve/met-rows.js';
import { RowBound } from '../../../src/match/retrieve/row-bound.js';
import { evenNeeds } from '../../../src/match/retrieve/row-needs.js';
import { NAME_PARAMETERS } from '../../../src/match/score/model-parameters.js';
import { gatherEvidence } from '../../../src/match/score/name-evidence.js';
import { nameLosses, nameScore, sameDayRelief } from '../../../src/match/score/name-model.js';
import { queryName } from '../../../src/match/score/query-name.js';
import { SimilarTokenIndex } from '../../../src/match/similar/similar-tokens.js';
import { BlockingNames } from '../../../src/match/words/blocking-names.js';
import { wordMemory } from '../../../src/match/words/word-records.js';
import { type NameKind, tagName } from '../../../src/normalise/tagged-name.js';
import { anyName, initialName, namePair } from '../generated-names.js';
import { indexOf, listed, type NamesMet } from '../given.js';

/** Retrieval drops a name only by these bounds: each must be at most the loss that the model charges. */

const kind = fc.constantFrom<NameKind>('person', 'other');
const pair = fc.oneof(
  { weight: 3, arbitrary: namePair(anyName) },
  { weight: 2, arbitrary: namePair(initialName) },
);

/** Every reading of the one name against every reading of the other. */
function allMet(own: string, others: readonly string[], as: NameKind): NamesMet[] {
  const index = indexOf(others.map((name) => listed(name, { type: as === 'person' ? 'person' : 'vessel' })));
  const similar = new SimilarTokenIndex(index.vocabulary);
  const table = as === 'person' ? index.persons : index.others;
  return tagName(own, as).flatMap((tagged) =>
    Array.from({ length: table.rows }, (_, row) => ({
      query: queryName(tagged, own.length, similar),
      table,
      row,
      index,
    })),
  );
}

/** What a name loses if the birth dates are the same: retrieval does not know. */
function trueLoss({ query, table, row, index }: NamesMet): number {
  const evidence = gatherEvidence(query, table, row, index.vocabulary);
  const losses = nameLosses(evidence, NAME_PARAMETERS);
  const relief = sameDayRelief(evidence, losses, NAME_PARAMETERS);
  return losses.reduce((sum, { points }) => sum + points, 0) - relief;
}

function boundOf({ query }: NamesMet): LossBound {
  const bound = new LossBound(NAME_PARAMETERS);
  bound.set(query);
  return bound;
}

/** Bit n is set when the customer's token n met a listed one. */
function maskOf({ query, table, row, index }: NamesMet): number {
  const { extra } = gatherEvidence(query, table, row, index.vocabulary).alignment;
  return query.tokens.reduce((mask, _, at) => (extra.includes(at) || at > 30 ? mask : mask | (1 << at)), 0);
}

/** What retrieval notes at least: the pairs of the alignment, each as alike as it is. */
function notedOf({ query, table, row, index }: NamesMet): MetRows {
  const met = new MetRows(table.rows);
  met.add(row);
  for (const pair of gatherEvidence(query, table, row, index.vocabulary).alignment.pairs)
    for (let at = pair.query; at < pair.query + pair.queryCount; at++)
      met.note(
        row,
        at,
        inByte(pair.similarity) | (pair.listedCount > 1 ? BEYOND_WORDS : 0),
        pair.kind === 'initial',
      );
  return met;
}

describe('what a name loses at least', () => {
  test('by the customer’s tokens that it meets is never more than it loses', () => {
    fc.assert(
      fc.property(pair, kind, ([own, other], as) => {
        for (const names of allMet(own, [other], as)) {
          const least = boundOf(names).leastLoss(maskOf(names));
          expect(least).toBeLessThanOrEqual(trueLoss(names));
        }
      }),
      { numRuns: 400 },
    );
  });

  test('is less, the more tokens it meets', () => {
    fc.assert(
      fc.property(anyName, kind, fc.nat(31), fc.nat(4), (own, as, mask, more) => {
        for (const names of allMet(own, ['Zoravan'], as)) {
          const bound = boundOf(names);
          expect(bound.leastLoss(mask | (1 << more))).toBeLessThanOrEqual(bound.leastLoss(mask));
        }
      }),
    );
  });

  test('by what is noted of its row is never more than it loses', () => {
    fc.assert(
      fc.property(pair, kind, ([own, other], as) => {
        for (const names of allMet(own, [other], as)) {
          const bound = new MetRowBound(names.table, names.index.vocabulary, NAME_PARAMETERS);
          bound.set(names.query);
          const noted = bound.leastLossAsNoted(names.row, notedOf(names));
          expect(noted).toBeLessThanOrEqual(bound.leastLoss(true));
          expect(bound.leastLoss(true)).toBeLessThanOrEqual(trueLoss(names));
        }
      }),
      { numRuns: 400 },
    );
  });

  test('in any row, by how alike each token is to any listed one, is never more than it loses', () => {
    let compared = 0;
    fc.assert(
      fc.property(pair, anyName, kind, ([own, other], third, as) => {
        for (const names of allMet(own, [other, third], as)) {
          const { query, table, index } = names;
          const blocking = new BlockingNames(
            index,
            new SimilarTokenIndex(index.vocabulary),
            wordMemory(1_000_000),
          );
          const name = blocking.readTagged(query.tagged, own.length);
          if (name === null) continue;
          const bound = new MetRowBound(table, index.vocabulary, NAME_PARAMETERS);
          const { initials } = new RowBound(table, index.vocabulary, NAME_PARAMETERS);
          bound.set(name);
          compared += 1;
          expect(bound.leastLossOfAny(name, initials)).toBeLessThanOrEqual(trueLoss(names));
        }
      }),
      { numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(400);
  });

  test('by the tokens of both is never more than it loses', () => {
    fc.assert(
      fc.property(pair, anyName, kind, ([own, other], third, as) => {
        for (const names of allMet(own, [other, third], as)) {
          const { query, table, row, index } = names;
          const bound = new RowBound(table, index.vocabulary, NAME_PARAMETERS);
          bound.prepare(query);
          expect(bound.leastLoss(row)).toBeLessThanOrEqual(trueLoss(names));
          // What ends the search early is a bound too.
          expect(bound.leastLoss(row, 0)).toBeLessThanOrEqual(trueLoss(names));
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** Visits rows for each reading of the name, and compares them with what each row loses. Gives the rows visited. */
function visitedFor(own: string, others: readonly string[], as: NameKind, need: number): number {
  const met = allMet(own, others, as);
  let count = 0;
  for (const query of new Set(met.map((one) => one.query))) {
    const rows = met.filter((one) => one.query === query);
    const [first] = rows;
    if (first === undefined) continue;
    const visited: number[] = [];
    new CandidateFinder(first.table, first.index.vocabulary, NAME_PARAMETERS).find(
      query,
      evenNeeds(need),
      (row) => visited.push(row),
    );
    expect(new Set(visited).size).toBe(visited.length);
    count += visited.length;
    for (const one of rows) {
      const reaches = nameScore([{ feature: 'name', points: trueLoss(one) }]) >= need;
      if (reaches) expect([one.row, visited.includes(one.row)]).toEqual([one.row, true]);
    }
  }
  return count;
}

test('every row whose name reaches the need is visited, each once', () => {
  const names = fc.array(anyName, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(pair, names, kind, fc.integer({ min: 30, max: 95 }), ([own, near], far, as, need) => {
      visitedFor(own, [near, ...far], as, need);
    }),
    { numRuns: 300 },
  );
});

test('so is every row of words that many rows share, whichever of them are enough', () => {
  const words = ['Mohammed', 'Al', 'Ali', 'Hassan', 'Zoravan', 'Qeltharani', 'Velmar', 'A'];
  const name = (least: number) => fc.array(fc.constantFrom(...words), { minLength: least, maxLength: 5 });
  const names = fc.array(name(1), { minLength: 200, maxLength: 250, size: 'max' });
  let visited = 0;
  fc.assert(
    fc.property(name(3), names, kind, fc.constantFrom(45, 60, 70, 85), (own, listed, as, need) => {
      const others = listed.map((all) => all.join(' '));
      visited += visitedFor(own.join(' '), others, as, need);
    }),
    // To make such a list smaller would take minutes.
    { numRuns: 40, endOnFailure: true },
  );
  expect(visited).toBeGreaterThan(0);
});
