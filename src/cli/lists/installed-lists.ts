import { CURRENT_LISTS, catalogueEntry } from '../../lists/catalogue.js';
import type { ListFile } from '../../lists/list-file.js';
import { Problem } from '../../problem.js';
import { readChecks } from '../../store/checks.js';
import { DEFAULT_MAX_AGE_HOURS, type ListStatus, listStates } from '../../store/freshness.js';
import { currentGeneration, findGeneration, type Generation, listFileOf } from '../../store/generations.js';
import type { InstalledList } from '../../store/manifest.js';
import { sweepLeftovers } from '../../store/sweep.js';
import type { Context } from '../command.js';
import { isPath, listHint } from '../did-you-mean.js';
import type { Messages } from '../messages.js';
import type { ListRequest } from '../options/list-request.js';
import { agoText } from '../output/aligned-table.js';
import { withStore } from './open-store.js';
import { type FromFile, publicationProblem, warnOfPublication } from './publication-age.js';
import { unconfirmedText } from './update-outcome.js';

/**
 * The installed lists that a screening asks for: all of them, or those of `--list`. The five current lists are required
 * unless `--list` narrows them. Lists that are too old are refused unless `--stale warn`, at a terminal and in a pipe
 * alike.
 *
 * @throws Problem ('lists') if one is missing, damaged, retired or too old; ('usage') for an unknown list
 */
export async function installedLists(request: ListRequest, context: Context): Promise<readonly ListFile[]> {
  return withStore(request.dataDir, context, async (store, host) => {
    await sweepLeftovers(store, host);
    const generation =
      request.generation === null
        ? await currentGeneration(store)
        : await findGeneration(store, request.generation);
    if (generation === null) throw await nothingInstalled(request.only);
    const checks = await readChecks(store);
    const now = context.io.now();
    const states = await listStates(generation, { checks, now, maxAgeHours: request.maxAgeHours });
    const wanted = await chosen(states, request);
    refuseMissing(wanted);
    // Whoever names an older generation means it, unless an age is given as well.
    const judged = request.generation === null || request.maxAgeHours !== null;
    if (judged) judgeAges(wanted, request, now, context.messages);
    if (judged && request.maxAgeHours === null)
      warnOfPublication(importedFiles(wanted), now, context.messages);
    describe(generation, wanted, context.messages);
    return wanted.flatMap(({ entry }) => (entry === null ? [] : [listFileOf(generation, entry)]));
  });
}

/** The message that helps a newcomer to go on, also after typing `--list` instead of `--lists`. */
async function nothingInstalled(only: readonly string[]): Promise<Problem> {
  const path = only.find(isPath);
  if (path !== undefined) return unknownList(path, CURRENT_LISTS);
  return new Problem('lists', 'no sanctions list to screen against', {
    hint:
      'screen lists update fetches them from their publishers; screen lists import FOLDER takes files that you have; ' +
      '--lists FOLDER uses files without installing them (screen --help says where to get them)',
  });
}

async function unknownList(id: string, known: readonly string[]): Promise<Problem> {
  return new Problem('usage', `unknown list "${id}"`, { hint: await listHint(id, known) });
}

async function chosen(states: readonly ListStatus[], { only }: ListRequest): Promise<readonly ListStatus[]> {
  if (only.length === 0) return states;
  const ids = states.map(({ list }) => list);
  for (const id of only)
    if (!ids.includes(id) && catalogueEntry(id) === null) throw await unknownList(id, ids);
  const missing = only.filter((id) => !ids.includes(id));
  if (missing.length > 0)
    throw new Problem('lists', `not installed: ${missing.join(', ')}`, { hint: howToInstall(missing) });
  return states.filter(({ list }) => only.includes(list));
}

function refuseMissing(wanted: readonly ListStatus[]): void {
  const missing = wanted.flatMap(({ list, state }) => (state === 'missing' ? [list] : []));
  if (missing.length > 0) {
    const here = wanted.flatMap(({ list, state }) => (state === 'missing' ? [] : [`--list ${list}`]));
    throw new Problem('lists', `not installed: ${missing.join(', ')}`, {
      hint: `${howToInstall(missing)}${here.length === 0 ? '' : `; to screen against the others only: ${here.join(' ')}`}`,
    });
  }
  const damaged = wanted.flatMap(({ list, state }) => (state === 'damaged' ? [list] : []));
  if (damaged.length > 0)
    throw new Problem('lists', `damaged: ${damaged.join(', ')}`, {
      hint: 'screen lists verify says what is wrong; screen lists update fetches them again',
    });
}

function howToInstall(lists: readonly string[]): string {
  const all = CURRENT_LISTS.every((list) => lists.includes(list));
  return `screen lists update${all ? '' : ` ${lists.join(' ')}`}, or screen lists import FILE`;
}

function judgeAges(
  wanted: readonly ListStatus[],
  { maxAgeHours, stale }: ListRequest,
  now: Date,
  messages: Messages,
): void {
  const problems = wanted.flatMap((status) => ageProblem(status, maxAgeHours, now) ?? []);
  if (stale === 'warn') for (const problem of problems) messages.warning(problem.message);
  else if (problems.length === 1) throw problems[0];
  else if (problems.length > 1) throw new AggregateError(problems, 'several lists are too old');
}

function ageProblem(status: ListStatus, maxAgeHours: number | null, now: Date): Problem | null {
  const { list, state, entry, ageHours, importAgeHours } = status;
  if (state === 'retired')
    return new Problem(
      'lists',
      `${list} was retired on ${catalogueEntry(list)?.retired}: it cannot be up to date`,
      { hint: `screen lists remove ${list}, name the others with --list, or --stale warn` },
    );
  if (state !== 'stale' || entry === null) return null;
  if (ageHours === null && maxAgeHours !== null) return publicationProblem(fromFile(entry), maxAgeHours, now);
  const published = entry.published === null ? 'undated' : `published on ${entry.published}`;
  const last = ageHours === null ? 'imported' : 'checked';
  return new Problem(
    'lists',
    `${list} (${published}) was last ${last} ${agoText(ageHours ?? importAgeHours ?? 0)}, ` +
      `and may be at most ${maxAgeHours ?? DEFAULT_MAX_AGE_HOURS} h old`,
    { hint: 'screen lists update; or --max-list-age, or --stale warn' },
  );
}

/** The publishers' lists that came as files and have not been confirmed by their publishers since. */
export function importedFiles(states: readonly ListStatus[]): readonly FromFile[] {
  return states.flatMap(({ entry, state, ageHours }) =>
    entry === null || state === 'own' || ageHours !== null ? [] : [fromFile(entry)],
  );
}

function fromFile({ list, published, files }: InstalledList): FromFile {
  return { list, published, file: files[0]?.source };
}

/** What is screened against, when the publishers were last asked, and which lists were never confirmed. */
function describe(generation: Generation, wanted: readonly ListStatus[], messages: Messages): void {
  const ages = wanted.flatMap(({ ageHours }) => (ageHours === null ? [] : [ageHours]));
  const oldest = ages.length === 0 ? '' : `, last checked ${agoText(Math.max(...ages))} or later`;
  const files = importedFiles(wanted).map(({ list }) => list);
  const unasked = files.length === 0 ? '' : `; imported, their publishers not asked: ${files.join(', ')}`;
  messages.note(
    `installed   generation ${generation.number} of ${generation.manifest.installedAt.slice(0, 10)}${oldest}${unasked}`,
  );
  for (const { entry } of wanted)
    if (entry !== null && entry.earlier.length > 0) messages.warning(unconfirmedText(entry));
}
