import type { ScreenedRow } from '../../match/screened-row.js';

/** Screened rows on their way to the reports, in their order. */
export type ScreenedRows = AsyncIterable<ScreenedRow | UnmatchedRows>;

/**
 * Consecutive rows without a match, which most reports pass over. They travel as one item: each step that a row takes by
 * itself through an asynchronous iteration leaves more behind than reading it.
 */
export class UnmatchedRows {
  readonly count: number;
  /** numbers of the first and the last row */
  readonly first: number;
  readonly last: number;
  private readonly rowAt: (at: number) => ScreenedRow;

  /** @param rowAt the row at a position, from 0 */
  constructor(count: number, rowAt: (at: number) => ScreenedRow, numberAt: (at: number) => number) {
    this.count = count;
    this.first = numberAt(0);
    this.last = numberAt(count - 1);
    this.rowAt = rowAt;
  }

  *rows(): Generator<ScreenedRow> {
    for (let at = 0; at < this.count; at += 1) yield this.rowAt(at);
  }
}

/** Every row by itself. */
export async function* eachRow(rows: ScreenedRows): AsyncGenerator<ScreenedRow> {
  for await (const item of rows) {
    if (item instanceof UnmatchedRows) for (const row of item.rows()) yield row;
    else yield item;
  }
}

/** The rows that a report is about which passes over those without a match. */
export async function* notableRows(rows: ScreenedRows): AsyncGenerator<ScreenedRow> {
  for await (const item of rows) if (!(item instanceof UnmatchedRows)) yield item;
}
