import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { WordFilter } from '../../src/normalise/word-filter.js';
import { hashOfWord } from '../../src/normalise/word-memory.js';

const word = fc.stringMatching(/^[a-z]{1,12}$/);

/** A filter after so many questions that it is made. */
function asked(filter: WordFilter): WordFilter {
  for (let count = 0; count < 1000; count++) filter.mayHold(count);
  return filter;
}

test('lets through every word of its table', () => {
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const filter = asked(new WordFilter(new Set(words)));
      for (const each of words) expect(filter.mayHold(hashOfWord(each))).toBe(true);
    }),
  );
});

test('lets everything through at first, when making it does not pay', () => {
  const filter = new WordFilter(new Set(['word']));
  expect(filter.mayHold(hashOfWord('name'))).toBe(true);
  expect(asked(filter).mayHold(hashOfWord('name'))).toBe(false);
});

test('holds back nearly all others', () => {
  const filter = asked(new WordFilter(new Set(Array.from({ length: 1000 }, (_, at) => `word${at}`))));
  const others = Array.from({ length: 1000 }, (_, at) => `name${at}`);
  expect(others.filter((each) => filter.mayHold(hashOfWord(each))).length).toBeLessThan(100);
});
