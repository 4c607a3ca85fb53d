import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FORMAT_VERSION, MODEL_VERSION, NORMALISER_VERSION } from '../compiled/versions.js';
import { PROGRAM_FOLDER } from './program-place.js';

/** Hashes of the folders in `FOLDERS`, inserted when the program is bundled (`build/bundle.mjs`). */
declare const builtFrom: Readonly<Record<Made, string>> | undefined;

/** An index of lists, or the result of a screening. */
type Made = keyof typeof FOLDERS;

const OF_AN_INDEX: readonly string[] = ['compiled', 'lists', 'normalise', 'tabular'];
/** What they depend on besides the lists: these folders of the program, and its packages. */
const FOLDERS = {
  index: OF_AN_INDEX,
  screening: [...OF_AN_INDEX, 'changes', 'cli', 'customers', 'match'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * A text that changes with everything in the program that affects them. The stages count by the hash that was taken
 * when the program was built; otherwise by name, size and time of their files, which takes milliseconds where hashing
 * them would take thirty. Also included are the versions of the program and its packages, of Node (whose Unicode tables
 * decide about letters) and of the format.
 */
export function programStamp(nodeVersion: string, made: Made = 'index'): string {
  const key = `${made} ${nodeVersion}`;
  let stamp = stamps.get(key);
  if (stamp === undefined) {
    stamp = stampFor(nodeVersion, made);
    stamps.set(key, stamp);
  }
  return stamp;
}

const stamps = new Map<string, string>();

function stampFor(nodeVersion: string, made: Made): string {
  const facts: unknown[] = [nodeVersion, FORMAT_VERSION, NORMALISER_VERSION, MODEL_VERSION];
  if (typeof builtFrom === 'object') facts.push(builtFrom[made]);
  else for (const folder of FOLDERS[made]) facts.push(...filesIn(join(PROGRAM_FOLDER, folder)));
  facts.push(...packages(dirname(PROGRAM_FOLDER.replace(/\/$/, ''))));
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}

function filesIn(folder: string): readonly (readonly [string, number, number])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[jt]s$/.test(file) && !file.endsWith('.d.ts'))
    .sort()
    .map((file) => {
      const { size, mtimeMs } = statSync(join(folder, file));
      return [file, size, mtimeMs];
    });
}

/** The package's own version and those of what it depends on, as installed. */
function packages(root: string): readonly string[] {
  const own: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (typeof own !== 'object' || own === null) return [];
  const version = 'version' in own ? String(own.version) : '';
  const dependencies = 'dependencies' in own ? Object.keys(own.dependencies ?? {}) : [];
  return [version, ...dependencies.sort().map((name) => `${name} ${installedVersion(root, name)}`)];
}

/** Searched like Node does: in the folder's own packages, then in those above it. */
function installedVersion(from: string, name: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const file = join(folder, 'node_modules', name, 'package.json');
    const text = readIfThere(file);
    if (text !== null) return /"version"\s*:\s*"([^"]*)"/.exec(text)?.[1] ?? '';
    if (folder === dirname(folder)) return '';
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
