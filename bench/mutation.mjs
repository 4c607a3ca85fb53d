#!/usr/bin/env node
// Does some test fail when the program is wrong? Small faults are put into the source one at a time, chosen at random, and
// the tests of their folder are run on each. A fault that no test minds is a survivor: a test is missing, or it is no fault.
//
//   node bench/mutation.mjs [--mutants 400] [--seed 1] [--folders normalise,match,compiled,lists] [--only PART,PART] [--with PART]
//
// Nothing in the tree is changed: esbuild puts tests and faulty source together, and a process of its own runs them
// (`mutation/plain-tests.mjs` in jest's place). Tables (`data/`) get no faults; the suites of damage, of brute force and of
// real lists, which take long, and those that start the program are left out: the score is what the plain tests come to.
// `--only` takes files whose path holds one of the parts, `--with` lets tests in that would be left out.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { groupBy } from './group-by.mjs';
import { mutantsOf } from './mutation/mutants.mjs';
import { randomFrom, shuffled } from './random.mjs';
import { shareText } from './statistics.mjs';

const { values } = parseArgs({
  options: {
    mutants: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    folders: { type: 'string', default: 'normalise,match,compiled,lists' },
    only: { type: 'string', default: '' },
    with: { type: 'string' },
  },
});
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SHIM = fileURLToPath(new URL('mutation/plain-tests.mjs', import.meta.url));
const LONG = /damaged-lists|hostile-lists|real-lists|candidates\.test|loss-bounds|publishers-schemas/;
/** A fault may loop for ever; the tests of a folder take some seconds. Of the processor: a clock would call a busy machine a fault. */
const LIMIT_SECONDS = 120;
/** What waits for ever takes no processor time. */
const LONGEST_WAIT_MS = 1_800_000;

const filesBelow = (folder) =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith('.ts') && !name.includes('/data/'))
    .sort();
/** The files as they are at the start: the project may be worked on meanwhile. */
const sources = new Map(filesBelow('src').map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
const random = randomFrom(Number(values.seed));
const only = values.only.split(',');
const pools = values.folders.split(',').map((folder) => {
  const mutants = [...sources]
    .filter(([file]) => file.startsWith(`src/${folder}/`) && only.some((part) => file.includes(part)))
    .flatMap(([file, source]) => mutantsOf(source).map((mutant) => ({ ...mutant, folder, file })));
  return { folder, total: mutants.length, drawn: shuffled(random, mutants) };
});
const chosen = Array.from(
  { length: Number(values.mutants) },
  (_, at) => pools[at % pools.length].drawn[Math.floor(at / pools.length)],
).filter((mutant) => mutant !== undefined);

/** The tests that bear the file's name, then the others of its folder. */
function roundsOf({ folder, file }) {
  const tests = filesBelow(join('test', folder)).filter(
    (name) => name.endsWith('.test.ts') && (!LONG.test(name) || name.includes(values.with ?? '\0')),
  );
  const own = tests.filter((name) => basename(name).startsWith(`${basename(file, '.ts')}.`));
  return [own, tests.filter((name) => !own.includes(name))].filter((round) => round.length > 0);
}

/** Puts tests and the program with this fault into one file. */
async function bundle(tests, mutant, outfile) {
  const path = mutant === null ? null : join(ROOT, mutant.file);
  await build({
    stdin: {
      contents: [
        `import { runAll } from '@jest/globals';`,
        ...['test/fixed-seed.ts', ...tests].map((name) => `import ${JSON.stringify(join(ROOT, name))};`),
        'const count = await runAll();',
        'process.exit(count > 0 ? 0 : 3);',
      ].join('\n'),
      resolveDir: ROOT,
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: { '@jest/globals': SHIM },
    logLevel: 'silent',
    plugins: [
      {
        name: 'fault',
        setup({ onLoad }) {
          if (path === null) return;
          onLoad({ filter: /\.ts$/ }, ({ path: loaded }) => {
            if (loaded !== path) return undefined;
            const source = sources.get(mutant.file);
            const contents = source.slice(0, mutant.from) + mutant.text + source.slice(mutant.to);
            return { contents, loader: 'ts' };
          });
        },
      },
    ],
  });
}

/** Whether tests run to their end and hold. */
function passes(outfile) {
  return new Promise((resolve) => {
    const limited = `ulimit -t ${LIMIT_SECONDS} && exec "$0" "$1"`;
    const child = spawn('sh', ['-c', limited, process.execPath, outfile], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', process.env.MUTATION_DEBUG === undefined ? 'ignore' : 'inherit'],
      timeout: LONGEST_WAIT_MS,
      killSignal: 'SIGKILL',
    });
    child.on('close', (code) => resolve(code === 0));
  });
}

async function survives(mutant, rounds) {
  for (const tests of rounds) {
    // beside the tests, which find their fixtures from where they are
    const outfile = join(ROOT, 'test', mutant.folder, `.mutant-${process.pid}.mjs`);
    try {
      await bundle(tests, mutant.file === '' ? null : mutant, outfile);
      if (!(await passes(outfile))) return false;
    } catch {
      return false;
    } finally {
      rmSync(outfile, { force: true });
    }
  }
  return true;
}

const print = (text) => process.stdout.write(`${text}\n`);
for (const { folder, total } of pools) {
  print(`${folder}: ${total} possible faults`);
  const none = { folder, file: '' };
  if (!(await survives(none, roundsOf(none)))) throw new Error(`tests of ${folder} fail without any fault`);
}
const done = [];
for (const mutant of chosen) {
  const survived = await survives(mutant, roundsOf(mutant));
  done.push({ ...mutant, survived });
  const source = sources.get(mutant.file);
  const line = source.slice(0, mutant.from).split('\n').length;
  print(
    `${survived ? 'SURVIVED' : 'killed  '} ${mutant.file}:${line} ${mutant.operator} in: ${source.split('\n')[line - 1].trim()}`,
  );
}
const killed = (mutants) => shareText(mutants.filter(({ survived }) => !survived).length, mutants.length);
for (const [folder, mutants] of groupBy(done, (mutant) => mutant.folder))
  print(`${folder}: ${killed(mutants)} killed`);
print(`all ${done.length}: ${killed(done)} killed`);
