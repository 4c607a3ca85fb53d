import { catalogueEntry } from '../../lists/catalogue.js';
import { Problem } from '../../problem.js';
import { generationNames } from '../../store/generations.js';
import { nearest } from '../../tabular/nearest.js';
import type { Context } from '../command.js';
import { withStore } from '../lists/open-store.js';
import { type LoadedLists, loadLists, requestedLists } from '../load/load-lists.js';
import type { ListRequest } from '../options/list-request.js';

/** Other generations that are searched for an entity that is not in the requested one. */
const MOST_GENERATIONS = 5;

/**
 * Why an entity is not among the lists that were screened: its list was not one of them, or the entity was not (or no
 * longer) listed in that generation. Null if it is unknown everywhere.
 */
export async function absenceSentences(
  entityId: string,
  { summaries }: LoadedLists,
  request: ListRequest,
  context: Context,
): Promise<readonly string[] | null> {
  const [list = ''] = entityId.split(':');
  if (!summaries.some((summary) => summary.list === list)) {
    if (catalogueEntry(list) === null) return null;
    return [
      `It could not come up: ${list} was not screened, only ${summaries.map((one) => one.list).join(', ')}.`,
    ];
  }
  if (request.paths.length > 0) return null;
  return inOtherGenerations(entityId, list, request, context);
}

async function inOtherGenerations(
  entityId: string,
  list: string,
  request: ListRequest,
  context: Context,
): Promise<readonly string[] | null> {
  const all = await withStore(request.dataDir, context, async (store) => generationNames(store));
  const asked =
    all.find(({ name, number, day }) => [name, String(number), day].includes(request.generation ?? '')) ??
    all.findLast(({ day }) => request.generation === null || day <= request.generation);
  // Newest first: the usual question is why a customer of today was not found then, which the lists in force answer.
  const others = all.filter(({ number }) => number !== asked?.number).reverse();
  for (const { number, day } of others.slice(0, MOST_GENERATIONS)) {
    const listedOn = await listedIn(number, entityId, list, request, context);
    if (listedOn === undefined) continue;
    const generation = `generation ${number} of ${day}`;
    if (number < (asked?.number ?? 0))
      return [`It could not come up: it is not listed any more. The last time it was is ${generation}.`];
    const since = listedOn === null ? '' : ` ${list} says it was listed on ${listedOn}.`;
    return [
      `It could not come up: it was not yet listed in generation ${asked?.number} of ${asked?.day}. It is in ${generation}.${since}`,
    ];
  }
  return null;
}

/** Day of designation (or null) of an entity in another generation; undefined if it is not in it. */
async function listedIn(
  generation: number,
  entityId: string,
  list: string,
  request: ListRequest,
  context: Context,
): Promise<string | null | undefined> {
  const quiet = { ...context, messages: { ...context.messages, note: () => {}, warning: () => {} } };
  const other = { ...request, generation: String(generation), only: [list], maxAgeHours: null };
  try {
    const { index } = await loadLists(await requestedLists(other, quiet), other, quiet, () => {});
    const number = entityNumber(index.store.ids, entityId);
    return number === null ? undefined : (index.entities[number]?.listedOn ?? null);
  } catch (error) {
    // A generation without that list, or a damaged one, cannot answer.
    if (error instanceof Problem && error.kind === 'lists') return undefined;
    throw error;
  }
}

type Ids = LoadedLists['index']['store']['ids'];

export function entityNumber(ids: Ids, wanted: string): number | null {
  for (let number = 0; number < ids.length; number++) if (ids.at(number) === wanted) return number;
  return null;
}

/**
 * The entity id that was probably meant: without its list, in another case, or with a mistyped letter; never another
 * number.
 */
export async function alikeEntity(ids: Ids, wanted: string): Promise<string | null> {
  const lower = wanted.toLowerCase();
  const figures = lower.replace(/\D/g, '');
  const alike: string[] = [];
  for (let number = 0; number < ids.length; number++) {
    const id = ids.at(number);
    if (id.toLowerCase() === lower || id.toLowerCase().endsWith(`:${lower}`)) return id;
    if (id.replace(/\D/g, '') === figures) alike.push(id);
  }
  return nearest(wanted, alike);
}
