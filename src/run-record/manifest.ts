/** What is kept of a run as evidence: everything that affects the result, and the result. */
export interface RunManifest {
  /** of the manifest itself; raised when its shape changes */
  readonly format: typeof MANIFEST_FORMAT;
  readonly program: ProgramRecord;
  /** ISO 8601, UTC */
  readonly started: string;
  readonly ended: string;
  readonly exit: { readonly code: number; readonly reason: string };
  /** the options of the run by name, as given on the command line, by a variable or in a file; without defaults */
  readonly options: Readonly<Record<string, OptionRecord>>;
  readonly threshold: number;
  readonly lists: readonly ListRecord[];
  /** ids of current lists that were not screened */
  readonly listsNotScreened: readonly string[];
  /** of the installed lists, by name; null for lists of `--lists` */
  readonly generation: string | null;
  readonly input: InputRecord;
  /** other files that options name: decisions, an earlier run, related parties, a configuration */
  readonly alsoRead: readonly FileRecord[];
  readonly outputs: readonly OutputRecord[];
  /** customers by status */
  readonly counts: Readonly<Record<string, number>>;
  readonly controls: ControlsRecord;
  /** rows that list changes could not affect; null: every row was screened against all lists */
  readonly narrowed: NarrowedRecord | null;
  /**
   * what the reports state of the run (`run` and `errors` of docs/json.schema.json), so that one can be made from
   * another
   */
  readonly stated: StatedRecord | null;
}

export interface StatedRecord {
  readonly run: unknown;
  readonly errors: unknown;
}

export const MANIFEST_FORMAT = 1;

export type OptionRecord = boolean | string | readonly string[];

export interface ProgramRecord {
  readonly version: string;
  /** versions of normaliser and model: the same give the same scores */
  readonly engine: string;
  readonly node: string;
}

export interface ListRecord {
  readonly list: string;
  readonly format: string;
  /** `YYYY-MM-DD`, or null */
  readonly published: string | null;
  readonly entities: number;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

export interface InputRecord {
  /** as it was named; null: standard input */
  readonly path: string | null;
  readonly bytes: number;
  /** lower case hex; null where the file was not read to its end */
  readonly sha256: string | null;
  readonly rows: { readonly read: number; readonly screened: number; readonly rejected: number };
}

export interface FileRecord {
  readonly option: string;
  readonly path: string;
  /** null if it could not be read again at the end of the run */
  readonly sha256: string | null;
}

export interface OutputRecord {
  /** as it was named; null: standard output */
  readonly path: string | null;
  /** name of the report, or the option that asks for it: `rejected`, `gone` */
  readonly format: string;
  readonly bytes: number | null;
  /** null if it went to a terminal, a device, or a reader that went away */
  readonly sha256: string | null;
}

export interface ControlsRecord {
  readonly asked: number;
  readonly made: number;
  readonly found: number;
  readonly missed: readonly { readonly entityId: string; readonly alteration: string }[];
}

/** What a comparison with an earlier run saved; it does not affect the result. */
export interface NarrowedRecord {
  /**
   * rows that were unchanged and without a finding in the earlier run, and were screened only against new and changed
   * entities
   */
  readonly rows: number;
  /** new and changed since the lists of the earlier run */
  readonly entities: number;
  /** controls made from those entities, and how many found them */
  readonly controls: Pick<ControlsRecord, 'made' | 'found'>;
}

/** The text of a manifest: readable, and the same for the same run except for its times. */
export function manifestText(manifest: RunManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
