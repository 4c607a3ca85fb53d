/** Which lists to screen against, as asked for. */
export interface ListRequest {
  /** files and folders, `ID=PATH` */
  readonly paths: readonly string[];
  /** ids of the lists to use; empty: all that are found */
  readonly only: readonly string[];
  readonly allowIncomplete: boolean;
  readonly maxAgeHours: number | null;
  /** what to do about lists that are too old */
  readonly stale: 'fail' | 'warn';
  /** a generation of the installed lists; null: the one in force */
  readonly generation: string | null;
  /** where the installed lists are, if not in the usual place */
  readonly dataDir: string | undefined;
  /** whether an index made before may be used, and a new one kept */
  readonly cache: boolean;
}
