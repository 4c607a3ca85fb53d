/** What the store needs of the process in which it runs, since it does not use `process` itself. */
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
