#!/usr/bin/env node
// What do programs that know nothing of this one find among the same customers, and this one does not? Each pair is to be
// read: would a person call it a match? It prints names of customers: nothing for a file that others see.
//
//   node bench/cross-check.mjs CUSTOMERS.csv LISTS… [--column full_name] [--sample 300] [--fuse 40] [--seed 1]
//
// MiniSearch: each word of the customer's name is like (fuzzy 0.2) a word of a listed name of as many words. fuse.js, which
// takes a second a name, for the first `--fuse` of the sample: the listed names nearest to the name, at 0.2 or better.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { groupBy } from './group-by.mjs';
import { readEntities } from './listed.mjs';
import { program } from './program.mjs';
import { randomFrom, sample } from './random.mjs';
import { customerOf, indexOf, screener } from './screening.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    column: { type: 'string', default: 'full_name' },
    sample: { type: 'string', default: '300' },
    fuse: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
  },
});
const [file, ...lists] = positionals;
if (lists.length === 0)
  throw new Error('usage: node bench/cross-check.mjs CUSTOMERS.csv LISTS… (see the head of this file)');
const { compareParties } = await program('match/compare.js');
const THRESHOLD = 70;

const rows = parse(readFileSync(file), { columns: true, bom: true });
const names = sample(
  randomFrom(Number(values.seed)),
  [...new Set(rows.map((row) => row[values.column]))],
  Number(values.sample),
);
const entities = await readEntities(lists);
const byId = new Map(entities.map((entity) => [entity.id, entity]));
// a weak alias does not flag alone, which is a rule and no miss
const listed = entities.flatMap((entity) =>
  entity.names
    .filter(({ quality }) => quality === 'strong')
    .map(({ full }) => ({ entity: entity.id, text: full })),
);
const { flagged } = await screener(await indexOf(entities), { threshold: THRESHOLD });

const mini = new MiniSearch({ fields: ['text'], storeFields: ['entity', 'text'] });
mini.addAll(listed.map((name, id) => ({ id, ...name })));
const fuse = new Fuse(listed, { keys: ['text'], threshold: 0.2, ignoreLocation: true, includeScore: true });
const wordsOf = (text) => text.split(/[\s,.'’()-]+/).filter((word) => word !== '').length;
const peers = {
  MiniSearch: (name) =>
    mini
      .search(name, { fuzzy: 0.2, combineWith: 'AND' })
      .filter(({ text }) => wordsOf(text) === wordsOf(name)),
  'fuse.js': (name, at) =>
    at < Number(values.fuse)
      ? fuse
          .search(name)
          .filter(({ item }) => Math.abs(item.text.length - name.length) <= 3)
          .map(({ item }) => item)
      : [],
};

const print = (text) => process.stdout.write(`${text}\n`);
const missed = [];
const counts = new Map(Object.keys(peers).map((peer) => [peer, 0]));
for (const [at, name] of names.entries()) {
  const own = flagged(customerOf(name));
  for (const [peer, search] of Object.entries(peers))
    for (const { entity, text } of search(name, at)) {
      counts.set(peer, counts.get(peer) + 1);
      if (!own.has(entity)) missed.push({ key: `${name}\t${entity}`, name, entity, text, peer });
    }
}
for (const [peer, count] of counts) print(`${peer}: ${count} names found for ${names.length} customers`);
const scored = [...groupBy(missed, ({ key }) => key).values()].map(([{ name, entity, text, peer }]) => {
  const { score } = compareParties(customerOf(name), byId.get(entity), {
    threshold: THRESHOLD,
    weakAliases: 'full',
  });
  return { name, text, entity, peer, score };
});
print(`${scored.length} pairs that score below ${THRESHOLD}:`);
for (const { score, name, text, entity, peer } of scored.sort((one, other) => other.score - one.score))
  print(`${score.toFixed(1)}\t${name}\t${text}\t${entity}\t${peer}`);
