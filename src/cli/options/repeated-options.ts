import { join } from 'node:path';
import type { OutputRecord, RunManifest } from '../../run-record/manifest.js';

/** Where a repetition takes its lists from, and where its reports go. */
export interface Repetition {
  /** of --lists; empty: as the run had them */
  readonly lists: readonly string[];
  readonly dataDir: string | undefined;
  /** a folder of its own for what is written */
  readonly folder: string;
}

/** Options of a run that a repetition has in its own way, or that decide nothing. */
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

/** The command line of a run again: the options of its manifest, reading and writing elsewhere. */
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
  // what a comparison spared the run is done now: the same must come out
  words.push('--no-fingerprints', ...('since' in manifest.options ? ['--rescreen-all'] : []));
  return [...words, ...manifest.outputs.map((output, at) => outputWord(output, at, folder))];
}

function wordsOf(key: string, value: RunManifest['options'][string]): readonly string[] {
  if (typeof value === 'boolean') return value ? [`--${key}`] : [];
  return (typeof value === 'string' ? [value] : value).map((text) => `--${key}=${text}`);
}

/** What is written besides reports, by the option that asks for it. */
const BESIDE_REPORTS: ReadonlySet<string> = new Set(['rejected', 'gone']);

function outputWord({ format, path }: OutputRecord, at: number, folder: string): string {
  const name =
    path === null ? 'stdout' : path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const place = join(folder, `${at}-${name}`);
  return BESIDE_REPORTS.has(format) ? `--${format}=${place}` : `--format=${format}=${place}`;
}
