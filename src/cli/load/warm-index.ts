import type { ListFile } from '../../lists/list-file.js';
import { readChecks } from '../../store/checks.js';
import { listStates } from '../../store/freshness.js';
import { currentGeneration, type Generation, listFileOf } from '../../store/generations.js';
import type { ChangeResult } from '../../store/outcome.js';
import type { Store } from '../../store/store.js';
import type { Context } from '../command.js';
import type { Progress } from '../output/progress.js';
import { keptState, warmIndex } from './kept-index.js';

/**
 * The installed lists as a screening without `--list` uses them: their index is kept for exactly these, in this order.
 */
async function allInstalled(store: Store, generation: Generation, context: Context): Promise<ListFile[]> {
  const options = {
    checks: await readChecks(store),
    now: context.io.now(),
    maxAgeHours: null,
  };
  const states = await listStates(generation, options);
  return states.flatMap(({ entry }) => (entry === null ? [] : [listFileOf(generation, entry)]));
}

/** Makes the index of what was just installed, so that the first run of the night does not have to. */
export async function warmInstalled(
  store: Store,
  result: ChangeResult,
  context: Context,
  progress: Progress,
): Promise<void> {
  const generation = result.generation === null ? null : await currentGeneration(store);
  if (generation === null) return;
  const files = await allInstalled(store, generation, context);
  await warmIndex(files, context, (list) => progress.phase(`indexing ${list}`));
}

/** Says whether the cache has the index of a generation's lists. A missing or damaged one is made by the next run. */
export async function reportKeptIndex(store: Store, generation: Generation, context: Context): Promise<void> {
  const state = await keptState(await allInstalled(store, generation, context), context);
  if (state === 'whole') context.messages.note('index       in the cache, undamaged');
  if (state === 'damaged')
    context.messages.warning(
      'their index in the cache is damaged: it is not used, and the next screening makes it again',
    );
}
