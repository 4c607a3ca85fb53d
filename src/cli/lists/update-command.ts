import { catalogue } from '../../lists/catalogue.js';
import { Problem } from '../../problem.js';
import { checkForNewer } from '../../store/check-newer.js';
import { DEFAULT_LIMITS, type Limits, type Transfer } from '../../store/download.js';
import { httpClient } from '../../store/http-client.js';
import { parseSource, readSources, type Source, type Sources } from '../../store/sources.js';
import type { Store } from '../../store/store.js';
import { listsToUpdate, updateLists } from '../../store/update.js';
import type { CommandFunction, Context } from '../command.js';
import { wordHint } from '../did-you-mean.js';
import { EXIT } from '../exit-code.js';
import { warmInstalled } from '../load/warm-index.js';
import type { TypedOptions } from '../options/typed-options.js';
import { wholeNumber } from '../options/values.js';
import { version } from '../version.js';
import { progressOfLists, updateProgress } from './list-progress.js';
import { listId, withStore } from './open-store.js';
import { acceptanceOf, reportChange } from './update-outcome.js';

/** `screen lists update [LIST…]`: fetches the lists from their publishers. The only command that opens a socket. */
export const listsUpdateCommand: CommandFunction = async (words, typed, context) =>
  withStore(typed.dataDir, context, async (store, host) => {
    const sources = await chosenSources(store, typed);
    const lists = await knownLists(words, sources);
    const transfer = await openTransfer(typed, context);
    const progress = progressOfLists(context);
    const onProgress = updateProgress(progress, () => context.io.now().getTime());
    try {
      if (typed.check === true)
        return reportNewer(await checkForNewer(store, lists, sources, transfer), context);
      const result = await updateLists(
        store,
        host,
        {
          lists,
          sources,
          onProgress,
          acceptance: acceptanceOf(typed),
          allowIncomplete: typed.allowIncomplete ?? false,
        },
        transfer,
      );
      progress.clear();
      const code = await reportChange(result, store, context.messages);
      await warmInstalled(store, result, context, progress);
      return code;
    } finally {
      progress.clear();
    }
  });

/** Addresses on the command line take precedence over those in the store's settings. */
async function chosenSources(store: Store, typed: TypedOptions): Promise<Sources> {
  const chosen = new Map<string, readonly Source[]>();
  for (const text of typed.source ?? []) {
    const [, list, place] = /^([^=\s]+)=(.+)$/s.exec(text) ?? [];
    if (list === undefined || place === undefined)
      throw new Problem('usage', `--source must be LIST=ADDRESS or LIST=FORMAT, got "${text}"`);
    const source = parseSource(listId(list), place);
    chosen.set(list, [...(chosen.get(list) ?? []), source]);
  }
  return new Map([...(await readSources(store)), ...chosen]);
}

/** @throws Problem ('usage') for a list that is neither in the catalogue nor has an address */
async function knownLists(words: readonly string[], sources: Sources): Promise<readonly string[]> {
  const known = [...catalogue.map(({ id }) => id), ...sources.keys()];
  for (const word of words)
    if (!known.includes(word))
      throw new Problem('usage', `unknown list "${word}"`, { hint: await wordHint(word, known) });
  return listsToUpdate({ lists: words, sources });
}

async function openTransfer(typed: TypedOptions, { io }: Context): Promise<Transfer> {
  return {
    client: httpClient(io.env),
    limits: limitsOf(typed),
    signal: io.interrupt,
    // the EU's server answers 403 to clients that do not look like a browser
    userAgent: `Mozilla/5.0 (compatible; sanctions-screen/${await version()})`,
  };
}

function limitsOf(typed: TypedOptions): Limits {
  const seconds = typed.timeout === undefined ? null : wholeNumber('--timeout', typed.timeout);
  const retries = typed.retries === undefined ? null : wholeNumber('--retries', typed.retries);
  if (seconds === 0) throw new Problem('usage', '--timeout must be at least 1 second');
  return {
    ...DEFAULT_LIMITS,
    ...(seconds === null ? {} : { timeoutMs: seconds * 1000 }),
    ...(retries === null ? {} : { backOffMs: waits(retries) }),
  };
}

/** Each wait is four times longer than the one before, up to a minute. */
function waits(retries: number): readonly number[] {
  return Array.from({ length: Math.min(retries, 20) }, (_, n) => Math.min(1000 * 4 ** n, 60_000));
}

/** `--check`: exit 3 if there is something newer, or if that cannot be found out. */
function reportNewer(answers: Awaited<ReturnType<typeof checkForNewer>>, { messages }: Context): number {
  for (const { list, newer, problem } of answers) {
    if (problem !== null) messages.problem(problem);
    else if (newer) messages.warning(`${list}: there is a newer version (screen lists update ${list})`);
    else messages.note(`${list}: up to date`);
  }
  return answers.some(({ newer, problem }) => newer || problem !== null) ? EXIT.lists : EXIT.nothing;
}
