#!/usr/bin/env node
// Fits the parameters of the name model (src/match/score/model-parameters.ts). The same input gives the same numbers.
//
//   node bench/fit-model.mjs NAMES LISTS… [--sample 40] [--people 20000] [--seed 1] [--rounds 6]
//
// Positives: altered names of listed parties, and longer names of a party against its shorter ones. Negatives: near misses of the same names, and
// people made up from public name statistics against all lists. Parties are split by id: four fifths to fit, one fifth to check.
// NAMES: the folder of name packages (see bench/clean-people.mjs). Prints the parameters; writes nothing.
import { parseArgs } from 'node:util';
import { alteredNames } from './altered-names.mjs';
import { bestScore, evidenceOver } from './fit/evidence.mjs';
import { longerNames } from './fit/longer-names.mjs';
import { search } from './fit/search.mjs';
import { partiesOf } from './identity.mjs';
import { readEntities } from './listed.mjs';
import { cleanPeople } from './people/clean-people.mjs';
import { program } from './program.mjs';
import { randomFrom, seedOf } from './random.mjs';
import { indexOf } from './screening.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '40' },
    people: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '6' },
  },
});
const [names, ...lists] = positionals;
if (lists.length === 0)
  throw new Error('usage: node bench/fit-model.mjs NAMES LISTS… (see the head of this file)');

/** What a miss costs beside a false alarm among people, by class: a class that asks less must not lead the fit. */
const WEIGHTS = { benign: 1.5, phonetic: 1, typo: 1, adversarial: 0.4, longer: 1 };
const NEAR_MISS = 0.5;
const PERSON = 2;
const HELD_OUT = 5;
/** Parties whose longer name is held against a shorter one. */
const LONGER = 1200;

const { tokenBits } = await program('normalise/rarity.js');
const { NAME_PARAMETERS } = await program('match/score/model-parameters.js');
const bitsOf = (token, type) => tokenBits(token, type === 'person' ? 'person' : 'organization');
const entities = await readEntities(lists);
const parties = partiesOf(entities);
const numberOf = new Map(entities.map((entity, number) => [entity.id, number]));
const evidence = evidenceOver(await indexOf(entities));

const items = [];
const cells = alteredNames(entities, parties, bitsOf, { seed: values.seed, size: Number(values.sample) });
for (const { perturbation, cases } of cells) {
  for (const { entity, altered, miss } of cases) {
    const held = seedOf(entity.id) % HELD_OUT === 0;
    const number = numberOf.get(entity.id);
    const group = perturbation.group;
    items.push({ match: true, group, held, weight: WEIGHTS[group], rows: evidence.against(altered, number) });
    if (miss)
      items.push({
        match: false,
        group: 'near miss',
        held,
        weight: NEAR_MISS,
        rows: evidence.against(miss.name, number),
      });
  }
}
for (const { entity, longer, shorter } of longerNames(
  entities,
  randomFrom(seedOf(`${values.seed} longer`)),
  LONGER,
)) {
  const held = seedOf(entity.id) % HELD_OUT === 0;
  const rows = evidence.againstName(longer, numberOf.get(entity.id), shorter);
  items.push({ match: true, group: 'longer', held, weight: WEIGHTS.longer, rows });
}
const people = await cleanPeople(names, { seed: values.seed, count: Number(values.people) });
people.forEach(({ name }, at) => {
  items.push({
    match: false,
    group: 'people',
    held: at % HELD_OUT === 0,
    weight: PERSON,
    rows: evidence.over(name),
  });
});

const fitted = search(
  NAME_PARAMETERS,
  items.filter(({ held }) => !held),
  Number(values.rounds),
);
for (const [title, parameters] of [
  ['before', NAME_PARAMETERS],
  ['after', fitted],
]) {
  for (const held of [false, true]) report(`${title}, ${held ? 'held out' : 'fitted'}`, parameters, held);
}
process.stdout.write(`${JSON.stringify(fitted, null, 2)}\n`);

function report(title, parameters, held) {
  const shares = [...new Set(items.map(({ group }) => group))].map((group) => {
    const some = items.filter((item) => item.group === group && item.held === held);
    const flagged = some.filter(({ rows }) => bestScore(rows, parameters) >= 70).length;
    return `${group} ${((100 * flagged) / some.length).toFixed(group === 'people' ? 3 : 1)}%`;
  });
  process.stdout.write(`${title}: flagged ${shares.join(', ')}\n`);
}
