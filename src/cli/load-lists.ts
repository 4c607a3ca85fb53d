import { IndexBuilder } from '../compiled/build.js';
import type { EntityIndex } from '../compiled/entity-index.js';
import { CURRENT_LISTS, catalogueEntry } from '../lists/catalogue.js';
import { findLists } from '../lists/find-lists.js';
import type { ListFile, ListSummary } from '../lists/list-file.js';
import { readList } from '../lists/read-list.js';
import { Problem } from '../problem.js';
import { counted } from '../report/tally.js';
import { nearest } from '../tabular/nearest.js';
import { wordHint } from './did-you-mean.js';
import type { Context } from './main.js';
import type { Messages } from './messages.js';

/** Which lists to screen against, as asked for. */
export interface ListRequest {
  /** files and folders, `ID=PATH` */
  readonly paths: readonly string[];
  /** ids of the lists to use; empty: all that are found */
  readonly only: readonly string[];
  readonly allowIncomplete: boolean;
  readonly maxAgeHours: number | null;
  /** what to do about lists that are too old */
  readonly stale: 'fail' | 'warn';
  /** of the installed lists; null: the one in force */
  readonly generation: string | null;
  /** where the installed lists are, if not where they are usually */
  readonly dataDir: string | undefined;
}

/** Lists that were read to their end, indexed. */
export interface LoadedLists {
  readonly index: EntityIndex;
  readonly summaries: readonly ListSummary[];
  /** ids of current lists that are not among them */
  readonly notScreened: readonly string[];
}

/**
 * Finds the list files, which only looks at how they begin; without paths, the installed lists.
 * @throws Problem ('lists') when there is none, one is not recognised, or one that was asked for is missing
 */
export async function requestedLists(request: ListRequest, context: Context): Promise<readonly ListFile[]> {
  if (request.paths.length === 0) {
    const { installedLists } = await import('./lists-installed.js');
    return installedLists(request, context);
  }
  if (request.generation !== null)
    throw new Problem('usage', '--generation is one of the installed lists, and --lists names files', {
      hint: 'leave one of them out',
    });
  const found = await findLists(request.paths, { allowIncomplete: request.allowIncomplete });
  if (request.only.length === 0) return found;
  for (const id of request.only)
    if (!found.some(({ list }) => list === id)) throw await missingList(id, found);
  return found.filter(({ list }) => request.only.includes(list));
}

async function missingList(id: string, found: readonly ListFile[]): Promise<Problem> {
  const here = found.map(({ list }) => list);
  if (catalogueEntry(id) === null && (await nearest(id, [...here, ...CURRENT_LISTS])) !== null)
    return new Problem('usage', `unknown list "${id}"`, {
      hint: await wordHint(id, [...here, ...CURRENT_LISTS]),
    });
  return new Problem('lists', `the list ${id} is not among those of --lists`, {
    hint: `found: ${here.join(', ') || 'none'}`,
  });
}

/**
 * Reads lists into an index, one after the other.
 * @throws Problem ('lists') for the first one that is damaged or too old; the signal's reason when it aborts
 */
export async function loadLists(
  files: readonly ListFile[],
  request: ListRequest,
  { io, messages }: Context,
  onList: (list: string) => void,
): Promise<LoadedLists> {
  const builder = new IndexBuilder();
  const summaries: ListSummary[] = [];
  for (const file of files) {
    onList(file.list);
    const begun = io.now().getTime();
    const summary = await readList(file, (entity) => {
      io.interrupt.throwIfAborted();
      builder.add(entity);
    });
    // installed lists have been judged by when they were last checked
    if (request.paths.length > 0) checkAge(summary, request, io.now(), messages);
    report(summary, io.now().getTime() - begun, messages);
    summaries.push(summary);
  }
  onList('index');
  const index = builder.finish();
  io.interrupt.throwIfAborted();
  const read = new Set(summaries.map(({ list }) => list));
  return { index, summaries, notScreened: CURRENT_LISTS.filter((id) => !read.has(id)) };
}

function report(summary: ListSummary, milliseconds: number, messages: Messages): void {
  const retired = catalogueEntry(summary.list)?.retired ?? null;
  if (retired !== null)
    messages.warning(`${summary.list} was retired on ${retired}: it is no longer kept up by its publisher`);
  messages.detail(`read ${summary.list}: ${summary.entities} entities in ${milliseconds} ms`);
  for (const { text, count, line } of summary.notes)
    messages.detail(
      `${summary.list}: ${text} (${counted(count, 'time')}${line === null ? '' : `, first in line ${line}`})`,
    );
}

const DAY_MS = 86_400_000;

/**
 * Age by calendar days, since publishers give a day and no hour: a list of the day before yesterday is 48 hours old.
 * A publisher's list without a date cannot be shown to be fresh and is refused; an own list has no publisher.
 */
function checkAge(
  summary: ListSummary,
  { maxAgeHours, stale }: ListRequest,
  now: Date,
  messages: Messages,
): void {
  const problem = maxAgeHours === null ? null : ageProblem(summary, maxAgeHours, now);
  if (problem === null) return;
  if (stale === 'fail') throw problem;
  messages.warning(problem.message);
}

function ageProblem(summary: ListSummary, maxAgeHours: number, now: Date): Problem | null {
  const file = summary.paths[0];
  if (summary.published === null) {
    if (catalogueEntry(summary.list) === null) return null;
    return new Problem('lists', `${summary.list} says no day of publication, so its age cannot be checked`, {
      file,
      hint: 'use the XML file of this list, which says it, or leave out --max-list-age',
    });
  }
  const today = Math.floor(now.getTime() / DAY_MS);
  const days = today - Math.floor(Date.parse(`${summary.published}T00:00:00Z`) / DAY_MS);
  if (days * 24 <= maxAgeHours) return null;
  return new Problem('lists', `${summary.list} was published on ${summary.published}, ${days} days ago`, {
    file,
    hint: 'fetch it again, or allow a greater age with --max-list-age',
  });
}
