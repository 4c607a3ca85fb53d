import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type DeletionEntry,
  DeletionIndex,
  FoundIds,
  writeDeletionIndex,
} from '../../src/compiled/deletion-index.js';
import type { Column } from '../../src/compiled/sections.js';
import { SimilarTokenIndex } from '../../src/match/similar-tokens.js';
import { editDistance } from '../../src/match/spelling-cost.js';
import { tokenSimilarity } from '../../src/match/token-similarity.js';
import { tagName } from '../../src/normalise/tagged-name.js';
import { anyName, token } from './generated-names.js';
import { indexOf, listed } from './given.js';

/** Letters few enough that words of one draw are often close to each other, long enough to pass the indexed prefix. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'n'), minLength: 1, maxLength: 12 });
const limit = fc.integer({ min: 0, max: 2 });

function lookUp(entries: readonly DeletionEntry[], wanted: string, edits: number): ReadonlySet<number> {
  const sections = new Map<string, Column>();
  writeDeletionIndex(entries, sections, 'near');
  const found = new FoundIds();
  new DeletionIndex(sections, 'near').lookUp(wanted, edits, found);
  return new Set(found.ids.subarray(0, found.length));
}

describe('deletions', () => {
  test('find every pair within the limit, also beyond the letters that are indexed', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), word, limit, (words, wanted, edits) => {
        const found = lookUp(
          words.map((text, id) => ({ id, text, limit: edits })),
          wanted,
          edits,
        );
        words.forEach((text, id) => {
          if (editDistance(text, wanted, edits) <= edits) expect([text, found.has(id)]).toEqual([text, true]);
        });
      }),
      { numRuns: 400 },
    );
  });

  test('find within the smaller of two limits', () => {
    fc.assert(
      fc.property(word, limit, word, limit, (text, filed, wanted, asked) => {
        const edits = Math.min(filed, asked);
        fc.pre(editDistance(text, wanted, edits) <= edits);
        expect([...lookUp([{ id: 7, text, limit: filed }], wanted, asked)]).toEqual([7]);
      }),
    );
  });
});

/** Names of close words, so that a vocabulary is full of near misses. */
const closeNames = fc
  .array(fc.oneof(token, word), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));
/** Arabic words without vowels beside Latin ones with them, of few consonants. */
const consonants = fc.array(fc.nat(3), { minLength: 3, maxLength: 6 });
const spelling = fc
  .tuple(consonants, fc.boolean())
  .map(([letters, arabic]) =>
    letters.map((at) => (arabic ? 'زنمل'.charAt(at) : `${'znml'.charAt(at)}a`)).join(''),
  );
const names = fc.array(fc.oneof(anyName, closeNames, spelling), { minLength: 1, maxLength: 20 });

test('the index finds every token that is similar, with its similarity, and no other', () => {
  fc.assert(
    fc.property(names, names, (onList, asked) => {
      const { vocabulary } = indexOf(onList.map((name) => listed(name, { type: 'unknown' })));
      const similar = new SimilarTokenIndex(vocabulary);
      for (const name of asked) {
        for (const { form } of tagName(name, 'person').flatMap(({ tokens }) => tokens)) {
          const brute = vocabulary.forms
            .map((other, id) => [id, tokenSimilarity(form, other)] as const)
            .filter(([, similarity]) => similarity > 0);
          expect([...similar.similarTo(form)].sort(byId)).toEqual(brute);
        }
      }
    }),
    { numRuns: 60 },
  );
});

function byId(a: readonly [number, number], b: readonly [number, number]): number {
  return a[0] - b[0];
}
