import type { CommandFunction } from './command.js';
import type { CommandName } from './options.js';

/** Every command, imported when it runs: `--help` shall not wait for parsers. */
export const COMMANDS: Readonly<Record<CommandName, () => Promise<CommandFunction>>> = {
  screen: async () => (await import('./screen-command.js')).screenCommand,
  lookup: async () => (await import('./lookup-command.js')).lookupCommand,
  compare: async () => (await import('./compare-command.js')).compareCommand,
  evaluate: async () => (await import('./evaluate-command.js')).evaluateCommand,
  report: async () => (await import('./report-command.js')).reportCommand,
  tune: async () => (await import('./tune-command.js')).tuneCommand,
  verify: async () => (await import('./verify-command.js')).verifyCommand,
  lists: async () => (await import('./lists-group.js')).listsCommand,
  'lists update': async () => (await import('./lists-update.js')).listsUpdateCommand,
  'lists import': async () => (await import('./lists-import.js')).listsImportCommand,
  'lists status': async () => (await import('./lists-status.js')).listsStatusCommand,
  'lists list': async () => (await import('./lists-list.js')).listsListCommand,
  'lists verify': async () => (await import('./lists-verify.js')).listsVerifyCommand,
  'lists diff': async () => (await import('./lists-diff.js')).listsDiffCommand,
  'lists prune': async () => (await import('./lists-prune.js')).listsPruneCommand,
  'lists remove': async () => (await import('./lists-remove.js')).listsRemoveCommand,
  decisions: async () => (await import('./decisions-group.js')).decisionsCommand,
  'decisions add': async () => (await import('./decisions-add.js')).decisionsAddCommand,
  'decisions list': async () => (await import('./decisions-list.js')).decisionsListCommand,
  'decisions check': async () => (await import('./decisions-check.js')).decisionsCheckCommand,
  'decisions prune': async () => (await import('./decisions-prune.js')).decisionsPruneCommand,
  why: async () => (await import('./why-command.js')).whyCommand,
  merge: async () => (await import('./merge-command.js')).mergeCommand,
  completion: async () => (await import('./completion-command.js')).completionCommand,
};
