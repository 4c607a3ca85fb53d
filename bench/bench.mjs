#!/usr/bin/env node
// Measures the program's speed, memory and start-up, and writes the figures into docs/benchmarks.md.
//
//   npm run bench -- LISTS… [--full] [--rows N] [--rounds N] [--peers N] [--megabytes N] [--only A,B] [--work DIR] [--out FILE]
//
// Some minutes as it is; --full takes 1,000,000 customers, an advanced XML of 120 MB and 200 names for the peers. --only names sections
// (throughput, rows, entities, start, compile, peers); the others keep the figures they have. Files are made in --work (a new temporary
// folder when left out, removed at the end). LISTS: a directory with list files, or several paths; the demo lists when left out.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, platform, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readEntities } from './listed.mjs';
import { program } from './program.mjs';
import { besidePeers } from './speed/peers.mjs';
import * as sections from './speed/sections.mjs';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const SECTIONS = [
  ['throughput', sections.throughput],
  ['rows', sections.growthInRows],
  ['entities', sections.growthInEntities],
  ['start', sections.startUp],
  ['compile', sections.compiling],
  ['peers', besidePeers],
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    full: { type: 'boolean', default: false },
    rows: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    peers: { type: 'string' },
    megabytes: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    work: { type: 'string' },
    out: { type: 'string', default: join(PROJECT, 'docs', 'benchmarks.md') },
  },
});
const paths = positionals.length === 0 ? [join(PROJECT, 'fixtures', 'lists')] : positionals;
const log = (text) => process.stderr.write(`${text}\n`);
if (positionals.length === 0)
  log('no lists given: the demo lists are too small for figures that mean anything');

const work = values.work ?? (await mkdtemp(join(tmpdir(), 'screen-bench-')));
await mkdir(work, { recursive: true });
const { findLists } = await program('lists/find-lists.js');
const files = await findLists(paths);
const context = {
  lists: paths.flatMap((path) => ['--lists', path]),
  files,
  ids: files.map(({ list }) => list),
  entities: await readEntities(paths),
  rows: Number(values.rows ?? (values.full ? 1_000_000 : 100_000)),
  rounds: Number(values.rounds),
  peers: Number(values.peers ?? (values.full ? 200 : 60)),
  megabytes: Number(values.megabytes ?? (values.full ? 120 : 20)),
  seed: values.seed,
  env: { SCREEN_CACHE_DIR: join(work, 'cache') },
  work,
  log,
};
const chosen = values.only?.split(',') ?? SECTIONS.map(([name]) => name);
let text = await readFile(values.out, 'utf8');
for (const [name, measure] of SECTIONS) {
  if (!chosen.includes(name)) continue;
  text = withFigures(text, name, [...(await measure(context)), '', machine()]);
  await writeFile(values.out, text);
}
if (values.work === undefined) await rm(work, { recursive: true });

/** Puts lines between the marks of a section. */
function withFigures(page, name, lines) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${values.out} has no marks "${begin}" and "${end}"`);
  return `${page.slice(0, from + begin.length)}\n${lines.join('\n')}\n${page.slice(to)}`;
}

function machine() {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: PROJECT }).toString().trim();
  const [{ model }] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `*${new Date().toISOString().slice(0, 10)}, commit ${commit}, Node ${process.versions.node}, ${platform()}, ${cpus().length} × ${model.trim()}, ${memory} GB, ${context.entities.length.toLocaleString('en')} entities of ${context.ids.length} lists; load at the end ${loadavg()[0].toFixed(1)}*`;
}
