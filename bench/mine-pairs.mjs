#!/usr/bin/env node
// Mines pairs of names from the lists, to fit the model to: names of one party (matches) and names of different parties that share
// tokens (no matches). Written outside the repository: they are the publishers' names.
//
//   node bench/mine-pairs.mjs OUT.csv LISTS… [--seed 1] [--positives 6000] [--negatives 12000]
//
// Columns: name1, name2, type, is_match, group (the party that both, or the first, belong to: keep a group together when splitting),
// list, scripts. Positives: two strong names of one entity with different tokens, at most three pairs an entity. Negatives: strong Latin
// names of two entities of one type, not one party by UN reference, identifier or any whole name, that share the token that says most;
// none where one name holds all the words of the other, since nobody can tell those apart by name.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import { groupBy } from './group-by.mjs';
import { nameKey, partiesOf, tokensOf } from './identity.mjs';
import { readEntities, strongNames } from './listed.mjs';
import { program } from './program.mjs';
import { pick, randomFrom, sample, seedOf, shuffled } from './random.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    positives: { type: 'string', default: '6000' },
    negatives: { type: 'string', default: '12000' },
  },
});
const [out, ...lists] = positionals;
if (lists.length === 0) throw new Error('usage: node bench/mine-pairs.mjs OUT.csv LISTS…');
if (resolve(out).startsWith(fileURLToPath(new URL('..', import.meta.url))))
  throw new Error(`${out}: must lie outside the repository`);
const PAIRS_EACH = 3;
const FEWEST_BITS = 7;

const { tokenBits } = await program('normalise/rarity.js');
const bitsOf = (token, type) => tokenBits(token, type === 'person' ? 'person' : 'organization');
const entities = await readEntities(lists);
const parties = partiesOf(entities);
const random = randomFrom(seedOf(`mine ${values.seed}`));

function row(one, other, entity, match) {
  return {
    name1: one.full,
    name2: other.full,
    type: entity.type,
    is_match: String(match),
    group: parties.get(entity.id),
    list: entity.list,
    scripts: [one.script, other.script].sort().join('-'),
  };
}

function positivesOf(entity) {
  const names = [...groupBy(strongNames(entity), (name) => nameKey(name.full)).values()].map(
    ([first]) => first,
  );
  const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other]));
  return sample(random, pairs, PAIRS_EACH).map(([one, other]) => row(one, other, entity, true));
}

/** Strong Latin names by each token of theirs that says something. */
function postings() {
  const found = entities.flatMap((entity) =>
    strongNames(entity)
      .filter((name) => name.script === 'Latn')
      .flatMap((name) =>
        [...new Set(tokensOf(name.full))]
          .filter((token) => bitsOf(token, entity.type) >= FEWEST_BITS)
          .map((token) => ({ key: `${entity.type} ${token}`, entity, name })),
      ),
  );
  return groupBy(found, ({ key }) => key);
}

function negativesOf(count) {
  const groups = [...postings().values()].filter(
    (group) => new Set(group.map(({ entity }) => parties.get(entity.id))).size > 1,
  );
  const rows = new Map();
  for (let attempt = 0; attempt < 20 * count && rows.size < count; attempt++) {
    const group = pick(random, groups);
    const [one, other] = [pick(random, group), pick(random, group)];
    if (parties.get(one.entity.id) === parties.get(other.entity.id) || holds(one.name, other.name)) continue;
    rows.set(
      [nameKey(one.name.full), nameKey(other.name.full)].sort().join('|'),
      row(one.name, other.name, one.entity, false),
    );
  }
  return [...rows.values()];
}

function holds(one, other) {
  const [mine, theirs] = [new Set(tokensOf(one.full)), new Set(tokensOf(other.full))];
  return [...mine].every((token) => theirs.has(token)) || [...theirs].every((token) => mine.has(token));
}

const positives = sample(random, entities.flatMap(positivesOf), Number(values.positives));
const negatives = negativesOf(Number(values.negatives));
writeFileSync(out, stringify(shuffled(random, [...positives, ...negatives]), { header: true }));
process.stdout.write(`${positives.length} pairs of one party, ${negatives.length} of different parties\n`);
