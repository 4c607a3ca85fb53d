import type { RawRow } from '../tabular/delimited.js';
import { isEmptyRow } from './row-reader.js';

/** Every `of`-th row of a file, beginning with row `number` (both from 1). */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** The number in the file of a shard's row. @param count which of the shard's rows, from 1 */
export function rowNumber(count: number, shard: Shard | null): number {
  return shard === null ? count : shard.number + (count - 1) * shard.of;
}

/**
 * The rows of a shard. All rows are read by whoever reads one shard, so it is known here which empty rows are the end of
 * the file: those are in no shard, as they are no rows of the whole.
 * @param passedOver is shown the rows of other shards
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
