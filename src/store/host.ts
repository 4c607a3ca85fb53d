/** What the store takes from the process that it runs in: it knows no `process` of its own. */
export interface Host {
  readonly pid: number;
  /** whether a process of this machine runs */
  readonly isAlive: (pid: number) => boolean;
  readonly now: () => Date;
  /** aborts when the run is to end */
  readonly signal: AbortSignal;
  /** version of the program, for the manifest */
  readonly version: string;
}
