import { basename, dirname, join } from 'node:path';
import { Problem } from '../problem.js';
import type { OutputRecord, RunManifest } from '../run-record/manifest.js';

/** A part of a run: what `--shard` wrote, and the manifest beside it. */
export interface Part {
  readonly path: string;
  readonly manifest: RunManifest;
}

/** A part that fits the others. */
export interface OrderedPart extends Part {
  readonly output: OutputRecord;
  /** which of them, from 1 */
  readonly number: number;
}

/** Options that may differ between machines, since they do not affect what is found. */
const FREE: ReadonlySet<string> = new Set([
  ...['shard', 'output', 'format', 'rejected', 'gone', 'manifest', 'no-clobber', 'config', 'workers'],
  ...['rescreen-all', 'no-fingerprints'],
  // For lists, decisions and the earlier run, the bytes are compared instead.
  ...['lists', 'generation', 'data-dir', 'no-cache', 'decisions', 'decision-key', 'related', 'since'],
]);

/**
 * The parts in their order.
 * @throws Problem ('input') that names the part which is missing, present twice, or from another run
 */
export function orderedParts(parts: readonly Part[]): readonly OrderedPart[] {
  const [first, ...others] = parts.map(readPart);
  if (first === undefined) throw new Problem('usage', 'there is no part to merge');
  for (const other of others) refuseForeign(first, other);
  const all = [first, ...others].sort((a, b) => a.number - b.number);
  for (const [at, part] of all.entries()) {
    const before = all[at - 1];
    if (before?.number === part.number)
      throw new Problem('input', `is part ${part.number} of ${part.of}, and so is ${before.path}`, {
        file: part.path,
        hint: 'each part is needed once',
      });
  }
  const there = new Set(all.map(({ number }) => number));
  const missing = Array.from({ length: first.of }, (_, at) => at + 1).filter((number) => !there.has(number));
  if (missing.length > 0)
    throw new Problem('input', `of ${first.of} parts there is no ${missing.join(', ')}`, {
      hint: `--shard ${missing[0]}/${first.of} makes it`,
    });
  refuseLostRows(all);
  return all;
}

/** Another file that a part's run wrote, if it is kept with the part; null if it wrote none. @param format `gone` */
export function besidePart(
  { path, manifest }: Part,
  format: string,
): { readonly path: string; readonly record: OutputRecord } | null {
  const record = manifest.outputs.find((output) => output.format === format);
  if (record === undefined || record.path === null) return null;
  return { path: join(dirname(path), basename(record.path)), record };
}

interface ReadPart extends OrderedPart {
  readonly of: number;
}

function readPart({ path, manifest }: Part): ReadPart {
  const { shard } = manifest.options;
  const [, number, of] = /^\s*(\d+)\s*\/\s*(\d+)\s*$/.exec(typeof shard === 'string' ? shard : '') ?? [];
  if (number === undefined || of === undefined)
    throw new Problem('input', 'is a whole run, not a part: it was made without --shard', { file: path });
  const output = manifest.outputs.find((one) => one.path !== null && basename(one.path) === basename(path));
  if (output === undefined)
    throw new Problem('input', 'is not what the manifest beside it is about', { file: path });
  if (output.format !== 'jsonl' && output.format !== 'csv')
    throw new Problem('input', `holds ${output.format}, and only JSONL and CSV can be merged`, {
      file: path,
    });
  if (manifest.input.sha256 === null)
    throw new Problem('input', 'ends where its customers could not be read further', { file: path });
  return { path, manifest, output, number: Number(number), of: Number(of) };
}

/** What must be the same in all parts, with the words for it. */
function essentials({
  manifest,
  output,
  of,
}: ReadPart): readonly (readonly [what: string, value: unknown])[] {
  const { program, threshold, lists, listsNotScreened, input, alsoRead, options } = manifest;
  return [
    ['number of parts', of],
    ['version of the program', [program.version, program.engine]],
    ['customer file', [input.sha256, input.bytes]],
    ['lists', [lists.map(({ list, files }) => [list, files.map(({ sha256 }) => sha256)]), listsNotScreened]],
    ['threshold', threshold],
    ['other files', alsoRead.map(({ option, sha256 }) => [option, sha256])],
    [
      'options',
      Object.entries(options)
        .filter(([name]) => !FREE.has(name))
        .sort(),
    ],
    ['format', output.format],
  ];
}

function refuseForeign(first: ReadPart, other: ReadPart): void {
  const expected = essentials(first);
  for (const [at, [what, value]] of essentials(other).entries())
    if (JSON.stringify(value) !== JSON.stringify(expected[at]?.[1]))
      throw new Problem('input', `is a part of another run: it has not the same ${what} as ${first.path}`, {
        file: other.path,
        hint: 'all parts must be made of the same customers, lists, options and version',
      });
}

/** Each part has every Nth row, so the number of its rows is known. */
function refuseLostRows(parts: readonly ReadPart[]): void {
  const total = parts.reduce((sum, { manifest }) => sum + manifest.input.rows.read, 0);
  for (const { path, number, of, manifest } of parts) {
    const due = Math.max(0, Math.floor((total - number) / of) + 1);
    if (manifest.input.rows.read !== due)
      throw new Problem(
        'input',
        `read ${manifest.input.rows.read} rows where ${due} of ${total} were its own`,
        {
          file: path,
        },
      );
  }
}
