import { join } from 'node:path';
import { CURRENT_LISTS, catalogueEntry } from '../lists/catalogue.js';
import { Problem } from '../problem.js';
import { Change } from './change.js';
import { checkOf } from './checks.js';
import type { Transfer } from './download.js';
import { hashOrNull, makeFolder } from './durable.js';
import type { Acceptance, Installed } from './examine.js';
import { type Fetched, fetchList, type KnownFile } from './fetch-list.js';
import { listFileOf } from './generations.js';
import type { Host } from './host.js';
import type { ChangeResult } from './outcome.js';
import { recogniseStaged } from './recognise-staged.js';
import { type Sources, sourcesOf } from './sources.js';
import type { Store } from './store.js';
import { underLock } from './sweep.js';

export interface UpdateRequest {
  /** ids; empty: the five current lists, and those with an address in the settings */
  readonly lists: readonly string[];
  readonly sources: Sources;
  readonly acceptance: Acceptance;
  readonly allowIncomplete: boolean;
  readonly onProgress: (progress: UpdateProgress) => void;
}

export interface UpdateProgress {
  readonly list: string;
  readonly step: 'fetching' | 'checking' | 'done';
  /** fetched so far, and announced */
  readonly bytes: number;
  readonly total: number | null;
}

/** Which lists an update without names is about. */
export function listsToUpdate(request: Pick<UpdateRequest, 'lists' | 'sources'>): readonly string[] {
  if (request.lists.length > 0) return [...new Set(request.lists)];
  return [...new Set([...CURRENT_LISTS, ...request.sources.keys()])];
}

/**
 * Fetches lists and puts those that are newer in force together. All are fetched at once and read one after the other.
 * One list's failure is an outcome and leaves the others updated.
 *
 * @throws Problem ('input') when another process is at work
 */
export async function updateLists(
  store: Store,
  host: Host,
  request: UpdateRequest,
  transfer: Transfer,
): Promise<ChangeResult> {
  return underLock(store, host, 'lists update', async (staging) => {
    const change = await Change.begin({
      store,
      host,
      staging,
      command: 'update',
      acceptance: request.acceptance,
    });
    const fetching = join(staging, 'fetched');
    await makeFolder(fetching);
    // reading takes all of a core and much memory: one at a time
    let reading: Promise<void> = Promise.resolve();
    const results = await Promise.allSettled(
      listsToUpdate(request).map(async (list) => {
        const fetched = await attemptFetch(list, join(fetching, list), { change, request, transfer });
        if (fetched === null) return;
        const turn = reading.then(() => take(list, fetched, change, request));
        reading = turn.catch(() => {});
        await turn;
      }),
    );
    for (const result of results) if (result.status === 'rejected') throw result.reason;
    return change.finish();
  });
}

interface Updating {
  readonly change: Change;
  readonly request: UpdateRequest;
  readonly transfer: Transfer;
}

/** Null when the list could not be fetched, which has been noted. */
async function attemptFetch(
  list: string,
  folder: string,
  { change, request, transfer }: Updating,
): Promise<Fetched | null> {
  const report = (step: UpdateProgress['step'], bytes = 0, total: number | null = null) =>
    request.onProgress({ list, step, bytes, total });
  try {
    await makeFolder(folder);
    report('fetching');
    return await fetchList(
      {
        list,
        sources: sourcesOf(list, request.sources),
        known: await knownFiles(change, change.installed(list)),
        folder,
        onBytes: (bytes, total) => report('fetching', bytes, total),
      },
      transfer,
    );
  } catch (error) {
    report('done');
    if (!(error instanceof Problem)) throw error;
    change.fail(list, error);
    return null;
  }
}

/** What may be asked for conditionally: files that are installed, undamaged, and came from an address. */
async function knownFiles(
  change: Change,
  installed: Installed | null,
): Promise<ReadonlyMap<string, KnownFile>> {
  const known = new Map<string, KnownFile>();
  if (installed === null || change.acceptsShrink(installed.entry)) return known;
  const validators = checkOf(installed.entry, change.checks)?.validators ?? [];
  const { paths } = listFileOf(installed.generation, installed.entry);
  for (const [index, { sha256 }] of installed.entry.files.entries()) {
    const [path, validator] = [paths[index], validators[index]];
    if (path === undefined || validator === undefined) return new Map();
    if ((await hashOrNull(path)) !== sha256) return new Map();
    known.set(validator.url, { path, validator });
  }
  return known;
}

async function take(list: string, fetched: Fetched, change: Change, request: UpdateRequest): Promise<void> {
  request.onProgress({ list, step: 'checking', bytes: 0, total: null });
  try {
    const installed = change.installed(list);
    if (fetched.kind === 'not-modified' && installed !== null)
      return change.unchanged(installed, fetched.validators);
    if (fetched.kind === 'files') await offer(list, fetched, change, request);
  } finally {
    request.onProgress({ list, step: 'done', bytes: 0, total: null });
  }
}

/**
 * Content decides which list a file is, so that a list under another's address is noticed; only own lists are named.
 */
async function offer(
  list: string,
  { files, validators }: Extract<Fetched, { kind: 'files' }>,
  change: Change,
  { allowIncomplete }: UpdateRequest,
): Promise<void> {
  const named = catalogueEntry(list) === null ? list : null;
  const { candidates, problems } = await recogniseStaged(files, { named, allowIncomplete });
  const candidate = candidates.find(({ file }) => file.list === list);
  if (candidate !== undefined) return change.offer(candidate, validators);
  const [problem] = problems;
  const [other] = candidates;
  change.fail(list, problem ?? wrongList(list, other?.file.list ?? 'nothing', files[0]?.origin));
}

function wrongList(list: string, found: string, file: string | undefined): Problem {
  return new Problem('lists', `is ${found}, not ${list}`, {
    file,
    hint: 'is the address right? screen lists list shows it',
  });
}
