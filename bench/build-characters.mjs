#!/usr/bin/env node
// Makes src/normalise/data/character-meanings.ts and character-cantonese.ts from Unicode's Han database: one English word, and the
// Cantonese reading, of each common Chinese character, simplified and traditional.
//
//   node bench/build-characters.mjs UNIHAN      a directory with Unihan_Readings.txt, Unihan_OtherMappings.txt, Unihan_Variants.txt
//
// Unihan comes with Unicode (Debian: unicode-data). Common characters are those of GB/T 2312, level 1 (rows 16 to 55), and what
// kTraditionalVariant says of them. The same files give the same tables.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('usage: node bench/build-characters.mjs UNIHAN (see the head of this file)');

/** @returns Map of a character to the value of one field */
function field(file, name) {
  const values = new Map();
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
    const [code = '', key, value = ''] = line.split('\t');
    if (code.startsWith('U+') && key === name)
      values.set(String.fromCodePoint(Number.parseInt(code.slice(2), 16)), value);
  }
  return values;
}

const LEVEL_1 = [1600, 5600];
const common = [...field('Unihan_OtherMappings.txt', 'kGB0')]
  .filter(([, cell]) => Number(cell) >= LEVEL_1[0] && Number(cell) < LEVEL_1[1])
  .map(([character]) => character);
const traditional = field('Unihan_Variants.txt', 'kTraditionalVariant');
const characters = common.flatMap((character) => {
  const variants = (traditional.get(character) ?? '').split(' ').filter((code) => code !== '');
  const others = variants.map((code) => String.fromCodePoint(Number.parseInt(code.slice(2), 16)));
  return [character, ...others.filter((other) => other !== character && !common.includes(other))];
});

/** Words of definitions that say how a character is used, not what it means. */
const NO_MEANING = new Set(
  'surname particle used interjection final auxiliary measure and or but it he she who what that this not no be is to of at in simplified radical number sound phonetic which where how why variant name classifier'.split(
    ' ',
  ),
);

/** The first meaning that is one English word; undefined for none. */
function meaning(definition = '') {
  for (const phrase of definition.replaceAll(/\([^)]*\)/g, '').split(/[;,]/)) {
    const word = phrase
      .trim()
      .toLowerCase()
      .replace(/^(?:a|an|the|to|be|of)\s+/, '');
    if (/^[a-z]{2,}$/.test(word) && !NO_MEANING.has(word)) return word;
  }
  return undefined;
}

/** "latin characters, …" by the alphabet, in lines. */
function table(read) {
  const rows = new Map();
  for (const character of characters) {
    const latin = read(character);
    if (latin !== undefined) rows.set(latin, (rows.get(latin) ?? '') + character);
  }
  const lines = [''];
  for (const [latin, together] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entry = `${latin} ${together},`;
    const line = lines.at(-1);
    if (line.length + entry.length < 130) lines[lines.length - 1] = line === '' ? entry : `${line} ${entry}`;
    else lines.push(entry);
  }
  return lines.join('\n').replace(/,$/, '');
}

function write(file, comment, name, text) {
  const path = join(import.meta.dirname, '../src/normalise/data', file);
  writeFileSync(path, `/**\n * ${comment.join('\n * ')}\n */\nexport const ${name} = \`\n${text}\n\`;\n`);
}

const definitions = field('Unihan_Readings.txt', 'kDefinition');
const cantonese = field('Unihan_Readings.txt', 'kCantonese');
write(
  'character-meanings.ts',
  [
    'One English word for what a common Chinese character means, as `english characters, …`. Source: kDefinition of the Unihan',
    'database, Unicode 15.0 (its licence: docs/unicode-licence.md), the first meaning of one word; shortened to the',
    'characters of GB/T 2312, level 1, and their traditional forms. Made by bench/build-characters.mjs.',
  ],
  'CHARACTER_MEANINGS',
  table((character) => meaning(definitions.get(character))),
);
write(
  'character-cantonese.ts',
  [
    'Cantonese readings of common Chinese characters in Jyutping without tones, as `jyutping characters, …`. Source:',
    'kCantonese of the Unihan database, Unicode 15.0 (its licence: docs/unicode-licence.md), the first reading;',
    'shortened to the characters of GB/T 2312, level 1, and their traditional forms. Made by bench/build-characters.mjs.',
  ],
  'CHARACTER_CANTONESE',
  table((character) => cantonese.get(character)?.split(' ')[0]?.replace(/\d$/, '')),
);
