import { LISTS_COMMAND_NAMES, type ListsCommandName } from '../command-names.js';
import type { OptionDefinition } from './option-definition.js';

const CHANGING: readonly ListsCommandName[] = ['lists update', 'lists import'];
const REPORTING: readonly ListsCommandName[] = ['lists status', 'lists list', 'lists diff'];

/** The options of the commands below `screen lists`. */
export const LISTS_OPTIONS: readonly OptionDefinition[] = [
  {
    flags: '--source <list=place>',
    help: 'fetch a list from here: an address (https), or a format of the catalogue (ofac-sdn=ofac-advanced-xml); repeatable, several places of one list are tried in turn',
    group: 'fetching',
    commands: ['lists update'],
    repeatable: true,
  },
  {
    flags: '--check',
    help: 'only ask whether something newer is there: exit 3 if so; nothing is changed',
    group: 'fetching',
    commands: ['lists update'],
  },
  {
    flags: '--timeout <seconds>',
    default: '300',
    help: 'longest time for one file (default 300)',
    group: 'fetching',
    commands: ['lists update'],
  },
  {
    flags: '--retries <n>',
    default: '2',
    help: 'further tries after a failure that may pass (default 2, after 1 and 4 seconds)',
    group: 'fetching',
    commands: ['lists update'],
  },
  {
    flags: '--as <name>',
    help: 'the list that the files are: a name of your own (internal-watchlist), or one of the catalogue',
    group: 'lists',
    commands: ['lists import'],
  },
  {
    flags: '--accept-shrink <list>',
    help: 'the entries that vanished from this list are really gone, or it is really that short; repeatable',
    group: 'lists',
    commands: CHANGING,
    repeatable: true,
  },
  {
    flags: '--accept-older <list>',
    help: 'take this list although it was published before the installed one; repeatable',
    group: 'lists',
    commands: CHANGING,
    repeatable: true,
  },
  {
    flags: '--allow-incomplete',
    help: "accept OFAC's SDN.CSV or CONS_PRIM.CSV without the file of its aliases",
    group: 'lists',
    commands: [...CHANGING, 'lists diff'],
  },
  {
    flags: '--list <id>',
    help: 'only this list; repeatable',
    group: 'lists',
    commands: ['lists status', 'lists diff'],
    repeatable: true,
  },
  {
    flags: '--max-list-age <age>',
    default: '48h',
    help: 'from which age on a list is stale: 48h (default), 7d, 4w since its publisher was last asked; an imported one since it was published',
    group: 'lists',
    commands: ['lists status'],
  },
  {
    flags: '--generation <id|date>',
    help: 'of this generation: its number, or the last one until a day (2026-11-20)',
    group: 'lists',
    commands: ['lists status'],
  },
  {
    flags: '--all',
    help: 'every generation, not only the one in force',
    group: 'lists',
    commands: ['lists verify'],
  },
  {
    flags: '--reparse',
    help: 'also read every list to its end and compare the counts',
    group: 'lists',
    commands: ['lists verify'],
  },
  {
    flags: '--keep <n>',
    help: 'keep this many generations at least',
    group: 'lists',
    commands: ['lists prune'],
  },
  {
    flags: '--older-than <age>',
    help: 'remove only what was superseded longer ago than this: 90d, 52w, 10y',
    group: 'lists',
    commands: ['lists prune'],
  },
  {
    flags: '--dry-run',
    help: 'say what would go, and remove nothing',
    group: 'lists',
    commands: ['lists prune'],
  },
  {
    flags: '--data-dir <path>',
    env: 'SCREEN_DATA_DIR',
    help: "where the installed lists are kept (default: the user's data folder)",
    group: 'lists',
    commands: [
      'screen',
      'merge',
      'tune',
      'verify',
      'lookup',
      'why',
      'decisions add',
      'decisions check',
      'decisions prune',
      ...LISTS_COMMAND_NAMES,
    ],
  },
  {
    flags: '--format <format>',
    default: 'table',
    help: 'table (default) or json',
    group: 'output',
    commands: ['lists status', 'lists list'],
    choices: ['table', 'json'],
  },
  {
    flags: '--format <format>',
    default: 'table',
    help: 'table (default), csv or json',
    group: 'output',
    commands: ['lists diff'],
    choices: ['table', 'csv', 'json'],
  },
  {
    flags: '-o, --output <path>',
    once: true,
    help: 'write the result to this file; - is standard output',
    group: 'output',
    commands: REPORTING,
  },
];

/** Options that `screen` and `lookup` have for installed lists. */
export const INSTALLED_OPTIONS: readonly OptionDefinition[] = [
  {
    flags: '--generation <id|date>',
    help: 'screen against an older generation of the installed lists: its number, or the last one until a day (2026-11-20)',
    group: 'lists',
    commands: ['screen', 'lookup', 'why', 'tune'],
  },
  {
    flags: '--stale <what>',
    default: 'fail',
    help: 'what to do about lists that are too old: fail (default: exit 3) or warn',
    group: 'lists',
    commands: ['screen', 'lookup', 'why', 'tune'],
    choices: ['fail', 'warn'],
  },
];
