import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DeletionIndex, FoundIds, writeDeletionIndex } from '../../../src/compiled/deletion-index.js';
import { gluedForm, pairAt, tripleAt } from '../../../src/compiled/glued.js';
import type { Column } from '../../../src/compiled/sections.js';
import { SimilarTokenIndex } from '../../../src/match/similar/similar-tokens.js';
import { editDistance } from '../../../src/match/similar/spelling-cost.js';
import { tokenSimilarity } from '../../../src/match/similar/token-similarity.js';
import { tagName } from '../../../src/normalise/tagged-name.js';
import { anyName, namePair, token } from '../generated-names.js';
import { indexOf, listed } from '../given.js';

/** Letters few enough that words of one draw are often close to each other, long enough to pass the indexed prefix. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'n'), minLength: 1, maxLength: 12 });
const limit = fc.integer({ min: 0, max: 2 });

interface Filed {
  readonly id: number;
  readonly text: string;
  readonly limit: number;
}

function lookUp(filed: readonly Filed[], wanted: string, edits: number): ReadonlySet<number> {
  const sections = new Map<string, Column>();
  const byId = new Map(filed.map((one) => [one.id, one]));
  const entries = {
    ids: Int32Array.from(byId.keys()),
    limitOf: (id: number) => byId.get(id)?.limit ?? 0,
    textOf: (id: number) => byId.get(id)?.text ?? '',
  };
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

  test('find all that is near among all short words of three letters', () => {
    const words = [''];
    for (let at = 0; (words[at]?.length ?? 4) < 4; at++)
      for (const letter of ['a', 'b', 'n']) words.push(`${words[at]}${letter}`);
    for (const filed of [1, 2]) {
      const near = words.map((text, id) => ({ id, text, limit: filed }));
      for (const asked of [1, 2]) {
        const edits = Math.min(filed, asked);
        for (const wanted of words) {
          const found = lookUp(near, wanted, asked);
          const missed = words.filter(
            (text, id) => !found.has(id) && editDistance(text, wanted, edits) <= edits,
          );
          expect([wanted, missed]).toEqual([wanted, []]);
        }
      }
    }
  });

  test.each([
    ['a letter lost and one gained, where one edit is allowed', 'abcde', 1, 'acdef', 2],
    ['two lost and two gained', 'abcdef', 2, 'xacdfy', 2],
    ['one replaced by two elsewhere', 'abcdef', 2, 'bcdxyef', 2],
  ])(
    'pass over strings that are equal after deletions, but too far apart: %s',
    (_, text, limit, wanted, asked) => {
      expect([...lookUp([{ id: 7, text, limit }], wanted, asked)]).toEqual([]);
    },
  );
});

/** Names of close words, so that a vocabulary is full of near misses. */
const closeNames = fc
  .array(fc.oneof(token, word), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));
/** Words of groups of letters that the fold reads as one, so that a letter lost or gained is more to it than one. */
const groups = fc
  .array(fc.constantFrom('sh', 'ch', 'kh', 'ts', 'th', 'a', 'i', 'oo', 'y', 'n', 'l'), {
    minLength: 2,
    maxLength: 5,
  })
  .map((parts) => parts.join(''));
/** Two Arabic words, or an Arabic and a Latin one, that differ in a letter, or in all vowels. */
const spellings = fc
  .tuple(
    fc.array(fc.nat(5), { minLength: 4, maxLength: 7 }),
    fc.nat(9),
    fc.constantFrom('زنملاو', 'znmlai'),
    fc.constantFrom('زنملاو', 'znmlai'),
  )
  .map(([word, lost, one, other]): readonly [string, string] => {
    const write = (letters: readonly number[], alphabet: string): string =>
      letters.map((at) => alphabet.charAt(at)).join('');
    return [
      write(word, one),
      write(
        word.filter((letter, at) => (lost > 6 ? letter < 4 : at !== lost)),
        other,
      ),
    ];
  });
/** Syllables in their own script and in two romanisations, and words that are spelt like them. */
const syllable = fc.constantFrom(
  '김',
  '정',
  '소',
  '조',
  'kim',
  'jong',
  'chong',
  'jeong',
  '张',
  'zhang',
  'chang',
  '宋',
  'song',
  'so',
  'cho',
);
const syllables = fc
  .array(fc.tuple(syllable, fc.constantFrom(' ', '')), { minLength: 1, maxLength: 3 })
  .map((all) => all.flat().join('').trim());
const names = fc.array(fc.oneof(namePair(fc.oneof(anyName, closeNames, groups, syllables)), spellings), {
  minLength: 1,
  maxLength: 20,
});

test('the index finds every token that is similar, with its similarity, and no other', () => {
  fc.assert(
    fc.property(names, (pairs) => {
      const onList = pairs.map(([name]) => name);
      const asked = pairs.map(([, name]) => name);
      const { vocabulary } = indexOf(onList.map((name) => listed(name, { type: 'unknown' })));
      const similar = new SimilarTokenIndex(vocabulary);
      for (const name of asked) {
        for (const { form } of tagName(name, 'person').flatMap(({ tokens }) => tokens)) {
          for (const kind of ['person', 'other'] as const) {
            const brute = vocabulary.forms
              .map((other, id) => [id, tokenSimilarity(form, other, kind)] as const)
              .filter(([, similarity]) => similarity > 0);
            expect([...similar.similarTo(form, kind)].sort(byId)).toEqual(brute);
          }
        }
      }
    }),
    { numRuns: 80 },
  );
});

test('words written as one find every listed word that is similar, and nothing that is no word by itself', () => {
  let found = 0;
  fc.assert(
    fc.property(names, (pairs) => {
      // Each name once more with its first two words as one, which is what they are for.
      const onList = pairs.flatMap(([name]) => [name, name.replace(' ', '')]);
      const { vocabulary, persons, others } = indexOf(
        onList.map((name) => listed(name, { type: 'unknown' })),
      );
      const words = new Set([...persons.token, ...others.token]);
      const similar = new SimilarTokenIndex(vocabulary);
      for (const { tokens } of pairs.flatMap(([, name]) => tagName(name, 'person'))) {
        const glued = tokens.flatMap((_, at) => [pairAt(tokens, at), tripleAt(tokens, at)]);
        for (const one of glued.filter((each) => each !== null)) {
          for (const kind of ['person', 'other'] as const) {
            const brute = vocabulary.forms
              .map((other, id) => [id, tokenSimilarity(gluedForm(one), other, kind)] as const)
              .filter(([id, similarity]) => similarity > 0 && words.has(id));
            expect([...similar.similarInBothToGlued(one)[kind]].sort(byId)).toEqual(brute);
            found += brute.length;
          }
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(found).toBeGreaterThan(100);
});

function byId(a: readonly [number, number], b: readonly [number, number]): number {
  return a[0] - b[0];
}
