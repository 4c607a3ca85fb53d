import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ListFile } from '../../lists/list-file.js';
import type { Context } from '../command.js';
import type { Io } from '../io.js';
import type { Messages } from '../messages.js';
import type { IndexCache, KeptIndex } from './index-cache.js';
import { sourcesOf } from './list-sources.js';
import type { RecognisedFiles } from './recognised-files.js';

/** The index of lists, and whether it was in the cache. */
export interface ListsIndex extends KeptIndex {
  readonly wasKept: boolean;
}

/**
 * The index of these lists: from the cache if possible, else made from them and kept.
 * @throws Problem ('lists') for the first list that is damaged; the signal's reason if it is aborted
 */
export async function indexOfLists(
  files: readonly ListFile[],
  mayKeep: boolean,
  context: Context,
  onList: (list: string) => void,
): Promise<ListsIndex> {
  const cache = mayKeep ? await indexCacheFor(files, context.io) : null;
  const kept = await orNothing(cache?.find(files), context.messages);
  if (kept !== null) return { ...kept, wasKept: true };
  return { ...(await compile(files, cache, context, onList)), wasKept: false };
}

/**
 * Makes sure that the next screening against these lists finds their index in the cache; does nothing for lists that
 * are too small for one.
 * @throws as `indexOfLists`
 */
export async function warmIndex(
  files: readonly ListFile[],
  context: Context,
  onList: (list: string) => void,
): Promise<void> {
  const cache = await indexCacheFor(files, context.io);
  if (cache === null || (await orNothing(cache.find(files), context.messages)) !== null) return;
  await compile(files, cache, context, onList);
}

/** The state of these lists' index in the cache. A damaged one is never used; the next screening makes it again. */
export async function keptState(
  files: readonly ListFile[],
  { io, messages }: Context,
): Promise<'none' | 'whole' | 'damaged'> {
  const cache = await indexCacheFor(files, io);
  return (await orNothing(cache?.stateOf(files), messages)) ?? 'none';
}

/** An index that an earlier run searched, by its name then; null if it is no longer in the cache, or damaged. */
export async function keptIndexNamed(
  name: string,
  { io, messages }: Context,
): Promise<SharedArrayBuffer | null> {
  const cache = await indexCache(io);
  return (await orNothing(cache.named(name), messages))?.image ?? null;
}

async function compile(
  files: readonly ListFile[],
  cache: IndexCache | null,
  { io, messages }: Context,
  onList: (list: string) => void,
): Promise<KeptIndex> {
  const { compileLists } = await import('./compile-lists.js');
  const compiled = await compileLists(files, {
    signal: io.interrupt,
    now: () => io.now().getTime(),
    onList,
  });
  for (const { summary, milliseconds } of compiled)
    messages.detail(`read ${summary.list}: ${summary.entities} entities in ${milliseconds} ms`);
  onList('index');
  const { mergeParts } = await import('../../compiled/build.js');
  const summaries = compiled.map(({ summary }) => summary);
  const origin = cache?.originOf(files, summaries) ?? null;
  const image = mergeParts(
    compiled.map(({ part }) => part),
    origin,
  );
  if (cache !== null && origin !== null) await orNothing(cache.keep(files, image, origin), messages);
  return { image, summaries };
}

/** Lists smaller than this in total (bytes) are read faster than an index. */
const WORTH_KEEPING = 1024 * 1024;

async function indexCacheFor(files: readonly ListFile[], io: Io): Promise<IndexCache | null> {
  const sizes = await Promise.all(
    files.flatMap((file) => sourcesOf(file).map(async (path) => (await stat(path)).size)),
  );
  return sizes.reduce((sum, size) => sum + size, 0) < WORTH_KEEPING ? null : indexCache(io);
}

async function indexCache(io: Io): Promise<IndexCache> {
  const [{ IndexCache }, { programStamp }] = await Promise.all([
    import('./index-cache.js'),
    import('../program-stamp.js'),
  ]);
  return new IndexCache(await cacheFolder(io), programStamp(io.nodeVersion), io.now);
}

/** What list files were recognised as by earlier runs. */
export async function recognisedFilesFor(io: Io): Promise<RecognisedFiles> {
  const [{ RecognisedFiles }, { programStamp }] = await Promise.all([
    import('./recognised-files.js'),
    import('../program-stamp.js'),
  ]);
  return new RecognisedFiles(await cacheFolder(io), programStamp(io.nodeVersion), io.now);
}

/**
 * Where SCREEN_CACHE_DIR says, else where the system keeps files that can be made again (XDG_CACHE_HOME or ~/.cache on
 * Linux).
 */
async function cacheFolder(io: Io): Promise<string> {
  const named = io.env['SCREEN_CACHE_DIR'];
  if (named !== undefined && named !== '') return resolve(named);
  const { default: envPaths } = await import('env-paths');
  return envPaths('sanctions-screen', { suffix: '' }).cache;
}

/** The cache only saves time. If something goes wrong with it, a message says so, and the lists are read. */
async function orNothing<Result>(
  step: Promise<Result> | undefined,
  messages: Messages,
): Promise<Result | null> {
  try {
    return (await step) ?? null;
  } catch (error) {
    messages.note(
      `the cache of indexes cannot be used, so every run has to read the lists: ${error instanceof Error ? error.message : error}`,
    );
    return null;
  }
}
