/** What the program in one file (`build/bundle.mjs`) has to offer: to bin/screen.js and to the build itself. */
export { run } from './main.js';
export { runProcess } from './process.js';
