import type { CommandName } from '../command-names.js';
import { CHANGE_OPTIONS } from './change-options.js';
import { DECISION_OPTIONS } from './decision-options.js';
import { INPUT_OPTIONS } from './input-options.js';
import { LISTS_OPTIONS } from './lists-options.js';
import type { OptionDefinition } from './option-definition.js';
import { OUTPUT_OPTIONS } from './output-options.js';

export type { CommandName } from '../command-names.js';
export * from './option-definition.js';

/**
 * Every option of every command, once, with its help. `--help`, the shells' completions, the manual page and the keys
 * of a configuration file come from this table. What a value means is decided in settings.ts, never here.
 */
export const OPTIONS: readonly OptionDefinition[] = [
  ...LISTS_OPTIONS,
  ...INPUT_OPTIONS,
  ...DECISION_OPTIONS,
  ...CHANGE_OPTIONS,
  ...OUTPUT_OPTIONS,
];

/** The options of one command, in the order of `--help`. */
export function optionsOf(command: CommandName): readonly OptionDefinition[] {
  return OPTIONS.filter((option) => option.commands.includes(command));
}
