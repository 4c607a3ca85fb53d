#!/usr/bin/env node
// Every strong listed name must find its own entity by name alone, and every name compared with itself must agree in all 100 points: what its
// score lacks may be one part of the explanation, that many people bear the name.
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

/**
 * { score, agrees }: agrees where every point of the explanation but `common`, and the floor that makes up for it, is there. Null for a
 * name that has no letter or figure to compare.
 */
function againstItself({ entity, name }) {
  if (!/[\p{L}\p{N}]/u.test(name.full)) return null;
  const own = { ...entity, names: [name], identifiers: [] };
  const { score, match } = compareParties(customerOf(name.full), own, { threshold, weakAliases: 'full' });
  const parts = match.explanation.filter(({ feature }) => feature !== 'common' && feature !== 'floor');
  return { score, agrees: parts.length === 1 && parts[0].points === 100 };
}
const all = entities.flatMap((entity) => entity.names.map((name) => ({ entity, name })));
const scored = all
  .map((row) => ({ ...row, result: againstItself(row) }))
  .filter(({ result }) => result !== null);
const whole = scored.filter(({ result }) => result.score === 100);
const unlike = scored.filter(({ result }) => !result.agrees);
print(
  `${scored.length} names against themselves, weak aliases in full: ${shareText(scored.length - unlike.length, scored.length)} agree in all 100 points, ${shareText(whole.length, scored.length)} score 100 (${all.length - scored.length} without letter or figure)`,
);
for (const { entity, name, result } of unlike.slice(0, Number(values.misses)))
  print(`  ${result.score}: ${entity.id} ${name.full}`);
process.exitCode = lost.length + unlike.length > 0 ? 1 : 0;
