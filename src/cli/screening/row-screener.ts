import { FINGERPRINT_BYTES, Fingerprinter, type FingerprintLog } from '../../changes/fingerprints.js';
import type { CustomerRow } from '../../customers/customer.js';
import type { Engine } from '../../match/engine.js';
import { screenRow } from '../../match/screen-rows.js';
import type { ScreenedRow } from '../../match/screened-row.js';
import { NarrowedEngine } from './narrowing.js';
import type { ThreadPlan } from './screened-batch.js';

/**
 * Screens rows in one thread, takes their fingerprints if asked for, and skips comparisons that cannot find anything.
 */
export class RowScreener {
  private readonly fingerprinter: Fingerprinter | null;
  private readonly narrowed: NarrowedEngine | null;
  private readonly engine: Engine;

  /** @param engine over all lists, which this thread keeps */
  constructor(
    { fingerprints, narrowing, engine: options }: Pick<ThreadPlan, 'fingerprints' | 'narrowing' | 'engine'>,
    engine: Engine,
  ) {
    this.engine = engine;
    this.fingerprinter = fingerprints === null ? null : new Fingerprinter(fingerprints);
    this.narrowed = narrowing === null ? null : new NarrowedEngine(narrowing, options, engine);
  }

  /** Rows so far that were screened against changed entities only. */
  get spared(): number {
    return this.narrowed?.spared ?? 0;
  }

  /** @param place receives the fingerprint: zeros, which stay for a rejected row */
  screen(row: CustomerRow, place: Uint8Array | undefined): ScreenedRow {
    if (this.fingerprinter === null || place === undefined || 'rejected' in row)
      return screenRow(row, this.engine);
    Buffer.from(place.buffer, place.byteOffset).write(this.fingerprinter.ofRow(row), 'latin1');
    return screenRow(row, this.narrowed?.engineFor(place) ?? this.engine);
  }

  /**
   * Screens rows one by one, in order, each after its fingerprint was logged.
   * @param onSpared told at the end how many rows were screened against changed entities only
   */
  async *rows(
    rows: AsyncIterable<CustomerRow>,
    log: FingerprintLog | null,
    onSpared: (rows: number) => void,
  ): AsyncGenerator<ScreenedRow> {
    for await (const row of rows) yield this.screen(row, log?.more(FINGERPRINT_BYTES));
    onSpared(this.spared);
  }
}
