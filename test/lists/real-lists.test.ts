import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Entity } from '../../src/lists/entity.js';
import { findLists } from '../../src/lists/find-lists.js';
import type { ListFile, ListSummary } from '../../src/lists/list-file.js';
import { readList } from '../../src/lists/read-list.js';
import { problemOf } from './read-fixture.js';

/**
 * The publishers' own files, where a checkout has them beside it; they are never part of the project.
 *
 * The figures were counted a second time on the raw files by scripts that share no code with the readers (Python,
 * ElementTree): records, types, dates of birth, countries other than of birth, weak aliases, names in other scripts,
 * every effect; distinct names and identifiers for OFAC and the EU. Measured here alone: distinct names of the UK and
 * the UN (packed ones are taken apart), and their identifiers (UK: 1,921 entries with a number in a field of its own,
 * the others in free text only; UN: entries that name a document or an IMO number, where a number can be read).
 */
const LISTS = fileURLToPath(new URL('../../../shared/lists/', import.meta.url));
const present = existsSync(LISTS);
if (!present) process.stderr.write('real-lists.test.ts: skipped, ../shared/lists is not there\n');
const whenPresent = present ? describe : describe.skip;

type Tally = Readonly<Record<string, number>>;

async function read(file: ListFile): Promise<{ summary: ListSummary; tally: Tally }> {
  const tally: Record<string, number> = {};
  const summary = await readList(file, (entity) => {
    for (const fact of factsOf(entity)) tally[fact] = (tally[fact] ?? 0) + 1;
    tally['names'] = (tally['names'] ?? 0) + entity.names.length;
  });
  return { summary, tally };
}

function factsOf(entity: Entity): readonly string[] {
  const { names, birthDates, countries, identifiers, measures, type } = entity;
  const facts = new Set<string>([type, ...measures.map(({ effect }) => effect)]);
  if (birthDates.length > 0) facts.add('birthDate');
  if (countries.some(({ role }) => role !== 'birth')) facts.add('country');
  if (identifiers.length > 0) facts.add('identifier');
  if (names.some(({ quality }) => quality === 'weak')) facts.add('weakAlias');
  if (names.some(({ script }) => script !== 'Latn' && script !== 'Zyyy')) facts.add('nonLatin');
  if (measures.length === 0) facts.add('no measure');
  return [...facts];
}

interface Expected {
  readonly list: string;
  readonly published: string;
  readonly entities: number;
  readonly notes: readonly string[];
  readonly tally: Tally;
}

const UN_NOTES = ['date of birth not understood', 'document without a number that can be read'];

const EXPECTED: Readonly<Record<string, Expected>> = {
  'current/ofac-sdn-2024-05-03-rebuilt.xml': {
    list: 'ofac-sdn',
    published: '2024-05-03',
    entities: 14_965,
    notes: [],
    tally: {
      person: 6854,
      organization: 6884,
      vessel: 851,
      aircraft: 376,
      names: 35_690,
      birthDate: 6736,
      country: 12_770,
      identifier: 9817,
      weakAlias: 2103,
      block: 14_965,
      reject: 2,
      restrict: 121,
    },
  },
  'current/ofac-consolidated-2025-03-28.xml': {
    list: 'ofac-consolidated',
    published: '2025-03-28',
    entities: 443,
    notes: [],
    tally: {
      person: 80,
      organization: 363,
      names: 1650,
      birthDate: 75,
      country: 391,
      identifier: 348,
      weakAlias: 55,
      block: 61,
      reject: 79,
      restrict: 364,
    },
  },
  'current/eu-fsf-2026-05-01-rebuilt.xml': {
    list: 'eu-fsf',
    published: '2026-05-01',
    entities: 5860,
    notes: [],
    tally: {
      person: 4341,
      organization: 1517,
      vessel: 2,
      names: 29_494,
      birthDate: 3668,
      country: 3793,
      identifier: 1672,
      nonLatin: 4023,
      block: 5860,
    },
  },
  'current/uk-sanctions-list-2026-08-22-rebuilt.xml': {
    list: 'uk-sanctions-list',
    published: '2026-08-21',
    entities: 6349,
    notes: [],
    tally: {
      person: 4036,
      organization: 1647,
      vessel: 666,
      names: 19_562,
      birthDate: 3130,
      country: 4739,
      identifier: 1974,
      weakAlias: 223,
      nonLatin: 3212,
      block: 5689,
      restrict: 4084,
      other: 5467,
    },
  },
  'current/un-2026-04-02.xml': {
    list: 'un',
    published: '2026-04-02',
    entities: 1005,
    notes: UN_NOTES,
    tally: {
      person: 733,
      organization: 272,
      names: 4315,
      birthDate: 681,
      country: 841,
      identifier: 310,
      weakAlias: 231,
      nonLatin: 387,
      block: 995,
      other: 10,
    },
  },
  'older/eu-fsf-2026-02-23-rebuilt.xml': {
    list: 'eu-fsf',
    published: '2026-02-23',
    entities: 5860,
    notes: [],
    tally: {
      person: 4341,
      organization: 1517,
      vessel: 2,
      names: 29_475,
      birthDate: 3667,
      country: 3792,
      identifier: 1669,
      nonLatin: 4023,
      block: 5860,
    },
  },
  'older/ofac-consolidated-2023-03-08.xml': {
    list: 'ofac-consolidated',
    published: '2023-03-08',
    entities: 445,
    notes: [],
    tally: {
      person: 79,
      organization: 366,
      names: 1636,
      birthDate: 74,
      country: 392,
      identifier: 350,
      weakAlias: 49,
      block: 44,
      reject: 79,
      restrict: 366,
    },
  },
  'older/ofac-consolidated-2018-04-06.xml': {
    list: 'ofac-consolidated',
    published: '2018-04-06',
    entities: 639,
    notes: [],
    tally: {
      person: 94,
      organization: 471,
      vessel: 74,
      names: 1891,
      birthDate: 87,
      country: 576,
      identifier: 430,
      weakAlias: 38,
      block: 272,
      reject: 84,
      restrict: 291,
    },
  },
  'older/un-2025-09-03.xml': {
    list: 'un',
    published: '2025-09-03',
    entities: 879,
    notes: UN_NOTES,
    tally: {
      person: 684,
      organization: 195,
      names: 4088,
      birthDate: 655,
      country: 804,
      identifier: 276,
      weakAlias: 230,
      nonLatin: 387,
      block: 869,
      other: 10,
    },
  },
  'older/un-2023-03-09.xml': {
    list: 'un',
    published: '2023-03-09',
    entities: 956,
    notes: UN_NOTES,
    tally: {
      person: 702,
      organization: 254,
      names: 4232,
      birthDate: 664,
      country: 819,
      identifier: 292,
      weakAlias: 222,
      nonLatin: 404,
      block: 946,
      other: 10,
    },
  },
};

const LONG = process.env['SCREEN_LONG'] === '1';

whenPresent('the publishers’ files', () => {
  // the older ones are of formats that the current ones have, too
  const files = Object.entries(EXPECTED).filter(([name]) => LONG || name.startsWith('current/'));
  test.each(files)(
    '%s',
    async (name, expected) => {
      const [file, ...others] = await findLists([`${LISTS}${name}`]);
      if (file === undefined) throw new Error('no list found');
      expect(others).toEqual([]);
      const { summary, tally } = await read(file);
      expect(summary).toMatchObject({
        list: expected.list,
        published: expected.published,
        entities: expected.entities,
      });
      expect(summary.declaredCount ?? expected.entities).toBe(expected.entities);
      expect(summary.notes.map(({ text }) => text).sort()).toEqual(expected.notes);
      expect(tally).toEqual(expected.tally);
    },
    60_000,
  );

  test('a directory of all five', async () => {
    const lists = await findLists([`${LISTS}current`]);
    expect(lists.map(({ list }) => list)).toEqual([
      'eu-fsf',
      'ofac-consolidated',
      'ofac-sdn',
      'uk-sanctions-list',
      'un',
    ]);
  });

  test('a raw & is refused where it stands', async () => {
    const [file] = await findLists([`${LISTS}broken/un-2024-10-16-unescaped-ampersand.xml`]);
    if (file === undefined) throw new Error('no list found');
    const problem = await problemOf(readList(file, () => {}));
    expect(problem.message).toMatch(
      /an & that is not escaped \(in record 687, the <ENTITY> that begins on line 39785\)/,
    );
    expect(problem.place).toMatchObject({ file: file.paths[0], line: 39_788, column: 25 });
  });

  test('an excerpt with the count of the whole is incomplete', async () => {
    const [file] = await findLists([`${LISTS}other-formats/ofac-sdn-excerpt-2020-04-22.xml`]);
    if (file === undefined) throw new Error('no list found');
    expect((await problemOf(readList(file, () => {}))).message).toBe(
      'holds 8 records, but says that it has 8197',
    );
  });
});
