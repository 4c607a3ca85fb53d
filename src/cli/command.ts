import type { Command } from 'commander';
import type { Io } from './io.js';
import type { Messages } from './messages.js';
import type { SettledOption } from './options/settled-options.js';
import type { TypedOptions } from './options/typed-options.js';

/** What every command receives besides its words and options. */
export interface Context {
  readonly io: Io;
  readonly messages: Messages;
  /** where each option's value comes from */
  readonly settled: readonly SettledOption[];
  /** the whole command line, for completions and the manual page */
  readonly program: Command;
}

/** A command: returns its exit code, throws Problems. */
export type CommandFunction = (
  words: readonly string[],
  options: TypedOptions,
  context: Context,
) => Promise<number>;
