// A thread of bench/lossless.mjs: screens its queries with the engine and with brute force, on one compiled index, and counts.
import { parentPort, workerData } from 'node:worker_threads';
import { program } from '../program.mjs';

const { openIndex } = await program('compiled/entity-index.js');
const { createEngine } = await program('match/engine.js');
const { createBruteForceEngine } = await program('match/brute-force.js');

const { image, cuts, queries, until } = workerData;
const index = openIndex(image);
const options = { threshold: Math.min(...cuts), weakAliases: 'confirm' };
const engines = { fast: createEngine(index, options), slow: createBruteForceEngine(index, options) };
const times = { fast: 0, slow: 0 };
const counts = new Map();
const missed = [];
let done = 0;

function scores(which, customer) {
  const started = performance.now();
  const scored = engines[which].score(customer);
  times[which] += performance.now() - started;
  return new Map(scored.map(({ entity, score }) => [entity.id, score]));
}

for (const [kind, customer] of queries) {
  if (until !== null && Date.now() > until) break;
  const found = scores('fast', customer);
  for (const [id, score] of scores('slow', customer)) {
    const same = found.get(id) === score;
    if (!same) missed.push(`${customer.names[0].full} against ${id}: ${score}, retrieval ${found.get(id)}`);
    for (const cut of cuts.filter((one) => score >= one)) {
      const count = counts.get(`${kind} ${cut}`) ?? { kind, cut, pairs: 0, same: 0 };
      count.pairs++;
      if (same) count.same++;
      counts.set(`${kind} ${cut}`, count);
    }
  }
  done++;
}
parentPort.postMessage({ counts, missed, done, ...times });
