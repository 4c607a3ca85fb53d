import type { RawRow } from '../tabular/delimited.js';
import { isEmptyRow } from './row-reader.js';

/** Every `of`-th row of a file, beginning with row `number` (from 1). */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** The number in the whole file of a shard's row. @param count position among the shard's rows, from 1 */
export function rowNumber(count: number, shard: Shard | null): number {
  return shard === null ? count : shard.number + (count - 1) * shard.of;
}

/**
 * The rows of a shard. Every shard reads the whole file, so it can recognise empty rows at the end of the file; these
 * belong to no shard, just as they do not count as rows of the whole.
 * @param passedOver is called for each row of another shard
 */
export async function* rowsOfShard(
  batches: AsyncIterable<readonly RawRow[]>,
  { number, of }: Shard,
  passedOver: (raw: RawRow) => void,
): AsyncGenerator<readonly RawRow[], void> {
  let count = 0;
  const waiting: RawRow[] = [];
  for await (const batch of batches) {
    const chosen: RawRow[] = [];
    for (const raw of batch) {
      const isChosen = count % of === number - 1;
      count += 1;
      if (isEmptyRow(raw)) {
        if (isChosen) waiting.push(raw);
        continue;
      }
      if (waiting.length > 0) chosen.push(...waiting.splice(0));
      if (isChosen) chosen.push(raw);
      else passedOver(raw);
    }
    if (chosen.length > 0) yield chosen;
  }
}
