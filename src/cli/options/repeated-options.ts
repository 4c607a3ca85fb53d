import { join } from 'node:path';
import type { OutputRecord, RunManifest } from '../../run-record/manifest.js';

/** Where a repeated run takes its lists from, and where its reports go. */
export interface Repetition {
  /** values of --lists; empty: the same as in the run */
  readonly lists: readonly string[];
  readonly dataDir: string | undefined;
  /** a separate folder for what is written */
  readonly folder: string;
}

/** Options of a run that are set differently when it is repeated, or that have no effect on the result. */
const OWN = [
  'output',
  'format',
  'rejected',
  'gone',
  'manifest',
  'config',
  'print-config',
  'no-clobber',
  'no-cache',
  'no-fingerprints',
  'rescreen-all',
];
const OF_LISTS = ['lists', 'generation'];

/** The command line of a repeated run: the options of its manifest, but reading and writing elsewhere. */
export function commandLineOf(manifest: RunManifest, repetition: Repetition): readonly string[] {
  const { lists, dataDir, folder } = repetition;
  const installed = lists.length === 0 ? manifest.generation : null;
  const own = new Set([
    ...OWN,
    ...(lists.length > 0 || installed !== null ? OF_LISTS : []),
    ...(dataDir === undefined ? [] : ['data-dir']),
  ]);
  const words = Object.entries(manifest.options).flatMap(([key, value]) =>
    own.has(key) ? [] : wordsOf(key, value),
  );
  words.push(...lists.map((path) => `--lists=${path}`));
  if (dataDir !== undefined) words.push(`--data-dir=${dataDir}`);
  if (installed !== null) words.push(`--generation=${installed}`);
  // Rows that the comparison spared are screened now: the result must be the same.
  words.push('--no-fingerprints', ...('since' in manifest.options ? ['--rescreen-all'] : []));
  return [...words, ...manifest.outputs.map((output, at) => outputWord(output, at, folder))];
}

function wordsOf(key: string, value: RunManifest['options'][string]): readonly string[] {
  if (typeof value === 'boolean') return value ? [`--${key}`] : [];
  return (typeof value === 'string' ? [value] : value).map((text) => `--${key}=${text}`);
}

/** Files that are written besides reports, by the option that asks for them. */
const BESIDE_REPORTS: ReadonlySet<string> = new Set(['rejected', 'gone']);

function outputWord({ format, path }: OutputRecord, at: number, folder: string): string {
  const name =
    path === null ? 'stdout' : path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const place = join(folder, `${at}-${name}`);
  return BESIDE_REPORTS.has(format) ? `--${format}=${place}` : `--format=${format}=${place}`;
}
