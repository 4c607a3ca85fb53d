import { setFlagsFromString } from 'node:v8';

/**
 * How far the heap may grow beyond what was live before the next garbage collection (%). By default V8 lets it at least
 * double.
 */
const PERCENT = 15;

/**
 * Keeps the heaps of all threads close to what is live in them; over a million rows V8 would keep 100 MB of garbage and
 * more in each. Compared with the screening the cost in time is too small to measure.
 *
 * V8 reads this flag after every garbage collection, so it can be set while the program runs. From then on V8 would
 * ignore cached code (`build/code.mjs`), since it counts as that of a program with other flags. So this must not be
 * called for the few rows of a build or test.
 */
export function holdHeaps(): void {
  setFlagsFromString(`--heap-growing-percent=${PERCENT}`);
}
