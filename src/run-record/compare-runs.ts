import type { ListRecord, OutputRecord, RunManifest } from './manifest.js';

/** One thing that went into a run or came out of it, compared between two runs. */
export interface Compared {
  /** `program`, `list eu-fsf`, `input`, `output hits.csv`, … */
  readonly what: string;
  readonly same: boolean;
  /** what it was and what it is now, if they differ */
  readonly difference: string | null;
}

/** What went into a run and what came out of it. */
export interface RunComparison {
  readonly inputs: readonly Compared[];
  readonly results: readonly Compared[];
}

/**
 * Compares a run with its repetition, item by item; the outputs of both are in the same order. Times, paths and the
 * number of threads are ignored, since results do not depend on them.
 */
export function compareRuns(then: RunManifest, now: RunManifest): RunComparison {
  return {
    inputs: [
      compared('program', then.program.version, now.program.version),
      compared('engine', then.program.engine, now.program.engine),
      compared('node', then.program.node, now.program.node),
      ...compareLists(then.lists, now.lists),
      compared('input', hashText(then.input.sha256), hashText(now.input.sha256)),
      ...then.alsoRead.map(({ option, sha256 }, at) =>
        compared(`--${option}`, hashText(sha256), hashText(now.alsoRead[at]?.sha256 ?? null)),
      ),
    ],
    results: [
      compared('rows', rowsText(then), rowsText(now)),
      compared('customers', countsText(then), countsText(now)),
      compared('controls', controlsText(then), controlsText(now)),
      compared('exit code', String(then.exit.code), String(now.exit.code)),
      ...then.outputs.flatMap((output, at) => compareOutput(output, now.outputs[at])),
    ],
  };
}

function compared(what: string, then: string, now: string): Compared {
  const same = then === now;
  return { what, same, difference: same ? null : `it was ${then}, it is ${now}` };
}

function compareLists(then: readonly ListRecord[], now: readonly ListRecord[]): readonly Compared[] {
  const ids = [...new Set([...then, ...now].map(({ list }) => list))];
  return ids.map((id) => {
    const [one, other] = [then, now].map((lists) => lists.find(({ list }) => list === id));
    return compared(`list ${id}`, listText(one), listText(other));
  });
}

function listText(list: ListRecord | undefined): string {
  if (list === undefined) return 'not screened';
  const files = list.files.map(({ name, sha256 }) => `${name} ${hashText(sha256)}`).join(', ');
  return `${list.published ?? 'undated'} (${list.entities} entities; ${files})`;
}

/** What was not kept cannot be compared: a table on a terminal, a device. */
function compareOutput(then: OutputRecord, now: OutputRecord | undefined): readonly Compared[] {
  if (then.sha256 === null) return [];
  const what = `output ${then.path ?? 'to standard output'} (${then.format})`;
  return [compared(what, bytesText(then), now === undefined ? 'missing' : bytesText(now))];
}

function bytesText({ bytes, sha256 }: OutputRecord): string {
  return `${bytes} bytes ${hashText(sha256)}`;
}

function hashText(sha256: string | null): string {
  return sha256 === null ? 'not known' : `sha256 ${sha256}`;
}

function rowsText({ input: { rows } }: RunManifest): string {
  return `${rows.read} read, ${rows.screened} screened, ${rows.rejected} rejected`;
}

function countsText({ counts }: RunManifest): string {
  return Object.entries(counts)
    .map(([status, count]) => `${count} ${status}`)
    .join(', ');
}

function controlsText({ controls }: RunManifest): string {
  return `${controls.found} of ${controls.made}`;
}
