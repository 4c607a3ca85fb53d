import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Entity } from '../../../src/lists/entity.js';
import { findLists } from '../../../src/lists/find-lists.js';
import { takeRemarksApart } from '../../../src/lists/ofac/delimited-remarks.js';
import { readAll } from '../read-all.js';
import { longTest, REAL, withRealLists } from '../real-lists.js';

const FIXTURE = 'fixtures/formats/ofac-delimited';

describe('the delimited files of OFAC', () => {
  test('are one list, from whichever file they are found', async () => {
    const [file, ...others] = await findLists([FIXTURE]);
    expect(others).toEqual([]);
    expect(file).toMatchObject({ list: 'ofac-sdn', format: 'ofac-delimited' });
    expect(file?.paths.map((path) => path.replace(/.*\//, ''))).toEqual([
      'SDN.CSV',
      'ALT.CSV',
      'ADD.CSV',
      'SDN_COMMENTS.CSV',
    ]);
  });

  test('give entities like the standard XML', async () => {
    const { entities, summary } = await readAll(FIXTURE);
    expect(summary).toMatchObject({ entities: 5, published: null, declaredCount: null });
    expect(summary.sha256).toHaveLength(4);
    const [company, person, vessel, aircraft, other] = entities;
    expect(company).toMatchObject({
      id: 'ofac-sdn:101',
      type: 'organization',
      programmes: ['SDGT', 'IFSR'],
      url: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=101',
    });
    expect(company?.names.map(({ full, kind, quality }) => [full, kind, quality])).toEqual([
      ['EXEMPLAR TRADING LLC', 'primary', 'strong'],
      ['EXEMPLAR TRADERS', 'alias', 'strong'],
      ['OLD EXEMPLAR COMPANY', 'former', 'strong'],
      ['EXTRA, Ltd.', 'alias', 'weak'],
    ]);
    expect(company?.identifiers).toEqual([
      { type: 'tax-id', value: '7830002293', country: 'RU', label: 'Tax ID No.', currency: null },
    ]);
    expect(company?.links).toEqual([{ relation: 'linked-to', target: 'GRUPO EJEMPLO S.A.' }]);
    expect(company?.addresses).toEqual([
      {
        text: '1 Invented Street, Suite 2, Exampleville, Some Province, 12345, Russia',
        city: 'Exampleville',
        postalCode: '12345',
        country: 'RU',
      },
      { text: 'Gaza', city: null, postalCode: null, country: 'PS' },
    ]);
    expect(person).toMatchObject({ type: 'person', genders: ['male'], positions: ['General Manager'] });
    expect(person?.names[0]).toMatchObject({
      full: 'Quentin Ivan ZORBLAX',
      parts: [
        { role: 'given', text: 'Quentin Ivan' },
        { role: 'family', text: 'ZORBLAX' },
      ],
    });
    expect(person?.addresses[0]).toMatchObject({ city: 'London', postalCode: 'EC3N 1DY', country: 'GB' });
    expect(person?.birthDates.map(({ from, to }) => [from, to])).toEqual([
      ['1971-04-03', '1971-04-03'],
      ['1972-01-01', '1972-12-31'],
    ]);
    expect(person?.countries.map(({ code, role }) => [code, role])).toEqual([
      // no country of the world is called Utopia
      ['IR', 'nationality'],
      ['SY', 'citizenship'],
      ['LB', 'citizenship'],
      ['GB', 'residence'],
    ]);
    expect(vessel).toMatchObject({ type: 'vessel' });
    expect(vessel?.identifiers.map(({ type, value }) => [type, value])).toEqual([
      ['imo', '9074729'],
      ['mmsi', '999000111'],
      ['call-sign', 'ZZZ9'],
    ]);
    expect(vessel?.countries.map(({ code }) => code)).toEqual(['MT', 'TV', 'IR']);
    expect(vessel?.links).toContainEqual({ relation: 'owner', target: 'EXEMPLAR SHIPPING LINES' });
    expect(aircraft?.identifiers.map(({ type, value }) => [type, value])).toEqual([
      ['tail-number', 'ZZ-QQX'],
      ['aircraft-serial', '99881'],
    ]);
    expect(other?.measures).toEqual([{ effect: 'unknown', text: 'MADEUP-EO99999', source: 'programme' }]);
    expect(other?.birthDates[0]).toMatchObject({ from: '1961-01-01', circa: true });
    expect(other?.countries).toEqual([{ code: 'PS', role: 'nationality', text: 'possibly Palestinian' }]);
    expect(other?.remarks).toEqual(['arrested in a story']);
  });

  test('go on in the COMMENTS file where the remarks are cut', async () => {
    const { entities } = await readAll(FIXTURE);
    const person = entities.find(({ id }) => id === 'ofac-sdn:102');
    const remarks = (await readFile(`${FIXTURE}/SDN.CSV`, 'utf8')).split('\r\n')[1]?.match(/"([^"]*)"$/)?.[1];
    expect(remarks).toHaveLength(1000);
    // the eleventh address is cut after its first three figures
    const wallets = person?.identifiers.filter(({ type }) => type === 'wallet') ?? [];
    expect(wallets.filter(({ currency }) => currency === 'XBT')).toHaveLength(9);
    for (const { value } of wallets.filter(({ currency }) => currency === 'XBT'))
      expect(value).toMatch(/^1ExampLe\d\dNotAReaLAddressxxxxxxx$/);
    expect(wallets.at(-1)).toMatchObject({
      currency: 'ETH',
      value: '0x52908400098527886E0F7030069857D2E4169EE7',
    });
    expect(person?.names.slice(-2).map(({ full, quality }) => [full, quality])).toEqual([
      ['EL EJEMPLO', 'weak'],
      ['THE; SEMICOLON', 'weak'],
    ]);
    expect(person?.identifiers.filter(({ type }) => type === 'passport')).toEqual([
      { type: 'passport', value: 'ZZ0012345', country: 'IR', label: 'Passport', currency: null },
      { type: 'passport', value: 'X9 988776', country: null, label: 'Passport', currency: null },
    ]);
  });

  test('say which rows belong to no entry and which OFAC did not write', async () => {
    const { summary } = await readAll(FIXTURE);
    expect(summary.notes).toEqual([
      { text: 'ALT row with an empty cell, which OFAC never writes', count: 1, line: 5 },
      { text: 'ALT row of an entry that is not in the list', count: 1, line: 4 },
    ]);
  });
});

test('remarks that are cut right behind an item keep it', () => {
  const { ids, text } = takeRemarksApart('DOB 1971; Passport ZZ0012345; Tax ID No. 7830002293;', true);
  expect(ids.map(({ value }) => value)).toEqual(['ZZ0012345', '7830002293']);
  expect(text).toEqual(['…']);
  // and half an item is none
  expect(takeRemarksApart('DOB 1971; Passport ZZ00', true)).toMatchObject({
    ids: [],
    text: ['Passport ZZ00…'],
  });
});

describe('incomplete and damaged sets', () => {
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'delimited-'));
  });
  afterAll(async () => {
    await rm(directory, { recursive: true });
  });

  test('an SDN file without its ALT file is refused, and read only when that is allowed', async () => {
    const alone = join(directory, 'SDN.CSV');
    await copyFile(`${FIXTURE}/SDN.CSV`, alone);
    await expect(findLists([alone])).rejects.toMatchObject({ kind: 'lists', name: 'Problem' });
    const { entities, summary } = await readAll(alone, { allowIncomplete: true });
    expect(entities).toHaveLength(5);
    expect(summary.notes.map(({ text, count }) => [text, count])).toEqual([
      ['remarks cut off at 1,000 characters', 1],
      ['no ALT file: the strong aliases are not screened', 1],
      ['no ADD file: there are no addresses', 1],
      ['no COMMENTS file: remarks of more than 1,000 characters are cut off', 1],
    ]);
    // half an address is another address: it is kept as text
    const person = entities.find(({ id }) => id === 'ofac-sdn:102');
    expect(person?.identifiers.filter(({ type }) => type === 'wallet')).toHaveLength(8);
    expect(person?.remarks.join()).toMatch(/Digital Currency Address - XBT 1ExampLe.*…/);
  });

  test.each([
    [
      'a row that ends early',
      '101,"X",-0- ,"SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n102,"Y"',
      2,
      /2 columns where 12/,
    ],
    [
      'a quote that nothing closes',
      '101,"X",-0- ,"SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n102,"Y,-0- ',
      2,
      /ends early/,
    ],
    [
      'a quote in the middle',
      '101,"X",-0- ,"SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n102,"Y"Z",-0- ',
      2,
      /quotes/,
    ],
  ])('%s is an error with its line', async (_, text, line, message) => {
    const path = join(directory, 'damaged.csv');
    await writeFile(path, text);
    await expect(readAll(path, { allowIncomplete: true })).rejects.toMatchObject({
      name: 'Problem',
      kind: 'lists',
      place: { file: path, line },
      message: expect.stringMatching(message),
    });
  });
});

withRealLists('OFAC’s delimited files', () => {
  longTest('SDN of July 2021', async () => {
    const { entities, summary } = await readAll(`${REAL}/other-formats/ofac-sdn-csv-2021-07`);
    expect(summary.notes).toEqual([]);
    expect(entities).toHaveLength(8976);
    const aliases = entities.flatMap(({ names }) => names.filter(({ kind }) => kind !== 'primary'));
    expect(aliases.filter(({ quality }) => quality === 'strong').length).toBeGreaterThan(11_500);
    expect(entities.flatMap(({ addresses }) => addresses).length).toBeGreaterThan(11_000);
  });

  test('SDN of January 2022, whose mirror added an alias and mangled an entry number', async () => {
    const { entities, summary } = await readAll(`${REAL}/other-formats/ofac-sdn-csv-2022-01`);
    expect(entities).toHaveLength(9044);
    expect(summary.notes.map(({ text, count }) => [text, count])).toEqual([
      ['ALT row with an empty cell, which OFAC never writes', 1],
      ['remarks cut off at 1,000 characters', 7],
      ['entry number given twice: the later entry is kept as NUMBER.2', 1],
      ['ADD row of an entry that is not in the list', 1],
      ['no COMMENTS file: remarks of more than 1,000 characters are cut off', 1],
    ]);
    const stray = entities.find(({ id }) => id === 'ofac-sdn:34111');
    expect(entities.find(({ id }) => id === 'ofac-sdn:2677.2')).toMatchObject({
      type: 'organization',
      addresses: [],
    });
    expect(stray?.names.map(({ full }) => full)).toContain('Another name');
  });

  test('consolidated list of December 2025', async () => {
    const { entities, summary } = await readAll(`${REAL}/other-formats/ofac-consolidated-csv-2025-12`);
    expect(summary).toMatchObject({ list: 'ofac-consolidated', entities: 442, notes: [] });
    expect(entities.every(({ measures }) => measures.length > 0)).toBe(true);
  });

  longTest('SDN of May 2024, without its ALT file', async () => {
    const path = `${REAL}/older/ofac-sdn-2024-05-03.csv`;
    const { entities, summary } = await readAll(path, { allowIncomplete: true });
    expect(entities).toHaveLength(14_965);
    expect(summary.notes.map(({ text }) => text)).toContain(
      'no ALT file: the strong aliases are not screened',
    );
  });

  longTest('SDN of May 2024 says the same as its XML of that day', async () => {
    const { entities } = await readAll(`${REAL}/older/ofac-sdn-2024-05-03.csv`, { allowIncomplete: true });
    const { entities: fromXml } = await readAll(`${REAL}/current/ofac-sdn-2024-05-03-rebuilt.xml`);
    const byId = new Map(fromXml.map((entity) => [entity.id, entity]));
    expect(entities).toHaveLength(14_965);
    expect(byId.size).toBe(14_965);
    expect(entities.map(comparable)).toEqual(entities.map(({ id }) => comparable(byId.get(id))));
    let [ids, missing] = [0, 0];
    // without the COMMENTS file of that day 18 entries stop at 1,000 characters
    const whole = entities.filter(({ remarks }) => !remarks.some((remark) => remark.endsWith('…')));
    expect(whole).toHaveLength(14_965 - 18);
    for (const entity of whole) {
      const own = new Set(entity.identifiers.map(({ value }) => value));
      for (const { value } of byId.get(entity.id)?.identifiers ?? []) {
        ids += 1;
        // the XML was put together with dates left in some values
        if (!own.has(value) && !own.has(value.replace(/ (?:\([^()]*\) )?(?:issued|expires) .*$/, '')))
          missing += 1;
      }
    }
    expect(ids).toBeGreaterThan(16_900);
    expect(missing).toBe(0);
  });
});

/** What both files hold; aliases and addresses stand in files of their own, as do the countries of addresses. */
function comparable(entity: Entity | undefined) {
  if (entity === undefined) return null;
  const { id, type, names, birthDates, birthPlaces, genders, programmes, positions, countries } = entity;
  const own = countries.filter(({ role }) => role !== 'residence').map(({ code, role }) => `${role} ${code}`);
  return {
    id,
    type,
    name: names[0],
    birthDates,
    birthPlaces,
    genders,
    programmes,
    positions,
    countries: own.sort(),
  };
}
