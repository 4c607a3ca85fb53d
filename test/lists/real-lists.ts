import { existsSync } from 'node:fs';
import { describe, test } from '@jest/globals';

/** Real list files, where they are at hand; they are no part of the project. */
export const REAL = '../shared/lists';

/** Tests on the real list files; says that they are skipped where the files are not at hand. */
export function withRealLists(name: string, tests: () => void): void {
  const there = existsSync(REAL);
  if (!there) process.stderr.write(`skipped, since ${REAL} is not there: ${name}\n`);
  (there ? describe : describe.skip)(name, () => {
    tests();
  });
}

/**
 * A test that holds two full lists against one another, or reads a second one of the same format: only with
 * SCREEN_LONG=1 (`npm run test:long`). What is counted in one list of each format is tested always.
 */
export function longTest(name: string, body: () => Promise<void>): void {
  (process.env['SCREEN_LONG'] === '1' ? test : test.skip)(name, body);
}
