import { setFlagsFromString } from 'node:v8';

/** What the heap may grow beyond what was live, before rubbish is gathered again (%); V8 alone lets it grow to twice and more. */
const PERCENT = 15;

/**
 * Keeps the heaps of all threads close to what is live in them: over a million rows V8 would let rubbish of 100 MB and more
 * stand in each. Costs no time that can be measured against that of screening.
 *
 * V8 reads this flag whenever it has gathered rubbish, so that it can be set while the program runs. From then on code that
 * V8 keeps (`build/code.mjs`) is that of a program with another flag, which it passes over: not to be called for the few rows
 * of a build or test.
 */
export function holdHeaps(): void {
  setFlagsFromString(`--heap-growing-percent=${PERCENT}`);
}
