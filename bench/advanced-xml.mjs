// Makes an OFAC advanced XML of any size from an SDN.XML: its parties once, then again in random order with new ids.
//   node bench/advanced-xml.mjs SDN.XML OUT [--megabytes 120] [--seed 1]
import { createWriteStream } from 'node:fs';
import { relative, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { partyPieces } from './advanced/party-xml.mjs';
import { ReferenceTables } from './advanced/reference-tables.mjs';
import { program } from './program.mjs';
import { randomFrom, shuffled } from './random.mjs';

/** FixedRefs of repeated parties begin here: OFAC's own are below 100,000. */
const FIRST_NEW_UID = 1_000_000;
const SECTIONS = [
  ['Locations', 'locations'],
  ['IDRegDocuments', 'documents'],
  ['DistinctParties', 'party'],
  ['ProfileRelationships', null],
  ['SanctionsEntries', 'entry'],
];
const HEADER = `<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<Sanctions xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML" Version="3">
  <DateOfIssue CalendarTypeID="1">
    <Year>2024</Year>
    <Month>5</Month>
    <Day>3</Day>
  </DateOfIssue>
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { megabytes: { type: 'string', default: '120' }, seed: { type: 'string', default: '1' } },
});
const [source, out] = positionals;
if (source === undefined || out === undefined) throw new Error('usage: advanced-xml.mjs SDN.XML OUT');
refuseRepository(out);

const entities = await readEntities(source);
const tables = new ReferenceTables();
const parties = choose(entities, Number(values.megabytes) * 1e6, randomFrom(Number(values.seed)), tables);
await pipeline(Readable.from(fileText(parties, tables)), createWriteStream(out));
console.log(`${parties.length} parties, ${entities.length} of them as in the source`);

/** The file holds real names: it must never end up among the sources. */
function refuseRepository(path) {
  const inside = relative(fileURLToPath(new URL('..', import.meta.url)), resolve(path));
  if (!inside.startsWith('..')) throw new Error('write it outside the repository');
}

async function readEntities(path) {
  const { findLists } = await program('lists/find-lists.js');
  const { readList } = await program('lists/read-list.js');
  const [list] = await findLists([path]);
  const read = [];
  await readList(list, (entity) => read.push(entity));
  return read;
}

/** As many parties as make up the size, each with its place and id; fills the reference tables on the way. */
function choose(all, bytes, random, references) {
  const chosen = [];
  let written = 0;
  for (let round = 0; written < bytes; round++)
    for (const entity of round === 0 ? all : shuffled(random, all)) {
      if (written >= bytes) break;
      const number = chosen.length;
      const uid = round === 0 ? entity.id.slice(entity.id.indexOf(':') + 1) : String(FIRST_NEW_UID + number);
      const pieces = partyPieces(entity, number, uid, references);
      for (const piece of Object.values(pieces)) written += Buffer.byteLength(piece);
      chosen.push({ entity, uid });
    }
  return chosen;
}

async function* fileText(chosen, references) {
  const { countryName } = await program('normalise/country.js');
  yield HEADER;
  yield references.xml(countryName);
  for (const [section, piece] of SECTIONS) {
    yield `  <${section}>\n`;
    if (piece !== null)
      for (const [number, { entity, uid }] of chosen.entries())
        yield partyPieces(entity, number, uid, references)[piece];
    yield `  </${section}>\n`;
  }
  yield '  <SanctionsEntryLinks />\n</Sanctions>\n';
}
