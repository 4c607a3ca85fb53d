import { mkdir, rename } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { CURRENT_LISTS, catalogue } from '../lists/catalogue.js';
import type { ListFormat } from '../lists/list-file.js';
import { recogniseFile } from '../lists/recognise.js';
import { hashFile, linkOrCopy, makeFolder, syncFile, syncFolder, writeNew } from './durable.js';
import type { Examined, KeptVersion } from './examine.js';
import { type Generation, generationName, generationNames } from './generations.js';
import type { Host } from './host.js';
import {
  type EarlierVersion,
  type InstallCommand,
  type InstalledFile,
  type InstalledList,
  type Manifest,
  manifestText,
  SCHEMA,
} from './manifest.js';
import type { Store } from './store.js';

/** How the next generation is to differ from the one in force. */
export interface NextGeneration {
  readonly current: Generation | null;
  readonly command: InstallCommand;
  /** lists that are new or newer */
  readonly examined: readonly Examined[];
  /** entries of the lists that stay as they are; any other list is left out */
  readonly kept: readonly InstalledList[];
}

/**
 * Builds a generation in the staging folder and puts it in force by one rename: before that nothing of it is visible,
 * and afterwards all of it. Unchanged files are hard links to those of the generation before.
 *
 * @param staging folder of the lock's holder, on the same file system
 */
export async function installGeneration(
  store: Store,
  host: Host,
  staging: string,
  next: NextGeneration,
): Promise<string> {
  const number = ((await generationNames(store)).at(-1)?.number ?? 0) + 1;
  const installedAt = host.now();
  const name = generationName(number, installedAt);
  const folder = join(staging, 'generation');
  await makeFolder(folder);
  const lists: InstalledList[] = [];
  for (const entry of next.kept) lists.push(await keepList(entry, folder, next.current));
  for (const examined of next.examined)
    lists.push(await addList(examined, { folder, next, time: installedAt.toISOString() }));
  const manifest: Manifest = {
    schema: SCHEMA,
    name,
    installedAt: installedAt.toISOString(),
    command: next.command,
    version: host.version,
    parent: next.current === null ? null : { name: next.current.name, sha256: next.current.manifestSha256 },
    lists: lists.sort(byCatalogue),
  };
  host.signal.throwIfAborted();
  await writeNew(join(folder, 'manifest.json'), manifestText(manifest));
  for (const { list } of lists) await syncFolder(join(folder, list));
  await syncFolder(folder);
  await makeFolder(store.generations);
  await rename(folder, join(store.generations, name));
  await syncFolder(store.generations);
  return name;
}

/** The five current lists first, in the catalogue's order, then the retired and own ones by name. */
function byCatalogue(a: InstalledList, b: InstalledList): number {
  return rank(a.list) - rank(b.list) || (a.list < b.list ? -1 : 1);
}

function rank(list: string): number {
  const at = catalogue.findIndex(({ id }) => id === list);
  return at === -1 ? CURRENT_LISTS.length + catalogue.length : at;
}

async function keepList(
  entry: InstalledList,
  folder: string,
  current: Generation | null,
): Promise<InstalledList> {
  const files = [...entry.files, ...entry.earlier.flatMap((version) => version.files)];
  for (const { name } of files) await carryOver(current, name, join(folder, name));
  return entry;
}

async function carryOver(current: Generation | null, name: string, target: string): Promise<void> {
  if (current === null) throw new Error(`nothing to take ${name} over from`);
  await mkdir(dirname(target), { recursive: true });
  await linkOrCopy(join(current.folder, ...name.split('/')), target);
}

interface Building {
  readonly folder: string;
  readonly next: NextGeneration;
  readonly time: string;
}

async function addList(examined: Examined, building: Building): Promise<InstalledList> {
  const { candidate, summary } = examined;
  const { list, format, paths } = candidate.file;
  const { folder, next, time } = building;
  await makeFolder(join(folder, list));
  const files: InstalledFile[] = [];
  for (const [index, path] of paths.entries()) {
    const name = `${list}/${await fileName(list, format, path)}`;
    await rename(path, join(folder, name));
    await syncFile(join(folder, name));
    const { sha256, bytes } = await hashFile(join(folder, name));
    // This must still be what was read to its end a moment ago.
    if (sha256 !== summary.sha256[index]) throw new Error(`${name} changed while it was being installed`);
    files.push({ name, bytes, sha256, source: candidate.origins[index] ?? '' });
  }
  const earlier: EarlierVersion[] = [];
  for (const [index, kept] of examined.earlier.entries())
    earlier.push(await keepEarlier(kept, `${list}/earlier-${index + 1}`, building));
  const { published, declaredCount, entities } = summary;
  const via = next.command === 'import' ? 'import' : 'update';
  const times = { obtainedAt: time, checkedAt: time, via } as const;
  return {
    list,
    format,
    files,
    published,
    declaredCount,
    entities,
    names: examined.names,
    ...times,
    earlier,
  };
}

/** The same names wherever a list came from, so that reports of two machines agree. */
async function fileName(list: string, format: ListFormat, path: string): Promise<string> {
  if (format === 'ofac-delimited') {
    const recognised = await recogniseFile(path);
    return `${list}-${recognised.kind === 'part' ? recognised.part : 'primary'}.csv`;
  }
  return `${list}${EXTENSIONS[format] ?? extension(path)}`;
}

/** For these formats the reader needs the extension. */
const EXTENSIONS: Partial<Record<ListFormat, string>> = {
  'ofac-sdn-xml': '.xml',
  'ofac-advanced-xml': '.xml',
  'eu-fsf-xml': '.xml',
  'eu-fsf-csv': '.csv',
  'uk-sanctions-list-xml': '.xml',
  'uk-sanctions-list-csv': '.csv',
  'uk-ofsi-conlist-csv': '.csv',
  'un-consolidated-xml': '.xml',
  'opensanctions-json': '.json',
};

function extension(path: string): string {
  return /^\.[a-z0-9]{1,5}$/.exec(extname(path).toLowerCase())?.[0] ?? '.csv';
}

async function keepEarlier(
  { version }: KeptVersion,
  place: string,
  { folder, next }: Building,
): Promise<EarlierVersion> {
  const files: InstalledFile[] = [];
  for (const file of version.files) {
    const name = `${place}/${basename(file.name)}`;
    await carryOver(next.current, file.name, join(folder, name));
    files.push({ ...file, name });
  }
  return { ...version, files };
}
