import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FoldBeginnings, WordStems, wordFold } from '../../src/normalise/word-stem.js';

describe('wordFold', () => {
  test.each([
    ['obshchestvo', 'obschestvo'],
    ['obshchestvo', 'obsestvo'],
    ['aktsionernoe', 'akcionernoye'],
    ['otvetstvennostyu', 'otvetstvennostju'],
    ['ogranichennoy', 'ogranichennoi'],
    ['mekhanicheskiy', 'mehanicheskij'],
    ['uchrezhdenie', 'uchrezdeniye'],
  ])('%s and %s fold alike', (a, b) => {
    expect(wordFold(a)).toBe(wordFold(b));
  });

  test.each([
    ['zavod', 'narod'],
    ['otkrytoe', 'zakrytoe'],
    ['publichnoe', 'nepublichnoe'],
  ])('%s and %s do not', (a, b) => {
    expect(wordFold(a)).not.toBe(wordFold(b));
  });
});

describe('FoldBeginnings', () => {
  /** Glides and groups of letters, which are dropped or read as one, and the letters that decide how. */
  const word = fc
    .array(fc.constantFrom(...'aeouijyckstz', 'sh', 'shch', 'tsch', 'kh', 'ph', 'x'), {
      minLength: 1,
      maxLength: 8,
    })
    .map((parts) => parts.join(''));

  test('let every word through that is among them when it is folded', () => {
    fc.assert(
      fc.property(word, (text) => {
        expect([text, new FoldBeginnings([wordFold(text)]).mayHold(text)]).toEqual([text, true]);
      }),
      { numRuns: 2000 },
    );
  });

  test('rule out those that begin otherwise', () => {
    const beginnings = new FoldBeginnings(['stroiteln']);
    expect(['petrov', 'ustroi', 'stavropol'].filter((text) => beginnings.mayHold(text))).toEqual([]);
  });
});

describe('WordStems', () => {
  const stems = new WordStems(
    new Map([
      ['stroiteln', 'construction'],
      ['stroitelnik', 'builder'],
    ]),
  );

  test('takes the longest stem that leaves a known ending', () => {
    expect(stems.headOf('stroitelnogo')).toBe('construction');
    expect(stems.headOf('stroitelniki')).toBe('builder');
    expect(stems.headOf('stroitelnvzg')).toBeNull();
    expect(stems.headOf('stroit')).toBeNull();
  });
});
