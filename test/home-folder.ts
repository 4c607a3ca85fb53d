import { afterAll } from '@jest/globals';

// Several test files follow each other in one process: one that works in a folder of its own leaves the next where it
// was.
const home = process.cwd();
afterAll(() => process.chdir(home));
