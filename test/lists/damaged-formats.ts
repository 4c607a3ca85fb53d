import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect } from '@jest/globals';
import type { Entity } from '../../src/lists/entity.js';
import { Problem } from '../../src/problem.js';
import { type Structure, structureOf } from './damage.js';
import { fixture, type ReadResult, readAll } from './read-fixture.js';

/** A fixture to be damaged. */
export interface Given {
  readonly title: string;
  readonly list: string;
  /** the file that is damaged, and those that lie beside it */
  readonly files: readonly [string, ...string[]];
  /** names of the elements that are records; null for files of lines */
  readonly record: RegExp | null;
  /** records of lines that are no party's: what stands above them, and their names */
  readonly header: number;
}

const xml = (file: string, list: string, record: RegExp): Given => ({
  title: file,
  list,
  files: [file],
  record,
  header: 0,
});
/** A list of records on lines. */
export const lines = (list: string, header: number, ...files: readonly [string, ...string[]]): Given => ({
  title: files[0],
  list,
  files,
  record: null,
  header,
});
const DELIMITED = ['SDN.CSV', 'ALT.CSV', 'ADD.CSV', 'SDN_COMMENTS.CSV'].map(
  (name) => `formats/ofac-delimited/${name}`,
);

/** Every format. */
export const FORMATS: readonly Given[] = [
  xml('lists/ofac-sdn.xml', 'ofac-sdn', /^sdnEntry$/),
  xml('lists/ofac-consolidated.xml', 'ofac-consolidated', /^sdnEntry$/),
  xml('lists/eu-fsf.xml', 'eu-fsf', /^sanctionEntity$/),
  xml('lists/uk-sanctions-list.xml', 'uk-sanctions-list', /^Designation$/),
  xml('lists/un.xml', 'un', /^(?:INDIVIDUAL|ENTITY)$/),
  xml('formats/ofac-sdn-xml/quirks.xml', 'ofac-sdn', /^sdnEntry$/),
  xml('formats/eu-fsf-xml/quirks.xml', 'eu-fsf', /^sanctionEntity$/),
  xml('formats/uk-sanctions-list-xml/quirks.xml', 'uk-sanctions-list', /^Designation$/),
  xml('formats/un-consolidated-xml/quirks.xml', 'un', /^(?:INDIVIDUAL|ENTITY)$/),
  xml(
    'formats/ofac-advanced-xml/SDN_ADVANCED.XML',
    'ofac-sdn',
    /^(?:DistinctParty|SanctionsEntry|ProfileRelationship)$/,
  ),
  ...DELIMITED.map((file) => lines('ofac-sdn', 0, file, ...DELIMITED.filter((other) => other !== file))),
  lines('eu-fsf', 1, 'formats/eu-fsf-csv/FULL-1_1.csv'),
  lines('uk-sanctions-list', 2, 'formats/uk-sanctions-list-csv/UK-Sanctions-List.csv'),
  lines('uk-ofsi-conlist', 2, 'formats/uk-ofsi-conlist-csv/ConList.csv'),
  lines('uk-ofsi-conlist', 2, 'formats/uk-ofsi-conlist-csv/ConList-before-2022.csv'),
  lines('os', 0, 'formats/opensanctions-json/entities.ftm.json'),
  lines('os', 0, 'formats/opensanctions-json/targets.nested.json'),
  lines('own', 1, 'formats/own-list/watch-list.csv'),
  lines('own', 1, 'formats/own-list/wallets.csv'),
];

/** The format whose fixture is called so. */
export function formatOf(title: string): Given {
  const found = FORMATS.find((given) => given.title.endsWith(title));
  if (found === undefined) throw new Error(`no fixture ${title}`);
  return found;
}

/**
 * What becomes of a file with other bytes: a Problem, or what was read. Anything else that is thrown fails the test.
 */
export async function outcomeOf(
  { list, files: [first, ...others] }: Given,
  bytes: Uint8Array,
): Promise<Problem | ReadResult> {
  const folder = mkdtempSync(join(tmpdir(), 'damaged-list-'));
  const path = join(folder, basename(first));
  writeFileSync(path, bytes);
  for (const other of others) copyFileSync(fixture(other), join(folder, basename(other)));
  try {
    return await readAll(`${list}=${others.length > 0 ? folder : path}`);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error.kind).toBe('lists');
    expect(error.place.file).toContain(folder);
    expect(error.message).not.toBe('');
    return error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every name, in the order of the list. */
export const namesOf = (entities: readonly Entity[]) =>
  entities.flatMap(({ names }) => names.map(({ full }) => full));

/** A fixture as it is. */
export interface Sound {
  readonly given: Given;
  readonly bytes: Uint8Array;
  readonly structure: Structure;
  readonly read: ReadResult;
}

export async function soundOf(given: Given): Promise<Sound> {
  const bytes = new Uint8Array(readFileSync(fixture(given.files[0])));
  const read = await outcomeOf(given, bytes);
  if (read instanceof Problem) throw read;
  return { given, bytes, structure: structureOf(bytes, given.record), read };
}
