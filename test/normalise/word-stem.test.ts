import { describe, expect, test } from '@jest/globals';
import { WordStems, wordFold } from '../../src/normalise/word-stem.js';

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
