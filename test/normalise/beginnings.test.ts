import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Beginnings } from '../../src/normalise/scripts/beginnings.js';

const word = fc.stringMatching(/^[а-я]{1,40}$/);

test('lets through whatever a word of the table begins', () => {
  fc.assert(
    fc.property(fc.array(word), word, fc.stringMatching(/^[а-я]{0,5}$/), (words, first, rest) => {
      const lengths = new Beginnings([...words, first]).lengthsIn(first + rest);
      expect(lengths & (1 << Math.min(first.length, 31))).not.toBe(0);
    }),
  );
});

test('holds back nearly all else', () => {
  const table = new Beginnings(['завод', 'банк', 'союз']);
  const names = 'иванов петров сидоров кузнецов смирнов попов лебедев козлов новиков морозов'.split(' ');
  expect(names.filter((name) => table.lengthsIn(name) !== 0)).toEqual([]);
  expect(table.lengthsIn('заводской')).toBe(1 << 5);
  expect(table.lengthsIn('')).toBe(0);
});
