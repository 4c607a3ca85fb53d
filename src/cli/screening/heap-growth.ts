import { setFlagsFromString } from 'node:v8';

/**
 * How far the heap may grow beyond what was live before the next garbage collection (%). By default V8 lets it at least
 * double: over a million rows it would keep 100 MB of garbage and more in each thread. With 30 the same run took no less
 * time and 5 to 10 MB more; with 15, when there was more garbage, up to a tenth longer.
 */
const PERCENT = 20;

/**
 * Tunes the garbage collection of all threads for many rows: heaps stay close to what is live in them, and where
 * screening threads keep all processors busy (`threads` above 1), each of them collects its young objects and marks its old
 * ones by itself. Helpers of V8 would take the processor from the other thread, and be waited for: 300,000 rows take
 * 0.95 of the processor time without their marking.
 *
 * V8 reads these flags at every garbage collection, so they can be set while the program runs. From then on V8 would
 * ignore cached code (`build/code.mjs`), since it counts as that of a program with other flags. So this must not be
 * called for the few rows of a build or test.
 */
export function holdHeaps(threads: number): void {
  setFlagsFromString(`--heap-growing-percent=${PERCENT}`);
  if (threads === 1) return;
  setFlagsFromString('--no-parallel-scavenge');
  setFlagsFromString('--no-concurrent-marking');
}
