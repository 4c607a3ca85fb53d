import { randomBytes } from 'node:crypto';
import {
  fingerprintPath,
  type KeptFingerprints,
  readFingerprints,
  writeFingerprints,
} from '../changes/fingerprint-file.js';
import { Fingerprinter, FingerprintLog, type FingerprintPlan } from '../changes/fingerprints.js';
import { renderGone } from '../changes/gone-file.js';
import { ChangeMarker, type GonePair } from '../changes/mark-changes.js';
import { type PreviousRun, readPreviousRun } from '../changes/previous-run.js';
import { differenceOf } from '../changes/reasons.js';
import type { CustomerRow } from '../customers/customer.js';
import type { CustomerFile } from '../customers/open-customers.js';
import type { ChangeStatus, ScreenedRow } from '../match/screened-row.js';
import type { RunFacts } from '../report/reporter.js';
import { grouped } from '../report/tally.js';
import { writeAtomically } from '../report/write.js';
import { storeSecret } from '../store/secret.js';
import type { Context } from './command.js';
import { openInput } from './input.js';
import { openStore } from './lists-store.js';
import type { RowLog } from './row-log.js';

/** What is asked for about an earlier run, and for a later one. */
export interface ChangeSettings {
  /** report of an earlier run */
  readonly since: string | null;
  /** what is shown and counts for the exit code; null: everything */
  readonly only: ReadonlySet<ChangeStatus> | null;
  /** where the matches that are gone are written */
  readonly gonePath: string | null;
  /** beside this file fingerprints are written; null: nowhere */
  readonly fingerprintsOf: string | null;
  readonly dataDir: string | undefined;
}

/** Fingerprints of the rows of a run, and its comparison with an earlier one. */
export interface ChangeTracking {
  readonly plan: FingerprintPlan;
  readonly log: FingerprintLog;
  /** marks the matches of rows on their way; the same rows where there is no earlier run */
  readonly mark: (rows: AsyncIterable<ScreenedRow>, facts: RunFacts) => AsyncIterable<ScreenedRow>;
  /** writes what is to be written when the rows have ended, and says what changed */
  readonly finish: (log: RowLog, facts: RunFacts) => Promise<void>;
}

/**
 * Reads the earlier run, before the lists are read; null where nothing is asked for.
 * @throws Problem ('usage', 'input') when it is no run
 */
export async function trackChanges(
  settings: ChangeSettings,
  { headers, columns }: CustomerFile,
  context: Context,
): Promise<ChangeTracking | null> {
  const { since, fingerprintsOf } = settings;
  if (since === null && fingerprintsOf === null) return null;
  const { key, kept: canKeep } = await secret(settings, context);
  const plan: FingerprintPlan = { key, columns, headers };
  const fingerprinter = new Fingerprinter(plan);
  const earlier = since === null ? null : await readEarlier(since, fingerprinter, key, context);
  if (since !== null && columns.customer.id === undefined)
    context.messages.warning(
      'no column holds the customers’ ids: a customer whose data changed is taken for another one',
    );
  const log = new FingerprintLog();
  let marker: ChangeMarker | null = null;
  return {
    plan,
    log,
    mark: (rows, facts) => {
      if (earlier === null) return rows;
      marker = new ChangeMarker({
        previous: earlier.previous,
        difference: differenceOf(earlier.facts, facts),
        known: earlier.fingerprints?.rows ?? null,
        fingerprinter,
        log,
        idColumn: columns.customer.id?.[0]?.index ?? null,
      });
      return marker.mark(rows);
    },
    finish: async (rowLog, facts) => {
      const whole = rowLog.brokenOff === null;
      if (marker !== null) await sayChanges(marker, whole ? facts : null, settings, context);
      if (fingerprintsOf !== null && canKeep && whole)
        await writeFingerprints(fingerprintPath(fingerprintsOf), log, {
          key,
          facts,
          signal: context.io.interrupt,
        });
    },
  };
}

/** Passes rows on that are read in this thread, and logs their fingerprints before. */
export async function* fingerprinted(
  rows: AsyncIterable<CustomerRow>,
  { plan, log }: ChangeTracking,
): AsyncGenerator<CustomerRow> {
  const fingerprinter = new Fingerprinter(plan);
  for await (const row of rows) {
    log.add('rejected' in row ? null : fingerprinter.ofRow(row));
    yield row;
  }
}

interface Earlier {
  readonly previous: PreviousRun;
  readonly facts: RunFacts | null;
  readonly fingerprints: KeptFingerprints | null;
}

async function readEarlier(
  path: string,
  fingerprinter: Fingerprinter,
  key: string,
  { io, messages }: Context,
): Promise<Earlier> {
  const fingerprints = await readFingerprints(fingerprintPath(path), key);
  const input = await openInput(path, io);
  try {
    const previous = await readPreviousRun(input.stream, path, fingerprinter);
    const facts = fingerprints?.facts ?? previous.facts;
    if (fingerprints === null)
      messages.note(
        `note        ${path} has no fingerprints beside it (--fingerprints writes them): some reasons are unknown`,
      );
    else if (fingerprints.rows === null)
      messages.warning(
        `the fingerprints of ${path} were made with another key, so customers without a match in it cannot be compared`,
      );
    return { previous, facts, fingerprints };
  } finally {
    input.close();
  }
}

/** Without a place for a key the runs of tonight can be compared, and nothing is left for tomorrow's. */
async function secret(
  { dataDir, fingerprintsOf }: ChangeSettings,
  { messages }: Context,
): Promise<{ key: string; kept: boolean }> {
  try {
    return { key: await storeSecret(await openStore(dataDir ?? null)), kept: true };
  } catch (error) {
    if (fingerprintsOf !== null)
      messages.warning(
        `no fingerprints are written: their key cannot be kept (${error instanceof Error ? error.message : error}); --data-dir names another folder`,
      );
    return { key: randomBytes(32).toString('hex'), kept: false };
  }
}

/** @param facts null where the run broke off: what it did not reach is not gone */
async function sayChanges(
  marker: ChangeMarker,
  facts: RunFacts | null,
  { since, only, gonePath }: ChangeSettings,
  { io, messages }: Context,
): Promise<void> {
  const gone: readonly GonePair[] =
    facts === null ? [] : marker.gone(new Set(facts.lists.map(({ list }) => list)));
  const { counts } = marker;
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
