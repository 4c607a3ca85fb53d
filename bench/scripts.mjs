#!/usr/bin/env node
// Does a listed name in another script, taken out of its entity, still find the entity by name alone?
//
//   node bench/scripts.mjs LISTS… [--threshold 70] [--script Arab] [--misses N] [--strict]
//
// The name is compared with the entity without it (and without its equals in that script): what the index would do with the name taken
// out, since retrieval finds all that comparison finds (bench/lossless.mjs). --strict takes every name in another script out of the index
// at once, so that only Latin names are left, and screens for real.
//
// Many of the lists' names in other scripts are translations ("Министерство обороны", "Φωτεινό Μονοπάτι"), which no spelling finds. "Spelt
// alike" counts only those that resemble a Latin name of the entity after any-ascii's plain romanisation, which is not the program's.
import { parseArgs } from 'node:util';
import anyAscii from 'any-ascii';
import { groupBy } from './group-by.mjs';
import { nameKey } from './identity.mjs';
import { bestTokenSimilarity } from './jaro-winkler.mjs';
import { readEntities } from './listed.mjs';
import { program } from './program.mjs';
import { customerOf, indexOf, screener } from './screening.mjs';
import { shareText } from './statistics.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    threshold: { type: 'string', default: '70' },
    script: { type: 'string' },
    misses: { type: 'string', default: '0' },
    strict: { type: 'boolean', default: false },
  },
});
if (positionals.length === 0)
  throw new Error('usage: node bench/scripts.mjs LISTS… (see the head of this file)');
const threshold = Number(values.threshold);
const NOT_FOREIGN = new Set(['Latn', 'Zyyy']);
const { compareParties } = await program('match/compare.js');

const entities = await readEntities(positionals);
const foreign = entities.flatMap((entity) =>
  entity.names
    .filter((name) => name.quality === 'strong' && !NOT_FOREIGN.has(name.script))
    .filter((name) => values.script === undefined || name.script === values.script)
    .map((name) => ({ entity, name })),
);

function foundWithoutIt({ entity, name }) {
  const key = nameKey(name.full);
  const names = entity.names.filter((other) => other.script !== name.script || nameKey(other.full) !== key);
  if (names.length === 0) return null;
  const options = { threshold, weakAliases: 'confirm' };
  return compareParties(customerOf(name.full), { ...entity, names }, options).flagged;
}

async function strictFinder() {
  const left = entities
    .map((entity) => ({ ...entity, names: entity.names.filter((name) => NOT_FOREIGN.has(name.script)) }))
    .filter((entity) => entity.names.length > 0);
  const ids = new Set(left.map((entity) => entity.id));
  const { flagged } = await screener(await indexOf(left), { threshold });
  return ({ entity, name }) => (ids.has(entity.id) ? flagged(customerOf(name.full)).has(entity.id) : null);
}

/** Unrelated words come to 0.45–0.6 by Jaro–Winkler. */
const SPELT_ALIKE = 0.72;

function isSpeltAlike({ entity, name }) {
  const words = wordsOf(anyAscii(name.full));
  const latin = entity.names.filter((other) => NOT_FOREIGN.has(other.script));
  return latin.some((other) => bestTokenSimilarity(words, wordsOf(anyAscii(other.full))) >= SPELT_ALIKE);
}

function wordsOf(text) {
  return text.toLowerCase().match(/[a-z]{2,}/g) ?? [];
}

function line(rows) {
  const shareOf = (some) => shareText(some.filter((row) => row.found).length, some.length);
  const alike = rows.filter(isSpeltAlike);
  return `${String(rows.length).padStart(6)}  ${shareOf(rows).padEnd(24)} spelt alike ${String(alike.length).padStart(6)}  ${shareOf(alike)}`;
}

const finds = values.strict ? await strictFinder() : foundWithoutIt;
const results = foreign.map((row) => ({ ...row, found: finds(row) })).filter((row) => row.found !== null);
process.stdout.write(
  `strong names in other scripts, ${values.strict ? 'all of them out at once' : 'each taken out'}, threshold ${threshold}\n`,
);
for (const [key, rows] of groupBy(results, (row) => `${row.name.script} ${row.entity.type}`))
  process.stdout.write(`  ${key.padEnd(22)} ${line(rows)}\n`);
for (const [script, rows] of groupBy(results, (row) => row.name.script)) {
  process.stdout.write(`${script.padEnd(24)} ${line(rows)}\n`);
  for (const { entity, name } of rows
    .filter((row) => !row.found && isSpeltAlike(row))
    .slice(0, Number(values.misses))) {
    const latin = entity.names.filter((other) => other.script === 'Latn').slice(0, 3);
    process.stdout.write(`  missed: ${name.full} <- ${latin.map((other) => other.full).join(' | ')}\n`);
  }
}
