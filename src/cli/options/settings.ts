import { availableParallelism } from 'node:os';
import type { EngineOptions } from '../../match/engine.js';
import { DEFAULT_THRESHOLD } from '../../match/engine.js';
import { Problem } from '../../problem.js';
import type { ReportOptions } from '../../report/reporter.js';
import type { ExitPolicy } from '../exit-code.js';
import type { Io } from '../io.js';
import { chooseOutputs, type Output } from '../output/outputs.js';
import type { ChangeSettings } from '../screening/change-tracking.js';
import { changeSettings, onlyChanges } from './change-settings.js';
import { type DecisionSettings, decisionSettings } from './decision-settings.js';
import type { ListRequest } from './list-request.js';
import { WEAK_ALIAS_CHOICES } from './options.js';
import { checkShard } from './shard-option.js';
import type { TypedOptions } from './typed-options.js';
import { ageInHours, failOn, foundCode, oneOf, score, wholeNumber } from './values.js';

/** Where reports go and how they are written. */
export interface OutputSettings {
  readonly outputs: readonly Output[];
  readonly rejectedPath: string | null;
  readonly noClobber: boolean;
  readonly report: Omit<ReportOptions, 'painter'>;
  /** receives what is written to standard output */
  readonly onStdout?: ((piece: string | Uint8Array) => void) | undefined;
}

/** The meaning of what was typed, for the commands that screen. */
export interface ScreenSettings extends OutputSettings {
  readonly lists: ListRequest;
  readonly engine: EngineOptions;
  readonly policy: ExitPolicy;
  /** null: none */
  readonly decisions: DecisionSettings | null;
  readonly changes: ChangeSettings;
  /** number of threads for screening many rows */
  readonly threads: number;
  /** number of positive controls that are screened as well */
  readonly controls: number;
  /** where the manifest goes, if not beside the report */
  readonly manifest: string | null;
}

/** Checks everything, before a byte of customers or lists is read. */
export async function screenSettings(typed: TypedOptions, io: Io): Promise<ScreenSettings> {
  const engine = engineOptions(typed);
  const output = await outputSettings(typed, io);
  checkShard(typed, output.outputs);
  return {
    engine,
    lists: {
      paths: typed.lists ?? [],
      only: typed.list ?? [],
      allowIncomplete: typed.allowIncomplete ?? false,
      maxAgeHours: typed.maxListAge === undefined ? null : ageInHours('--max-list-age', typed.maxListAge),
      stale: oneOf('--stale', ['fail', 'warn'], typed.stale, 'fail'),
      generation: typed.generation ?? null,
      dataDir: typed.dataDir,
      cache: typed.cache !== false,
    },
    ...output,
    changes: await changeSettings(typed, output.outputs),
    decisions: decisionSettings(typed),
    threads: threadsFor(typed.workers),
    controls: controlsFor(typed.controls),
    manifest: typed.manifest ?? null,
    policy: {
      failOn: failOn(typed.failOn, engine.threshold),
      foundCode: foundCode(typed.exitCode),
      expectRows: typed.expectRows === undefined ? null : wholeNumber('--expect-rows', typed.expectRows),
      // A part may have no rows although the whole has some; screen merge checks that.
      allowEmpty: (typed.allowEmpty ?? false) || typed.shard !== undefined,
      allowRejected: typed.allowRejected ?? false,
    },
  };
}

/** One per processor, as far as memory allows: each thread needs some 100 MB. */
const MOST_THREADS = 4;

function threadsFor(typed: string | undefined): number {
  if (typed === undefined) return Math.min(availableParallelism(), MOST_THREADS);
  const threads = wholeNumber('--workers', typed);
  if (threads >= 1 && threads <= 64) return threads;
  throw new Problem('usage', '--workers takes a number from 1 to 64');
}

const CONTROLS = 200;
/** A control takes one to three milliseconds. */
const MOST_CONTROLS = 10_000;

function controlsFor(typed: string | undefined): number {
  if (typed === undefined) return CONTROLS;
  const controls = wholeNumber('--controls', typed);
  if (controls <= MOST_CONTROLS) return controls;
  throw new Problem('usage', `--controls takes a number up to ${MOST_CONTROLS}`);
}

/** Which reports to write, checked before anything is read. */
export async function outputSettings(typed: TypedOptions, io: Io): Promise<OutputSettings> {
  return {
    outputs: await chooseOutputs(formatsOf(typed), typed.output, {
      stdoutIsTerminal: io.stdoutIsTerminal,
      redact: typed.redact ?? false,
    }),
    rejectedPath: typed.rejected ?? null,
    noClobber: typed.clobber === false,
    report: {
      all: typed.all ?? false,
      width: io.width,
      wide: typed.wide ?? false,
      explain: typed.explain ?? false,
      redact: typed.redact ?? false,
      excel: typed.excel ?? false,
      oneRowPerCustomer: typed.oneRowPerCustomer ?? false,
      only: onlyChanges(typed),
    },
  };
}

/** The options of the engine, shared by every command that scores. */
export function engineOptions(typed: TypedOptions): EngineOptions {
  return {
    threshold: typed.threshold === undefined ? DEFAULT_THRESHOLD : score('--threshold', typed.threshold),
    weakAliases: oneOf('--weak-aliases', WEAK_ALIAS_CHOICES, typed.weakAliases, 'confirm'),
  };
}

function formatsOf({ format }: TypedOptions): readonly string[] {
  if (format === undefined) return [];
  return typeof format === 'string' ? [format] : format;
}
