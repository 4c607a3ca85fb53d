import { catalogueEntry } from '../../lists/catalogue.js';
import { Problem } from '../../problem.js';
import { DEFAULT_LIMITS } from '../../store/download.js';
import { importLists } from '../../store/import.js';
import type { ChangeResult } from '../../store/outcome.js';
import type { CommandFunction, Context } from '../command.js';
import { warmInstalled } from '../load/warm-index.js';
import { progressOfLists } from './list-progress.js';
import { listId, withStore } from './open-store.js';
import { type FromFile, warnOfPublication } from './publication-age.js';
import { acceptanceOf, reportChange } from './update-outcome.js';

/** `screen lists import FILE…`: the checks and the rename of an update, for machines without a network. */
export const listsImportCommand: CommandFunction = async (words, typed, context) =>
  withStore(typed.dataDir, context, async (store, host) => {
    refuseDeafInput(words, context);
    const progress = progressOfLists(context);
    try {
      const result = await importLists(store, host, {
        inputs: {
          paths: words,
          stdin: () => context.io.stdin,
          limit: DEFAULT_LIMITS.bytes,
          signal: context.io.interrupt,
        },
        named: typed.as === undefined ? null : listId(typed.as),
        allowIncomplete: typed.allowIncomplete ?? false,
        acceptance: acceptanceOf(typed),
        onList: (list) => progress.phase(`reading ${list}`),
      });
      progress.clear();
      const code = await reportChange(result, store, context.messages);
      warnOfPublication(installedFiles(result), context.io.now(), context.messages);
      await warmInstalled(store, result, context, progress);
      return code;
    } finally {
      progress.clear();
    }
  });

/** The publishers' lists for which this import installed a file, or confirmed the installed one. */
function installedFiles({ outcomes }: ChangeResult): readonly FromFile[] {
  return outcomes.flatMap((outcome) => {
    if (outcome.kind === 'failed' || catalogueEntry(outcome.list) === null) return [];
    const { list, published, files } = outcome.entry;
    return [{ list, published, file: files[0]?.source }];
  });
}

/** A device is never read: under cron it is /dev/null, and a terminal would wait for ever. */
function refuseDeafInput(words: readonly string[], { io }: Context): void {
  if (!words.includes('-') || io.stdinKind === 'pipe' || io.stdinKind === 'file') return;
  throw new Problem('usage', '- is standard input, and nothing comes from there', {
    hint: 'curl … | screen lists import -',
  });
}
