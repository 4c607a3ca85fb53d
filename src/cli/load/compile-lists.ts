import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ResourceLimits } from 'node:worker_threads';
import { type ListPart, ListPartBuilder } from '../../compiled/list-part.js';
import type { Column } from '../../compiled/sections.js';
import type { ListFile, ListSummary } from '../../lists/list-file.js';
import { readList } from '../../lists/read-list.js';
import { WorkerThread } from '../../match/workers.js';
import { COMPILE_WORKER } from '../program-place.js';

/** A list that was read to its end, and its part of the index. */
export interface CompiledList {
  readonly summary: ListSummary;
  readonly part: ListPart;
  readonly milliseconds: number;
}

/** The same in the form in which threads exchange it. */
export interface CompiledPart {
  readonly summary: ListSummary;
  readonly part: Omit<ListPart, 'sections'> & { readonly sections: readonly (readonly [string, Column])[] };
}

/** Lists smaller than this in total (bytes) are read in this thread, since starting others takes longer. */
const SMALL = 4 * 1024 * 1024;
const THREADS = 2;
/**
 * How much memory a thread may use (MB), by the size of the largest list; today's lists need less than half. A table
 * needs a tenth of the text that XML needs. V8 keeps the heap small only if it is limited.
 */
const HEAP = { least: 320, perXmlMegabyte: 8, perTableMegabyte: 80, young: 48 };

export interface CompileOptions {
  readonly signal: AbortSignal;
  /** milliseconds */
  readonly now: () => number;
  /** a list is about to be read */
  readonly onList: (list: string) => void;
}

/**
 * Reads lists and makes their parts of the index, two at a time; the results are in the order of the files.
 * @throws Problem ('lists') for the first one, in that order, that is damaged; the signal's reason if it is aborted
 */
export async function compileLists(
  files: readonly ListFile[],
  options: CompileOptions,
): Promise<readonly CompiledList[]> {
  const sizes = await Promise.all(files.map(sizeOf));
  const small = sizes.reduce((sum, size) => sum + size, 0) < SMALL;
  // When run from its sources, the program has no module from which a thread could start.
  if (small || files.length < 2 || !existsSync(fileURLToPath(COMPILE_WORKER)))
    return compileHere(files, options);
  // The largest first: the threads then end at about the same time.
  const order = files.map((_, at) => at).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
  const limits = limitsFor(files.map(({ format }, at) => ({ format, bytes: sizes[at] ?? 0 })));
  return compileInThreads(files, order, limits, options);
}

async function compileHere(
  files: readonly ListFile[],
  { signal, now, onList }: CompileOptions,
): Promise<readonly CompiledList[]> {
  const compiled: CompiledList[] = [];
  for (const file of files) {
    onList(file.list);
    const begun = now();
    const { summary, part } = await compileList(file, signal);
    compiled.push({ summary, part, milliseconds: now() - begun });
  }
  return compiled;
}

/** Reads one list and makes its part of the index. */
export async function compileList(
  file: ListFile,
  signal?: AbortSignal,
): Promise<Pick<CompiledList, 'summary' | 'part'>> {
  const builder = new ListPartBuilder();
  const summary = await readList(file, (entity) => {
    signal?.throwIfAborted();
    builder.add(entity);
  });
  return { summary, part: builder.finish() };
}

async function compileInThreads(
  files: readonly ListFile[],
  order: readonly number[],
  limits: ResourceLimits,
  { signal, now, onList }: CompileOptions,
): Promise<readonly CompiledList[]> {
  const compiled: (CompiledList | undefined)[] = files.map(() => undefined);
  const failures: (readonly [at: number, error: unknown])[] = [];
  const left = [...order];
  const threads: WorkerThread<ListFile, CompiledPart>[] = [];
  const work = async (): Promise<void> => {
    const thread = new WorkerThread<ListFile, CompiledPart>(COMPILE_WORKER, null, limits);
    threads.push(thread);
    for (let at = left.shift(); at !== undefined; at = left.shift()) {
      const file = files[at];
      // Once one has failed, only lists before it can still be the first to fail.
      if (file === undefined || failures.some(([failed]) => failed < (at ?? 0))) continue;
      onList(file.list);
      const begun = now();
      try {
        const { summary, part } = await thread.ask(file);
        const whole = { ...part, sections: new Map(part.sections) };
        compiled[at] = { summary, part: whole, milliseconds: now() - begun };
      } catch (error) {
        failures.push([at, error]);
      }
    }
    await thread.close();
  };
  const closeAll = () => {
    for (const thread of threads) void thread.close();
  };
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  signal.throwIfAborted();
  try {
    await Promise.race([Promise.all(Array.from({ length: THREADS }, work)), aborted]);
  } finally {
    closeAll();
  }
  const [first] = failures.sort(([a], [b]) => a - b);
  if (first !== undefined) throw first[1];
  return compiled.filter((one) => one !== undefined);
}

function limitsFor(files: readonly { readonly format: string; readonly bytes: number }[]): ResourceLimits {
  const needs = files.map(
    ({ format, bytes }) =>
      (bytes / 1e6) * (format.endsWith('xml') ? HEAP.perXmlMegabyte : HEAP.perTableMegabyte),
  );
  return {
    maxOldGenerationSizeMb: Math.ceil(Math.max(HEAP.least, ...needs)),
    maxYoungGenerationSizeMb: HEAP.young,
  };
}

async function sizeOf({ paths }: ListFile): Promise<number> {
  let sum = 0;
  for (const path of paths) sum += (await stat(path)).size;
  return sum;
}
