import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readAll } from '../read-all.js';
import { longTest, REAL, withRealLists } from '../real-lists.js';

const DIRECTORY = 'fixtures/formats/uk-ofsi-conlist-csv';
const RETIRED = 'the list was retired on 28 January 2026';

describe('the OFSI consolidated list, layout of 2022', () => {
  test('rows of a group are one entity; the notes say that the list was retired', async () => {
    const { entities, summary } = await readAll(`${DIRECTORY}/ConList.csv`);
    expect(summary).toMatchObject({
      list: 'uk-ofsi-conlist',
      format: 'uk-ofsi-conlist-csv',
      entities: 3,
      published: '2025-04-10',
      declaredCount: null,
      notes: [{ text: expect.stringContaining(RETIRED), count: 1, line: null }],
    });
    const [person, company, ship] = entities;
    expect(person).toMatchObject({
      id: 'uk-ofsi-conlist:99001',
      type: 'person',
      genders: ['male'],
      programmes: ['Russia'],
      listedOn: '2022-12-08',
      updatedOn: '2023-01-10',
      positions: ['General', 'Dr', 'General Manager'],
    });
    expect(person?.names.map(({ full, kind, quality, language }) => [full, kind, quality, language])).toEqual(
      [
        ['Quentin Ivanovich ZORBLAX', 'primary', 'strong', null],
        ['EL EJEMPLO', 'alias', 'weak', null],
        ['Квентин Зорблакс', 'alias', 'strong', 'ru'],
        ['Kuentin ZORBLAKS', 'alias', 'strong', null],
      ],
    );
    expect(person?.birthDates.map(({ from, to }) => [from, to])).toEqual([
      ['1971-04-03', '1971-04-03'],
      ['1972-01-01', '1972-12-31'],
      ['1973-05-01', '1973-05-31'],
    ]);
    expect(person?.birthPlaces).toEqual([
      { text: 'Exampleville, Iran', country: 'IR' },
      { text: 'Otherton, Iran', country: 'IR' },
      { text: 'Syria', country: 'SY' },
    ]);
    expect(person?.countries.map(({ code, role }) => `${role} ${code}`)).toEqual([
      'birth IR',
      'birth SY',
      'nationality IR',
      'nationality SY',
      'residence IR',
    ]);
    expect(person?.identifiers.map(({ type, value, country }) => [type, value, country])).toEqual([
      ['passport', 'ZZ0012345', 'IR'],
      ['passport', 'ZZ0099999', 'SY'],
      ['national-id', '123-456-78', 'IR'],
      ['phone', '+7 (495) 777 00 00', null],
      ['phone', '8 (800) 000 00 00', null],
      ['email', 'info@exemplar.example', null],
    ]);
    expect(person?.links).toEqual([
      { relation: 'uk-reference', target: 'RUS9001' },
      { relation: 'un-reference', target: 'TAi.999' },
    ]);
    expect(person?.measures).toEqual([
      { effect: 'block', text: 'Asset freeze', source: 'programme' },
      { effect: 'restrict', text: 'Trust services', source: 'list' },
    ]);
    expect(company?.addresses[0]?.text).toBe('NAT YAY KAN(1)STREET, Exampleville, 00100, Burma');
    expect(company?.links).toEqual([
      { relation: 'uk-reference', target: 'RUS9002' },
      { relation: 'parent', target: 'EXEMPLAR HOLDING' },
      { relation: 'subsidiary', target: 'EXEMPLAR MINOR LLC' },
      { relation: 'subsidiary', target: 'EXEMPLAR TINY LLC' },
    ]);
    expect(company?.identifiers).toContainEqual({
      type: 'registration',
      value: '7830002293',
      country: 'RU',
      label: 'Business Registration Number',
      currency: null,
    });
    expect(ship).toMatchObject({ type: 'vessel', identifiers: [{ type: 'imo', value: '9074729' }] });
    expect(ship?.countries.map(({ code, role }) => `${role} ${code}`)).toEqual(['flag KP', 'flag RU']);
    // a reference in the text is to another party
    expect(ship?.links).toEqual([
      { relation: 'uk-reference', target: 'DPR9003' },
      { relation: 'owner', target: 'Exemplar Shipping' },
    ]);
  });
});

describe('the OFSI consolidated list before 2022', () => {
  test('Windows-1252, prime aliases, numbers within their details', async () => {
    const { entities, summary } = await readAll(`${DIRECTORY}/ConList-before-2022.csv`);
    expect(summary).toMatchObject({ entities: 1, published: '2020-04-27' });
    const [person] = entities;
    expect(person).toMatchObject({
      id: 'uk-ofsi-conlist:99004',
      listedOn: '2016-04-01',
      positions: ['Dr', '‘Manager’ of cafés'],
      birthPlaces: [{ text: 'Exampleville, Iran', country: 'IR' }],
      links: [{ relation: 'un-reference', target: 'QDi.999' }],
    });
    expect(person?.names.map(({ full, kind }) => [full, kind])).toEqual([
      ['Quentin ZORBLAX', 'primary'],
      ['Kuéntin ZORBLAKS', 'alias'],
      ['OLD ZORBLAX', 'former'],
    ]);
    expect(person?.identifiers.map(({ type, value, country }) => [type, value, country])).toEqual([
      ['passport', 'ZZ28642163', 'DE'],
      ['passport', 'ZZ954242', 'MA'],
      ['national-id', '5420250161699', 'PK'],
    ]);
    expect(person?.countries.map(({ code, role }) => `${role} ${code}`)).toEqual([
      'birth IR',
      'nationality IR',
      'nationality SY',
      'residence AF',
    ]);
  });

  test('a file without its header, or cut in a row, is an error', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'ofsi-'));
    const path = join(directory, 'ConList.csv');
    const [, header] = (await readFile(`${DIRECTORY}/ConList.csv`, 'utf8')).split('\r\n');
    await writeFile(path, `Last Updated,10/04/2025\r\n${header}\r\nZORBLAX,Quentin,Indiv`);
    await expect(readAll(path)).rejects.toMatchObject({
      kind: 'lists',
      message: 'has a record of 3 columns where 36 are expected',
      place: { file: path, line: 3 },
    });
    await writeFile(path, `Last Updated,10/04/2025\r\n${header}\r\n`);
    await expect(readAll(path)).rejects.toMatchObject({ kind: 'lists', message: 'holds no record' });
    await rm(directory, { recursive: true });
  });
});

withRealLists('the real OFSI lists', () => {
  const path = `${REAL}/other-formats/uk-ofsi-conlist-2025-04-10-2022format.csv`;

  test('2022 format: every group', async () => {
    const { entities, summary } = await readAll(path);
    expect(summary).toMatchObject({ entities: 4686, published: '2025-04-10' });
    expect(summary.notes).toHaveLength(1);
    const types = (type: string) => entities.filter((entity) => entity.type === type).length;
    expect([types('person'), types('organization'), types('vessel')]).toEqual([3662, 1009, 15]);
  });

  longTest('2022 format: the same as the UK Sanctions List for those that stand on it', async () => {
    const { entities } = await readAll(path);
    const { entities: later } = await readAll(`${REAL}/current/uk-sanctions-list-2026-08-22-rebuilt.xml`);
    const byGroup = new Map(
      later.flatMap((entity) =>
        entity.links
          .filter(({ relation }) => relation === 'ofsi-group')
          .map(({ target }) => [target, entity] as const),
      ),
    );
    const counts = { both: 0, type: 0, names: 0, sameNames: 0, dates: 0, sameDates: 0 };
    for (const entity of entities) {
      const other = byGroup.get(entity.id.replace(/.*:/, ''));
      if (other === undefined) continue;
      counts.both += 1;
      if (entity.type === other.type) counts.type += 1;
      const names = new Set(other.names.map(({ full }) => letters(full)));
      counts.names += entity.names.length;
      counts.sameNames += entity.names.filter(({ full }) => names.has(letters(full))).length;
      const dates = new Set(other.birthDates.map(({ from, to }) => `${from}/${to}`));
      counts.dates += entity.birthDates.length;
      counts.sameDates += entity.birthDates.filter(({ from, to }) => dates.has(`${from}/${to}`)).length;
    }
    expect(counts.both).toBe(4658);
    expect(counts.type).toBe(4658);
    // sixteen months lie between the two
    expect(counts.sameNames / counts.names).toBeGreaterThan(0.98);
    expect(counts.sameDates / counts.dates).toBeGreaterThan(0.99);
  });

  longTest('layout before 2022', async () => {
    const { entities, summary } = await readAll(
      `${REAL}/other-formats/uk-ofsi-conlist-2020-04-27-pre2022.csv`,
    );
    expect(summary).toMatchObject({ entities: 2114, published: '2020-04-27' });
    expect(
      entities.flatMap(({ names }) => names).some(({ full }) => /[\u0080-\u009f\ufffd]/.test(full)),
    ).toBe(false);
    expect(entities.flatMap(({ birthDates }) => birthDates).length).toBeGreaterThan(1500);
    expect(entities.flatMap(({ identifiers }) => identifiers).length).toBeGreaterThan(550);
  });
});

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}]/gu, '');
}
