import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { Problem } from '../problem.js';
import { catalogueEntry } from './catalogue.js';
import type { ListFile } from './list-file.js';
import { type DelimitedFile, groupDelimited } from './ofac/delimited-sets.js';
import { ofacListId } from './ofac/list-id.js';
import { type PassedOver, passedOver } from './passed-over.js';
import type { Recognition } from './recognise.js';

export interface FindOptions {
  /** take an OFAC SDN.CSV without its ALT file */
  readonly allowIncomplete?: boolean;
  /** called with the files in a directory that are not read because of their names */
  readonly onPassedOver?: (files: readonly PassedOver[]) => void;
  /** says what a file is, in place of `recogniseList`, which it may call */
  readonly recognised?: (path: string, recognise: typeof recogniseList) => Promise<Recognition>;
}

/** A file to be recognised: its path, the list that the user named for it, and how it was found. */
interface Candidate {
  readonly path: string;
  readonly named: string | null;
  readonly inDirectory: boolean;
}

/** Extensions that a list may have; other files in a directory are ignored. */
const LIST_EXTENSIONS: ReadonlySet<string> = new Set(['.xml', '.csv', '.json', '.jsonl']);
const LIST_ID = /^([A-Za-z0-9][A-Za-z0-9._-]*)=(.+)$/s;

/**
 * Finds the lists under some paths: each is a file, a directory (its files only) or `ID=PATH`, which names the list
 * outright. Formats are recognised by content; OFAC's delimited files are put together. In the order of the paths,
 * directories by name.
 *
 * Throws a Problem of kind `lists` for a path that is not there, a file that is not recognised (in a directory only
 * `.xml`, `.csv`, `.json`, `.jsonl`, also gzipped), two files for one list, and a directory without any list.
 */
export async function findLists(
  paths: readonly string[],
  { allowIncomplete = false, onPassedOver, recognised = (path) => recogniseList(path) }: FindOptions = {},
): Promise<ListFile[]> {
  const lists: ListFile[] = [];
  const parts: DelimitedFile[] = [];
  for (const argument of paths) {
    const { candidates, others } = await candidatesOf(argument);
    if (others.length > 0) onPassedOver?.(await passedOver(others));
    const before = lists.length + parts.length;
    for (const candidate of candidates) {
      const found = await resolve(candidate, recognised);
      if ('part' in found) parts.push(found);
      else lists.push(found);
    }
    if (lists.length + parts.length === before)
      throw new Problem('lists', 'holds no list', {
        file: argument,
        hint: 'put the publishers’ files there, or name a file',
      });
  }
  const all = [...lists, ...(await groupDelimited(parts, allowIncomplete))];
  refuseTwins(all);
  return all;
}

/** The files to be recognised, and those that no list could have as a name. */
interface Found {
  readonly candidates: readonly Candidate[];
  readonly others: readonly string[];
}

async function candidatesOf(argument: string): Promise<Found> {
  const kind = await kindOf(argument);
  if (kind !== null) return expand(argument, null, kind);
  const [, id, path] = LIST_ID.exec(argument) ?? [];
  const namedKind = path === undefined ? null : await kindOf(path);
  if (id === undefined || path === undefined || namedKind === null)
    throw new Problem('lists', 'no such file or directory', { file: path ?? argument });
  return expand(path, id, namedKind);
}

async function expand(path: string, named: string | null, kind: 'file' | 'directory'): Promise<Found> {
  if (kind === 'file') return { candidates: [{ path, named, inDirectory: false }], others: [] };
  const entries = (await readdir(path, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  const isCandidate = (entry: Dirent): boolean => !entry.isDirectory() && mayBeList(entry.name);
  const pathsOf = (some: readonly Dirent[]): string[] =>
    some.map((entry) => join(path, entry.isDirectory() ? `${entry.name}${sep}` : entry.name)).sort();
  return {
    candidates: pathsOf(entries.filter(isCandidate)).map((file) => ({
      path: file,
      named,
      inDirectory: true,
    })),
    others: pathsOf(entries.filter((entry) => !isCandidate(entry))),
  };
}

function mayBeList(name: string): boolean {
  return LIST_EXTENSIONS.has(extname(name.toLowerCase().replace(/\.gz$/, '')));
}

async function kindOf(path: string): Promise<'file' | 'directory' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'directory' : 'file';
  } catch {
    return null;
  }
}

/**
 * What a file is, and which of OFAC's lists if its format leaves that open. Throws a Problem if it cannot be read, or
 * if nothing distinguishes OFAC's lists.
 */
async function recogniseList(path: string, named = false): Promise<Recognition> {
  // If the answer is already known, no parser is loaded.
  const { recogniseFile } = await import('./recognise.js');
  const recognition = await recogniseFile(path);
  if (recognition.kind !== 'list' || recognition.list !== null || named) return recognition;
  const { format } = recognition;
  if (format !== 'ofac-sdn-xml' && format !== 'ofac-advanced-xml') return recognition;
  return { ...recognition, list: await ofacListId(path, format) };
}

async function resolve(
  candidate: Candidate,
  recognised: NonNullable<FindOptions['recognised']>,
): Promise<ListFile | DelimitedFile> {
  const { path, named } = candidate;
  const recognition = await (named === null ? recognised(path, recogniseList) : recogniseList(path, true));
  if (recognition.kind === 'refused')
    throw new Problem('lists', `is ${recognition.what}`, { file: path, hint: recognition.hint });
  if (recognition.kind === 'part') return { path, part: recognition.part, named };
  if (recognition.kind === 'unknown') return ownList(candidate, recognition.markup === true);
  const { format } = recognition;
  return { list: listIdOf(candidate, recognition), format, paths: [path] };
}

function listIdOf(
  { path, named }: Candidate,
  { format, list }: Extract<Recognition, { kind: 'list' }>,
): string {
  if (named === null) {
    if (list !== null) return list;
    throw unnamed(path);
  }
  const entry = catalogueEntry(named);
  if (entry !== null && !entry.downloads.some((download) => download.format === format))
    throw new Problem(
      'lists',
      `is named ${named}, but is in the format ${format}, which that list never has`,
      {
        file: path,
        hint: list === null ? 'give it another name' : `leave the name out: it is ${list}`,
      },
    );
  return named;
}

/** A table in no publisher's format is an own list if the user named it, and a mistake otherwise. */
function ownList({ path, named, inDirectory }: Candidate, markup: boolean): ListFile {
  if (named !== null && !markup) {
    if (catalogueEntry(named) !== null)
      throw new Problem('lists', `is named ${named}, but is in none of the formats of that list`, {
        file: path,
      });
    return { list: named, format: 'own-list-csv', paths: [path] };
  }
  const name = 'a list of your own (CSV, JSON lines or XLSX) is named: --lists NAME=PATH';
  throw new Problem('lists', 'is not a sanctions list in any format known here', {
    file: path,
    hint: inDirectory ? `move it elsewhere; ${name}` : name,
  });
}

function unnamed(path: string): Problem {
  return new Problem('lists', 'is a list without a name of its own', {
    file: path,
    hint: 'name it: --lists NAME=PATH',
  });
}

function refuseTwins(lists: readonly ListFile[]): void {
  const seen = new Map<string, ListFile>();
  for (const file of lists) {
    const twin = seen.get(file.list);
    if (twin !== undefined)
      throw new Problem('lists', `holds the list ${file.list}, and so does ${twin.paths[0]}`, {
        file: file.paths[0],
        hint: 'keep the newer one, or give one of them another name: --lists NAME=PATH',
      });
    seen.set(file.list, file);
  }
}
