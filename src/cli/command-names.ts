/** The commands below `screen lists`, in the order of its help. */
export const LISTS_COMMANDS = [
  'update',
  'import',
  'status',
  'list',
  'verify',
  'diff',
  'prune',
  'remove',
] as const;
export type ListsCommandName = 'lists' | `lists ${(typeof LISTS_COMMANDS)[number]}`;

export const LISTS_COMMAND_NAMES: readonly ListsCommandName[] = LISTS_COMMANDS.map(
  (word): ListsCommandName => `lists ${word}`,
);

/** The commands below `screen decisions`, in the order of its help. */
export const DECISIONS_COMMANDS = ['add', 'list', 'check', 'prune'] as const;
export type DecisionsCommandName = 'decisions' | `decisions ${(typeof DECISIONS_COMMANDS)[number]}`;

export const DECISIONS_COMMAND_NAMES: readonly DecisionsCommandName[] = [
  'decisions',
  ...DECISIONS_COMMANDS.map((word): DecisionsCommandName => `decisions ${word}`),
];

/** Every command, by the name under which its options and its action are found. */
export type CommandName =
  | 'screen'
  | 'lookup'
  | 'compare'
  | 'evaluate'
  | 'report'
  | 'merge'
  | 'verify'
  | 'tune'
  | 'why'
  | 'completion'
  | DecisionsCommandName
  | ListsCommandName;
