import type { CommandFunction } from './command.js';
import type { CommandName } from './options/options.js';

/** Every command. Each is imported only when it runs, so that `--help` does not have to wait for parsers. */
export const COMMANDS: Readonly<Record<CommandName, () => Promise<CommandFunction>>> = {
  screen: async () => (await import('./screening/screen-command.js')).screenCommand,
  lookup: async () => (await import('./lookup/lookup-command.js')).lookupCommand,
  compare: async () => (await import('./pairs/compare-command.js')).compareCommand,
  evaluate: async () => (await import('./pairs/evaluate-command.js')).evaluateCommand,
  report: async () => (await import('./kept-runs/report-command.js')).reportCommand,
  tune: async () => (await import('./tune-command.js')).tuneCommand,
  verify: async () => (await import('./kept-runs/verify-command.js')).verifyCommand,
  lists: async () => (await import('./lists/group.js')).listsCommand,
  'lists update': async () => (await import('./lists/update-command.js')).listsUpdateCommand,
  'lists import': async () => (await import('./lists/import-command.js')).listsImportCommand,
  'lists status': async () => (await import('./lists/status-command.js')).listsStatusCommand,
  'lists list': async () => (await import('./lists/list-command.js')).listsListCommand,
  'lists verify': async () => (await import('./lists/verify-command.js')).listsVerifyCommand,
  'lists diff': async () => (await import('./lists/diff-command.js')).listsDiffCommand,
  'lists prune': async () => (await import('./lists/prune-command.js')).listsPruneCommand,
  'lists remove': async () => (await import('./lists/remove-command.js')).listsRemoveCommand,
  decisions: async () => (await import('./decisions/group.js')).decisionsCommand,
  'decisions add': async () => (await import('./decisions/add-command.js')).decisionsAddCommand,
  'decisions list': async () => (await import('./decisions/list-command.js')).decisionsListCommand,
  'decisions check': async () => (await import('./decisions/check-command.js')).decisionsCheckCommand,
  'decisions prune': async () => (await import('./decisions/prune-command.js')).decisionsPruneCommand,
  why: async () => (await import('./why/why-command.js')).whyCommand,
  merge: async () => (await import('./kept-runs/merge-command.js')).mergeCommand,
  completion: async () => (await import('./shell/completion-command.js')).completionCommand,
};
