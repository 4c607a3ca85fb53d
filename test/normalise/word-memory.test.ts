import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { WordMemory } from '../../src/normalise/word-memory.js';

/** A memory of `most` words in a generation, and every word that it had to make. */
function memoryOf(most: number) {
  const made: string[] = [];
  const memory = new WordMemory((text, hash) => {
    made.push(text);
    return { text, hash };
  }, most);
  return { made, memory };
}

describe('a memory of words', () => {
  const word = fc.stringMatching(/^[a-c]{1,4}$/);

  test('finds the word that was asked for, in whatever order and number', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), fc.integer({ min: 1, max: 20 }), (words, most) => {
        const { memory } = memoryOf(most);
        for (const text of words) expect(memory.of(text).text).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  test('finds a part of a text in whatever case, without cutting it out', () => {
    const { made, memory } = memoryOf(10);
    const maria = memory.of('maria');
    expect(memory.ofLetters('Anna MARIA', 5, 10)).toBe(maria);
    expect(memory.ofLetters('Maria', 0, 5)).toBe(maria);
    expect(memory.ofLetters('Marian', 0, 6)).not.toBe(maria);
    expect(made).toEqual(['maria', 'marian']);
  });

  test('keeps what is asked for now and then, and forgets the rest', () => {
    const { made, memory } = memoryOf(10);
    memory.of('often');
    memory.of('twice');
    for (let number = 0; number < 20; number++) memory.of(`first${number}`);
    const [often, twice] = [memory.of('often'), memory.of('twice')];
    for (let number = 0; number < 100; number++) {
      // Each comes a second time, without which nothing is remembered.
      for (let times = 0; times < 2; times++) {
        memory.of(`other${number}`);
        for (let others = 0; others < 8; others++) memory.of(`other${number}-${others}`);
      }
      expect(memory.of('often')).toBe(often);
    }
    expect(memory.of('twice')).not.toBe(twice);
    expect(made.filter((text) => text === 'often')).toHaveLength(2);
  });

  test('does not forget what is remembered for words that come once', () => {
    const { memory } = memoryOf(10);
    memory.of('often');
    for (let number = 0; number < 20; number++) memory.of(`first${number}`);
    const often = memory.of('often');
    for (let number = 0; number < 1000; number++) memory.of(`once${number}`);
    expect(memory.of('often')).toBe(often);
  });
});
