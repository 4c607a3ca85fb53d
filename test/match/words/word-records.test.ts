import { describe, expect, test } from '@jest/globals';
import { hashOf } from '../../../src/compiled/hash-slots.js';
import { IntList } from '../../../src/match/retrieve/int-list.js';
import { hashOfLetters, hashOfOthers } from '../../../src/match/words/packed-letters.js';
import type { WordFacts } from '../../../src/match/words/word-facts.js';
import { WordRecords, wordMemory } from '../../../src/match/words/word-records.js';

/** Room for the slots, what two threads have for themselves, and a few records. */
const LITTLE = 1_000_000;

function facts(...persons: number[]): WordFacts {
  const own = { weight: [3.5, 2.25], bits: [12, 5], ends: 2 ** 29 + 1 } as const;
  return {
    own,
    kind: 'rows',
    listed: [listOf(...persons), listOf(7)],
    best: [255, 191],
    flags: 5,
  };
}

function listOf(...numbers: number[]): IntList {
  const list = new IntList();
  list.set(numbers);
  return list;
}

function find(records: WordRecords, text: string, variant = 0): number {
  return records.find(text, 0, text.length, variant, hashOfLetters(text, 0, text.length));
}

function add(records: WordRecords, text: string, given: WordFacts, variant = 0): number {
  return records.add(text, variant, hashOfLetters(text, 0, text.length), given);
}

function listedIn(records: WordRecords, record: number, table: 0 | 1): number[] {
  const from = records.listedFrom(record, table);
  return [...records.ints.subarray(from, from + records.listedCount(record, table))];
}

describe('records of words', () => {
  test('give back what was noted, found in a text in whatever case', () => {
    const records = new WordRecords(wordMemory(LITTLE));
    const record = add(records, 'zoravan', facts(256, 513, 1024));
    const text = 'Mr ZORAVAN Qelt';
    expect(records.find(text, 3, 10, 0, hashOfLetters(text, 3, 10))).toBe(record);
    expect([records.weightAt(record, 0), records.weightAt(record, 1)]).toEqual([3.5, 2.25]);
    expect([records.bitsAt(record, 0), records.bitsAt(record, 1)]).toEqual([12, 5]);
    expect(records.endsAt(record)).toBe(2 ** 29 + 1);
    expect(records.flagsAt(record)).toBe(5);
    expect([records.bestAt(record, 0), records.bestAt(record, 1)]).toEqual([255, 191]);
    expect(listedIn(records, record, 0)).toEqual([256, 513, 1024]);
    expect(listedIn(records, record, 1)).toEqual([7]);
  });

  test('of words that are no names by themselves have no weight, and list tokens once where both tables have the same', () => {
    const records = new WordRecords(wordMemory(LITTLE));
    const tokens = listOf(300, 700);
    const one = add(records, 'binzora', {
      own: null,
      kind: 'tokens',
      listed: [tokens, tokens],
      best: [200, 0],
      flags: 8191,
    });
    const two = add(records, 'binzoru', {
      own: null,
      kind: 'tokens',
      listed: [tokens, listOf(9)],
      best: [0, 255],
      flags: 0,
    });
    expect([records.listsRows(one), records.flagsAt(one)]).toEqual([false, 8191]);
    expect([listedIn(records, one, 0), listedIn(records, one, 1)]).toEqual([
      [300, 700],
      [300, 700],
    ]);
    expect([listedIn(records, two, 0), listedIn(records, two, 1)]).toEqual([[300, 700], [9]]);
    expect([find(records, 'binzora'), find(records, 'binzoru')]).toEqual([one, two]);
    expect(records.listsRows(add(records, 'zoravan', facts(1)))).toBe(true);
  });

  test('list rows until half of the memory is used', () => {
    const records = new WordRecords(wordMemory(LITTLE));
    const rows = Array.from({ length: 5_000 }, (_, row) => row);
    let added = 0;
    while (records.hasRoomForRows()) add(records, `word${added++}`, facts(...rows));
    expect(added).toBeGreaterThan(5);
    expect(records.isKept(add(records, 'zoravan', facts(...rows)))).toBe(true);
  });

  test('tell words and their readings apart, however alike their beginnings', () => {
    const records = new WordRecords(wordMemory(LITTLE));
    const given = ['zora', 'zoravan', 'zoravana', 'zoravam'];
    const added = given.map((word, at) => add(records, word, facts(at)));
    const bare = add(records, 'zora', facts(99), 1);
    expect(given.map((word) => find(records, word))).toEqual(added);
    expect(find(records, 'zora', 1)).toBe(bare);
    expect(find(records, 'zor')).toBe(0);
    expect(find(records, 'zoravan', 1)).toBe(0);
  });

  test('are found by letters beyond ASCII as they stand, too', () => {
    const records = new WordRecords(wordMemory(LITTLE));
    const given = ['Зораван', 'зораван', 'Зораваны', '王小明', '王小', 'з'];
    const placed = (word: string) => [word, 0, word.length, 64, hashOfOthers(word, 0, word.length)] as const;
    const added = given.map((word, at) =>
      records.add(word, 64, hashOfOthers(word, 0, word.length), facts(at)),
    );
    expect(given.map((word) => records.find(...placed(word)))).toEqual(added);
    expect(added.map((record) => listedIn(records, record, 0))).toEqual(given.map((_, at) => [at]));
    expect(records.find('Зораван', 0, 7, 128, hashOfOthers('Зораван', 0, 7))).toBe(0);
    expect(records.find(...placed('Зоравах'))).toBe(0);
  });

  test('can be held for one name only', () => {
    const memory = wordMemory(LITTLE);
    const [one, other] = [new WordRecords(memory), new WordRecords(memory)];
    const record = one.add('bramholt', 0, hashOfLetters('bramholt', 0, 8), facts(1, 2), false);
    expect([one.isKept(record), find(one, 'bramholt'), find(other, 'bramholt')]).toEqual([false, 0, 0]);
    expect(listedIn(one, record, 0)).toEqual([1, 2]);
  });

  test('are shared by all who have the memory, and kept once', () => {
    const memory = wordMemory(LITTLE);
    const [one, other] = [new WordRecords(memory), new WordRecords(memory)];
    const record = add(one, 'bramholt', facts(1, 2));
    expect(find(other, 'bramholt')).toBe(record);
    // As when both searched for it at a time.
    expect(add(other, 'bramholt', facts(1, 2))).toBe(record);
    expect(listedIn(other, record, 0)).toEqual([1, 2]);
    expect(one.isKept(record)).toBe(true);
  });

  test('are held for one name where the memory is full, and what is larger than that is not held at all', () => {
    const records = new WordRecords(wordMemory(LITTLE));
    const rows = Array.from({ length: 20_000 }, (_, row) => row);
    let kept = 0;
    while (records.isKept(add(records, `word${kept}`, facts(...rows)))) kept += 1;
    expect(kept).toBeGreaterThan(0);
    expect(find(records, `word${kept}`)).toBe(0);
    const own = add(records, 'okarwe', facts(...rows));
    expect(records.isKept(own)).toBe(false);
    expect(listedIn(records, own, 0)).toEqual(rows);
    const noRoom = facts(...rows, ...rows, ...rows);
    expect(add(records, 'mosekgwa', noRoom)).toBe(0);
    records.forget();
    expect(listedIn(records, add(records, 'alazar', facts(4)), 0)).toEqual([4]);
    expect(Array.from({ length: kept }, (_, at) => find(records, `word${at}`) !== 0)).not.toContain(false);
  });

  test('of words made to share a hash are not looked for without end', () => {
    const records = new WordRecords(wordMemory(LITTLE));
    const added = Array.from({ length: 100 }, (_, at) => records.add(`word${at}`, 0, 7, facts(at)));
    const found = added.map((_, at) => records.find(`word${at}`, 0, `word${at}`.length, 0, 7));
    expect(found.slice(0, 64)).toEqual(added.slice(0, 64));
    expect(new Set(found.slice(64))).toEqual(new Set([0]));
    // What is not found again is there all the same for whoever added it.
    expect(added.map((record) => listedIn(records, record, 0))).toEqual(added.map((_, at) => [at]));
  });

  test('of words too long to be any are not kept', () => {
    const records = new WordRecords(wordMemory(LITTLE));
    expect(add(records, 'a'.repeat(255), facts(1))).not.toBe(0);
    for (const length of [256, 70_000]) {
      expect(add(records, 'a'.repeat(length), facts(1))).toBe(0);
      expect(find(records, 'a'.repeat(length))).toBe(0);
    }
  });

  test('have the hash that whole names are found by', () => {
    expect(hashOfLetters('Van der BRAMHOLT', 8, 16)).toBe(hashOf('bramholt'));
  });
});
