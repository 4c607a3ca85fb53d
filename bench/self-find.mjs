#!/usr/bin/env node
// Every strong listed name must find its own entity by name alone, and every name compared with itself must score 100.
//
//   node bench/self-find.mjs LISTS… [--threshold 70] [--misses N]
//
// Exit 1 when a name does not.
import { parseArgs } from 'node:util';
import { groupBy } from './group-by.mjs';
import { readEntities, strongNames } from './listed.mjs';
import { program } from './program.mjs';
import { customerOf, indexOf, screener } from './screening.mjs';
import { shareText } from './statistics.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { threshold: { type: 'string', default: '70' }, misses: { type: 'string', default: '10' } },
});
if (positionals.length === 0)
  throw new Error('usage: node bench/self-find.mjs LISTS… (see the head of this file)');
const threshold = Number(values.threshold);
const { compareParties } = await program('match/compare.js');
const print = (text) => process.stdout.write(`${text}\n`);

const entities = await readEntities(positionals);
const index = await indexOf(entities);
const { flagged } = await screener(index, { threshold });
const started = performance.now();
const strong = entities.flatMap((entity) => strongNames(entity).map((name) => ({ entity, name })));
const found = strong.map((row) => ({ ...row, score: flagged(customerOf(row.name.full)).get(row.entity.id) }));
const microseconds = (1000 * (performance.now() - started)) / strong.length;
print(
  `${strong.length} strong names against all ${entities.length} entities (${microseconds.toFixed(0)} µs each): own entity found at ${threshold}`,
);
for (const [key, rows] of groupBy(found, ({ entity }) => `${entity.list} ${entity.type}`))
  print(
    `  ${key.padEnd(34)} ${String(rows.length).padStart(6)}  ${shareText(rows.filter((row) => row.score !== undefined).length, rows.length)}`,
  );
const lost = found.filter((row) => row.score === undefined);
for (const { entity, name } of lost.slice(0, Number(values.misses)))
  print(`  not found: ${entity.id} ${name.full}`);

/** A name that has no letter the program can read (a mere number, signs) has no comparison. */
function selfScore({ entity, name }) {
  try {
    return compareParties(
      customerOf(name.full),
      { ...entity, names: [name] },
      { threshold, weakAliases: 'full' },
    ).score;
  } catch {
    return null;
  }
}
const all = entities.flatMap((entity) => entity.names.map((name) => ({ entity, name })));
const scored = all.map((row) => ({ ...row, score: selfScore(row) }));
const unlike = scored.filter((row) => row.score !== 100);
print(
  `${all.length} names against themselves, weak aliases in full: ${shareText(all.length - unlike.length, all.length)} score 100`,
);
for (const { entity, name, score } of unlike.slice(0, Number(values.misses)))
  print(`  ${score ?? 'unreadable'}: ${entity.id} ${name.full}`);
process.exitCode = lost.length + unlike.length > 0 ? 1 : 0;
