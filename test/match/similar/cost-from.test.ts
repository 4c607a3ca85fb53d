import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Column } from '../../../src/compiled/sections.js';
import { AsciiColumn, TextColumnBuilder } from '../../../src/compiled/text-column.js';
import { CostFrom } from '../../../src/match/similar/cost-from.js';
import { spellingCost } from '../../../src/match/similar/spelling-cost.js';
import { token } from '../generated-names.js';

/** Letters that are swapped for each other at any price, and yo, which is written in two letters or in one. */
const parts = fc
  .array(fc.constantFrom('a', 'e', 'i', 'u', 'iu', 'h', 'k', 'd', 't', 'm', 'o', 'y'), { maxLength: 9 })
  .map((letters) => letters.join(''));
const long = fc.string({ unit: fc.constantFrom('a', 'd', 'h', 't'), minLength: 30, maxLength: 52 });
const one = fc.oneof(
  { weight: 6, arbitrary: parts },
  { weight: 3, arbitrary: token },
  { weight: 1, arbitrary: long },
);
/** A string, and others that are it but for two letters, so that many lie within the limit. */
const strings = fc.tuple(
  one,
  fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.constantFrom('', 'e', 'h', 'iu', 'd')), { maxLength: 4 }),
  fc.array(one, { maxLength: 3 }),
);

test('the cost is that of the definition wherever it is at most the limit, whatever came before', () => {
  fc.assert(
    fc.property(
      fc.array(strings, { maxLength: 4 }),
      fc.double({ min: 0, max: 5, noNaN: true }),
      (all, most) => {
        const cost = new CostFrom();
        for (const [text, changes, others] of all) {
          const changed = changes.map(
            ([from, to, letters]) => text.slice(0, from % 8) + letters + text.slice(to % 8),
          );
          const listed = [...changed, ...others, text.replaceAll('iu', 'e')].filter(
            (other) => other !== text && other !== '',
          );
          const columns = asciiColumn(listed);
          cost.set(text);
          listed.forEach((other, place) => {
            const defined = spellingCost(text, other);
            const found = cost.to(columns, place, most);
            if (defined <= most) expect([text, other, found]).toEqual([text, other, defined]);
            else expect(found).toBeGreaterThan(most);
            if (defined < Number.POSITIVE_INFINITY) expect(cost.to(columns, place, defined)).toBe(defined);
          });
        }
      },
    ),
    { numRuns: 2000 },
  );
});

function asciiColumn(texts: readonly string[]): AsciiColumn {
  const column = new TextColumnBuilder();
  for (const text of texts) column.push(text);
  const sections = new Map<string, Column>();
  column.writeAscii(sections, 'text');
  return new AsciiColumn(sections, 'text');
}
