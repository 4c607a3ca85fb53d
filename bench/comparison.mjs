#!/usr/bin/env node
// What one comparison costs: aligning, weighing and scoring a customer's name against a listed name that retrieval has kept, in µs of
// processor time for each such pair, amortised over a file of made-up customers.
//
//   node bench/comparison.mjs LISTS… [--customers 2000] [--least 70] [--pairs 20000] [--rounds 15] [--seed 1] [--beside DIST]
//
// Retrieval runs once and its pairs are noted; then all of them are compared again in each round, as a screening compares them.
// --beside: the built files of another version, whose own pairs are compared in turn with this one's. The first round counts for
// nothing; the median of the others counts. Retrieval leaves one pair to ten customers; with a lower --least it leaves more to measure.
import { parseArgs } from 'node:util';
import { readEntities } from './listed.mjs';
import { program, programIn } from './program.mjs';
import { customerOf } from './screening.mjs';
import { median } from './speed/child.mjs';
import { customerMaker } from './speed/customers.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    customers: { type: 'string', default: '2000' },
    least: { type: 'string', default: '70' },
    pairs: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '15' },
    seed: { type: 'string', default: '1' },
    beside: { type: 'string' },
  },
});
if (positionals.length === 0) throw new Error('usage: node bench/comparison.mjs LISTS… (see its head)');
const THRESHOLD = 70;
const count = Number(values.customers);
const entities = await readEntities(positionals);
const next = await customerMaker(entities, values.seed);
const { partialDate } = await program('normalise/date.js');
const customers = Array.from({ length: count }, () => {
  const [, full, , , , gender, day, , country] = next();
  const [year, month, date] = day.split('-').map(Number);
  const born = year ? partialDate({ year, month, day: date, text: day }) : null;
  const countries = [{ code: country, role: 'nationality', text: country }];
  return customerOf(full, { birthDates: born === null ? [] : [born], genders: [gender], countries });
});

/** All comparisons of the file as functions without arguments, as one version of the engine makes them. */
async function comparisonsOf(load) {
  const { IndexBuilder } = await load('compiled/build.js');
  const { createEngine } = await load('match/engine.js');
  const builder = new IndexBuilder();
  for (const entity of entities) builder.add(entity);
  const searches = [];
  let pairs = 0;
  const findRows = (finder, _table, query, need, visit) => {
    const rows = [];
    finder.find(query, need, (row) => rows.push(row));
    if (rows.length > 0) searches.push({ rows, visit });
    pairs += rows.length;
    for (const row of rows) visit(row);
  };
  const options = { threshold: THRESHOLD, weakAliases: 'confirm' };
  const engine = createEngine(builder.finish(), options, { findRows, least: Number(values.least) });
  let searched = 0;
  for (const customer of customers) {
    if (pairs >= Number(values.pairs)) break;
    engine.score(customer);
    searched++;
  }
  return { searches, pairs, searched, rounds: [] };
}

function microsecondsSince(started) {
  const { user, system } = process.cpuUsage(started);
  return user + system;
}

/** Compares every pair of the file once. */
function compareAll(version) {
  const started = process.cpuUsage();
  for (const { rows, visit } of version.searches) for (const row of rows) visit(row);
  version.rounds.push(microsecondsSince(started));
}

const versions = [['this version', await comparisonsOf(program)]];
if (values.beside !== undefined)
  versions.push([values.beside, await comparisonsOf(programIn(values.beside))]);
for (let round = 0; round <= Number(values.rounds); round++)
  for (const [, version] of versions) compareAll(version);
process.stdout.write(`${entities.length} entities, least ${values.least}, ${values.rounds} rounds\n`);
for (const [name, { pairs, searched, rounds }] of versions) {
  const each = rounds.slice(1).map((time) => time / pairs);
  const [least, middle] = [Math.min(...each), median(each)];
  process.stdout.write(
    `${name}: ${pairs} pairs of ${searched} customers, ${(pairs / searched).toFixed(2)} each; ${middle.toFixed(2)} µs a pair (least ${least.toFixed(2)})\n`,
  );
}
