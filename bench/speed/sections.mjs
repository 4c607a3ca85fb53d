// What `npm run bench` measures: each function gives the lines of a section of docs/benchmarks.md.
import { createReadStream } from 'node:fs';
import { mkdir, open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { median, runNode, runScreen } from './child.mjs';
import { writeCustomers } from './customers.mjs';
import { writeRecombined } from './recombined.mjs';
import { alternate, summed } from './throughput.mjs';

const ONE = 'id,full_name,date_of_birth,nationality\n1,Quillon Vashtaverde,1961-04-03,Canada\n';
const STARTS = 9;
const CPU_ROUNDS = 3;
const SCREEN = fileURLToPath(new URL('../../bin/screen.js', import.meta.url));
const ADVANCED = fileURLToPath(new URL('../advanced-xml.mjs', import.meta.url));

const seconds = (value) => (value < 10 ? value.toFixed(2) : value.toFixed(1));
const thousands = (value) => value.toLocaleString('en');

/** Customers of so many rows in the work folder: made once, smaller ones are its beginning. */
export async function customersOf(rows, columns, context) {
  const { work, entities, seed, log } = context;
  const path = join(work, `customers-${rows}-${columns}.csv`);
  log(`making ${thousands(rows)} customers of ${columns} columns`);
  return { path, ...(await writeCustomers(path, entities, { rows, seed, columns })) };
}

async function firstRows(path, rows, context) {
  const out = join(context.work, `first-${rows}.csv`);
  const file = await open(out, 'w');
  try {
    let left = rows + 1;
    let text = '';
    for await (const line of createInterface({ input: createReadStream(path) })) {
      if (left-- === 0) break;
      text += `${line}\n`;
    }
    await file.write(text);
  } finally {
    await file.close();
  }
  return out;
}

/** Screens one customer, so that the index of these lists is in the cache. */
async function warm(lists, { work, env }) {
  await writeFile(join(work, 'one.csv'), ONE);
  const out = join(work, 'one-out.csv');
  return runScreen([join(work, 'one.csv'), ...lists, '--format', 'csv', '-o', out, '--quiet'], { env });
}

export async function throughput(context) {
  const { lists, rows, rounds, log } = context;
  await warm(lists, context);
  const lines = [
    '| file | rows | distinct name tokens | csv-parse alone | screening | ratio | ratio of processor time | rows/s | peak memory |',
    '|---|---|---|---|---|---|---|---|---|',
  ];
  for (const columns of [9, 2]) {
    const { path, tokens } = await customersOf(rows, columns, context);
    log(`screening them ${rounds} times, csv-parse in between`);
    const { csv, screen, ratio, cpuRatio, megabytes } = summed(await alternate(path, lists, context));
    lines.push(
      `| ${columns} columns | ${thousands(rows)} | ${thousands(tokens)} | ${seconds(csv)} s | ${seconds(screen)} s | ${ratio.toFixed(1)} | ${cpuRatio.toFixed(1)} | ${thousands(Math.round(rows / screen))} | ${Math.round(megabytes)} MB |`,
    );
  }
  return lines;
}

export async function growthInRows(context) {
  const { lists, rows, log } = context;
  const { path } = await customersOf(rows, 9, context);
  await warm(lists, context);
  const lines = ['| rows | seconds | µs a row | peak memory |', '|---|---|---|---|'];
  for (const part of [rows / 8, rows / 4, rows / 2, rows].map(Math.round)) {
    log(`screening ${thousands(part)} rows`);
    const file = await firstRows(path, part, context);
    const { screen, megabytes } = summed(await alternate(file, lists, { ...context, rounds: 1 }));
    lines.push(
      `| ${thousands(part)} | ${seconds(screen)} | ${Math.round((1e6 * screen) / part)} | ${Math.round(megabytes)} MB |`,
    );
  }
  return lines;
}

export async function growthInEntities(context) {
  const { lists, entities, rows, seed, work, rounds, log } = context;
  const { path } = await customersOf(Math.round(rows / 4), 9, context);
  const lines = ['| entities | µs a row | times | ratio to csv-parse |', '|---|---|---|---|'];
  let first = null;
  for (const times of [1, 2, 4]) {
    const extra = join(work, `recombined-${times}.csv`);
    const added = times === 1 ? 0 : await writeRecombined(extra, entities, { times: times - 1, seed });
    const more = added === 0 ? lists : [...lists, '--lists', `recombined=${extra}`];
    log(`screening against ${thousands(entities.length + added)} entities`);
    await warm(more, context);
    const { screen, ratio } = summed(await alternate(path, more, { ...context, rounds }));
    first ??= ratio;
    lines.push(
      `| ${thousands(entities.length + added)} (${times}×) | ${Math.round((4e6 * screen) / rows)} | ${(ratio / first).toFixed(2)} | ${ratio.toFixed(1)} |`,
    );
  }
  return lines;
}

export async function startUp(context) {
  const { lists, env, work, log } = context;
  log('starting');
  await warm(lists, context);
  const out = join(work, 'one-out.csv');
  const one = [SCREEN, join(work, 'one.csv'), ...lists, '--format', 'csv', '-o', out, '--quiet'];
  const lookup = [SCREEN, 'lookup', 'Quillon Vashtaverde', ...lists, '--format', 'csv'];
  const kinds = [
    ['Node, an empty script', ['-e', '']],
    ['`screen --version`', [SCREEN, '--version']],
    ['`screen lookup NAME`, with the search for names that are alike', lookup],
    ['one customer, from start to exit, without positive controls', [...one, '--controls', '0']],
    ['the same with 200 positive controls, as every run has them', one],
  ];
  const times = kinds.map(() => []);
  const cpu = kinds.map(() => []);
  for (let round = 0; round < STARTS; round++)
    for (const [at, [, args]] of kinds.entries()) {
      times[at].push((await runNode(args, { env, bare: true })).seconds * 1000);
      if (round < CPU_ROUNDS) cpu[at].push((await runNode(args, { env })).cpu * 1000);
    }
  return [
    '| what | median | fastest | processor time |',
    '|---|---|---|---|',
    ...kinds.map(
      ([name], at) =>
        `| ${name} | ${Math.round(median(times[at]))} ms | ${Math.round(Math.min(...times[at]))} ms | ${Math.round(median(cpu[at]))} ms |`,
    ),
  ];
}

export async function compiling(context) {
  const { lists, ids, work, megabytes, seed, log } = context;
  const lines = ['| lists | seconds | processor seconds | peak memory |', '|---|---|---|---|'];
  const measure = async (name, args) => {
    log(`compiling ${name}`);
    const cache = join(work, 'cold-cache');
    await rm(cache, { recursive: true, force: true });
    const run = await warm(args, { work, env: { SCREEN_CACHE_DIR: cache } });
    lines.push(
      `| ${name} | ${seconds(run.seconds)} | ${seconds(run.cpu)} | ${Math.round(run.megabytes)} MB |`,
    );
  };
  await measure(`all ${ids.length}`, lists);
  for (const id of ids) await measure(id, [...lists, '--list', id]);
  const sdn = context.files.find(({ format }) => format === 'ofac-sdn-xml' || format === 'ofac-sdn');
  if (sdn !== undefined && megabytes > 0) {
    const folder = join(work, 'advanced');
    await mkdir(folder, { recursive: true });
    const path = join(folder, 'sdn-advanced.xml');
    log(`making an advanced XML of ${megabytes} MB`);
    const made = await runNode([
      ADVANCED,
      sdn.paths[0],
      path,
      '--megabytes',
      `${megabytes}`,
      '--seed',
      `${seed}`,
    ]);
    if (made.code !== 0) throw new Error(made.errors);
    await measure(`made-up advanced XML of ${megabytes} MB`, ['--lists', path]);
  }
  return lines;
}
