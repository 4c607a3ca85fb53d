import { fileURLToPath } from 'node:url';

/**
 * Where the program's own files are. No other module may ask where it stands: in the bundle (`build/bundle.mjs`) all of
 * them stand where this one does.
 */

/** The folder of the stages: `dist`, or `src` when run from the sources. */
export const PROGRAM_FOLDER = fileURLToPath(new URL('..', import.meta.url));
export const PACKAGE_FILE = fileURLToPath(new URL('../../package.json', import.meta.url));

/** What threads start from; there only in a program that was built. */
export const COMPILE_WORKER = new URL('./load/compile-worker.js', import.meta.url);
export const SCREEN_WORKER = new URL('./screening/screen-worker.js', import.meta.url);
