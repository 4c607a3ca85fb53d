import type { Shard } from '../../customers/shard.js';
import { Problem } from '../../problem.js';
import type { Output } from '../output/outputs.js';
import type { TypedOptions } from './typed-options.js';

/** @param text `3/8`: every eighth row from the third on. @throws Problem ('usage') for anything else */
export function shardOption(text: string | undefined): Shard | null {
  if (text === undefined) return null;
  const [, number, of] = /^\s*(\d{1,6})\s*\/\s*(\d{1,6})\s*$/.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  if (number !== undefined && shard.number >= 1 && shard.number <= shard.of) return shard;
  throw new Problem('usage', `--shard takes I/N with I from 1 to N, got "${text}"`, {
    hint: 'the third of eight parts is --shard 3/8',
  });
}

/** Options that make sense only for the whole. */
const OF_THE_WHOLE = ['expectRows', 'strictDecisions'] as const;
const MERGEABLE: ReadonlySet<string> = new Set(['jsonl', 'csv']);

/** @throws Problem ('usage') for a part that could not be merged with the others */
export function checkShard(typed: TypedOptions, outputs: readonly Output[]): void {
  if (shardOption(typed.shard) === null) return;
  for (const { reporter, path } of outputs)
    if (path === null || !MERGEABLE.has(reporter.name))
      throw new Problem('usage', `a part goes to a file of JSONL or CSV, not to ${path ?? reporter.name}`, {
        hint: '-o part-3.jsonl; what screen merge makes of the parts becomes any other format by screen report',
      });
  const stray = OF_THE_WHOLE.find((key) => typed[key] !== undefined && typed[key] !== false);
  if (stray === undefined) return;
  const option = stray.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw new Problem('usage', `--${option} is about all rows, and --shard screens some of them`, {
    hint:
      stray === 'expectRows' ? 'screen merge takes --expect-rows' : 'screen the whole file in one run for it',
  });
}
