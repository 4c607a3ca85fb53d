#!/usr/bin/env node
// Does some test fail when the program is wrong? Small faults are put into the source one at a time, chosen at random, and
// the tests of their folder are run on each. A fault that no test minds is a survivor: a test is missing, or it is no fault.
//
//   node bench/mutation.mjs [--mutants 240] [--seed 1] [--folders normalise,match,compiled,lists] [--tree DIR]
//
// The tree is copied to DIR (default: a temporary folder), the one that is mutated. Tables (`data/`) are left out, and so are
// the suites of damage, of real lists and of brute force, which take long: the score is what the plain tests come to alone.
// Faults come in random order, from the folders in turn: a run that is stopped early has drawn a fair sample, too.
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { groupBy } from './group-by.mjs';
import { mutantsOf } from './mutation/mutants.mjs';
import { randomFrom, shuffled } from './random.mjs';
import { shareText } from './statistics.mjs';

const { values } = parseArgs({
  options: {
    mutants: { type: 'string', default: '240' },
    seed: { type: 'string', default: '1' },
    folders: { type: 'string', default: 'normalise,match,compiled,lists' },
    tree: { type: 'string' },
  },
});
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LONG = /damaged-lists|hostile-lists|real-lists|candidates\.test|loss-bounds|publishers-schemas/;
/** A fault may loop for ever; no folder's tests take as long. */
const LIMIT_SECONDS = 300;

const random = randomFrom(Number(values.seed));
const tree = values.tree ?? mkdtempSync(join(tmpdir(), 'mutation-'));
if (!existsSync(join(tree, 'src'))) {
  for (const part of ['src', 'test', 'fixtures', 'docs', 'jest.config.js', 'package.json'])
    cpSync(join(ROOT, part), join(tree, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
}

const filesBelow = (folder) =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith('.ts') && !name.includes('/data/'))
    .sort();
/** The files as they were at the start: the project may be worked on meanwhile. */
const sources = new Map();
function sourceOf(file) {
  if (!sources.has(file)) sources.set(file, readFileSync(join(ROOT, file), 'utf8'));
  return sources.get(file);
}
const pools = values.folders.split(',').map((folder) => {
  const mutants = filesBelow(join('src', folder)).flatMap((file) =>
    mutantsOf(sourceOf(file)).map((mutant) => ({ ...mutant, folder, file })),
  );
  return { folder, total: mutants.length, drawn: shuffled(random, mutants) };
});
const wanted = Number(values.mutants);
const chosen = Array.from(
  { length: wanted },
  (_, at) => pools[at % pools.length].drawn[Math.floor(at / pools.length)],
).filter((mutant) => mutant !== undefined);

/** Runs tests in the tree; true when one of them failed, or none came to an end. */
function fails(tests) {
  if (tests.length === 0) return false;
  return new Promise((resolve) => {
    const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
    const jest = [
      join('node_modules', 'jest', 'bin', 'jest.js'),
      '--runInBand',
      '--bail',
      '--silent',
      '--runTestsByPath',
    ];
    const child = spawn(process.execPath, [...flags, ...jest, ...tests], {
      cwd: tree,
      stdio: 'ignore',
      timeout: LIMIT_SECONDS * 1000,
      killSignal: 'SIGKILL',
    });
    child.on('close', (code) => resolve(code !== 0));
  });
}

/** The tests that bear the file's name, then the others of its folder. */
function roundsOf({ folder, file }) {
  const tests = filesBelow(join('test', folder)).filter(
    (test) => test.endsWith('.test.ts') && !LONG.test(test),
  );
  const name = basename(file, '.ts');
  const own = tests.filter((test) => basename(test).startsWith(`${name}.`));
  return [own, tests.filter((test) => !own.includes(test))];
}

async function isKilled(mutant) {
  const source = sourceOf(mutant.file);
  const path = join(tree, mutant.file);
  writeFileSync(path, source.slice(0, mutant.from) + mutant.text + source.slice(mutant.to));
  try {
    for (const tests of roundsOf(mutant)) if (await fails(tests)) return true;
    return false;
  } finally {
    writeFileSync(path, source);
  }
}

const print = (text) => process.stdout.write(`${text}\n`);
for (const { folder, total } of pools) print(`${folder}: ${total} possible faults`);
for (const { folder } of pools)
  for (const tests of roundsOf({ folder, file: '' }))
    if (await fails(tests)) throw new Error(`tests of ${folder} fail without any fault: ${tests.join(' ')}`);
const done = [];
for (const mutant of chosen) {
  const killed = await isKilled(mutant);
  done.push({ ...mutant, killed });
  const source = sourceOf(mutant.file);
  const line = source.slice(0, mutant.from).split('\n').length;
  const text = source.split('\n')[line - 1].trim();
  print(`${killed ? 'killed  ' : 'SURVIVED'} ${mutant.file}:${line} ${mutant.operator} in: ${text}`);
}
for (const [folder, mutants] of groupBy(done, (mutant) => mutant.folder))
  print(`${folder}: ${shareText(mutants.filter(({ killed }) => killed).length, mutants.length)} killed`);
print(`all: ${shareText(done.filter(({ killed }) => killed).length, done.length)} killed`);
