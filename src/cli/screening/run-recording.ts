import { fingerprintPath } from '../../changes/fingerprint-file.js';
import type { ControlsOutcome } from '../../controls/screen-controls.js';
import type { RunFacts } from '../../report/reporter.js';
import { runObject } from '../../report/run-object.js';
import { ByteRecord, hashFile } from '../../run-record/hashed-file.js';
import {
  type FileRecord,
  MANIFEST_FORMAT,
  type OptionRecord,
  type OutputRecord,
  type RunManifest,
} from '../../run-record/manifest.js';
import { generationIn } from '../../store/generations.js';
import type { Context } from '../command.js';
import type { Verdict } from '../exit-code.js';
import type { LoadedLists } from '../load/load-lists.js';
import { keyOf } from '../options/config-file.js';
import type { ScreenSettings } from '../options/settings.js';
import type { SettledOption } from '../options/settled-options.js';
import { ENGINE_VERSIONS, version } from '../version.js';
import type { ChangeSettings } from './change-tracking.js';
import type { RowLog } from './row-log.js';

/** A run that has ended, with its verdict. */
export interface JudgedRun {
  readonly log: RowLog;
  readonly lists: LoadedLists;
  /** as the reports state them */
  readonly facts: RunFacts;
  readonly controls: ControlsOutcome;
  readonly narrowed: NarrowedRun | null;
  readonly verdict: Verdict;
  readonly started: Date;
  readonly ended: Date;
  /** standard output's reader went away */
  readonly stdoutGone: boolean;
}

/** What a comparison with an earlier run saved. */
export interface NarrowedRun {
  readonly rows: number;
  readonly entities: number;
  readonly controls: ControlsOutcome | null;
}

/** What a recording knows before the run begins. */
export interface RecordedRun {
  readonly settings: ScreenSettings;
  /** null: standard input */
  readonly inputPath: string | null;
  /** what to do with the manifest; called last */
  readonly keep: (manifest: RunManifest) => Promise<void>;
}

/** Records what goes into a run and what comes out of it. */
export class RunRecording {
  private readonly run: RecordedRun;
  private readonly context: Context;
  private readonly input = new ByteRecord();
  private readonly stdout = new ByteRecord();

  constructor(run: RecordedRun, context: Context) {
    this.run = run;
    this.context = context;
  }

  readonly onInput = (piece: Uint8Array): void => this.input.add(piece);
  readonly onStdout = (piece: string | Uint8Array): void => this.stdout.add(piece);

  /** @throws Problem ('usage') when the manifest cannot be written */
  async end(judged: JudgedRun): Promise<void> {
    await this.run.keep(await this.manifestOf(judged));
  }

  private async manifestOf(judged: JudgedRun): Promise<RunManifest> {
    const { log, lists, facts, controls, narrowed, verdict, started, ended } = judged;
    const { settled, io } = this.context;
    const { status } = log.tally;
    const input = this.input.finish();
    return {
      format: MANIFEST_FORMAT,
      program: { version: await version(), engine: ENGINE_VERSIONS, node: io.nodeVersion },
      started: started.toISOString(),
      ended: ended.toISOString(),
      exit: { code: verdict.code, reason: verdict.reason },
      options: optionsOf(settled),
      threshold: this.run.settings.engine.threshold,
      lists: lists.summaries.map(({ list, format, published, entities, paths, sha256 }) => ({
        list,
        format,
        published,
        entities,
        files: sha256.map((hash, at) => ({ name: nameOf(paths[at] ?? ''), sha256: hash })),
      })),
      listsNotScreened: lists.notScreened,
      generation: generationIn(lists.summaries[0]?.paths[0] ?? ''),
      input: {
        path: this.run.inputPath,
        bytes: input.bytes,
        sha256: log.brokenOff === null ? input.sha256 : null,
        rows: { read: log.read, screened: log.read - status.rejected, rejected: status.rejected },
      },
      alsoRead: [...(await alsoRead(settled)), ...(await earlierRun(this.run.settings.changes))],
      outputs: await this.outputs(judged.stdoutGone),
      counts: { ...status },
      controls: {
        asked: controls.asked,
        made: controls.made,
        found: controls.found,
        missed: controls.missed.map(({ entityId, alteration }) => ({ entityId, alteration })),
      },
      narrowed:
        narrowed === null
          ? null
          : {
              rows: narrowed.rows,
              entities: narrowed.entities,
              controls: { made: narrowed.controls?.made ?? 0, found: narrowed.controls?.found ?? 0 },
            },
      stated: { run: runObject(facts), errors: facts.errors?.() ?? [] },
    };
  }

  private async outputs(stdoutGone: boolean): Promise<readonly OutputRecord[]> {
    const { outputs, rejectedPath, changes } = this.run.settings;
    const all = outputs.map(({ reporter, path }) => ({ format: reporter.name, path }));
    if (rejectedPath !== null) all.push({ format: 'rejected', path: rejectedPath });
    if (changes.gonePath !== null) all.push({ format: 'gone', path: changes.gonePath });
    const unkept = stdoutGone || this.context.io.stdoutIsTerminal;
    const records: OutputRecord[] = [];
    for (const { format, path } of all) {
      const known = path === null ? (unkept ? null : this.stdout.finish()) : await hashFile(path);
      records.push({ path, format, bytes: known?.bytes ?? null, sha256: known?.sha256 ?? null });
    }
    return records;
  }
}

/** All options, however they were set, except those about how much is printed to standard error. */
function optionsOf(settled: readonly SettledOption[]): Readonly<Record<string, OptionRecord>> {
  return Object.fromEntries(
    settled.flatMap(({ definition, value }): [string, OptionRecord][] =>
      value === null || definition.group === 'terminal' ? [] : [[keyOf(definition), value]],
    ),
  );
}

/** Files named by options, other than lists, customers and reports: their content affects the result too. */
async function alsoRead(settled: readonly SettledOption[]): Promise<readonly FileRecord[]> {
  const files: FileRecord[] = [];
  for (const { definition, value } of settled) {
    if (typeof value !== 'string' || !definition.flags.includes('<file>')) continue;
    // The hash of a key must not be published.
    if (keyOf(definition).endsWith('key')) continue;
    const known = await hashFile(value);
    files.push({ option: keyOf(definition), path: value, sha256: known?.sha256 ?? null });
  }
  return files;
}

/** What is read of an earlier run besides the file that was named. */
async function earlierRun({ since }: ChangeSettings): Promise<readonly FileRecord[]> {
  if (since === null) return [];
  const path = fingerprintPath(since);
  const known = await hashFile(path);
  return known === null ? [] : [{ option: 'since', path, sha256: known.sha256 }];
}

function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
