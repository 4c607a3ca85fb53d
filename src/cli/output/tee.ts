const BATCH = 256;

/** One reader's end of a tee. */
export interface TeeEnd<T> {
  readonly items: AsyncIterable<T>;
  /** whether this reader has been told that there are no more items */
  readonly ended: () => boolean;
  /** this reader wants no more, even if it never began; the others go on without it */
  readonly leave: () => Promise<void>;
}

/**
 * One stream for several readers. Each gets every item, in order, and the source is read at most one batch ahead of the
 * slowest reader, so memory stays constant. An error of the source reaches all of them. A single reader gets the items
 * of the source directly, which costs next to nothing.
 */
export function tee<T>(source: AsyncIterable<T>, readers: number): TeeEnd<T>[] {
  if (readers === 1) return [onlyEnd(source)];
  const shared = new SharedBatches(source[Symbol.asyncIterator](), readers);
  return Array.from({ length: readers }, () => {
    let [present, ended] = [true, false];
    const leave = async () => {
      if (present) {
        present = false;
        await shared.leave();
      }
    };
    async function* items(): AsyncGenerator<T> {
      try {
        for (let batch = await shared.next(); batch.length > 0; batch = await shared.next()) yield* batch;
        ended = true;
      } finally {
        await leave();
      }
    }
    return { items: items(), ended: () => ended, leave };
  });
}

/** The source, with its end noticed. A generator around it would take as long as writing a row. */
function onlyEnd<T>(source: AsyncIterable<T>): TeeEnd<T> {
  let ended = false;
  const noticed = (result: IteratorResult<T>): IteratorResult<T> => {
    ended ||= result.done === true;
    return result;
  };
  const items: AsyncIterable<T> = {
    [Symbol.asyncIterator]: () => {
      const iterator = source[Symbol.asyncIterator]();
      return {
        next: () => iterator.next().then(noticed),
        return: async () => (await iterator.return?.()) ?? { done: true, value: undefined },
      };
    },
  };
  return { items, ended: () => ended, leave: async () => {} };
}

interface WaitingReader<T> {
  readonly resolve: (batch: readonly T[]) => void;
  readonly reject: (error: unknown) => void;
}

class SharedBatches<T> {
  private readonly source: AsyncIterator<T>;
  private readers: number;
  private waiting: WaitingReader<T>[] = [];
  private ended = false;

  constructor(source: AsyncIterator<T>, readers: number) {
    this.source = source;
    this.readers = readers;
  }

  /** The next batch for one reader. It is fetched once every reader has asked for it. Empty at the end. */
  next(): Promise<readonly T[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.serve();
    });
  }

  /** One reader wants no more; the last one closes the source. */
  async leave(): Promise<void> {
    this.readers -= 1;
    if (this.readers > 0) this.serve();
    else if (!this.ended) await this.source.return?.();
  }

  private serve(): void {
    if (this.waiting.length === 0 || this.waiting.length < this.readers) return;
    const waiting = this.waiting;
    this.waiting = [];
    this.fetch().then(
      (batch) => {
        for (const reader of waiting) reader.resolve(batch);
      },
      (error: unknown) => {
        this.ended = true;
        for (const reader of waiting) reader.reject(error);
      },
    );
  }

  private async fetch(): Promise<readonly T[]> {
    const batch: T[] = [];
    while (!this.ended && batch.length < BATCH) {
      const item = await this.source.next();
      if (item.done === true) this.ended = true;
      else batch.push(item.value);
    }
    return batch;
  }
}
