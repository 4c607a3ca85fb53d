import { Problem } from '../../problem.js';
import { counted, grouped } from '../../report/tally.js';
import {
  currentGeneration,
  findGeneration,
  type GenerationName,
  generationNames,
} from '../../store/generations.js';
import type { Store } from '../../store/store.js';
import { sweepLeftovers } from '../../store/sweep.js';
import { verifyGeneration } from '../../store/verify.js';
import type { CommandFunction } from '../command.js';
import { EXIT } from '../exit-code.js';
import { reportKeptIndex } from '../load/warm-index.js';
import type { TypedOptions } from '../options/typed-options.js';
import { progressOfLists } from './list-progress.js';
import { withStore } from './open-store.js';

/** `screen lists verify [GENERATION]`: whether what is installed is, byte for byte, what was installed. */
export const listsVerifyCommand: CommandFunction = async ([wanted], typed, context) =>
  withStore(typed.dataDir, context, async (store, host) => {
    const { io, messages } = context;
    await sweepLeftovers(store, host);
    const generations = await chosen(store, wanted, typed);
    const progress = progressOfLists(context);
    let damaged = 0;
    for (const generation of generations) {
      progress.phase(`verifying ${generation.name}`);
      const options = { reparse: typed.reparse ?? false, signal: io.interrupt };
      const { name, files, bytes, problems } = await verifyGeneration(store, generation, options);
      progress.clear();
      for (const problem of problems) messages.problem(problem);
      if (problems.length > 0) damaged++;
      else messages.note(`${name}  ${counted(files, 'file')}, ${grouped(bytes)} bytes: as installed`);
    }
    const current = await currentGeneration(store);
    if (damaged === 0 && current !== null && generations.some(({ name }) => name === current.name))
      await reportKeptIndex(store, current, context);
    if (damaged === 0) return EXIT.nothing;
    messages.warning(`exit 3: ${counted(damaged, 'generation')} of ${generations.length} damaged`);
    return EXIT.lists;
  });

async function chosen(
  store: Store,
  wanted: string | undefined,
  typed: TypedOptions,
): Promise<readonly GenerationName[]> {
  const all = await generationNames(store);
  if (all.length === 0)
    throw new Problem('lists', 'no list is installed', {
      hint: 'screen lists update, or screen lists import FOLDER',
    });
  if (typed.all === true) {
    if (wanted !== undefined)
      throw new Problem('usage', '--all verifies every generation: leave out the one that is named');
    return all;
  }
  if (wanted === undefined) return all.slice(-1);
  // by number, name or day; a damaged manifest is found out below
  const number = Number(/^\d+/.exec(wanted)?.[0]);
  const named = all.filter((one) => one.name === wanted || (/^\d+$/.test(wanted) && one.number === number));
  if (named.length > 0) return named;
  const { name } = await findGeneration(store, wanted);
  return all.filter((one) => one.name === name);
}
