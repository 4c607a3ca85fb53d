#!/usr/bin/env node
import { once } from 'node:events';
// Writes a made-up customer file to measure the speed of screening with.
//
//   node bench/speed/customers.mjs OUT.csv LISTS… [--rows 1000000] [--seed 1] [--columns 9|2] [--plain]
//
// People of 35 cultures; a quarter are Arabic, Persian and Russian, half of these in their own script, as are some Indians, Chinese and
// Koreans. Names in Latin letters have accents, initials, apostrophes, hyphens and titles as assumed in writing.mjs; with --plain they have none
// of these, as until November 2026, so that figures of both can be compared. One row in 1,000 is a listed name, altered in one of the ways of bench/perturbations.mjs. Prints what the file holds.
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { readEntities, strongNames } from '../listed.mjs';
import { PERTURBATIONS } from '../perturbations.mjs';
import { pick, randomFrom, seedOf } from '../random.mjs';
import { namePools } from './name-pools.mjs';
import { CITIES, COUNTRIES, SHARES } from './places.mjs';
import { nameWriter } from './writing.mjs';

const HEADERS = {
  9: 'id,full_name,first_name,middle_name,last_name,gender,date_of_birth,place_of_birth,nationality',
  2: 'id,full_name',
};
const LISTED = 0.001;
const NATIVE = 0.5;
const ROWS_PER_WRITE = 2000;

/** `next()`: the cells of one customer after another. */
export async function customerMaker(entities, seed, plain = false) {
  const pools = await namePools(seed, plain);
  const write = plain ? (person) => person : nameWriter(seed);
  const random = randomFrom(seedOf(`customers ${seed}`));
  const listed = entities.filter(({ type }) => type === 'person');
  const cultures = [...pools.keys()];
  const total = cultures.reduce((sum, name) => sum + (SHARES[name] ?? 1), 0);
  const drawCulture = () => {
    let left = random() * total;
    return cultures.find((name) => {
      left -= SHARES[name] ?? 1;
      return left < 0;
    });
  };
  const made = () => {
    const culture = drawCulture();
    const pool = pools.get(culture);
    const native = pool.native !== null && random() < NATIVE;
    const { given, family, patronymic, joined } = native ? pool.native : pool;
    const [first, last] = [given(random), family(random)];
    const middle = middleOf(patronymic, given, joined, random);
    const full = joined ? last + first : [first, middle, last].filter((part) => part !== '').join(' ');
    const person = { full, first, middle, last, countries: COUNTRIES[culture] ?? COUNTRIES.anglo };
    return native ? person : write(person, culture, pool);
  };
  const altered = () => {
    for (;;) {
      const entity = pick(random, listed);
      const name = pick(random, strongNames(entity))?.full;
      const full = name && pick(random, PERTURBATIONS).operation(name, random, 'person');
      if (full) return { full, first: '', middle: '', last: '', countries: COUNTRIES.arabic, entity };
    }
  };
  let count = 0;
  return () => {
    count++;
    const person = random() < LISTED && listed.length > 0 ? altered() : made();
    const { full, first, middle, last, countries, entity } = person;
    const day = entity?.birthDates[0]?.from ?? birthDay(random);
    const gender = entity?.genders[0] ?? (random() < 0.5 ? 'male' : 'female');
    const country = random() < 0.15 ? pick(random, Object.values(COUNTRIES)) : countries;
    return [
      `c-${count}`,
      full,
      first,
      middle,
      last,
      gender,
      day,
      pick(random, CITIES),
      pick(random, country),
    ];
  };
}

function middleOf(patronymic, given, joined, random) {
  if (joined) return '';
  if (patronymic !== null) return random() < 0.6 ? patronymic(random) : '';
  return random() < 0.3 ? given(random) : '';
}

function birthDay(random) {
  const [year, month, day] = [1940 + 67 * random(), 1 + 12 * random(), 1 + 28 * random()].map(Math.floor);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Writes `rows` customers; gives the number of bytes and of distinct name tokens. */
export async function writeCustomers(path, entities, { rows, seed, columns, plain }) {
  const next = await customerMaker(entities, seed, plain);
  const file = createWriteStream(path);
  file.write(`${HEADERS[columns]}\n`);
  const tokens = new Set();
  let text = '';
  for (let row = 1; row <= rows; row++) {
    const cells = next();
    for (const token of cells[1].split(' ')) tokens.add(token.toLowerCase());
    text += `${cells.slice(0, columns).map(quoted).join(',')}\n`;
    if (row % ROWS_PER_WRITE !== 0 && row < rows) continue;
    if (!file.write(text)) await once(file, 'drain');
    text = '';
  }
  file.end();
  await once(file, 'finish');
  return { bytes: file.bytesWritten, tokens: tokens.size };
}

function quoted(cell) {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rows: { type: 'string', default: '1000000' },
      seed: { type: 'string', default: '1' },
      columns: { type: 'string', default: '9' },
      plain: { type: 'boolean', default: false },
    },
  });
  const [out, ...lists] = positionals;
  if (out === undefined || lists.length === 0)
    throw new Error('usage: node bench/speed/customers.mjs OUT LISTS…');
  const { seed, plain } = values;
  const options = { rows: Number(values.rows), seed, columns: Number(values.columns), plain };
  const { bytes, tokens } = await writeCustomers(out, await readEntities(lists), options);
  process.stdout.write(`${options.rows} rows, ${bytes} bytes, ${tokens} distinct name tokens\n`);
}
