import type { Problem } from '../problem.js';
import type { RunError, RunFacts } from './reporter.js';

/** The option under which a run states birth dates that it does not compare, in sentences. */
export const DATES_LEFT_OUT = 'birth dates left out';

/**
 * The run's facts for JSON and HTML. Files are given by name, not by path, so that the same run on another machine
 * gives the same bytes.
 */
export interface RunObject {
  readonly version: string | null;
  readonly threshold: number | null;
  readonly lists: readonly RunObjectList[];
  readonly listsNotScreened: readonly string[];
  readonly headers: readonly string[];
  readonly attributions: readonly string[];
  readonly options: readonly (readonly [name: string, value: string])[];
}

export interface RunObjectList {
  readonly list: string;
  readonly format: string;
  readonly published: string | null;
  readonly entities: number;
  readonly files: readonly { readonly name: string; readonly sha256: string | null }[];
  readonly notes: readonly { readonly text: string; readonly count: number; readonly line: number | null }[];
}

export function runObject(run: RunFacts): RunObject {
  return {
    version: run.version,
    threshold: run.threshold,
    lists: run.lists.map((list) => ({
      list: list.list,
      format: list.format,
      published: list.published,
      entities: list.entities,
      files: list.paths.map((path, index) => ({
        name: fileName(path),
        sha256: list.sha256[index] ?? null,
      })),
      notes: list.notes.map(({ text, count, line }) => ({ text, count, line })),
    })),
    listsNotScreened: run.listsNotScreened,
    headers: run.headers,
    attributions: run.attributions ?? [],
    options: run.options ?? [],
  };
}

/** A problem in the form in which reports state it. */
export function runError({ kind, message, place, hint }: Problem): RunError {
  return {
    code: kind,
    message,
    file: place.file === undefined ? null : fileName(place.file),
    line: place.line ?? null,
    column: place.column ?? null,
    hint: hint ?? null,
  };
}

/** `customers.csv:17:4: a quote opens in this row and is never closed` */
export function errorText({ file, line, column, message }: RunError): string {
  const place = [file, line, column].filter((part) => part !== null).join(':');
  return place === '' ? message : `${place}: ${message}`;
}

function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
