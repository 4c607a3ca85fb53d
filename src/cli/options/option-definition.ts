import { type CommandName, DECISIONS_COMMAND_NAMES, LISTS_COMMAND_NAMES } from '../command-names.js';

/** One option as a line of the table in options.ts. */
export interface OptionDefinition {
  /** as commander writes it: `-o, --output <path>` */
  readonly flags: string;
  readonly help: string;
  readonly group: OptionGroup;
  readonly commands: readonly CommandName[];
  /** may be given several times, with one value each */
  readonly repeatable?: true;
  /** names a file that is written. Given twice, one of the two would silently be missing, so that is refused */
  readonly once?: true;
  /** the only words that it takes */
  readonly choices?: readonly string[];
  /** words that it takes among others, for completion */
  readonly suggestions?: readonly string[];
  /** what applies without it, for --print-config; a switch without it is off */
  readonly default?: string;
  /** the environment variable that sets it if it was not typed */
  readonly env?: string;
  /** affects what is found, and is therefore stated in reports; never a path, which would differ between machines */
  readonly decides?: true;
  /** concerns how a run is set up, not what it does; not allowed in a configuration file */
  readonly commandLineOnly?: true;
}

/** Headings of `--help`, in this order. */
export const OPTION_GROUPS = {
  lists: 'Lists:',
  fetching: 'Fetching:',
  customers: 'Customer file:',
  person: 'The name looked up:',
  pairs: 'Pairs:',
  run: 'The run:',
  matching: 'Matching:',
  decisions: 'Decisions:',
  changes: 'Changes since an earlier run:',
  output: 'Output:',
  exit: 'Exit code:',
  terminal: 'Messages and terminal:',
  settings: 'Settings:',
} as const;
export type OptionGroup = keyof typeof OPTION_GROUPS;

export const ALL: readonly CommandName[] = [
  'screen',
  'lookup',
  'compare',
  'evaluate',
  'report',
  'merge',
  'tune',
];
/** commands that print progress and notes */
export const TALKING: readonly CommandName[] = [
  ...ALL,
  'why',
  'verify',
  ...DECISIONS_COMMAND_NAMES,
  ...LISTS_COMMAND_NAMES,
];
export const SCORING: readonly CommandName[] = ['screen', 'lookup', 'compare', 'evaluate', 'why', 'tune'];
export const WITH_LISTS: readonly CommandName[] = ['screen', 'lookup', 'why', 'tune'];
/** commands that write reports of screened rows */
export const WITH_REPORTS: readonly CommandName[] = ['screen', 'lookup', 'report'];
export const OF_MANY: readonly CommandName[] = ['screen', 'report'];
export const TABULAR: readonly CommandName[] = ['screen', 'compare', 'evaluate', 'why', 'tune'];

export const TYPE_CHOICES = ['person', 'organization', 'vessel', 'aircraft', 'unknown'] as const;
/** what `screen completion` makes */
export const COMPLETION_CHOICES = ['bash', 'zsh', 'fish', 'man'] as const;
export const WEAK_ALIAS_CHOICES = ['off', 'confirm', 'full'] as const;
