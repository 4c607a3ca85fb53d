// Puts the program into one file, `dist/screen.script`: 250 modules take a third of a second to find and load one by one. It is a
// function of (exports, require, module) rather than a module, so that bin/screen.js can give V8 the code that
// `build/code.mjs` keeps. Threads and who uses the program as a library load the modules beside it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What an index of lists, and what a screening is made by: see `src/cli/program-stamp.ts`. */
const OF_AN_INDEX = ['compiled', 'lists', 'normalise', 'tabular'];
const OF_A_SCREENING = [...OF_AN_INDEX, 'changes', 'cli', 'customers', 'match'];

const root = fileURLToPath(new URL('..', import.meta.url));

await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/program-script.ts'],
  outfile: 'dist/screen.script',
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.15',
  // what is imported when it is needed is part of the file, too, and evaluated when it is needed
  supported: { 'dynamic-import': false },
  // Modules look for files and packages from where they are: as the one in this place would.
  define: {
    'import.meta.url': 'moduleUrl',
    builtFrom: JSON.stringify({ index: hashOf(OF_AN_INDEX), screening: hashOf(OF_A_SCREENING) }),
  },
  banner: {
    js: "(function (exports, require, module) {'use strict';const moduleUrl = require('node:url').pathToFileURL(require.resolve('./cli/program-script.js')).href;",
  },
  footer: { js: '})' },
  // nothing but ASCII, which V8 reads fastest
  charset: 'ascii',
  legalComments: 'eof',
  // for `src/cli/source-places.ts`, which says where in the sources an error comes from
  sourcemap: 'external',
  sourcesContent: false,
  logLevel: 'warning',
});

// esbuild leaves regular expressions as they are; read as Latin-1, an apostrophe or a Greek letter in one would be other signs.
const script = join(root, 'dist/screen.script');
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
writeFileSync(script, readFileSync(script, 'utf8').replace(/[^\x00-\x7f]/g, escaped));

/** The sources of these stages. */
function hashOf(folders) {
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const file of readdirSync(join(root, 'src', folder), { recursive: true }).sort())
      if (file.endsWith('.ts'))
        hash.update(`${folder}/${file}\n`).update(readFileSync(join(root, 'src', folder, file)));
  return hash.digest('hex');
}
