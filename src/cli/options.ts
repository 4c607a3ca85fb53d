import { CURRENT_LISTS } from '../lists/catalogue.js';
import { reporters } from '../report/registry.js';
import {
  INSTALLED_OPTIONS,
  LISTS_COMMAND_NAMES,
  LISTS_OPTIONS,
  type ListsCommandName,
} from './lists-options.js';
import { COLOR_CHOICES } from './terminal.js';

/**
 * Every option of every command, once, with its help. `--help`, the shells' completions, the manual page and the keys of a
 * configuration file come from this table. What a value means is decided in settings.ts, never here.
 */
export interface OptionDefinition {
  /** as commander writes it: `-o, --output <path>` */
  readonly flags: string;
  readonly help: string;
  readonly group: OptionGroup;
  readonly commands: readonly CommandName[];
  /** may stand several times, one value each */
  readonly repeatable?: true;
  /** the words it takes, where it takes no others */
  readonly choices?: readonly string[];
  /** words that it takes among others, for completion */
  readonly suggestions?: readonly string[];
  /** what holds without it, for --print-config; a switch without it is off */
  readonly default?: string;
  /** the environment variable that sets it where it was not typed */
  readonly env?: string;
  /** decides what is found, and therefore stands in the reports; never a path, which would differ between machines */
  readonly decides?: true;
  /** decides how a run is set up, not what it does: cannot stand in a configuration file */
  readonly commandLineOnly?: true;
}

export type CommandName =
  | 'screen'
  | 'lookup'
  | 'compare'
  | 'evaluate'
  | 'report'
  | 'completion'
  | ListsCommandName;

/** Headings of `--help`, in this order. */
export const OPTION_GROUPS = {
  lists: 'Lists:',
  fetching: 'Fetching:',
  customers: 'Customer file:',
  person: 'The name looked up:',
  pairs: 'Pairs:',
  run: 'The run:',
  matching: 'Matching:',
  output: 'Output:',
  exit: 'Exit code:',
  terminal: 'Messages and terminal:',
  settings: 'Settings:',
} as const;
export type OptionGroup = keyof typeof OPTION_GROUPS;

const ALL: readonly CommandName[] = ['screen', 'lookup', 'compare', 'evaluate', 'report'];
/** commands that say how it goes */
const TALKING: readonly CommandName[] = [...ALL, ...LISTS_COMMAND_NAMES];
const SCORING: readonly CommandName[] = ['screen', 'lookup', 'compare', 'evaluate'];
const WITH_LISTS: readonly CommandName[] = ['screen', 'lookup'];
/** commands that write reports of screened rows */
const WITH_REPORTS: readonly CommandName[] = ['screen', 'lookup', 'report'];
const OF_MANY: readonly CommandName[] = ['screen', 'report'];
const TABULAR: readonly CommandName[] = ['screen', 'compare', 'evaluate'];

export const TYPE_CHOICES = ['person', 'organization', 'vessel', 'aircraft', 'unknown'] as const;
/** what `screen completion` makes */
export const COMPLETION_CHOICES = ['bash', 'zsh', 'fish', 'man'] as const;
export const WEAK_ALIAS_CHOICES = ['off', 'confirm', 'full'] as const;

export const OPTIONS: readonly OptionDefinition[] = [
  ...LISTS_OPTIONS,
  {
    flags: '--lists <path>',
    env: 'SCREEN_LISTS_DIR',
    help: 'a list file, or a folder of them in any mix of formats, recognised by content; repeatable; ID=PATH says which list a file is',
    group: 'lists',
    commands: WITH_LISTS,
    repeatable: true,
  },
  {
    flags: '--list <id>',
    decides: true,
    help: 'use only this list (ofac-sdn, ofac-consolidated, eu-fsf, uk-sanctions-list, un, or an own list); repeatable',
    group: 'lists',
    commands: WITH_LISTS,
    repeatable: true,
    suggestions: CURRENT_LISTS,
  },
  {
    flags: '--max-list-age <age>',
    default: '48h for installed lists',
    help: 'refuse lists older than this (48h, 7d, 4w): installed ones since their publisher was last asked (default 48h), those of --lists since they were published (no default)',
    group: 'lists',
    commands: WITH_LISTS,
  },
  ...INSTALLED_OPTIONS,
  {
    flags: '--allow-incomplete',
    decides: true,
    help: "accept OFAC's SDN.CSV or CONS_PRIM.CSV without the file of its aliases",
    group: 'lists',
    commands: WITH_LISTS,
  },
  {
    flags: '--columns <field=header,…>',
    help: 'which column holds which field, where the headers do not say it: name="Full Name",dob=Born; repeatable',
    group: 'customers',
    commands: ['screen'],
    repeatable: true,
  },
  {
    flags: '--type <type>',
    decides: true,
    help: 'what the customers are, where no column says it: person, organization, vessel or aircraft (evidence, not a filter)',
    group: 'customers',
    commands: ['screen'],
    choices: TYPE_CHOICES,
  },
  {
    flags: '--delimiter <character>',
    decides: true,
    help: 'what separates the columns, where it is not recognised: , ; | or tab',
    group: 'customers',
    commands: TABULAR,
  },
  {
    flags: '--encoding <name>',
    decides: true,
    help: 'encoding of the file, where it is not recognised: utf-8, utf-16le, windows-1252, …',
    group: 'customers',
    commands: TABULAR,
  },
  {
    flags: '--sheet <name>',
    decides: true,
    help: 'sheet of a workbook',
    group: 'customers',
    commands: TABULAR,
  },
  {
    flags: '--expect-rows <n>',
    help: 'exactly this many rows must come, else exit 2: notices an interrupted pipe',
    group: 'customers',
    commands: ['screen'],
  },
  {
    flags: '--allow-empty',
    help: 'a file without a customer is no error',
    group: 'customers',
    commands: ['screen'],
  },
  {
    flags: '--allow-rejected',
    help: 'rows that could not be screened do not make the run fail (they are still counted and listed)',
    group: 'customers',
    commands: ['screen'],
  },
  {
    flags: '--rejected <path>',
    help: 'write the rows that could not be screened to this CSV file, each with its reason',
    group: 'customers',
    commands: ['screen'],
  },
  {
    flags: '--dob <date>',
    help: 'date of birth, as exact as it is known: 1961-04-03, 1961-04, 1961',
    group: 'person',
    commands: ['lookup'],
  },
  {
    flags: '--country <country>',
    help: 'nationality, or country of registration; repeatable',
    group: 'person',
    commands: ['lookup'],
    repeatable: true,
  },
  {
    flags: '--gender <gender>',
    help: 'male or female',
    group: 'person',
    commands: ['lookup'],
    suggestions: ['male', 'female'],
  },
  {
    flags: '--type <type>',
    help: 'person, organization, vessel or aircraft',
    group: 'person',
    commands: ['lookup'],
    choices: TYPE_CHOICES,
  },
  {
    flags: '--id <kind=value>',
    help: 'an identifier: passport=…, national_id=…, tax_id=…, imo=…, lei=…, bic=…, wallet=…; repeatable',
    group: 'person',
    commands: ['lookup'],
    repeatable: true,
  },
  {
    flags: '--alias <name>',
    help: 'another name of the same party; repeatable',
    group: 'person',
    commands: ['lookup'],
    repeatable: true,
  },
  {
    flags: '--birth-place <place>',
    help: 'place of birth; repeatable',
    group: 'person',
    commands: ['lookup'],
    repeatable: true,
  },
  {
    flags: '--address <address>',
    help: 'an address; repeatable',
    group: 'person',
    commands: ['lookup'],
    repeatable: true,
  },
  {
    flags: '--field <field=value>',
    help: 'any other column that a customer file can have: residence=Cyprus, passport_country=RU, owner_1_name="…"; repeatable',
    group: 'person',
    commands: ['lookup'],
    repeatable: true,
  },
  {
    flags: '--pairs <file>',
    help: 'score every pair of this file (- for standard input) instead of two names',
    group: 'pairs',
    commands: ['compare'],
  },
  {
    flags: '--type <type>',
    help: 'what both names are: person, organization, vessel or aircraft',
    group: 'pairs',
    commands: ['compare'],
    choices: TYPE_CHOICES,
  },
  {
    flags: '--run <file>',
    help: 'the JSON report of the same run: it holds what JSONL leaves out (lists, threshold, options)',
    group: 'run',
    commands: ['report'],
  },
  {
    flags: '--threshold <score>',
    default: '70',
    help: 'smallest score that counts as a match, 0 to 100 (default 70); the score is calibrated, not a probability',
    group: 'matching',
    commands: SCORING,
  },
  {
    flags: '--weak-aliases <how>',
    decides: true,
    default: 'confirm',
    help: "what the publishers' low quality aliases do: off, confirm (default: they corroborate, and alone stay below the threshold) or full",
    group: 'matching',
    commands: SCORING,
    choices: WEAK_ALIAS_CHOICES,
  },
  {
    flags: '--format <format[=path]>',
    default: 'table on a terminal, csv in a pipe',
    env: 'SCREEN_FORMAT',
    help: `${Object.keys(reporters).join(', ')}; with =PATH written to a file; repeatable. Default: table on a terminal, csv in a pipe, by its extension for a file`,
    group: 'output',
    commands: WITH_REPORTS,
    repeatable: true,
    suggestions: Object.keys(reporters),
  },
  {
    flags: '--format <format>',
    help: 'csv (default) or jsonl for --pairs, table (default) or json for two names',
    group: 'output',
    commands: ['compare'],
    suggestions: ['csv', 'jsonl', 'table', 'json'],
  },
  {
    flags: '--format <format>',
    help: 'table (default) or json',
    group: 'output',
    commands: ['evaluate'],
    choices: ['table', 'json'],
  },
  {
    flags: '-o, --output <path>',
    default: 'standard output',
    help: 'write the result to this file (whole or not at all, readable by its owner only); - is standard output',
    group: 'output',
    commands: ALL,
  },
  {
    flags: '--no-clobber',
    help: 'never replace a file that exists',
    group: 'output',
    commands: WITH_REPORTS,
  },
  { flags: '--all', help: 'also show rows without a match', group: 'output', commands: OF_MANY },
  { flags: '--wide', help: 'do not shorten names in the table', group: 'output', commands: WITH_REPORTS },
  {
    flags: '--explain',
    help: 'say under each match what met what and what contradicts',
    group: 'output',
    commands: OF_MANY,
  },
  {
    flags: '--redact',
    help: "mask the customers' data in the table; other formats can then only go to a file, which is not masked",
    group: 'output',
    commands: OF_MANY,
  },
  {
    flags: '--excel',
    help: 'CSV made for Excel: byte order mark, every cell that a spreadsheet would compute made harmless',
    group: 'output',
    commands: OF_MANY,
  },
  {
    flags: '--one-row-per-customer',
    help: 'one line of CSV or workbook per customer with its best match, not one per match',
    group: 'output',
    commands: OF_MANY,
  },
  {
    flags: '--fail-on <band|score|never>',
    default: 'the threshold',
    env: 'SCREEN_FAIL_ON',
    suggestions: ['strong', 'likely', 'possible', 'never'],
    help: 'smallest match that makes the exit code 1: strong (90), likely (80), possible (70), a score, or never (default: the threshold)',
    group: 'exit',
    commands: WITH_LISTS,
  },
  {
    flags: '--exit-code <n>',
    default: '1',
    help: 'number to exit with instead of 1 when there are matches',
    group: 'exit',
    commands: WITH_LISTS,
  },
  {
    flags: '-q, --quiet',
    help: 'no notes, progress or summary; errors and warnings still show',
    group: 'terminal',
    commands: TALKING,
  },
  { flags: '-v, --verbose', help: 'also details and timings', group: 'terminal', commands: TALKING },
  { flags: '--debug', help: 'stacks of errors', group: 'terminal', commands: TALKING },
  {
    flags: '--color <when>',
    default: 'auto',
    help: 'colour: auto (default), always or never; NO_COLOR, FORCE_COLOR and TERM=dumb are honoured',
    group: 'terminal',
    commands: TALKING,
    choices: COLOR_CHOICES,
  },
  {
    flags: '--log-format <format>',
    default: 'text',
    help: 'messages as text (default) or json, one object a line on standard error',
    group: 'terminal',
    commands: TALKING,
    choices: ['text', 'json'],
  },
  {
    flags: '--config <file>',
    env: 'SCREEN_CONFIG',
    help: 'file of options as JSON, by their names without the dashes: {"threshold": 75, "lists": ["lists/"]}; what is typed goes first, then SCREEN_* variables, then the file; none is read unasked',
    group: 'settings',
    commands: ALL,
    commandLineOnly: true,
  },
  {
    flags: '--print-config',
    help: 'print every option with its value and where it comes from, and do nothing else',
    group: 'settings',
    commands: ALL,
    commandLineOnly: true,
  },
];

/** The options of one command, in the order of `--help`. */
export function optionsOf(command: CommandName): readonly OptionDefinition[] {
  return OPTIONS.filter((option) => option.commands.includes(command));
}
