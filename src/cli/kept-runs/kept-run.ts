import { Problem } from '../../problem.js';
import { type KeptRun, readRun } from '../../report/read-run.js';
import type { Context } from '../command.js';
import { openInput } from '../input.js';
import type { TypedOptions } from '../options/typed-options.js';

/** Reads the run that `--from` names, and closes it afterwards. */
export async function withKeptRun<Result>(
  path: string,
  { io }: Context,
  work: (run: KeptRun) => Promise<Result>,
): Promise<Result> {
  const input = await openInput(path, io);
  try {
    return await work(await readRun(input.stream, input.path ?? 'standard input', null));
  } finally {
    input.close();
  }
}

/** @throws Problem ('usage') without `--from` */
export function runPath({ from }: TypedOptions): string {
  if (from !== undefined) return from;
  throw new Problem('usage', '--from RUN.jsonl is needed: the run whose open matches are to be decided', {
    hint: 'screen customers.csv -o run.jsonl writes one',
  });
}
