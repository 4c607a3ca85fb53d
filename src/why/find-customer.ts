import type { CustomerRow, ReadRow, RejectedRow } from '../customers/customer.js';
import type { CustomerFile } from '../customers/open-customers.js';

/** Rows with one id: a single one, unless the id is not unique. */
export interface FoundCustomer {
  readonly rows: readonly (ReadRow | RejectedRow)[];
  /** if no row has the id: numbers of rows whose ids look like it, at most `MOST_ALIKE` */
  readonly alike: readonly number[];
  /** rows that were read */
  readonly read: number;
}

const MOST_ROWS = 10;
const MOST_ALIKE = 3;

/**
 * Reads a customer file for the rows with one id, including rejected ones. Holds only those rows.
 * @param header of the column of ids
 * @throws Problem ('input') if the file cannot be read to its end
 */
export async function findCustomer(
  { rows }: Pick<CustomerFile, 'rows'>,
  header: string,
  wanted: string,
  signal: AbortSignal,
): Promise<FoundCustomer> {
  const { distance } = await import('fastest-levenshtein');
  const found: (ReadRow | RejectedRow)[] = [];
  const alike: number[] = [];
  const near = (id: string) => bare(id) === bare(wanted) || (wanted.length > 3 && distance(id, wanted) === 1);
  let read = 0;
  for await (const row of rows) {
    signal.throwIfAborted();
    read += 1;
    const id = idOf(row, header);
    if (id === wanted) {
      if (found.length < MOST_ROWS) found.push(row);
    } else if (found.length === 0 && id !== '' && alike.length < MOST_ALIKE && near(id)) alike.push(row.row);
  }
  return { rows: found, alike, read };
}

/** A rejected row has no customer, but it has the cell. */
function idOf(row: CustomerRow, header: string): string {
  if (!('rejected' in row)) return row.customer.id ?? '';
  return row.input.find(([name]) => name === header)?.[1].trim() ?? '';
}

/** Without what is most often mistyped or lost: case, punctuation, leading zeros. */
function bare(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^0+(?=.)/, '');
}
