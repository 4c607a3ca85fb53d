import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListFile } from '../lists/list-file.js';
import { Problem } from '../problem.js';
import { codeOf } from './durable.js';
import { type InstalledFile, type InstalledList, type Manifest, parseManifest } from './manifest.js';
import type { Store } from './store.js';

/**
 * A generation is a folder `000012-20261120T021501Z` that holds every installed list as it was at one time. It appears
 * by one rename and never changes. The one with the highest number is in force, and a reader that has opened one is not
 * affected by anything that happens later.
 */
export interface Generation {
  readonly name: string;
  readonly number: number;
  readonly folder: string;
  readonly manifest: Manifest;
  /** lower case hex, of the manifest's bytes */
  readonly manifestSha256: string;
}

const NAME = /^(\d{6,})-(\d{4})(\d{2})(\d{2})T\d{6}Z$/;

export interface GenerationName {
  readonly name: string;
  readonly number: number;
  /** day on which it was installed (UTC), `YYYY-MM-DD` */
  readonly day: string;
}

export function generationName(number: number, installedAt: Date): string {
  const time = installedAt.toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
  return `${String(number).padStart(6, '0')}-${time}`;
}

/** The generation that a file of an installed list belongs to, by its path; null for other files. */
export function generationIn(path: string): string | null {
  return (
    path.split(/[/\\]/).findLast((part, at, parts) => NAME.test(part) && parts[at - 1] === 'generations') ??
    null
  );
}

/** Names of the generations, oldest first. */
export async function generationNames(store: Store): Promise<readonly GenerationName[]> {
  const names = await entriesOf(store.generations);
  return names
    .flatMap((name): GenerationName[] => {
      const [, number, year, month, day] = NAME.exec(name) ?? [];
      return number === undefined ? [] : [{ name, number: Number(number), day: `${year}-${month}-${day}` }];
    })
    .sort((a, b) => a.number - b.number);
}

async function entriesOf(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/**
 * The generation in force, or null when nothing is installed. @throws Problem ('lists') when its manifest is damaged
 */
export async function currentGeneration(store: Store): Promise<Generation | null> {
  const latest = (await generationNames(store)).at(-1);
  return latest === undefined ? null : openGeneration(store, latest);
}

/**
 * The generation that is meant by a number, a name, or a day (`2026-11-20`: the last one installed until then).
 * @throws Problem ('lists') if there is none
 */
export async function findGeneration(store: Store, wanted: string): Promise<Generation> {
  const all = await generationNames(store);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(wanted);
  const found = day
    ? all.findLast((one) => one.day <= wanted)
    : all.find(({ name, number }) => name === wanted || (/^\d+$/.test(wanted) && number === Number(wanted)));
  if (found !== undefined) return openGeneration(store, found);
  const what = day ? `there was no generation of lists on ${wanted} yet` : `no generation "${wanted}"`;
  throw new Problem('lists', what, { hint: whatThereIs(all) });
}

function whatThereIs(all: readonly GenerationName[]): string {
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return 'no list is installed: screen lists update';
  if (first === last) return `there is one: ${first.number}, of ${first.day}`;
  return `there are ${first.number} (of ${first.day}) to ${last.number} (of ${last.day})`;
}

/** @throws Problem ('lists') when its manifest is missing or damaged */
export async function openGeneration(
  store: Store,
  { name, number }: Pick<GenerationName, 'name' | 'number'>,
): Promise<Generation> {
  const folder = join(store.generations, name);
  const path = join(folder, 'manifest.json');
  try {
    const bytes = await readFile(path);
    const manifest = parseManifest(bytes.toString('utf8'));
    if (manifest.name !== name) throw new Error(`it is that of generation ${manifest.name}`);
    return {
      name,
      number,
      folder,
      manifest,
      manifestSha256: createHash('sha256').update(bytes).digest('hex'),
    };
  } catch (error) {
    throw damagedManifest(path, error);
  }
}

function damagedManifest(file: string, error: unknown): Problem {
  const code = codeOf(error);
  const reason = code ?? (hasMessage(error) ? error.message : String(error));
  const missing = code === 'ENOENT';
  return new Problem('lists', missing ? 'is missing' : `cannot be used: ${reason}`, {
    file,
    cause: error,
    hint: 'screen lists verify says what is damaged; screen lists update or import makes a new generation',
  });
}

function hasMessage(error: unknown): error is { message: string } {
  return (
    typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
  );
}

/** The list of a generation as it is read for screening. */
export function listFileOf(generation: Generation, installed: InstalledList): ListFile {
  const { list, format, files, earlier } = installed;
  const file = { list, format, ...located(generation, files) };
  if (earlier.length === 0) return file;
  return {
    ...file,
    earlier: earlier.map((version) => ({
      format: version.format,
      published: version.published,
      ...located(generation, version.files),
    })),
  };
}

function located({ folder }: Generation, files: readonly InstalledFile[]) {
  return {
    paths: files.map(({ name }) => join(folder, ...name.split('/'))),
    sha256: files.map(({ sha256 }) => sha256),
  };
}
