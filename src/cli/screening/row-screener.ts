import { FINGERPRINT_BYTES, Fingerprinter, type FingerprintLog } from '../../changes/fingerprints.js';
import type { CustomerRow, ReadRow } from '../../customers/customer.js';
import type { Engine } from '../../match/engine.js';
import { screened, screenRow } from '../../match/screen-rows.js';
import type { ScreenedCustomer, ScreenedRow } from '../../match/screened-row.js';
import { NarrowedEngine, type RowEngine } from './narrowing.js';
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

  /**
   * Other threads can receive the result where something was found; where nothing was, it stays in this one.
   * @param place receives the fingerprint: zeros, which stay for a rejected row
   */
  screen(row: CustomerRow, place: Uint8Array | undefined): ScreenedRow {
    if ('rejected' in row) return screenRow(row, this.engine);
    const result = this.engineFor(row, place).screen(row.customer);
    const isUnmatched = result.matches.length === 0 && result.setAside.length === 0;
    return isUnmatched ? new WithoutMatch(row) : screened(row, result);
  }

  private engineFor(row: ReadRow, place: Uint8Array | undefined): RowEngine {
    if (this.fingerprinter === null || place === undefined) return this.engine;
    Buffer.from(place.buffer, place.byteOffset).write(this.fingerprinter.ofRow(row), 'latin1');
    return this.narrowed?.engineFor(place) ?? this.engine;
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

const NOTHING: readonly never[] = [];

/** A row without a match: most reports ask nothing of it, so that its cells are not even put under their headers. */
class WithoutMatch implements ScreenedCustomer {
  readonly row: number;
  readonly status = 'none';
  readonly matches = NOTHING;
  readonly setAside = NOTHING;
  private readonly read: ReadRow;

  constructor(read: ReadRow) {
    this.row = read.row;
    this.read = read;
  }

  get line(): number {
    return this.read.line;
  }

  get input(): ScreenedCustomer['input'] {
    return this.read.input;
  }

  get customer(): ScreenedCustomer['customer'] {
    return this.read.customer;
  }
}
