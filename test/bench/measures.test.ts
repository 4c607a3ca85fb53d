import { describe, expect, test } from '@jest/globals';

const bench = (file: string) => import(new URL(`../../bench/${file}`, import.meta.url).href);
const { wilson, shareText } = await bench('statistics.mjs');
const { jaroWinkler, bestTokenSimilarity } = await bench('jaro-winkler.mjs');
const { randomFrom, sample, shuffled } = await bench('random.mjs');
const { readCultures, readBusinessWords, shareAtRank } = await bench('rarity/cultures.mjs');

describe('wilson', () => {
  // Newcombe 1998, table I: 81 of 263 and 15 of 148
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
  ])('%d of %d', (hits, total, low, high) => {
    const interval = wilson(hits, total);
    expect(interval[0]).toBeCloseTo(low, 3);
    expect(interval[1]).toBeCloseTo(high, 3);
  });

  test('nothing counted is no share', () => {
    expect(shareText(0, 0)).toBe('–');
  });
});

describe('jaroWinkler', () => {
  // Winkler 1990, table of examples
  test.each([
    ['martha', 'marhta', 0.961],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.813],
    ['same', 'same', 1],
    ['abc', 'xyz', 0],
  ])('%s, %s', (one, other, expected) => {
    expect(jaroWinkler(one, other)).toBeCloseTo(expected, 3);
    expect(jaroWinkler(other, one)).toBeCloseTo(expected, 3);
  });

  test('best token pairs do not mind order, and mind missing words a little', () => {
    expect(bestTokenSimilarity(['ann', 'lee'], ['lee', 'ann'])).toBe(1);
    expect(bestTokenSimilarity(['ann', 'lee'], ['lee', 'ann', 'may'])).toBeCloseTo(0.95, 5);
  });
});

describe('seeded chance', () => {
  test('is even and repeats itself', () => {
    const draws: number[] = Array.from({ length: 10_000 }, randomFrom(7));
    expect(draws).toEqual(Array.from({ length: 10_000 }, randomFrom(7)));
    expect(draws.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(draws.reduce((sum, value) => sum + value, 0) / draws.length).toBeCloseTo(0.5, 1);
  });

  test('a sample holds distinct items of the whole', () => {
    const items = Array.from({ length: 100 }, (_, index) => index);
    expect(new Set(sample(randomFrom(1), items, 40)).size).toBe(40);
    expect([...shuffled(randomFrom(1), items)].sort((one, other) => one - other)).toEqual(items);
  });
});

describe('the name statistics', () => {
  test('every line of the tables is read, shares fall with the rank', () => {
    const cultures = readCultures();
    expect(cultures.length).toBeGreaterThan(30);
    for (const { weight, slots } of cultures) {
      expect(weight).toBeGreaterThanOrEqual(0.05);
      expect(slots.has('given') || slots.has('family')).toBe(true);
    }
    const spellings: string[] = cultures.flatMap(
      ({ slots }: { slots: Map<string, { spellings: string[] }[]> }) =>
        [...slots.values()].flat().flatMap((entry) => entry.spellings),
    );
    expect(spellings.filter((spelling) => !/^[a-z]+$/.test(spelling))).toEqual([]);
    expect(shareAtRank(0, 10, 0.1, 0.01)).toBeCloseTo(0.1, 9);
    expect(shareAtRank(9, 10, 0.1, 0.01)).toBeCloseTo(0.01, 9);
  });

  test('generic business words are words', () => {
    const words: string[] = [...readBusinessWords().keys()];
    expect(words).toContain('trading');
    expect(words.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
  });
});
