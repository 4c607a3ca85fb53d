import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Entity } from '../../../src/lists/entity.js';
import { readAll } from '../read-all.js';
import { REAL, withRealLists } from '../real-lists.js';

const FIXTURE = 'fixtures/formats/ofac-advanced-xml/SDN_ADVANCED.XML';

describe('OFAC advanced XML', () => {
  test('is told from the consolidated list by its programmes, and has its date', async () => {
    const { summary } = await readAll(FIXTURE);
    expect(summary).toMatchObject({
      list: 'ofac-sdn',
      format: 'ofac-advanced-xml',
      entities: 4,
      published: '2026-05-04',
      declaredCount: null,
    });
    expect(summary.notes.map(({ text, count }) => [text, count])).toEqual([
      ['unknown idType Feature Not Seen Before', 1],
    ]);
  });

  // a name may be in another order without the first; the second may be a party that was lost
  test.each([
    [
      '<NamePartType ID="1520">',
      '<NamePartType ID="9">',
      'NamePartType 1520 stands for nothing in this file',
    ],
    [
      '</SanctionsEntries>',
      '<SanctionsEntry ID="805" ProfileID="299" ListID="1550"></SanctionsEntry></SanctionsEntries>',
      'SanctionsEntry of a party that is not in the file',
    ],
  ])('says so where an id stands for nothing: %s', async (text, other, note) => {
    const directory = await mkdtemp(join(tmpdir(), 'advanced-'));
    const damaged = join(directory, 'advanced.xml');
    await writeFile(damaged, (await readFile(FIXTURE, 'utf8')).replace(text, other));
    const { summary } = await readAll(damaged);
    expect(summary.notes.map(({ text }) => text)).toContain(note);
    await rm(directory, { recursive: true });
  });

  test('names: parts by their groups, other scripts as aliases, low quality as weak', async () => {
    const [person] = (await readAll(FIXTURE)).entities;
    expect(person?.names.map(({ full, kind, quality, script }) => [full, kind, quality, script])).toEqual([
      ['Quentin Ivanovich ZORBLAX', 'primary', 'strong', 'Latn'],
      ['Квентин Иванович Зорблакс', 'alias', 'strong', 'Cyrl'],
      ['佐坤', 'alias', 'strong', 'Hani'],
      ['Kuentin ZORBLAKS', 'alias', 'strong', 'Latn'],
      ['EL EJEMPLO', 'alias', 'weak', 'Latn'],
      ['Q. ZORBLAX', 'former', 'strong', 'Latn'],
    ]);
    expect(person?.names[0]?.parts.map(({ role }) => role)).toEqual(['given', 'patronymic', 'family']);
  });

  test('what is joined: places, documents, listings, relations', async () => {
    const [person, company, vessel, aircraft] = (await readAll(FIXTURE)).entities;
    expect(person).toMatchObject({
      id: 'ofac-sdn:201',
      type: 'person',
      genders: ['male'],
      positions: ['General Manager'],
      birthPlaces: [{ text: 'Port Exemplar, Iran', country: 'IR' }],
      listedOn: '2012-03-04',
      programmes: ['SDGT', 'IFSR'],
    });
    expect(person?.birthDates.map(({ from, to, circa, text }) => [from, to, circa, text])).toEqual([
      ['1971-04-03', '1971-04-03', false, '03 Apr 1971'],
      ['1972-01-01', '1972-12-31', true, 'circa 1972'],
      ['1953-01-01', '1954-12-31', false, '01 Jan 1953 to 31 Dec 1954'],
      ['1970-03-01', '1970-03-31', false, 'Mar 1970'],
    ]);
    expect(person?.countries.map(({ code, role }) => `${role} ${code}`)).toEqual([
      'birth IR',
      'nationality IR',
      'citizenship SY',
      'residence SY',
    ]);
    expect(person?.addresses).toEqual([
      {
        text: '1 Invented Street, Damascus, 00100, Syria',
        city: 'Damascus',
        postalCode: '00100',
        country: 'SY',
      },
    ]);
    expect(
      person?.identifiers.map(({ type, value, country, currency }) => [type, value, country, currency]),
    ).toEqual([
      ['passport', 'ZZ0012345', 'IR', null],
      ['passport', 'ZZ0099999', 'IR', null],
      ['wallet', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', null, 'XBT'],
      ['wallet', '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy', null, 'XBT'],
      ['other', 'whatever it means', null, null],
    ]);
    expect(person?.remarks).toContain('Passport ZZ0012345 (Iran) issued 2010-02-01 expires 2020-01-31');
    expect(person?.remarks).toContain('Passport ZZ0099999: Fraudulent');
    expect(person?.links).toEqual([
      { relation: 'formerly associate of', target: 'ofac-sdn:202' },
      { relation: 'linked-to', target: 'EXEMPLAR TRADING LLC' },
    ]);
    expect(person?.measures.at(-1)).toEqual({ effect: 'block', text: 'SDN List: Block', source: 'list' });
    expect(company).toMatchObject({
      type: 'organization',
      identifiers: [{ type: 'tax-id', value: '7830002293' }],
      addresses: [{ text: 'Gaza, Palestinian', country: 'PS' }],
    });
    expect(company?.names[1]).toMatchObject({ script: 'Arab', parts: [] });
    expect(company?.countries).toContainEqual({ code: 'IR', role: 'registration', text: 'Iran' });
    expect(vessel).toMatchObject({ type: 'vessel', programmes: ['IRAN'] });
    expect(vessel?.identifiers.map(({ type, value }) => [type, value])).toEqual([
      ['imo', '9074729'],
      ['call-sign', 'ZZZ9'],
    ]);
    expect(vessel?.links).toEqual([
      { relation: 'owner', target: 'EXEMPLAR SHIPPING LINES' },
      { relation: 'owned or controlled by', target: 'ofac-sdn:202' },
    ]);
    expect(aircraft?.countries).toEqual([
      { code: 'RU', role: 'registration', text: 'Russia' },
      { code: 'PS', role: 'residence', text: 'Gaza' },
    ]);
    expect(aircraft?.addresses[0]?.text).toBe('Exampleville, Gaza');
    expect(aircraft?.identifiers).toMatchObject([{ type: 'tail-number', value: 'ZZ-QQX' }]);
  });

  test('a file that ends early is an error, wherever it ends', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'advanced-'));
    const text = await readFile(FIXTURE, 'utf8');
    for (const end of ['<SanctionsEntry ID="803"', '<DistinctParty FixedRef="203"', '<Location ID="502"']) {
      const path = join(directory, 'SDN_ADVANCED.XML');
      await writeFile(path, text.slice(0, text.indexOf(end) + end.length + 2));
      await expect(readAll(path)).rejects.toMatchObject({
        name: 'Problem',
        kind: 'lists',
        message: expect.stringMatching(/ends early/),
      });
    }
    await rm(directory, { recursive: true });
  });
});

withRealLists('OFAC’s consolidated list of March 2020 as advanced XML', () => {
  test('has every party, alias, document and listing', async () => {
    const { entities, summary } = await readAll(
      `${REAL}/other-formats/ofac-consolidated-advanced-2020-03-17.xml`,
    );
    expect(summary).toMatchObject({
      list: 'ofac-consolidated',
      entities: 375,
      published: '2020-03-17',
      notes: [],
    });
    // 1,290 aliases, two of which say the same as another of their party
    expect(entities.flatMap(({ names }) => names)).toHaveLength(1288);
    expect(entities.flatMap(({ names }) => names.filter(({ quality }) => quality === 'weak'))).toHaveLength(
      30,
    );
    expect(entities.flatMap(({ birthDates }) => birthDates)).toHaveLength(77);
    expect(entities.flatMap(({ links }) => links)).toHaveLength(276);
    expect(entities.every(({ listedOn, measures }) => listedOn !== null && measures.length > 0)).toBe(true);
  });

  test('gives the parties that are listed as the standard XML of 2018 gives them', async () => {
    const { entities } = await readAll(`${REAL}/other-formats/ofac-consolidated-advanced-2020-03-17.xml`);
    const { entities: earlier } = await readAll(`${REAL}/older/ofac-consolidated-2018-04-06.xml`);
    const byId = new Map(earlier.map((entity) => [entity.id, entity]));
    const both = entities.filter(({ id }) => byId.has(id));
    expect(both).toHaveLength(373);
    // what OFAC changed in two years, counted by hand: names put into another case, BICs written without blanks
    const differing = (values: (entity: Entity) => readonly unknown[]) =>
      both.filter((entity) => {
        const other = byId.get(entity.id);
        return other === undefined || !isEqualSet(values(entity), values(other));
      }).length;
    expect(differing(({ type }) => [type])).toBe(0);
    expect(
      differing(({ names }) => names.map(({ full, kind }) => [full.toLowerCase(), kind])),
    ).toBeLessThanOrEqual(19);
    expect(
      differing(({ names }) => names.map(({ parts }) => parts.map(({ role }) => role))),
    ).toBeLessThanOrEqual(19);
    expect(differing(({ birthDates }) => birthDates)).toBe(0);
    expect(differing(({ birthPlaces }) => birthPlaces)).toBe(0);
    expect(differing(({ genders }) => genders)).toBe(0);
    expect(differing(({ countries }) => countries)).toBe(0);
    expect(differing(({ addresses }) => addresses)).toBe(1);
    expect(
      differing(({ identifiers }) =>
        identifiers.map(({ type, value, country }) => [type, value.replaceAll(' ', ''), country]),
      ),
    ).toBeLessThanOrEqual(13);
  });
});

function isEqualSet(some: readonly unknown[], others: readonly unknown[]): boolean {
  const [left, right] = [some, others].map((values) =>
    values
      .map((value) => JSON.stringify(value))
      .sort()
      .join(),
  );
  return left === right;
}
