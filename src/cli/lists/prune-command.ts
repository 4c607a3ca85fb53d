import { Problem } from '../../problem.js';
import { counted } from '../../report/tally.js';
import { generationNames } from '../../store/generations.js';
import { type PruneRule, prunable, pruneGenerations } from '../../store/prune.js';
import type { CommandFunction, Context } from '../command.js';
import { EXIT } from '../exit-code.js';
import type { TypedOptions } from '../options/typed-options.js';
import { ageInHours, wholeNumber } from '../options/values.js';
import { withStore } from './open-store.js';

/** `screen lists prune`: removes old generations. They are evidence, so nothing goes without a rule. */
export const listsPruneCommand: CommandFunction = async (_words, typed, context) =>
  withStore(typed.dataDir, context, async (store, host) => {
    const { messages } = context;
    const rule = ruleOf(typed, context);
    const dry = typed.dryRun === true;
    const gone = dry
      ? prunable(await generationNames(store), rule)
      : await pruneGenerations(store, host, rule);
    for (const { name } of gone) messages.note(`${dry ? 'would remove' : 'removed'}  ${name}`);
    const left = (await generationNames(store)).length - (dry ? gone.length : 0);
    messages.note(`${counted(gone.length, 'generation')} ${dry ? 'would go' : 'gone'}, ${left} left`);
    return EXIT.nothing;
  });

function ruleOf(typed: TypedOptions, { io }: Context): PruneRule {
  const { keep, olderThan } = typed;
  if (keep === undefined && olderThan === undefined)
    throw new Problem('usage', 'lists prune needs a rule: --keep N, --older-than AGE, or both', {
      hint: 'OFAC wants records for ten years (31 CFR 501.601): --older-than 10y',
    });
  if (olderThan === undefined) return { keep: keptNumber(keep), supersededUntil: null };
  const hours = ageInHours('--older-than', olderThan);
  const until = new Date(io.now().getTime() - hours * 3_600_000).toISOString().slice(0, 10);
  return { keep: keptNumber(keep), supersededUntil: until };
}

function keptNumber(keep: string | undefined): number | null {
  if (keep === undefined) return null;
  const number = wholeNumber('--keep', keep);
  if (number === 0) throw new Problem('usage', '--keep must be at least 1: the generation in force stays');
  return number;
}
