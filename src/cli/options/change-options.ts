import type { OptionDefinition } from './option-definition.js';

/** Options about an earlier run, and about what a later run will need. */
export const CHANGE_OPTIONS: readonly OptionDefinition[] = [
  {
    flags: '--since <file>',
    help: 'mark each match as new, changed or unchanged since an earlier run (its JSONL or JSON report, or the manifest beside it), with the reason',
    group: 'changes',
    commands: ['screen'],
  },
  {
    flags: '--only <changes>',
    help: 'with --since: list only these (new, changed, unchanged; joined by commas), and let only these decide between exit 0 and 1. JSON and JSONL hold all of them all the same, so that they serve as the next earlier run',
    group: 'changes',
    commands: ['screen', 'report'],
    suggestions: ['new,changed', 'new', 'changed', 'unchanged'],
  },
  {
    flags: '--gone <path>',
    once: true,
    help: 'with --since: write the matches that are gone to this CSV file, with the reason; for merge: join the files of the parts',
    group: 'changes',
    commands: ['screen', 'merge'],
  },
  {
    flags: '--rescreen-all',
    help: 'with --since: screen every row against all lists. Otherwise customers who are as they were and had no match are screened against the listed entities that are new or changed, which finds the same',
    group: 'changes',
    commands: ['screen'],
  },
  {
    flags: '--no-fingerprints',
    help: 'do not write the 16 bytes for each row that otherwise lie beside a JSONL or JSON report (PATH.fingerprints) and tell a later --since whether a customer without a match has changed',
    group: 'changes',
    commands: ['screen', 'merge'],
  },
];
