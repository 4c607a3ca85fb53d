import type { RowStatus } from '../match/screened-row.js';
import { Problem } from '../problem.js';
import {
  choice,
  type Decode,
  list,
  Mismatch,
  nullable,
  number,
  object,
  record,
  text,
  textPair,
} from './decode.js';
import type { RunError, RunFacts, RunList } from './reporter.js';
import type { RunObject, RunObjectList } from './run-object.js';

/** The facts of a run from the JSON that run-object.ts makes of them. */

const RUN = record<RunObject>({
  version: nullable(text),
  threshold: nullable(number),
  lists: list(
    record<RunObjectList>({
      list: text,
      format: text,
      published: nullable(text),
      entities: number,
      files: list(record<RunObjectList['files'][number]>({ name: text, sha256: nullable(text) })),
      notes: list(record<RunObjectList['notes'][number]>({ text, count: number, line: nullable(number) })),
    }),
  ),
  listsNotScreened: list(text),
  headers: list(text),
  attributions: list(text),
  options: list(textPair),
});

const ERRORS = list(
  record<RunError>({
    code: choice('usage', 'input', 'lists'),
    message: text,
    file: nullable(text),
    line: nullable(number),
    column: nullable(number),
    hint: nullable(text),
  }),
);

/** `run` and `errors` of a JSON report, or of anything else that holds `run`. */
const DOCUMENT: Decode<RunFacts> = (value, place) => {
  const found = object(value, place);
  const run = RUN(found['run'], 'run');
  const errors = found['errors'] === undefined ? [] : ERRORS(found['errors'], 'errors');
  return { ...run, lists: run.lists.map(listOf), errors: () => errors };
};

function listOf({ files, ...list }: RunObjectList): RunList {
  return {
    ...list,
    paths: files.map(({ name }) => name),
    sha256: files.flatMap(({ sha256 }) => sha256 ?? []),
  };
}

/** Numbers of rows of a run, by status. */
export type RunCounts = Readonly<Record<RowStatus, number>>;

const COUNTED: readonly RowStatus[] = ['open', 'confirmed', 'dismissed', 'set_aside', 'none', 'rejected'];

/**
 * How many rows the run had of each kind, from the summary of its JSON report.
 * @throws Problem ('input') when the document has none
 */
export function runCountsFrom(value: unknown, file: string): RunCounts {
  return orProblem(file, () => {
    const summary = object(object(value, 'the document')['summary'], 'summary');
    const counts = { open: 0, confirmed: 0, dismissed: 0, set_aside: 0, none: 0, rejected: 0 };
    for (const status of COUNTED) counts[status] = number(summary[status], `summary.${status}`);
    return counts;
  });
}

/** The facts of a run of which only the rows were kept. */
export function unstatedRun(headers: readonly string[]): RunFacts {
  return { version: null, threshold: null, lists: [], listsNotScreened: [], headers };
}

/**
 * The facts of the run that a JSON document describes.
 * @throws Problem ('input') if it has none, or in another shape
 */
export function runFactsFrom(value: unknown, file: string): RunFacts {
  return orProblem(file, () => DOCUMENT(value, 'the document'));
}

function orProblem<T>(file: string, decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error;
    throw new Problem('input', error.message, {
      file,
      hint: 'it must be written by --format json of this version (docs/json.schema.json)',
    });
  }
}
