import type { NarrowedRecord, OutputRecord, RunManifest } from '../run-record/manifest.js';
import type { OrderedPart } from './parts.js';

/** The worse one takes precedence: lists, failed, found. */
function worstOf(codes: readonly number[]): number {
  for (const code of [3, 2]) if (codes.includes(code)) return code;
  return codes.find((code) => code !== 0) ?? 0;
}

/** The manifest that one run over all rows would have left, except for its times and its number of controls. */
export function mergedManifest(
  parts: readonly [OrderedPart, ...OrderedPart[]],
  outputs: readonly OutputRecord[],
): RunManifest {
  const [{ manifest: first }] = parts;
  const manifests = parts.map(({ manifest }) => manifest);
  const { shard: _shard, output: _output, format: _format, gone: _gone, ...options } = first.options;
  const code = worstOf(manifests.map(({ exit }) => exit.code));
  const sum = (of: (manifest: RunManifest) => number) =>
    manifests.reduce((total, manifest) => total + of(manifest), 0);
  return {
    ...first,
    options,
    started: extreme(
      manifests.map(({ started }) => started),
      -1,
    ),
    ended: extreme(
      manifests.map(({ ended }) => ended),
      1,
    ),
    exit: { code, reason: reasonOf(code, parts) },
    input: {
      ...first.input,
      rows: {
        read: sum(({ input }) => input.rows.read),
        screened: sum(({ input }) => input.rows.screened),
        rejected: sum(({ input }) => input.rows.rejected),
      },
    },
    outputs,
    // Whatever went wrong in any part.
    stated:
      first.stated === null
        ? null
        : { run: first.stated.run, errors: manifests.flatMap(({ stated }) => listOf(stated?.errors)) },
    counts: Object.fromEntries(
      Object.keys(first.counts).map((status) => [status, sum(({ counts }) => counts[status] ?? 0)]),
    ),
    // Every part screens the same controls.
    controls: manifests.map(({ controls }) => controls).reduce((a, b) => (b.found < a.found ? b : a)),
    narrowed: manifests
      .flatMap(({ narrowed }) => narrowed ?? [])
      .reduce<NarrowedRecord | null>(
        (a, b) =>
          a === null ? b : { ...(b.controls.found < a.controls.found ? b : a), rows: a.rows + b.rows },
        null,
      ),
  };
}

function reasonOf(code: number, parts: readonly OrderedPart[]): string {
  if (code === 0) return 'all parts screened, and none has a match that counts';
  const [first, ...others] = parts.filter(({ manifest }) => manifest.exit.code === code);
  if (first === undefined) throw new Error('an exit code that no part has');
  const more = others.length === 0 ? '' : `, and ${others.length} more`;
  return `part ${first.number} (${first.manifest.exit.reason})${more}`;
}

function extreme(times: readonly string[], sign: 1 | -1): string {
  return times.reduce((a, b) => ((Date.parse(b) - Date.parse(a)) * sign > 0 ? b : a));
}

function listOf(errors: unknown): readonly unknown[] {
  return Array.isArray(errors) ? errors : [];
}
