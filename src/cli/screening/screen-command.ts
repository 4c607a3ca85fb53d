import { type CustomerFile, type CustomerOptions, openCustomers } from '../../customers/open-customers.js';
import type { ListFile } from '../../lists/list-file.js';
import { DEFAULT_THRESHOLD } from '../../match/engine.js';
import type { RunManifest } from '../../run-record/manifest.js';
import type { TableSource } from '../../tabular/source.js';
import type { CommandFunction, Context } from '../command.js';
import { EXIT } from '../exit-code.js';
import { COMMAND_WORDS, SHORT_HELP } from '../help.js';
import { type Input, openInput } from '../input.js';
import { manifestPath, writeManifest } from '../kept-runs/manifest-file.js';
import { requestedLists } from '../load/load-lists.js';
import type { Messages } from '../messages.js';
import { customerOptions } from '../options/customer-options.js';
import { type ScreenSettings, screenSettings } from '../options/settings.js';
import { isTyped } from '../options/settled-options.js';
import type { TypedOptions } from '../options/typed-options.js';
import { checkOutputs, refuseOverwriting } from '../output/output-files.js';
import { withOutputLocks } from '../output/output-lock.js';
import { checkOutputFile } from '../output/outputs.js';
import { fingerprintsPaths } from './change-tracking.js';
import { lookForOwnReport } from './own-report.js';
import { openRelated } from './related-parties.js';
import { RunRecording } from './run-recording.js';
import { screenAll } from './screening.js';

/** `screen FILE`: screens every row of a customer file. */
export const screenCommand: CommandFunction = async (words, typed, context) => {
  const { io, messages, settled } = context;
  const [file] = words;
  if (file === undefined && io.stdinKind === 'terminal' && !settled.some(isTyped)) {
    io.stderr.write(SHORT_HELP);
    return EXIT.failed;
  }
  const settings = await screenSettings(typed, io);
  const { changes, decisions } = settings;
  const low = lowThreshold(settings.engine.threshold);
  if (low !== null) messages.warning(low);
  const read = [file, typed.related, changes.since, decisions?.path, decisions?.key.path];
  const inputs = [...settings.lists.paths, ...read.filter((path) => path !== undefined && path !== null)];
  await checkOutputs(settings, inputs, messages);
  if (changes.gonePath !== null) await checkOutputFile(changes.gonePath, inputs);
  const path = await manifestPath(settings);
  const keep = path === null ? null : (manifest: RunManifest) => writeManifest(path, manifest, io);
  const written = [
    ...settings.outputs.map((output) => output.path),
    settings.rejectedPath,
    changes.gonePath,
    ...fingerprintsPaths(changes),
    path,
  ];
  return withOutputLocks(written, context, () => screenFile(file, { settings, typed, keep }, context));
};

/** Below it, ordinary customers by the dozen have something in common with somebody listed. */
const LOW_THRESHOLD = 40;

/**
 * What somebody is told who asks for nearly everything, before it fills a disk; null for a threshold that tells people
 * apart.
 */
function lowThreshold(threshold: number): string | null {
  if (threshold >= LOW_THRESHOLD) return null;
  if (threshold === 0)
    return '--threshold 0 makes every listed party a match of every customer: the reports will be enormous';
  return `--threshold ${threshold} is far below ${DEFAULT_THRESHOLD}: one word in common is a match, and the reports will be large`;
}

/** How to screen a file, and what to do with the record of it; null: none is made. */
export interface FileScreening {
  readonly settings: ScreenSettings;
  readonly typed: TypedOptions;
  readonly keep: ((manifest: RunManifest) => Promise<void>) | null;
}

/** Screens a customer file. @param file none or `-`: standard input */
export async function screenFile(
  file: string | undefined,
  { settings: asked, typed, keep }: FileScreening,
  context: Context,
): Promise<number> {
  const { io, messages } = context;
  const input = await openInput(file, io, COMMAND_WORDS);
  try {
    const recording =
      keep === null ? undefined : new RunRecording({ settings: asked, inputPath: input.path, keep }, context);
    const settings = { ...asked, onStdout: recording?.onStdout };
    const related = await openRelated(typed, context);
    const { customers, lists } = await openBoth(
      { ...input, onPiece: recording?.onInput },
      settings,
      { ...customerOptions(typed), relatedTable: related?.file.table },
      context,
    );
    await refuseOverwriting(
      settings,
      lists.flatMap(({ paths }) => paths),
    );
    printMapping(customers, messages);
    const source = input.path ?? 'standard input';
    lookForOwnReport(customers, source, messages);
    return await screenAll(
      {
        ...{ customers, lists, settings, source, recording, related },
        ...{ share: input.share, changed: input.changed, color: typed.color },
      },
      context,
    );
  } finally {
    input.close();
  }
}

/**
 * Opens the customers and finds the lists, and reports problems with either: the exit code of a missing list takes
 * precedence over that of unreadable customers.
 */
export async function openBoth(
  input: Pick<Input, 'path' | 'stream'> & Pick<TableSource, 'onPiece'>,
  settings: ScreenSettings,
  options: CustomerOptions,
  context: Context,
): Promise<{ customers: CustomerFile; lists: readonly ListFile[] }> {
  const finding = requestedLists(settings.lists, context);
  // A pipe may be slow, and a problem with the lists decides the exit code anyway.
  if (input.path === null) await finding;
  const [customers, lists] = await Promise.allSettled([openCustomers(input, options), finding]);
  if (customers.status === 'rejected' && lists.status === 'rejected')
    throw new AggregateError([customers.reason, lists.reason], 'neither customers nor lists can be read');
  if (customers.status === 'rejected') throw customers.reason;
  if (lists.status === 'rejected') throw lists.reason;
  return { customers: customers.value, lists: lists.value };
}

/** Prints which column was understood as what: a wrong mapping is the most common way to miss everybody. */
export function printMapping(
  { mapping, unusedColumns, notes, doubts }: CustomerFile,
  messages: Messages,
): void {
  const columns = mapping.map(
    ({ field, header, how }) => `${field} ← ${header.trim()}${how === 'guess' ? ' (a guess)' : ''}`,
  );
  messages.note(`columns     ${columns.length === 0 ? 'none' : columns.join(', ')}`);
  const unused = unusedColumns.map((header) => header.trim()).filter((header) => header !== '');
  if (unused.length > 0) messages.note(`not read    ${unused.join(', ')}`);
  for (const note of notes) messages.note(`note        ${note}`);
  for (const doubt of doubts) messages.warning(doubt);
}
