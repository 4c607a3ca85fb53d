import { setTimeout } from 'node:timers/promises';
import { TransientProblem } from './transfer-problem.js';

/**
 * Runs something that may fail temporarily, with as many retries as there are waits. The last failure is thrown.
 * @param attempt receives the number of the attempt, from 0
 */
export async function withRetries<Result>(
  waits: readonly number[],
  signal: AbortSignal,
  attempt: (number: number) => Promise<Result>,
): Promise<Result> {
  for (let number = 0; ; number++) {
    try {
      return await attempt(number);
    } catch (error) {
      const wait = waits[number];
      if (wait === undefined || !(error instanceof TransientProblem)) throw error;
      await pause(Math.max(scattered(wait), error.waitMs ?? 0), signal);
    }
  }
}

/** A quarter more or less, so that machines which were refused together do not come back together. */
function scattered(wait: number): number {
  return wait * (0.75 + Math.random() / 2);
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await setTimeout(milliseconds, undefined, { signal });
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
}
