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
    const often = memory.of('often');
    memory.of('once');
    for (let number = 0; number < 100; number++) {
      memory.of(`other${number}`);
      expect(memory.of('often')).toBe(often);
    }
    memory.of('once');
    expect(made.filter((text) => text === 'once')).toHaveLength(2);
  });
});
