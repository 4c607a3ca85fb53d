import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Problem } from '../problem.js';
import type { Validator } from './checks.js';
import { type Downloaded, download, type Transfer } from './download.js';
import { linkOrCopy, makeFolder } from './durable.js';
import { withRetries } from './retry.js';
import { type Source, shownAddress } from './sources.js';
import { type StagedFile, safeName, unpack } from './unpack.js';

/** A file that is already installed and may be requested with "only if it changed". */
export interface KnownFile {
  readonly path: string;
  readonly validator: Validator;
}

export interface FetchRequest {
  readonly list: string;
  readonly sources: readonly Source[];
  /** installed files by the address they came from */
  readonly known: ReadonlyMap<string, KnownFile>;
  /** empty folder for this list */
  readonly folder: string;
  readonly onBytes: (bytes: number, total: number | null) => void;
}

export type Fetched =
  | { readonly kind: 'not-modified'; readonly validators: readonly Validator[] }
  | {
      readonly kind: 'files';
      readonly files: readonly StagedFile[];
      readonly validators: readonly Validator[];
    };

/**
 * Fetches a list from the first of its sources that delivers it, with retries. Whether it really is the list is not
 * checked here.
 * @throws Problem ('lists') of the last source if none delivers anything
 */
export async function fetchList(request: FetchRequest, transfer: Transfer): Promise<Fetched> {
  let failure: unknown = new Problem('usage', `there is no address to fetch ${request.list} from`, {
    hint: `name one: --source ${request.list}=https://…`,
  });
  for (const [index, source] of request.sources.entries()) {
    try {
      return await fetchFrom(source, join(request.folder, String(index)), request, transfer);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      failure = error;
    }
  }
  throw failure;
}

async function fetchFrom(
  source: Source,
  folder: string,
  request: FetchRequest,
  transfer: Transfer,
): Promise<Fetched> {
  await makeFolder(folder);
  const validators: Validator[] = [];
  const files: StagedFile[] = [];
  let modified = false;
  // Conditional requests are only made for complete sets: if another part of it is installed, it is another list.
  const same = source.urls.length === request.known.size;
  for (const [index, url] of source.urls.entries()) {
    const known = same ? (request.known.get(url) ?? null) : null;
    const place = join(folder, String(index));
    await makeFolder(place);
    const staged = { path: join(place, nameFor(url)), origin: shownAddress(url) };
    const got = await fetchFile(url, known, staged.path, request, transfer);
    if (got.kind === 'file') {
      modified = true;
      validators.push(got.validator);
      files.push(...(await unpack(staged, transfer.limits.bytes)));
    } else if (known !== null) {
      // Some files of a set may have changed and others not.
      await linkOrCopy(known.path, staged.path);
      validators.push(known.validator);
      files.push(staged);
    }
  }
  return modified ? { kind: 'files', files, validators } : { kind: 'not-modified', validators };
}

async function fetchFile(
  url: string,
  known: KnownFile | null,
  path: string,
  request: FetchRequest,
  transfer: Transfer,
): Promise<Downloaded> {
  return withRetries(transfer.limits.backOffMs, transfer.signal, async () => {
    await rm(path, { force: true });
    return download({ url, validator: known?.validator ?? null, path, onBytes: request.onBytes }, transfer);
  });
}

/** The publisher's own name for the file, which can decide between OFAC's lists; `content?token=…` says nothing. */
function nameFor(url: string): string {
  const { pathname } = new URL(url);
  return safeName(decodeURIComponent(basename(pathname)));
}
