import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Column } from '../../../src/compiled/sections.js';
import { AsciiColumn, TextColumnBuilder } from '../../../src/compiled/text-column.js';
import { NearString } from '../../../src/match/similar/near-strings.js';
import { editDistance } from '../../../src/match/similar/spelling-cost.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'z', '1'), maxLength: 34 });

test('the distance is the one of the spelling cost’s gate, whatever came before', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 8 }),
      fc.array(word, { maxLength: 4 }),
      (texts, asked) => {
        const column = new TextColumnBuilder();
        for (const text of texts) column.push(text);
        const sections = new Map<string, Column>();
        column.writeAscii(sections, 'text');
        const near = new NearString();
        for (const one of asked) {
          near.set(one);
          texts.forEach((text, place) => {
            const found = near.distance(new AsciiColumn(sections, 'text'), place, 2);
            expect(Math.min(found, 3)).toBe(editDistance(one, text, 2));
          });
        }
      },
    ),
    { numRuns: 1000 },
  );
});
