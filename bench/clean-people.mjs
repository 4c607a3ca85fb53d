#!/usr/bin/env node
// How many ordinary people are flagged: people made up from public name statistics, screened in process.
//
//   npm i --no-save --ignore-scripts --prefix NAMES (the packages of bench/build-rarity.mjs) humannames@1.0.5
//   node bench/clean-people.mjs NAMES LISTS… [--count 50000] [--seed 1] [--threshold 70] [--examples 20] [--csv FILE]
//
// Twice: with date of birth, gender and nationality, and with the name alone. Whoever bears a whole strong listed name is counted apart:
// nobody can tell namesakes apart by name. --csv writes the people instead, to be screened through the command line.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import { nameKey } from './identity.mjs';
import { readEntities, strongNames } from './listed.mjs';
import { cleanPeople } from './people/clean-people.mjs';
import { customerOf, indexOf, screener } from './screening.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
    threshold: { type: 'string', default: '70' },
    examples: { type: 'string', default: '0' },
    csv: { type: 'string' },
  },
});
const [directory, ...lists] = positionals;
if (directory === undefined || (lists.length === 0 && !values.csv))
  throw new Error('usage: node bench/clean-people.mjs NAMES LISTS…');
const people = await cleanPeople(directory, { seed: values.seed, count: Number(values.count) });
const print = (text) => process.stdout.write(`${text}\n`);
const perThousand = (some) => ((1000 * some) / people.length).toFixed(2);

if (values.csv) {
  const rows = people.map(({ name, customer }, index) => [
    `clean-${index + 1}`,
    name,
    customer.genders[0],
    customer.birthDates[0].text,
    customer.countries[0].code,
  ]);
  writeFileSync(
    values.csv,
    stringify([['id', 'full_name', 'gender', 'date_of_birth', 'nationality'], ...rows]),
  );
} else await measure();

async function measure() {
  const entities = await readEntities(lists);
  const names = new Set(entities.flatMap((entity) => strongNames(entity).map((name) => nameKey(name.full))));
  const { flagged } = await screener(await indexOf(entities), { threshold: Number(values.threshold) });
  for (const [title, customerFor] of [
    ['all columns', ({ customer }) => customer],
    ['name alone', ({ name }) => customerOf(name)],
  ]) {
    const started = performance.now();
    const hits = people
      .map((person) => ({ ...person, found: flagged(customerFor(person)) }))
      .filter(({ found }) => found.size > 0);
    const alerts = hits.reduce((sum, { found }) => sum + found.size, 0);
    const namesakes = hits.filter(({ name }) => names.has(nameKey(name))).length;
    const seconds = (performance.now() - started) / 1000;
    print(
      `${people.length} people, ${title}: flagged ${perThousand(hits.length)} in 1,000 (of them exact namesakes ${perThousand(namesakes)}), alerts ${perThousand(alerts)} (${seconds.toFixed(1)} s)`,
    );
    printCultures(hits);
    for (const { name, culture, found } of hits.slice(0, Number(values.examples)))
      print(`  ${culture}: ${name}: ${exampleOf(found, entities)}`);
  }
}

function printCultures(hits) {
  const all = new Map();
  for (const { culture } of people) all.set(culture, (all.get(culture) ?? 0) + 1);
  const rates = [...all].map(([culture, count]) => ({
    culture,
    count,
    rate: (1000 * hits.filter((hit) => hit.culture === culture).length) / count,
  }));
  const worst = rates.filter(({ rate }) => rate > 0).sort((one, other) => other.rate - one.rate);
  print(
    `  by culture: ${worst.map(({ culture, rate, count }) => `${culture} ${rate.toFixed(1)} of ${count}`).join(', ')}`,
  );
}

function exampleOf(found, entities) {
  const [id, score] = [...found].sort(([, one], [, other]) => other - one)[0];
  const entity = entities.find((one) => one.id === id);
  return `${score.toFixed(1)} ${entity.names
    .slice(0, 3)
    .map((name) => name.full)
    .join(' | ')}`;
}
