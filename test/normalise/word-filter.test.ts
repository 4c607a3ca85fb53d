import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { WordFilter } from '../../src/normalise/word-filter.js';
import { hashOfWord } from '../../src/normalise/word-memory.js';

const word = fc.stringMatching(/^[a-z]{1,12}$/);

test('lets through every word of its table', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      const filter = new WordFilter(words);
      for (const each of words) expect(filter.mayHold(hashOfWord(each))).toBe(true);
    }),
  );
});

test('holds back nearly all others', () => {
  const filter = new WordFilter(Array.from({ length: 1000 }, (_, at) => `word${at}`));
  const others = Array.from({ length: 1000 }, (_, at) => `name${at}`);
  expect(others.filter((each) => filter.mayHold(hashOfWord(each))).length).toBeLessThan(100);
});
