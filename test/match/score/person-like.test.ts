import { describe, expect, test } from '@jest/globals';
import { personLikeness } from '../../../src/match/score/person-like.js';
import { tagName } from '../../../src/normalise/tagged-name.js';

const likeness = (name: string, kind: 'person' | 'other' = 'other'): number => {
  const [reading] = tagName(name, kind);
  if (reading === undefined) throw new Error(`${name} cannot be read`);
  return personLikeness(reading);
};

describe('how surely a name read as a company’s is a person’s', () => {
  test.each(['Maria Vashgirdi', 'Lauren Wood', 'Ali bin Hassan', 'Peter Stone'])('%s: somewhat', (name) => {
    expect(likeness(name)).toBeCloseTo(1 / 3);
  });

  test.each(['李 娜', '浩 伍', '성훈 김'])('%s: surely', (name) => {
    expect(likeness(name)).toBe(1);
  });

  test.each([
    'Maria',
    'Maria Shipping',
    'Stork OOO',
    'Vashgirdi Trevonix',
    'Maria Anna Peter Paul Ivan',
    'Peter 2',
  ])('%s: not at all', (name) => {
    expect(likeness(name)).toBe(0);
  });

  test('a name read as a person’s is not held against anything', () => {
    expect(likeness('Maria Vashgirdi', 'person')).toBe(0);
  });
});
