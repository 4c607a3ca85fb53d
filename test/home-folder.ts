import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

// Several test files follow each other in one process: one that works in a folder of its own leaves the next where it
// was.
const home = process.cwd();
afterAll(() => process.chdir(home));

// Runs in the test's own process look for the home folder in its surroundings: whoever runs the tests may have none that can be
// written to, and two files at once must not share what is kept there.
const folder = mkdtempSync(join(tmpdir(), 'screen-home-'));
for (const kind of ['CACHE', 'CONFIG', 'DATA', 'STATE'])
  process.env[`XDG_${kind}_HOME`] = join(folder, kind.toLowerCase());
afterAll(() => rmSync(folder, { recursive: true, force: true }));
