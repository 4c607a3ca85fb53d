#!/usr/bin/env node
// What is still found of listed parties whose names are altered, by name alone, per class, list and type.
//
//   node bench/recall.mjs LISTS… [--sample 150] [--seed 1] [--threshold 70] [--peers 5] [--csv FILE] [--misses N]
//
// --sample: names per class, list and type. --peers: the same for fuse.js and Jaro–Winkler, which are slow (0: leave out).
// --misses: show some names that were not found, and near misses that were flagged.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { alteredNames } from './altered-names.mjs';
import { idsOnOneList, partiesOf } from './identity.mjs';
import { readEntities } from './listed.mjs';
import { peersOver } from './peers.mjs';
import { PERTURBATIONS, TARGETS } from './perturbations.mjs';
import { program } from './program.mjs';
import { customerOf, indexOf, screener } from './screening.mjs';
import { shareText } from './statistics.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    threshold: { type: 'string', default: '70' },
    peers: { type: 'string', default: '0' },
    csv: { type: 'string' },
    misses: { type: 'string', default: '0' },
  },
});
if (positionals.length === 0)
  throw new Error('usage: node bench/recall.mjs LISTS… (see the head of this file)');

const { tokenBits } = await program('normalise/rarity.js');
const bitsOf = (token, type) => tokenBits(token, type === 'person' ? 'person' : 'organization');
const entities = await readEntities(positionals);
const parties = partiesOf(entities);
const alone = idsOnOneList(entities);
const { flagged } = await screener(await indexOf(entities), { threshold: Number(values.threshold) });

/** Counts how the queries of a cell come out: [{ found, single, missFlagged … }]. */
function judge({ perturbation, list, type, cases }, finds) {
  return cases.map(({ entity, name, altered, miss }) => ({
    perturbation,
    list,
    type,
    name,
    altered,
    miss,
    single: alone.has(entity.id),
    found: finds(altered).has(entity.id),
    missFlagged: miss !== null && finds(miss.name).has(entity.id),
  }));
}

const print = (text = '') => process.stdout.write(`${text}\n`);
const found = (rows) => shareText(rows.filter((row) => row.found).length, rows.length);
const wrong = (rows) => {
  const misses = rows.filter((row) => row.miss);
  return shareText(misses.filter((row) => row.missFlagged).length, misses.length);
};

function printTable(title, rows, keyOf, keys) {
  print(
    `\n${title.padEnd(34)} ${'n'.padStart(6)}  ${'found'.padEnd(22)} ${'found, on one list only'.padEnd(32)} near misses flagged`,
  );
  for (const key of keys) {
    const some = rows.filter((row) => keyOf(row) === key);
    if (some.length === 0) continue;
    const single = some.filter((row) => row.single);
    print(
      `${key.padEnd(34)} ${String(some.length).padStart(6)}  ${found(some).padEnd(22)} ${`${found(single)} of ${single.length}`.padEnd(32)} ${wrong(some)}`,
    );
  }
}

function report(rows) {
  const groups = Object.entries(TARGETS).map(([group, share]) => `${group} (≥ ${100 * share}%)`);
  const groupOf = ({ perturbation: { group } }) => `${group} (≥ ${100 * TARGETS[group]}%)`;
  const cells = [...new Set(rows.map(({ list, type }) => `${list} ${type}`))];
  printTable(
    'class',
    rows,
    (row) => row.perturbation.id,
    PERTURBATIONS.map(({ id }) => id),
  );
  printTable('group', rows, groupOf, groups);
  printTable('list and type', rows, ({ list, type }) => `${list} ${type}`, cells);
  for (const group of Object.keys(TARGETS))
    printTable(
      `${group}, list and type`,
      rows.filter(({ perturbation }) => perturbation.group === group),
      ({ list, type }) => `${list} ${type}`,
      cells,
    );
  printTable(
    'near miss',
    rows,
    (row) => row.miss?.kind ?? 'none',
    [...new Set(rows.map((row) => row.miss?.kind ?? 'none'))].sort(),
  );
}

const cells = [
  ...alteredNames(entities, parties, bitsOf, { seed: values.seed, size: Number(values.sample) }),
];
const started = performance.now();
const rows = cells.flatMap((cell) => judge(cell, (query) => flagged(customerOf(query))));
const seconds = (performance.now() - started) / 1000;
print(
  `${rows.length} altered names, threshold ${values.threshold}, seed ${values.seed} (${seconds.toFixed(1)} s)`,
);
report(rows);

const shown = Number(values.misses);
for (const { id } of shown > 0 ? PERTURBATIONS : []) {
  const mine = rows.filter((row) => row.perturbation.id === id);
  for (const row of mine.filter((each) => !each.found).slice(0, shown))
    print(`  missed, ${id}, ${row.list} ${row.type}: ${row.name} -> ${row.altered}`);
  for (const row of mine.filter((each) => each.missFlagged).slice(0, shown))
    print(`  flagged, ${row.miss.kind}, ${id}: ${row.miss.name} -> ${row.name}`);
}
if (values.csv) {
  const line = (row) => [
    row.perturbation.id,
    row.perturbation.group,
    row.list,
    row.type,
    row.single,
    row.found,
    row.miss?.kind ?? '',
    row.missFlagged,
  ];
  writeFileSync(
    values.csv,
    `class,group,list,type,on_one_list,found,near_miss,near_miss_flagged\n${rows.map((row) => line(row).join(',')).join('\n')}\n`,
  );
}
if (Number(values.peers) > 0) {
  const fewer = cells.map((cell) => ({ ...cell, cases: cell.cases.slice(0, Number(values.peers)) }));
  const peers = [
    { name: 'this program, same names', finds: (query) => flagged(customerOf(query)) },
    ...peersOver(entities),
  ];
  for (const { name, finds } of peers) {
    const begun = performance.now();
    const theirs = fewer.flatMap((cell) => judge(cell, finds));
    print(`\n== ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
    printTable(
      'class',
      theirs,
      (row) => row.perturbation.id,
      PERTURBATIONS.map(({ id }) => id),
    );
    printTable('group', theirs, (row) => row.perturbation.group, Object.keys(TARGETS));
  }
}
