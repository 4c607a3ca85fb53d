// Where the benchmarks find the program: the built files, `dist` beside this folder or the folder that SCREEN_DIST names.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const DIST = process.env.SCREEN_DIST ?? fileURLToPath(new URL('../dist', import.meta.url));

/** A built module by its path in `dist`, e.g. `normalise/name.js`. */
export const program = programIn(DIST);

/** The same of another folder of built files. */
export function programIn(dist) {
  return (path) => import(pathToFileURL(join(dist, path)).href);
}
