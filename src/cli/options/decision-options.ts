import type { OptionDefinition } from './option-definition.js';

/** Options about decisions, of the commands that screen and of those below `screen decisions`. */
export const DECISION_OPTIONS: readonly OptionDefinition[] = [
  {
    flags: '--decisions <file>',
    help: 'what was decided about earlier matches: customer id, list entity id, status, reason (docs/decisions.md)',
    group: 'decisions',
    commands: ['screen', 'why'],
  },
  {
    flags: '--from <file>',
    help: 'run written by --format jsonl or json, - for standard input',
    group: 'decisions',
    commands: ['decisions add', 'decisions check', 'decisions prune'],
  },
  {
    flags: '--require-approval',
    help: 'a decision counts only if somebody other than its author has approved it',
    group: 'decisions',
    commands: ['screen', 'why', 'decisions list', 'decisions check', 'decisions prune'],
  },
  {
    flags: '--max-decision-age <age>',
    help: 'the longest time for which a decision holds: 365d (default), 26w, 2y',
    group: 'decisions',
    commands: ['screen', 'why', 'decisions add', 'decisions list', 'decisions check', 'decisions prune'],
  },
  {
    flags: '--strict-decisions',
    help: 'exit 2 when a decision has expired or lapsed, is about no match, contradicts another or is not approved',
    group: 'decisions',
    commands: ['screen'],
  },
  {
    flags: '--decision-key <file>',
    help: 'the key of the fingerprints, if it is not the one kept with the installed lists; decisions add creates it',
    group: 'decisions',
    commands: ['screen', 'why', 'decisions add', 'decisions check', 'decisions prune'],
  },
  {
    flags: '--dry-run',
    help: 'say what would go, and remove nothing',
    group: 'decisions',
    commands: ['decisions prune'],
  },
  {
    flags: '--format <format>',
    default: 'table',
    help: 'table (default), csv or json',
    group: 'output',
    commands: ['decisions list'],
    choices: ['table', 'csv', 'json'],
  },
  {
    flags: '--format <format>',
    default: 'table',
    help: 'table (default) or json',
    group: 'output',
    commands: ['why'],
    choices: ['table', 'json'],
  },
  {
    flags: '-o, --output <path>',
    once: true,
    help: 'write the result to this file; - is standard output',
    group: 'output',
    commands: ['decisions list', 'why'],
  },
  {
    flags: '--removed <path>',
    help: 'keep the lines that are removed, in a new file',
    group: 'output',
    commands: ['decisions prune'],
  },
];
