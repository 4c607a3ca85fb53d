import { FINGERPRINT_BYTES } from '../../changes/fingerprints.js';
import type { FieldWarning } from '../../customers/customer.js';
import { RowReader } from '../../customers/row-reader.js';
import type { Engine } from '../../match/engine.js';
import type { ScreenedRow } from '../../match/screened-row.js';
import { RowScreener } from './row-screener.js';
import {
  type Batch,
  type BatchWarning,
  OPEN,
  rowsOf,
  type ScreenedBatch,
  slicesOf,
  type ThreadPlan,
} from './screened-batch.js';
import { IdHashes } from './seen-ids.js';

/** Characters of a text that are read at a time: some sixty rows. */
const SLICE = 6000;

/** Screens batches of rows in one thread. */
export class BatchScreener {
  private readonly plan: ThreadPlan;
  private readonly screener: RowScreener;
  private readonly reader: RowReader;
  /** null where no column has ids */
  private readonly ids: IdHashes | null;

  /** @param engine over the index of the plan, which this thread keeps */
  constructor(plan: ThreadPlan, engine: Engine) {
    this.plan = plan;
    this.screener = new RowScreener(plan, engine);
    this.reader = new RowReader(plan.rows);
    this.ids = plan.rows.columns.customer.id === undefined ? null : new IdHashes();
  }

  /**
   * Reads a slice when the one before it is screened: what lives long is copied again and again by the garbage
   * collection.
   */
  screen(batch: Batch): ScreenedBatch {
    const { screener, reader, plan, ids } = this;
    const sparedBefore = screener.spared;
    const notable: ScreenedRow[] = [];
    const warnings = new BatchWarnings();
    const fingerprints: Uint8Array[] = [];
    let [rows, lines] = [0, 0];
    for (const slice of slicesOf(batch, plan.dialect, SLICE)) {
      const read = rowsOf(slice, plan.dialect, lines + 1);
      if (read === null) {
        ids?.take();
        return OPEN;
      }
      lines += read.lines;
      for (const raw of read.rows) {
        const row = reader.read(raw, ++rows);
        const place = plan.fingerprints === null ? undefined : new Uint8Array(FINGERPRINT_BYTES);
        const screened = screener.screen(row, place);
        if (place !== undefined) fingerprints.push(place);
        if (screened.status !== 'none') notable.push(screened);
        ids?.add('rejected' in row ? null : row.customer.id);
        if (!('rejected' in row)) for (const warning of row.warnings) warnings.add(warning, rows);
      }
    }
    return {
      rows,
      lines,
      notable,
      warnings: warnings.all(),
      fingerprints: plan.fingerprints === null ? null : joined(fingerprints),
      ids: ids?.take() ?? null,
      spared: screener.spared - sparedBefore,
      open: false,
    };
  }
}

/** Oddities of a batch, counted by column and kind. */
class BatchWarnings {
  private readonly known = new Map<string, { -readonly [key in keyof BatchWarning]: BatchWarning[key] }>();

  add({ column, reason }: FieldWarning, row: number): void {
    const key = `${column}\n${reason}`;
    const known = this.known.get(key);
    if (known === undefined) this.known.set(key, { column, reason, firstRow: row, times: 1 });
    else known.times += 1;
  }

  all(): readonly BatchWarning[] {
    return [...this.known.values()];
  }
}

/** In memory of its own: with a part of a larger one, all of it would be copied to another thread. */
function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.length * FINGERPRINT_BYTES);
  for (const [at, part] of parts.entries()) all.set(part, at * FINGERPRINT_BYTES);
  return all;
}
