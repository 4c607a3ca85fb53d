import { describe, expect, test } from '@jest/globals';
import { tee } from '../../src/cli/output/tee.js';

async function* numbers(count: number, onEnd: () => void = () => {}): AsyncGenerator<number> {
  try {
    for (let n = 0; n < count; n += 1) yield n;
  } finally {
    onEnd();
  }
}

async function collect<T>(items: AsyncIterable<T>, limit = Number.POSITIVE_INFINITY): Promise<T[]> {
  const all: T[] = [];
  if (limit === 0) return all;
  for await (const item of items) {
    all.push(item);
    if (all.length >= limit) break;
  }
  return all;
}

const upTo = (count: number) => Array.from({ length: count }, (_, n) => n);

describe('a tee', () => {
  test.each([0, 1, 255, 256, 257, 1000])('gives each of three readers all of %i items', async (count) => {
    const ends = tee(numbers(count), 3);
    const read = await Promise.all(ends.map((end) => collect(end.items)));
    expect(read).toEqual([upTo(count), upTo(count), upTo(count)]);
  });

  test('goes on for the others when one stops early', async () => {
    const ends = tee(numbers(2000), 3);
    const read = await Promise.all(ends.map((end, index) => collect(end.items, index === 1 ? 5 : undefined)));
    expect(read.map((items) => items.length)).toEqual([2000, 5, 2000]);
  });

  test('goes on for the others when one never begins', async () => {
    const [first, second] = tee(numbers(600), 2);
    await second?.leave();
    await second?.leave();
    expect(first && (await collect(first.items))).toEqual(upTo(600));
  });

  test.each([1, 2])('knows who was told that there are no more, of %i', async (readers) => {
    const ends = tee(numbers(600), readers);
    const [first, ...others] = ends;
    const read = ends.map((end) => collect(end.items, end === first ? 600 : undefined));
    await Promise.all(read);
    expect(first?.ended()).toBe(false);
    expect(others.map((end) => end.ended())).toEqual(others.map(() => true));
    const [only] = tee(numbers(3), 1);
    expect(only?.ended()).toBe(false);
    expect(only && (await collect(only.items))).toEqual([0, 1, 2]);
    expect(only?.ended()).toBe(true);
  });

  test('closes the source when its only reader leaves', async () => {
    let closed = false;
    const [only] = tee(
      numbers(10_000, () => {
        closed = true;
      }),
      1,
    );
    expect(only && (await collect(only.items, 3))).toEqual([0, 1, 2]);
    expect(closed).toBe(true);
  });

  test('closes the source when the last reader leaves', async () => {
    let closed = false;
    const ends = tee(
      numbers(10_000, () => {
        closed = true;
      }),
      2,
    );
    await Promise.all(ends.map((end) => collect(end.items, 3)));
    expect(closed).toBe(true);
  });

  test('reads at most one batch ahead of the slowest reader', async () => {
    let produced = 0;
    async function* counting() {
      for (; produced < 10_000; produced += 1) yield produced;
    }
    const [fast, slow] = tee(counting(), 2);
    if (fast === undefined || slow === undefined) throw new Error('two ends');
    const fastReading = collect(fast.items);
    const slowIterator = slow.items[Symbol.asyncIterator]();
    await slowIterator.next();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(produced).toBeLessThanOrEqual(2 * 256);
    await slowIterator.return?.();
    expect(await fastReading).toHaveLength(10_000);
  });

  test('passes an error of the source to every reader', async () => {
    async function* failing() {
      yield 1;
      throw new Error('torn');
    }
    const ends = tee(failing(), 2);
    const results = await Promise.allSettled(ends.map((end) => collect(end.items)));
    expect(results.map((result) => result.status === 'rejected' && result.reason.message)).toEqual([
      'torn',
      'torn',
    ]);
  });
});
