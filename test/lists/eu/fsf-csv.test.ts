import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { differences } from '../differences.js';
import { readAll } from '../read-all.js';
import { longTest, REAL, withRealLists } from '../real-lists.js';

const FIXTURE = 'fixtures/formats/eu-fsf-csv/FULL-1_1.csv';

describe('EU FSF CSV', () => {
  test('rows of an entry are one entity, wherever they stand', async () => {
    const { entities, summary } = await readAll(FIXTURE);
    expect(summary).toMatchObject({
      list: 'eu-fsf',
      format: 'eu-fsf-csv',
      entities: 3,
      published: '2026-05-04',
      declaredCount: null,
      notes: [],
    });
    const [person, company, ship] = entities;
    expect(person).toMatchObject({
      id: 'eu-fsf:9001',
      type: 'person',
      genders: ['male'],
      programmes: ['UKR'],
      listedOn: '2023-12-18',
      updatedOn: '2025-02-24',
      url: 'https://example.org/act-1',
      positions: ['Dr', 'General Manager'],
    });
    expect(person?.names.map(({ full, kind, quality, language }) => [full, kind, quality, language])).toEqual(
      [
        ['Quentin Ivanovich Zorblax', 'primary', 'strong', 'en'],
        ['Зорблакс Квентин', 'alias', 'strong', 'ru'],
        ['El Ejemplo', 'alias', 'weak', null],
        ['Kwang NO', 'alias', 'strong', null],
        ['Quentin Z.', 'alias', 'strong', null],
        ['Quincy Zorblax', 'alias', 'strong', null],
      ],
    );
    expect(person?.names[3]?.parts.at(-1)).toEqual({ role: 'family', text: 'NO' });
    expect(person?.birthDates.map(({ from, to, circa, calendar }) => [from, to, circa, calendar])).toEqual([
      ['1971-04-03', '1971-04-03', false, 'gregorian'],
      ['1972-01-01', '1972-12-31', true, 'gregorian'],
      ['1953-01-01', '1955-12-31', false, 'gregorian'],
      [null, null, false, 'islamic'],
    ]);
    expect(person?.countries.map(({ code, role }) => `${role} ${code}`)).toEqual([
      'birth IR',
      'citizenship IR',
    ]);
    expect(person?.links).toContainEqual({ relation: 'un-reference', target: 'QDi.043' });
    expect(company?.names[0]?.full).toBe('Exemplar; "Trading" LLC');
    expect(company?.identifiers.map(({ type, value }) => [type, value])).toEqual([
      ['website', 'https://exemplar.example'],
      ['phone', '+ 249 000 000'],
      ['email', 'info@exemplar.example'],
      ['email', 'sales@exemplar.example'],
    ]);
    expect(ship).toMatchObject({ type: 'vessel', identifiers: [{ type: 'imo', value: '9074729' }] });
  });

  test('numbers are told from what the publisher writes behind them', async () => {
    const [person] = (await readAll(FIXTURE)).entities;
    expect(
      person?.identifiers.map(({ type, value, country, label }) => [type, value, country, label]),
    ).toEqual([
      ['passport', 'ZZ0012345', 'IR', 'National passport'],
      ['national-id', '12/ABC (N) 0099', null, 'National identification card'],
    ]);
    expect(person?.remarks).toEqual([
      'El Ejemplo: Low quality a.k.a.',
      'National passport ZZ0012345: known to be expired; valid to 2014-02-21',
      'Date of UN designation: 2023-12-18',
      'A made-up remark (with brackets).',
    ]);
  });

  test('a cut row and a missing column are errors with their line', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'eu-csv-'));
    const path = join(directory, 'eu.csv');
    const text = await readFile(FIXTURE, 'utf8');
    const lines = text.split('\r\n');
    await writeFile(path, `${lines.slice(0, 4).join('\r\n')}\r\n04/05/2026;9001;EU.9001.1;`);
    await expect(readAll(path)).rejects.toMatchObject({ kind: 'lists', place: { file: path, line: 5 } });
    await writeFile(path, text.replace('NameAlias_WholeName', 'NameAlias_Whole'));
    await expect(readAll(path)).rejects.toMatchObject({
      message: 'has no column "NameAlias_WholeName"',
      place: { file: path, line: 1 },
    });
    await writeFile(path, text.replace('04/05/2026;9003;', '04/05/2026;;'));
    await expect(readAll(path)).rejects.toMatchObject({ message: 'a row has no id' });
    await rm(directory, { recursive: true });
  });
});

withRealLists('the EU list as CSV', () => {
  const path = `${REAL}/other-formats/eu-fsf-2026-05-01-rebuilt.csv`;

  test('has every entity', async () => {
    const { entities, summary } = await readAll(path);
    expect(summary).toMatchObject({ entities: 5860, published: '2026-05-01', notes: [] });
    const types = (type: string) => entities.filter((entity) => entity.type === type).length;
    expect([types('person'), types('organization'), types('vessel')]).toEqual([4341, 1517, 2]);
    expect(entities.flatMap(({ names }) => names)).toHaveLength(29_494);
  });

  longTest('gives the same entities as its XML', async () => {
    const { entities } = await readAll(path);
    const { entities: fromXml } = await readAll(`${REAL}/current/eu-fsf-2026-05-01-rebuilt.xml`);
    // the column of the type's description is empty in this file: the code stands for it
    const withoutLabels = entities.map(unlabelled);
    expect(differences(withoutLabels, fromXml.map(unlabelled))).toEqual([]);
  });
});

function unlabelled<Item extends { readonly identifiers: readonly { readonly label: string }[] }>(
  entity: Item,
) {
  return { ...entity, identifiers: entity.identifiers.map((identifier) => ({ ...identifier, label: '' })) };
}
