import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Entity } from '../../../src/lists/entity.js';
import { readAll } from '../read-all.js';
import { longTest, REAL, withRealLists } from '../real-lists.js';

const FIXTURE = 'fixtures/formats/uk-sanctions-list-csv/UK-Sanctions-List.csv';

describe('UK Sanctions List CSV', () => {
  test('the product of 73 rows is one person', async () => {
    const { entities, summary } = await readAll(FIXTURE);
    expect(summary).toMatchObject({
      list: 'uk-sanctions-list',
      format: 'uk-sanctions-list-csv',
      entities: 3,
      published: '2026-10-08',
      declaredCount: null,
      notes: [],
    });
    const [person] = entities;
    expect(person).toMatchObject({
      id: 'uk-sanctions-list:RUS9001',
      type: 'person',
      genders: ['male'],
      listedOn: '2022-06-29',
      updatedOn: '2026-01-12',
      positions: ['Dr', 'General Manager'],
      programmes: ['The Russia (Sanctions) (EU Exit) Regulations 2019'],
      birthPlaces: [{ text: 'Exampleville, Iran', country: 'IR' }],
    });
    expect(
      person?.names.map(({ full, kind, quality, script, language }) => [
        full,
        kind,
        quality,
        script,
        language,
      ]),
    ).toEqual([
      ['Quentin Ivanovich ZORBLAX', 'primary', 'strong', 'Latn', null],
      ['Kuentin ZORBLAKS', 'alias', 'strong', 'Latn', null],
      ['El Ejemplo', 'alias', 'weak', 'Latn', null],
      ['Квентин Зорблакс', 'alias', 'strong', 'Cyrl', 'ru'],
    ]);
    expect(person?.birthDates.map(({ from, to }) => [from, to])).toEqual([
      ['1971-04-03', '1971-04-03'],
      ['1972-01-01', '1972-12-31'],
      ['1973-05-01', '1973-05-31'],
    ]);
    expect(person?.addresses.map(({ text }) => text)).toEqual([
      '1 Invented Street, Exampleville, 00100, Iran',
      'Syria',
    ]);
    expect(person?.identifiers.map(({ type, value, country }) => [type, value, country])).toEqual([
      ['passport', 'ZZ0012345', 'IR'],
      ['passport', 'ZZ0099999', null],
      ['national-id', '123-456-78', 'IR'],
    ]);
    expect(person?.measures.map(({ effect, text }) => [effect, text])).toEqual([
      ['block', 'Asset freeze'],
      ['other', 'Travel Ban'],
    ]);
    expect(person?.links).toEqual([
      { relation: 'ofsi-group', target: '99001' },
      { relation: 'un-reference', target: 'TAi.999' },
    ]);
    // line breaks are blanks, and the entities of the web form are read
    expect(person?.remarks).toContain('A made-up note. On two lines, with a comma & an ampersand.');
    expect(person?.remarks).toContain('He said "no" \'twice\'.');
  });

  test('companies and ships', async () => {
    const [, company, ship] = (await readAll(FIXTURE)).entities;
    expect(company?.names.map(({ full, kind }) => [full, kind])).toEqual([
      ['EXEMPLAR "TRADING" LLC', 'primary'],
      ['EXEMPLAR OLD', 'former'],
    ]);
    expect(company?.links).toEqual([
      { relation: 'parent', target: 'EXEMPLAR HOLDING' },
      { relation: 'parent', target: 'EXEMPLAR HOLDING TWO' },
      { relation: 'subsidiary', target: 'EXEMPLAR MINOR LLC' },
    ]);
    expect(company?.identifiers.map(({ type, value }) => [type, value])).toEqual([
      ['phone', '+49 30 000000'],
      ['email', 'info@exemplar.example'],
      ['website', 'https://exemplar.example'],
      ['registration', '7830002293'],
    ]);
    expect(company?.measures.map(({ effect }) => effect)).toEqual(['block', 'unknown']);
    expect(ship).toMatchObject({
      type: 'vessel',
      identifiers: [{ type: 'imo', value: '9074729' }],
      links: [{ relation: 'owner', target: 'Exemplar Ship Management' }],
    });
    expect(ship?.countries.map(({ code, role }) => `${role} ${code}`)).toEqual(['flag GA', 'flag MT']);
  });

  test('a file that is cut in a quoted field, and a row without an id, are errors', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'uk-csv-'));
    const path = join(directory, 'uk.csv');
    const text = await readFile(FIXTURE, 'utf8');
    await writeFile(path, text.slice(0, text.indexOf('On two lines')));
    await expect(readAll(path)).rejects.toMatchObject({
      kind: 'lists',
      message: expect.stringMatching(/ends early/),
      place: { file: path, line: 3 },
    });
    await writeFile(path, text.replace(',RUS9003,', ',,'));
    await expect(readAll(path)).rejects.toMatchObject({ kind: 'lists', message: 'a row has no id' });
    await rm(directory, { recursive: true });
  });
});

withRealLists('the UK Sanctions List as CSV', () => {
  const path = `${REAL}/other-formats/uk-sanctions-list-2026-08-22-rebuilt.csv`;

  test('has every entity', async () => {
    const { entities, summary } = await readAll(path);
    expect(summary).toMatchObject({ entities: 6349, published: '2026-08-21' });
    const types = (type: string) => entities.filter((entity) => entity.type === type).length;
    expect([types('person'), types('organization'), types('vessel')]).toEqual([4036, 1647, 666]);
  });

  longTest('gives the same entities as its XML, as far as its columns are filled', async () => {
    const { entities } = await readAll(path);
    const { entities: fromXml } = await readAll(`${REAL}/current/uk-sanctions-list-2026-08-22-rebuilt.xml`);
    const csv = await readFile(path, 'utf8');
    const byId = new Map(fromXml.map((entity) => [entity.id, entity]));
    const counts = { names: 0, nationality: 0, birth: 0, residence: 0 };
    expect(entities.map(always)).toEqual(entities.map(({ id }) => always(byId.get(id))));
    for (const entity of entities) {
      const other = byId.get(entity.id);
      if (other === undefined) continue;
      expect(missing(other.names.map(key), entity.names.map(key))).toEqual([]);
      for (const name of missing(entity.names.map(key), other.names.map(key))) {
        counts.names += 1;
        // this file was made without some second spellings in other scripts and the names on papers
        expect(csv).not.toContain((JSON.parse(name) as { full: string }).full.replaceAll('"', '""'));
      }
      const [own, theirs] = [entity, other].map(({ countries }) =>
        countries.map(({ role, code }) => `${role} ${code}`),
      );
      expect(missing(theirs, own)).toEqual([]);
      for (const country of missing(own, theirs)) {
        const role = country.split(' ')[0];
        // one nationality, six addresses and no place of birth an entry have been put into this file
        if (role === 'nationality') expect(roles(entity, role)).toBe(1);
        else if (role === 'residence') expect(entity.addresses.length).toBe(6);
        else expect(roles(entity, 'birth')).toBe(0);
        if (role === 'nationality' || role === 'residence' || role === 'birth') counts[role] += 1;
        else throw new Error(`unexplained: ${country}`);
      }
    }
    expect(counts).toEqual({ names: 9, nationality: 150, birth: 2486, residence: 3 });
  });
});

/** What both files hold in full. */
function always(entity: Entity | undefined) {
  if (entity === undefined) return null;
  const { id, type, names, birthDates, programmes, measures, links, listedOn, updatedOn } = entity;
  return { id, type, name: names[0], birthDates, programmes, measures, links, listedOn, updatedOn };
}

function key(name: Entity['names'][number]): string {
  return JSON.stringify(name);
}

function missing(from: readonly string[] | undefined, all: readonly string[] | undefined): string[] {
  const there = new Set(from);
  return [...new Set(all)].filter((value) => !there.has(value));
}

function roles({ countries }: Entity, wanted: string): number {
  return countries.filter(({ role }) => role === wanted).length;
}
