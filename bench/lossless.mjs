#!/usr/bin/env node
// Retrieval must find every entity that comparing the customer with every listed name finds.
//
//   node bench/lossless.mjs LISTS… [--queries 3000] [--seed 1] [--cuts 60,70,80,90] [--people NAMES]
//
// A third of the queries are altered listed names, a third are listed names of other parties as they stand, and a third are made-up people
// (bench/clean-people.mjs; they need the name packages, --people). Both engines run at the lowest cut; the sets are compared at each cut.
// Exit 1 when something is missing.
import { parseArgs } from 'node:util';
import { alteredNames } from './altered-names.mjs';
import { partiesOf } from './identity.mjs';
import { readEntities } from './listed.mjs';
import { latinName } from './near-misses.mjs';
import { program } from './program.mjs';
import { randomFrom, sample, seedOf } from './random.mjs';
import { customerOf, indexOf } from './screening.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    queries: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '1' },
    cuts: { type: 'string', default: '60,70,80,90' },
    people: { type: 'string' },
  },
});
if (positionals.length === 0)
  throw new Error('usage: node bench/lossless.mjs LISTS… (see the head of this file)');
const cuts = values.cuts.split(',').map(Number);
const each = Math.ceil(Number(values.queries) / (values.people ? 3 : 2));
const random = randomFrom(seedOf(`lossless ${values.seed}`));

const { tokenBits } = await program('normalise/rarity.js');
const { createEngine } = await program('match/engine.js');
const { createBruteForceEngine } = await program('match/brute-force.js');
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
  ...(await people(each)).map((customer) => ['made up', customer]),
];

async function people(count) {
  if (!values.people) return [];
  const { cleanPeople } = await import('./people/clean-people.mjs');
  return (await cleanPeople(values.people, { seed: values.seed, count })).map((person) => person.customer);
}

const index = await indexOf(entities);
const options = { threshold: Math.min(...cuts), weakAliases: 'confirm' };
const fast = createEngine(index, options);
const slow = createBruteForceEngine(index, options);
const times = { fast: 0, slow: 0 };

function timed(which, engine, customer) {
  const started = performance.now();
  const scored = engine.score(customer);
  times[which] += performance.now() - started;
  return new Map(scored.map(({ entity, score }) => [entity.id, score]));
}

const counts = new Map();
let missing = 0;
for (const [kind, customer] of queries) {
  const found = timed('fast', fast, customer);
  for (const [id, score] of timed('slow', slow, customer)) {
    for (const cut of cuts.filter((one) => score >= one)) {
      const count = counts.get(`${kind} ${cut}`) ?? { kind, cut, pairs: 0, same: 0 };
      count.pairs++;
      if (found.get(id) === score) count.same++;
      else missing++;
      counts.set(`${kind} ${cut}`, count);
    }
  }
}
process.stdout.write(
  `${queries.length} queries: ${((1000 * times.fast) / queries.length).toFixed(0)} µs each, brute force ${(times.slow / queries.length).toFixed(1)} ms\n`,
);
for (const { kind, cut, pairs, same } of counts.values())
  process.stdout.write(
    `  ${kind.padEnd(8)} at ${cut}: ${same} of ${pairs} pairs retrieved with the same score\n`,
  );
process.exitCode = missing > 0 ? 1 : 0;
