import { randomBytes } from 'node:crypto';
import { fingerprintFile, fingerprintPath, type ScreenedBy } from '../../changes/fingerprint-file.js';
import { Fingerprinter, FingerprintLog, type FingerprintPlan } from '../../changes/fingerprints.js';
import { renderGone } from '../../changes/gone-file.js';
import { KnownRows } from '../../changes/known-rows.js';
import { ChangeMarker, type GonePair } from '../../changes/mark-changes.js';
import { readingOf } from '../../changes/reading.js';
import { differenceOf } from '../../changes/reasons.js';
import type { EntityIndex } from '../../compiled/entity-index.js';
import type { CustomerFile } from '../../customers/open-customers.js';
import type { ChangeStatus } from '../../match/screened-row.js';
import type { RunFacts } from '../../report/reporter.js';
import { grouped } from '../../report/tally.js';
import { writeAtomically } from '../../report/write.js';
import { hashFile } from '../../run-record/hashed-file.js';
import { storeSecret } from '../../store/secret.js';
import { rowNumberId } from '../../tabular/row-numbers.js';
import type { Context } from '../command.js';
import { openStore } from '../lists/open-store.js';
import { indexName } from '../load/index-cache.js';
import { eachRow, type ScreenedRows, UnmatchedRows } from '../output/unmatched-rows.js';
import { programStamp } from '../program-stamp.js';
import { type EarlierRun, readEarlierRun } from './earlier-run.js';
import { type Narrowing, narrowingOf } from './narrowing.js';
import type { RowLog } from './row-log.js';

/** What is requested about an earlier run, and for a later one. */
export interface ChangeSettings {
  /** report of an earlier run */
  readonly since: string | null;
  /** what is shown and counts for the exit code; null: everything */
  readonly only: ReadonlySet<ChangeStatus> | null;
  /** where to write the matches that are gone */
  readonly gonePath: string | null;
  /** files beside which fingerprints are written */
  readonly fingerprintsOf: readonly string[];
  /** rows that list changes cannot affect need not be screened against all lists */
  readonly narrow: boolean;
  readonly dataDir: string | undefined;
}

/** Where the fingerprints of a run go. */
export function fingerprintsPaths({ fingerprintsOf }: ChangeSettings): readonly string[] {
  return fingerprintsOf.map(fingerprintPath);
}

/** A run whose rows have ended. */
export interface EndedRows {
  readonly log: RowLog;
  readonly facts: RunFacts;
  readonly index: EntityIndex;
}

/**
 * Starts comparing a run with an earlier one, which is read before the lists are, and collecting fingerprints for a
 * later one; null if neither is requested.
 * @throws Problem ('usage', 'input') if the earlier run is not one
 */
export async function trackChanges(
  settings: ChangeSettings,
  customers: CustomerFile,
  context: Context,
): Promise<ChangeTracking | null> {
  const { since, fingerprintsOf } = settings;
  if (since === null && fingerprintsOf.length === 0) return null;
  const { key, kept } = await secret(settings, context);
  const plan: FingerprintPlan = { key, columns: customers.columns, headers: customers.headers };
  const earlier = since === null ? null : await readEarlierRun(since, new Fingerprinter(plan), key, context);
  const doubt = since === null ? null : doubtfulIds(customers);
  if (doubt !== null) context.messages.warning(doubt);
  const asked = kept ? settings : { ...settings, fingerprintsOf: [] };
  return new ChangeTracking(asked, { plan, earlier, customers }, context);
}

/** Why the customers' ids may not connect them with those of an earlier run; null if they do. */
function doubtfulIds({ mapping, headers }: CustomerFile): string | null {
  if (!mapping.some(({ target }) => target.of === 'customer' && target.field === 'id'))
    return headers.length === 0
      ? null
      : 'no column holds the customers’ ids: a customer whose data changed is taken for another one, and two with the same data for one';
  const numbered = rowNumberId(mapping);
  if (numbered === null) return null;
  return `the ids are the numbers of the rows (column "${numbered}"): a customer with another number than in the earlier run is taken for another one; --columns id= compares without ids`;
}

/** If a key cannot be kept, today's run can still be compared, but tomorrow's cannot be compared with it. */
async function secret(
  { dataDir, fingerprintsOf }: ChangeSettings,
  { messages }: Context,
): Promise<{ key: string; kept: boolean }> {
  try {
    return { key: await storeSecret(await openStore(dataDir ?? null)), kept: true };
  } catch (error) {
    if (fingerprintsOf.length > 0)
      messages.warning(
        `no fingerprints are written: their key cannot be kept (${error instanceof Error ? error.message : error}); --data-dir names another folder, --no-fingerprints does without`,
      );
    return { key: randomBytes(32).toString('hex'), kept: false };
  }
}

interface TrackedRows {
  readonly plan: FingerprintPlan;
  readonly earlier: EarlierRun | null;
  readonly customers: CustomerFile;
}

/** Fingerprints of the rows of a run, and its comparison with an earlier one. */
export class ChangeTracking {
  readonly log = new FingerprintLog();
  private readonly settings: ChangeSettings;
  private readonly rows: TrackedRows;
  private readonly context: Context;
  private marker: ChangeMarker | null = null;

  constructor(settings: ChangeSettings, rows: TrackedRows, context: Context) {
    this.settings = settings;
    this.rows = rows;
    this.context = context;
  }

  get plan(): FingerprintPlan {
    return this.rows.plan;
  }

  /** What need not be screened against all lists; null if every row is, after saying why. */
  async narrow(index: EntityIndex, facts: RunFacts): Promise<Narrowing | null> {
    const { earlier } = this.rows;
    if (earlier === null || !this.settings.narrow) return null;
    const known =
      earlier.rows === null || earlier.by === null ? null : { by: earlier.by, rows: earlier.rows };
    const difference = differenceOf(earlier.facts, facts);
    const found = await narrowingOf({ earlier: known, by: this.by(index), difference, index }, this.context);
    if (typeof found !== 'string') return found;
    this.context.messages.note(`note        every row is screened against all lists: ${found}`);
    return null;
  }

  /** Marks the matches of rows as they pass; without an earlier run, the rows are unchanged. */
  mark(rows: ScreenedRows, facts: RunFacts): ScreenedRows {
    const { plan, earlier, customers } = this.rows;
    if (earlier === null) return this.judged(rows);
    this.marker = new ChangeMarker({
      previous: earlier.matches,
      difference: differenceOf(earlier.facts, facts),
      known: earlier.rows === null ? null : new KnownRows(earlier.rows),
      fingerprinter: new Fingerprinter(plan),
      log: this.log,
      idColumn: customers.columns.customer.id?.[0]?.index ?? null,
    });
    return this.marker.mark(eachRow(rows));
  }

  private async *judged(rows: ScreenedRows): ScreenedRows {
    for await (const row of rows) {
      if (row instanceof UnmatchedRows) this.log.judgeUnmatched(row.count);
      else this.log.judge(row.status !== 'none');
      yield row;
    }
  }

  /** Writes what is to be written beside the reports, and says what changed. */
  async finish(ended: EndedRows): Promise<void> {
    const isWhole = ended.log.brokenOff === null;
    if (this.marker !== null) await this.sayChanges(this.marker, isWhole ? ended.facts : null);
    if (isWhole) await this.keepFingerprints(ended);
  }

  private async keepFingerprints({ log, facts, index }: EndedRows): Promise<void> {
    const sound = (facts.errors?.() ?? []).length === 0;
    for (const path of this.settings.fingerprintsOf) {
      const report = await hashFile(path);
      // There is nothing beside a pipe or a device.
      if (report === null) continue;
      const by = { ...this.by(index), ...(sound ? {} : { index: null }), report: report.sha256 };
      const pieces = fingerprintFile({ ...this.log.first(log.read), by, facts }, this.rows.plan.key);
      await writeAtomically(fingerprintPath(path), pieces, { signal: this.context.io.interrupt });
    }
  }

  private by(index: EntityIndex): Omit<ScreenedBy, 'report'> {
    return {
      program: programStamp(this.context.io.nodeVersion, 'screening'),
      reading: readingOf(this.rows.customers.plan),
      index: indexName(index.image),
    };
  }

  /** @param facts null if the run broke off: what it did not reach is not gone */
  private async sayChanges(marker: ChangeMarker, facts: RunFacts | null): Promise<void> {
    const { since, only, gonePath } = this.settings;
    const { io, messages } = this.context;
    const { counts } = marker;
    const gone: readonly GonePair[] =
      facts === null ? [] : marker.gone(new Set(facts.lists.map(({ list }) => list)));
    const parts = [
      ...(['new', 'changed', 'unchanged'] as const).map((status) => `${grouped(counts[status])} ${status}`),
      facts === null ? 'gone: unknown, since the rows broke off' : `${grouped(gone.length)} gone`,
    ];
    const hidden = only === null ? '' : `; --only ${[...only].join(',')}: the others neither show nor count`;
    const where = gone.length > 0 && gonePath === null ? ' (--gone FILE lists them)' : '';
    messages.note(`changes     ${parts.join(', ')}${where}, since ${since}${hidden}`);
    messages.record('changes', 'compared with an earlier run', {
      ...counts,
      gone: facts === null ? null : gone.length,
    });
    if (gonePath !== null && facts !== null)
      await writeAtomically(gonePath, renderGone(gone), { signal: io.interrupt });
  }
}
