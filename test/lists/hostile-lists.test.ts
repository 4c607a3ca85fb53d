import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../src/problem.js';
import { inserted } from './damage.js';
import { FORMATS, formatOf, type Given, lines, namesOf, outcomeOf, soundOf } from './damaged-formats.js';
import { fixture } from './read-fixture.js';

describe('hostile content', () => {
  const BEGIN =
    '<CONSOLIDATED_LIST dateGenerated="2026-03-02T00:00:00Z"><INDIVIDUALS></INDIVIDUALS><ENTITIES>';
  const END = '</ENTITIES></CONSOLIDATED_LIST>';
  const un: Given = { title: 'un', list: 'un', files: ['lists/un.xml'], record: /^ENTITY$/, header: 0 };
  const party = (inside: string) =>
    `<ENTITY><DATAID>1</DATAID><FIRST_NAME>Zoravan Trading</FIRST_NAME><REFERENCE_NUMBER>CDe.991</REFERENCE_NUMBER>${inside}</ENTITY>`;
  const read = (text: string) => outcomeOf(un, Buffer.from(text));

  test.each([
    [
      'entities that hold one another, ten to the tenth',
      `<!DOCTYPE x [<!ENTITY a0 "lol">${Array.from({ length: 10 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('')}]>${BEGIN}${party('<COMMENTS1>&a10;</COMMENTS1>')}${END}`,
    ],
    [
      'a file of this machine as an entity',
      `<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/hostname">]>${BEGIN}${party('<COMMENTS1>&file;</COMMENTS1>')}${END}`,
    ],
    [
      'an entity of another machine as a parameter',
      `<!DOCTYPE x [<!ENTITY % far SYSTEM "http://127.0.0.1:9/x.dtd"> %far;]>${BEGIN}${party('')}${END}`,
    ],
  ])('%s is refused, with its line', async (_, text) => {
    const found = await read(text);
    expect(found).toBeInstanceOf(Problem);
    if (found instanceof Problem) expect(found).toMatchObject({ place: { line: 1 } });
  });

  test('an attribute of 10 MB is read over, one of 17 MB refused', async () => {
    const long = (megabytes: number) => party(`<COMMENTS1 x="${'y'.repeat(megabytes << 20)}">c</COMMENTS1>`);
    const accepted = await read(`${BEGIN}${long(10)}${END}`);
    expect(accepted instanceof Problem ? accepted.message : namesOf(accepted.entities)).toEqual([
      'Zoravan Trading',
    ]);
    expect(await read(`${BEGIN}${long(17)}${END}`)).toBeInstanceOf(Problem);
  });

  test('100,000 aliases of one entity are all there', async () => {
    const aliases = Array.from(
      { length: 100_000 },
      (_, at) =>
        `<ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Alias Number ${at}</ALIAS_NAME></ENTITY_ALIAS>`,
    );
    const found = await read(`${BEGIN}${party(aliases.join(''))}${END}`);
    expect(found instanceof Problem ? found.message : namesOf(found.entities).length).toBe(100_001);
  });

  test('empty records are refused at the first of a million', async () => {
    const found = await read(`${BEGIN}\n${'<ENTITY/>'.repeat(1_000_000)}${END}`);
    expect(found).toMatchObject({ place: { line: 2 } });
  });

  test('elements nested 100,000 deep are refused', async () => {
    const deep = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`;
    expect(await read(`${BEGIN}${party(deep)}${END}`)).toMatchObject({ place: { line: 1 } });
  });

  test('a line of 20 MB in a table is refused', async () => {
    const csv = `id,name\n1,"${'z'.repeat(20 << 20)}"\n`;
    const own: Given = {
      title: 'own',
      list: 'own',
      files: ['formats/own-list/watch-list.csv'],
      record: null,
      header: 1,
    };
    await outcomeOf(own, Buffer.from(csv));
    const eu: Given = { ...own, list: 'eu-fsf', files: ['formats/eu-fsf-csv/FULL-1_1.csv'] };
    const [header = ''] = readFileSync(fixture(eu.files[0]), 'utf8').split('\n');
    expect(await outcomeOf(eu, Buffer.from(`${header}\n"${'z'.repeat(20 << 20)}`))).toBeInstanceOf(Problem);
  });
});

describe('what is no record that is known', () => {
  const RECORDS = [
    ['lists/ofac-sdn.xml', 'sdnEntry'],
    ['lists/eu-fsf.xml', 'sanctionEntity'],
    ['lists/uk-sanctions-list.xml', 'Designation'],
    ['lists/un.xml', 'INDIVIDUAL'],
    ['ofac-advanced-xml/SDN_ADVANCED.XML', 'DistinctParty'],
    ['ofac-advanced-xml/SDN_ADVANCED.XML', 'SanctionsEntry'],
  ] as const;

  test.each(RECORDS)('in %s: a %s under another name is refused, with its line', async (title, name) => {
    const given = formatOf(title);
    const { bytes } = await soundOf(given);
    const found = await outcomeOf(
      given,
      Buffer.from(
        Buffer.from(bytes)
          .toString()
          .replace(new RegExp(`<((?:\\w+:)?)${name}\\b([^]*?)</\\1${name}>`), `<$1Other$2</$1Other>`),
      ),
    );
    expect(found).toMatchObject({
      message: expect.stringMatching(/^a <Other> stands where parties do/),
      place: { line: expect.any(Number) },
    });
  });

  test.each([
    ['lists/un.xml', 'INDIVIDUALS'],
    ['lists/un.xml', 'ENTITIES'],
    ['ofac-advanced-xml/SDN_ADVANCED.XML', 'SanctionsEntries'],
  ])('%s without its %s is refused', async (title, name) => {
    const given = formatOf(title);
    const text = Buffer.from((await soundOf(given)).bytes).toString();
    const without = text.replace(new RegExp(`<((?:\\w+:)?)${name}\\b[^]*</\\1${name}>`), '');
    expect(without.length).toBeLessThan(text.length);
    expect(await outcomeOf(given, Buffer.from(without))).toMatchObject({
      message: `has no <${name}>, which every whole file has`,
    });
  });
});

describe('two files in one', () => {
  test('are refused where OFAC’s mark of the end stands between them', async () => {
    const given = formatOf('/SDN.CSV');
    const { bytes } = await soundOf(given);
    const found = await outcomeOf(given, Buffer.concat([bytes, bytes]));
    expect(found).toMatchObject({ message: expect.stringMatching(/0x1A/) });
  });
});

describe('a header that is damaged', () => {
  test.each([
    ['formats/uk-sanctions-list-csv/UK-Sanctions-List.csv', 'Name 2', 'Nbme 2', /no column "Name 2"/],
    ['formats/uk-ofsi-conlist-csv/ConList.csv', 'Name 2', 'Nbme 2', /no column "Name 2"/],
    ['formats/uk-ofsi-conlist-csv/ConList-before-2022.csv', 'DOB', 'D0B', /no column "DOB"/],
    [
      'formats/eu-fsf-csv/FULL-1_1.csv',
      'NameAlias_LastName',
      'NameAlias_LastNbme',
      /no column "NameAlias_LastName"/,
    ],
  ])('%s: %s is missed', async (title, column, damaged, message) => {
    const given = formatOf(title);
    const text = readFileSync(fixture(title), 'latin1').replace(column, damaged);
    expect(await outcomeOf(given, Buffer.from(text, 'latin1'))).toMatchObject({
      message: expect.stringMatching(message),
    });
  });

  test('is said to lack what the list can do without', async () => {
    const given = formatOf('UK-Sanctions-List.csv');
    const text = readFileSync(fixture(given.title), 'latin1').replace('D.O.B', 'D.0.B');
    const found = await outcomeOf(given, Buffer.from(text, 'latin1'));
    expect(found instanceof Problem ? [] : found.summary.notes).toContainEqual({
      text: 'no column "D.O.B", which this format has',
      count: 1,
      line: 2,
      warning: true,
    });
  });

  test('or is not there at all, is not made up of the first row', async () => {
    const given = lines('own', 1, 'formats/own-list/watch-list.csv');
    const [, ...rows] = readFileSync(fixture(given.title), 'utf8').split('\n');
    expect(await outcomeOf(given, Buffer.from(rows.join('\n')))).toMatchObject({
      message: 'has no header row: its first row holds values',
      place: { line: 1 },
    });
  });

  test('or stands below a row of values: that row is not passed over', async () => {
    for (const given of FORMATS.filter(({ header }) => header === 2)) {
      const [first, header, ...rows] = readFileSync(fixture(given.title), 'latin1').split('\n');
      const moved = Buffer.from([first, rows[0], header, ...rows.slice(1)].join('\n'), 'latin1');
      expect(await outcomeOf(given, moved)).toMatchObject({ place: { line: 2 } });
    }
  });
});

test('a byte that breaks UTF-8 does not make the whole file Windows-1252', async () => {
  const given = formatOf('/ConList.csv');
  const { bytes } = await soundOf(given);
  const found = await outcomeOf(given, inserted(bytes, 700, Buffer.from('é', 'latin1')).bytes);
  expect(found).toMatchObject({ message: 'holds bytes that are not utf-8' });
});
