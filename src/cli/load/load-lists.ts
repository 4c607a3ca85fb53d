import { type EntityIndex, openIndex } from '../../compiled/entity-index.js';
import { CURRENT_LISTS, catalogueEntry } from '../../lists/catalogue.js';
import { findLists } from '../../lists/find-lists.js';
import type { ListFile, ListSummary } from '../../lists/list-file.js';
import { warningOf } from '../../lists/list-notes.js';
import type { PassedOver } from '../../lists/passed-over.js';
import { Problem } from '../../problem.js';
import { counted } from '../../report/tally.js';
import { nearest } from '../../tabular/nearest.js';
import type { Context } from '../command.js';
import { isPath, listHint } from '../did-you-mean.js';
import { type FromFile, publicationProblem, warnOfPublication } from '../lists/publication-age.js';
import type { Messages } from '../messages.js';
import type { ListRequest } from '../options/list-request.js';
import { indexOfLists, recognisedFilesFor } from './kept-index.js';
import { sourcesOf } from './list-sources.js';

/** Lists that were read to their end, with their index. */
export interface LoadedLists {
  readonly index: EntityIndex;
  readonly summaries: readonly ListSummary[];
  /** ids of current lists that are not among them */
  readonly notScreened: readonly string[];
}

/**
 * Finds the list files, reading only how they begin; without paths, the installed lists.
 * @throws Problem ('lists') if there is none, one is not recognised, or one that was asked for is missing
 */
export async function requestedLists(request: ListRequest, context: Context): Promise<readonly ListFile[]> {
  if (request.paths.length === 0) {
    const { installedLists } = await import('../lists/installed-lists.js');
    return installedLists(request, context);
  }
  if (request.generation !== null)
    throw new Problem('usage', '--generation is one of the installed lists, and --lists names files', {
      hint: 'leave one of them out',
    });
  const known = request.cache ? await recognisedFilesFor(context.io) : null;
  const found = await findLists(request.paths, {
    allowIncomplete: request.allowIncomplete,
    recognised: (path, recognise) => known?.recognised(path, recognise) ?? recognise(path),
    onPassedOver: (files) => sayPassedOver(files, context.messages),
  });
  if (request.only.length === 0) return found;
  for (const id of request.only)
    if (!found.some(({ list }) => list === id)) throw await missingList(id, found);
  return found.filter(({ list }) => request.only.includes(list));
}

/**
 * A list that is skipped because of its file name would be missed silently, so it causes a warning; any other file, a
 * note.
 */
function sayPassedOver(files: readonly PassedOver[], messages: Messages): void {
  const named = (holds: PassedOver['holds']): string => namesOf(files.filter((file) => file.holds === holds));
  const [lists, archives, others] = [named('list'), named('archive'), named('other')];
  if (lists !== '')
    messages.warning(`not read, though it looks like a list: ${lists} (its name ends in none of ${ENDINGS})`);
  if (archives !== '')
    messages.warning(`not read: ${archives} (unpack it, or install it with "screen lists import")`);
  if (others !== '') messages.note(`passed over  ${others} (a list ends in ${ENDINGS})`);
}

const ENDINGS = '.xml, .csv, .json, .jsonl, or these with .gz';
const MOST_NAMED = 10;

function namesOf(files: readonly PassedOver[]): string {
  const names = files.slice(0, MOST_NAMED).map(({ path }) => path);
  if (files.length > MOST_NAMED) names.push(`${files.length - MOST_NAMED} more`);
  return names.join(', ');
}

async function missingList(id: string, found: readonly ListFile[]): Promise<Problem> {
  const here = found.map(({ list }) => list);
  if (
    catalogueEntry(id) === null &&
    (isPath(id) || (await nearest(id, [...here, ...CURRENT_LISTS])) !== null)
  )
    return new Problem('usage', `unknown list "${id}"`, {
      hint: await listHint(id, [...new Set([...CURRENT_LISTS, ...here])]),
    });
  return new Problem('lists', `the list ${id} is not among those of --lists`, {
    hint: `found: ${here.join(', ') || 'none'}`,
  });
}

/**
 * Reads lists into an index, or takes the index that was made from the same files before.
 * @throws Problem ('lists') for the first one that is damaged or too old; the signal's reason if it is aborted
 */
export async function loadLists(
  files: readonly ListFile[],
  request: ListRequest,
  context: Context,
  onList: (list: string) => void,
): Promise<LoadedLists> {
  const { io, messages } = context;
  const { image, summaries, wasKept } = await indexOfLists(files, request.cache, context, onList);
  // The same bytes may be at another path now.
  const own = summaries.map((summary, at) => {
    const file = files[at];
    return file === undefined ? summary : { ...summary, paths: sourcesOf(file) };
  });
  // Installed lists were already judged when they were chosen.
  if (request.paths.length > 0) {
    const fromFiles = own.map(({ list, published, paths }) => ({ list, published, file: paths[0] }));
    for (const file of fromFiles) checkAge(file, request, io.now(), messages);
    if (request.maxAgeHours === null) warnOfPublication(fromFiles, io.now(), messages);
  }
  if (wasKept) messages.detail('the lists are unchanged: their index is in the cache');
  for (const summary of own) report(summary, messages);
  io.interrupt.throwIfAborted();
  const read = new Set(own.map(({ list }) => list));
  return {
    index: openIndex(image),
    summaries: own,
    notScreened: CURRENT_LISTS.filter((id) => !read.has(id)),
  };
}

function report(summary: ListSummary, messages: Messages): void {
  const retired = catalogueEntry(summary.list)?.retired ?? null;
  if (retired !== null)
    messages.warning(`${summary.list} was retired on ${retired}: its publisher no longer maintains it`);
  // Oddities in a publisher's list cannot be fixed by its reader; in a list of one's own they can.
  const say = catalogueEntry(summary.list) === null ? messages.note : messages.detail;
  for (const note of summary.notes) {
    const { text, count, line } = note;
    const warning = warningOf(summary.list, note);
    if (warning !== null) messages.warning(warning);
    else
      say(
        `${summary.list}: ${text} (${counted(count, 'time')}${line === null ? '' : `, first in line ${line}`})`,
      );
  }
}

function checkAge(file: FromFile, { maxAgeHours, stale }: ListRequest, now: Date, messages: Messages): void {
  const problem = maxAgeHours === null ? null : publicationProblem(file, maxAgeHours, now);
  if (problem === null) return;
  if (stale === 'fail') throw problem;
  messages.warning(problem.message);
}
