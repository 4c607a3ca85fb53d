#!/usr/bin/env node
// Retrieval must find every entity that comparing the customer with every listed name finds.
//
//   node bench/lossless.mjs LISTS… [--queries 3000] [--seed 1] [--cuts 60,70,80,90] [--people NAMES] [--threads 2] [--minutes N]
//
// The queries are in equal parts altered listed names, listed names of other parties as they stand, listed names with birth dates, genders and
// nationalities (half of them those of the party, half those of another), and made-up people (bench/clean-people.mjs; they need the name
// packages, --people). Both engines run at the lowest cut; the sets are compared at each cut.
// --minutes stops after so long, with what was compared by then. Exit 1 when something is missing.
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { alteredNames } from './altered-names.mjs';
import { partiesOf } from './identity.mjs';
import { readEntities } from './listed.mjs';
import { latinName } from './near-misses.mjs';
import { program } from './program.mjs';
import { below, pick, randomFrom, sample, seedOf, shuffled } from './random.mjs';
import { customerOf, indexOf } from './screening.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    queries: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '1' },
    cuts: { type: 'string', default: '60,70,80,90' },
    people: { type: 'string' },
    threads: { type: 'string', default: '2' },
    minutes: { type: 'string', default: '0' },
  },
});
if (positionals.length === 0)
  throw new Error('usage: node bench/lossless.mjs LISTS… (see the head of this file)');
const cuts = values.cuts.split(',').map(Number);
const each = Math.ceil(Number(values.queries) / (values.people ? 4 : 3));
const random = randomFrom(seedOf(`lossless ${values.seed}`));

const { tokenBits } = await program('normalise/rarity.js');
const entities = await readEntities(positionals);
const bitsOf = (token, type) => tokenBits(token, type === 'person' ? 'person' : 'organization');
const cells = [
  ...alteredNames(entities, partiesOf(entities), bitsOf, { seed: values.seed, size: Math.ceil(each / 200) }),
];
const altered = cells.flatMap((cell) => cell.cases.map((one) => one.altered));
const listed = entities.map((entity) => latinName(entity, random) ?? entity.names[0].full);
const queries = [
  ...sample(random, altered, each).map((name) => ['altered', customerOf(name)]),
  ...sample(random, listed, each).map((name) => ['listed', customerOf(name)]),
  ...sample(random, entities, each).map((entity) => ['with data', customerLike(entity)]),
  ...(await people(each)).map((customer) => ['made up', customer]),
];

/** A customer with one name of the party, and its data or those of any other. */
function customerLike(entity) {
  const { birthDates, genders, countries } = below(random, 2) === 0 ? entity : pick(random, entities);
  const nationalities = countries
    .filter(({ role }) => role === 'nationality' || role === 'citizenship')
    .map(({ code, text }) => ({ code, text, role: 'nationality' }));
  const { full } = pick(random, entity.names);
  return customerOf(full, { type: entity.type, birthDates, genders, countries: nationalities });
}

async function people(count) {
  if (!values.people) return [];
  const { cleanPeople } = await import('./people/clean-people.mjs');
  return (await cleanPeople(values.people, { seed: values.seed, count })).map((person) => person.customer);
}

const index = await indexOf(entities);
const threads = Math.max(1, Number(values.threads));
const minutes = Number(values.minutes);
const asked = shuffled(random, queries);
const results = await Promise.all(
  Array.from({ length: threads }, (_, thread) =>
    compared({
      image: index.image,
      cuts,
      queries: asked.filter((_, at) => at % threads === thread),
      until: minutes > 0 ? Date.now() + 60_000 * minutes : null,
    }),
  ),
);

/** What a thread (lossless/compare.mjs) found. */
function compared(workerData) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./lossless/compare.mjs', import.meta.url), { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

const counts = new Map();
for (const result of results)
  for (const [key, { kind, cut, pairs, same }] of result.counts) {
    const count = counts.get(key) ?? { kind, cut, pairs: 0, same: 0 };
    count.pairs += pairs;
    count.same += same;
    counts.set(key, count);
  }
const sum = (pick) => results.reduce((total, result) => total + pick(result), 0);
const done = sum((result) => result.done);
process.stdout.write(
  `${done} of ${queries.length} queries: ${((1000 * sum(({ fast }) => fast)) / done).toFixed(0)} µs each, brute force ${(sum(({ slow }) => slow) / done).toFixed(1)} ms\n`,
);
const sorted = [...counts.values()].sort((a, b) =>
  a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.cut - b.cut,
);
for (const { kind, cut, pairs, same } of sorted)
  process.stdout.write(
    `  ${kind.padEnd(9)} at ${cut}: ${same} of ${pairs} pairs retrieved with the same score\n`,
  );
for (const text of results.flatMap(({ missed }) => missed)) process.stdout.write(`  missing: ${text}\n`);
process.exitCode = results.some(({ missed }) => missed.length > 0) ? 1 : 0;
