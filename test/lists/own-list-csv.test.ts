import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readAll } from './read-all.js';

const FIXTURE = 'fixtures/formats/own-list-csv/watch-list.csv';

describe('own lists', () => {
  test('are tables with the columns of a customer file and those of a list', async () => {
    const { entities, summary } = await readAll(`watch=${FIXTURE}`);
    expect(summary).toMatchObject({ list: 'watch', format: 'own-list-csv', entities: 3, published: null });
    expect(summary.sha256[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(summary.notes).toEqual([{ text: 'column "Risk Tier" is kept as a remark', count: 1, line: 1 }]);
    const [person, company, ship] = entities;
    expect(person).toMatchObject({
      id: 'watch:W1',
      list: 'watch',
      type: 'person',
      programmes: ['INTERNAL'],
      measures: [{ effect: 'block', text: 'block', source: 'list' }],
      listedOn: '2024-03-02',
      url: 'https://example.org/w1',
      birthPlaces: [{ text: 'Exampleville, Iran', country: 'IR' }],
      addresses: [{ text: '1 Invented Street, Exampleville', city: 'Exampleville' }],
      identifiers: [{ type: 'passport', value: 'ZZ0012345' }],
      remarks: ['A made-up reason; with a semicolon', 'Risk Tier: high'],
    });
    expect(person?.names.map(({ full, kind, quality }) => [full, kind, quality])).toEqual([
      ['Quentin Ivanovich Zorblax', 'primary', 'strong'],
      ['Kuentin Zorblaks', 'alias', 'strong'],
      ['Q. Z.', 'alias', 'weak'],
      ['Quentin Oldname', 'former', 'strong'],
    ]);
    // 13 in the first place shows that the day comes first
    expect(person?.birthDates.map(({ from }) => from)).toEqual(['1971-04-13']);
    expect(company).toMatchObject({ type: 'organization', listedOn: '2024-03-05' });
    expect(company?.names.map(({ full }) => full)).toEqual([
      'EXEMPLAR TRADING LLC',
      'EXEMPLAR TRADERS',
      'EXEMPLAR',
    ]);
    expect(company?.identifiers.map(({ type, value, currency }) => [type, value, currency])).toEqual([
      ['tax-id', '7830002293', null],
      ['wallet', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', 'XBT'],
    ]);
    expect(company?.links).toEqual([{ relation: 'owner', target: 'Quentin Zorblax' }]);
    expect(company?.measures).toEqual([{ effect: 'other', text: 'watch', source: 'list' }]);
    expect(ship).toMatchObject({
      type: 'vessel',
      measures: [{ effect: 'unknown', text: 'no measure named', source: 'list' }],
    });
  });

  test('may hold numbers alone, and no ids', async () => {
    const { entities, summary } = await readAll('wallets=fixtures/formats/own-list-csv/wallets.csv');
    expect(entities.map(({ id, names }) => [id, names[0]?.full])).toEqual([
      ['wallets:row-1', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2'],
      ['wallets:row-2', '0x52908400098527886E0F7030069857D2E4169EE7'],
    ]);
    expect(entities.map(({ identifiers }) => identifiers[0]?.currency)).toEqual(['XBT', 'ETH']);
    expect(summary.notes.map(({ text }) => text)).toEqual([
      'no column of ids: entries go by the numbers of their rows',
      'entry without a name, kept under its number',
    ]);
  });

  test('a row that cannot be read is an error of the list, never a party left out', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'own-'));
    const path = join(directory, 'watch.csv');
    const text = await readFile(FIXTURE, 'utf8');
    const refused = async (content: string) => {
      await writeFile(path, content);
      return readAll(`watch=${path}`).catch((error: unknown) => error);
    };
    expect(await refused(text.replace('W3;OCEAN EXEMPLAR;ship;', 'W3;OCEAN EXEMPLAR;'))).toMatchObject({
      kind: 'lists',
      place: { file: path, line: 4 },
      message: 'this row has 20 cells where the header has 21',
    });
    expect(await refused(text.replace('W3;OCEAN EXEMPLAR;', 'W3;;'))).toMatchObject({
      kind: 'lists',
      place: { line: 4 },
      message: 'this row (watch:W3) has no name',
    });
    expect(await refused(text.replace('W3;', 'W1;'))).toMatchObject({ kind: 'lists' });
    expect(await refused(`${text}W4;"never closed`)).toMatchObject({ kind: 'lists', place: { file: path } });
    expect(await refused('')).toMatchObject({ kind: 'lists' });
    await rm(directory, { recursive: true });
  });
});
