import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readAll } from '../read-all.js';

const FLAT = 'fixtures/formats/opensanctions-json/entities.ftm.json';
const NESTED = 'fixtures/formats/opensanctions-json/targets.nested.json';

describe('FollowTheMoney entities', () => {
  test('targets are entities; what is beside them is joined, counted or left out', async () => {
    const { entities, summary } = await readAll(`made-up=${FLAT}`);
    expect(summary).toMatchObject({
      list: 'made-up',
      format: 'opensanctions-json',
      entities: 4,
      published: null,
      notes: [
        { text: 'Person that is not a target', count: 1, line: 9 },
        { text: 'Security, which is no party', count: 1, line: 11 },
      ],
    });
    const [person, company, vessel, aircraft] = entities;
    expect(person).toMatchObject({
      id: 'made-up:x-1',
      list: 'made-up',
      type: 'person',
      genders: ['male'],
      birthPlaces: [{ text: 'Exampleville, Iran', country: 'IR' }],
      positions: ['General Manager'],
      programmes: ['MADE-UP'],
      listedOn: '2020-01-02',
      updatedOn: '2026-01-10',
      url: 'https://example.org/x-1',
      addresses: [
        {
          text: '1 Invented Street, Exampleville, 00100, Iran',
          city: 'Exampleville',
          postalCode: '00100',
          country: 'IR',
        },
      ],
      remarks: ['Has done made-up things', 'A made-up note.'],
    });
    expect(person?.names.map(({ full, kind, quality }) => [full, kind, quality])).toEqual([
      ['Quentin Zorblax', 'primary', 'strong'],
      ['Zorblax Quentin Ivanovich', 'alias', 'strong'],
      ['Kuentin Zorblaks', 'alias', 'strong'],
      ['Квентин Зорблакс', 'alias', 'strong'],
      ['Quentin Oldname', 'former', 'strong'],
      ['El Ejemplo', 'alias', 'weak'],
      ['Quentin Ivanovich Zorblax', 'alias', 'strong'],
    ]);
    expect(person?.names.at(-1)?.parts.map(({ role }) => role)).toEqual(['given', 'patronymic', 'family']);
    expect(person?.birthDates.map(({ from, to }) => [from, to])).toEqual([
      ['1971-04-03', '1971-04-03'],
      ['1972-01-01', '1972-12-31'],
    ]);
    expect(person?.countries.map(({ code, role }) => `${role} ${code}`)).toEqual([
      'birth IR',
      'nationality IR',
      'nationality RU',
      'residence SY',
      'residence IR',
    ]);
    expect(person?.identifiers.map(({ type, value, country }) => [type, value, country])).toEqual([
      ['passport', 'ZZ0012345', null],
      ['tax-id', '500100732259', 'RU'],
      ['passport', 'AB998877', 'SY'],
    ]);
    expect(person?.measures.map(({ effect, text }) => [effect, text])).toEqual([
      ['block', 'Asset freeze'],
      ['unknown', 'sanction'],
      ['other', 'role.pep'],
    ]);
    expect(company?.identifiers.map(({ type, value, country }) => [type, value, country])).toEqual([
      ['registration', '77', null],
      ['registration', '1037739010891', 'RU'],
      ['lei', '506700GE1G29325QX363', null],
      ['website', 'https://exemplar.example', null],
      ['wallet', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', null],
    ]);
    expect(company?.links).toEqual([{ relation: 'owner', target: 'made-up:x-1' }]);
    expect(company?.measures).toEqual([{ effect: 'restrict', text: 'sanction.linked', source: 'list' }]);
    expect(vessel?.countries.map(({ code, role }) => `${role} ${code}`)).toEqual(['flag GA', 'flag MT']);
    expect(aircraft?.identifiers.map(({ type }) => type)).toEqual(['tail-number', 'aircraft-serial']);
  });

  test('the nested form gives the same person', async () => {
    const [flat] = (await readAll(`made-up=${FLAT}`)).entities;
    const [nested, ...others] = (await readAll(`made-up=${NESTED}`)).entities;
    expect(others).toEqual([]);
    expect(nested).toEqual(flat);
  });

  test('has no list of its own, so it has to be named', async () => {
    await expect(readAll(FLAT)).rejects.toMatchObject({ kind: 'lists', hint: 'name it: --lists NAME=PATH' });
  });

  test('a line that is no object, a cut file and an entity without a name are errors with their line', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'ftm-'));
    const path = join(directory, 'made-up.json');
    const text = await readFile(FLAT, 'utf8');
    await writeFile(path, text.replace('{"id": "x-2"', '"id": "x-2"'));
    await expect(readAll(`made-up=${path}`)).rejects.toMatchObject({
      kind: 'lists',
      place: { file: path, line: 5 },
    });
    await writeFile(path, text.slice(0, -20));
    await expect(readAll(`made-up=${path}`)).rejects.toMatchObject({
      message: 'ends early, inside the object that begins here',
      place: { file: path, line: 11 },
    });
    await writeFile(path, `${text}{"id":"x-7","schema":"Person","properties":{}}\n`);
    await expect(readAll(`made-up=${path}`)).rejects.toMatchObject({
      message: 'an entity (made-up:x-7) has no name',
      place: { file: path, line: 12 },
    });
    await writeFile(path, `${text}{"schema":"Person","properties":{"name":["Nobody"]}}\n`);
    await expect(readAll(`made-up=${path}`)).rejects.toMatchObject({ message: 'an entity has no id' });
    await rm(directory, { recursive: true });
  });
});

describe('a property of names that is not known', () => {
  const read = async (properties: Readonly<Record<string, unknown>>) => {
    const folder = await mkdtemp(join(tmpdir(), 'properties-'));
    try {
      const path = join(folder, 'list.json');
      await writeFile(path, `${JSON.stringify({ id: 'x-1', schema: 'Person', target: true, properties })}\n`);
      return (await readAll(`made-up=${path}`)).summary.notes;
    } finally {
      await rm(folder, { recursive: true });
    }
  };

  test('is a warning', async () => {
    expect(await read({ name: ['Quentin Zorblax'], knownAsName: ['Q. Z.'], eyeColour: ['green'] })).toEqual([
      { text: 'unknown property knownAsName, which may hold names', count: 1, line: 1, warning: true },
    ]);
    expect(
      await read({ name: ['Quentin Zorblax'], motherName: ['Ada'], passportNumber: ['X1234567'] }),
    ).toEqual([]);
  });

  test('in the place of the only name is refused', async () => {
    await expect(read({ knownAsName: ['Quentin Zorblax'] })).rejects.toMatchObject({
      message: expect.stringMatching(/no name/),
      place: { line: 1 },
    });
  });
});
