import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { findLists } from '../../src/lists/find-lists.js';
import { readList } from '../../src/lists/read-list.js';
import { checkIdentifier, walletCurrency } from '../../src/normalise/identifier.js';
import { readAll } from './read-all.js';
import { longTest, REAL, withRealLists } from './real-lists.js';

withRealLists('digital currency addresses of SDN.XML', () => {
  const path = `${REAL}/current/ofac-sdn-2024-05-03-rebuilt.xml`;

  test('every one of them is a wallet of its entry, with a checksum that holds where it has one', async () => {
    const { entities } = await readAll(path);
    const wallets = entities.flatMap(({ id, identifiers }) =>
      identifiers
        .filter(({ type }) => type === 'wallet')
        .map((wallet) => ({ uid: id.replace(/.*:/, ''), wallet })),
    );
    const published = new Set<string>();
    for (const entry of (await readFile(path, 'utf8')).split('<sdnEntry>')) {
      const uid = /<uid>(\d+)</.exec(entry)?.[1];
      const ids = /<idType>Digital Currency Address - (\w+)<\/idType>\s*<idNumber>([^<]+)</g;
      for (const [, currency, value] of entry.matchAll(ids)) published.add(`${uid} ${currency} ${value}`);
    }
    expect(published.size).toBeGreaterThan(450);
    expect(wallets.map(({ uid, wallet }) => `${uid} ${wallet.currency} ${wallet.value}`).sort()).toEqual(
      [...published].sort(),
    );
    const checked = wallets.map(({ wallet }) => ({ wallet, ...checkIdentifier(wallet) }));
    expect(checked.filter(({ valid }) => valid === false)).toEqual([]);
    // EVM addresses in one case have no checksum; the others are cut off by the publisher
    const unknown = checked.filter(
      ({ valid, wallet }) => valid === null && walletCurrency(wallet.value) === null,
    );
    expect(unknown.length).toBeLessThanOrEqual(5);
  });
});

withRealLists('digital currency addresses of the delimited files', () => {
  const files = [
    // 96 in the remarks of SDN.CSV, one whose label goes on in the COMMENTS file
    ['other-formats/ofac-sdn-csv-2021-07', 97, 0],
    ['other-formats/ofac-sdn-csv-2022-01', 127, 3],
    ['older/ofac-sdn-2023-12-20.csv', 271, 7],
    ['older/ofac-sdn-2024-05-03.csv', 295, 7],
  ] as const;
  for (const [name, count, cut] of files) {
    const run = name.includes('2021') ? test : longTest;
    run(`${name}: ${count}, of which ${cut} cut off by the publisher`, () => compare(name, count, cut));
  }

  async function compare(name: string, count: number, cut: number): Promise<void> {
    const [file] = await findLists([`${REAL}/${name}`], { allowIncomplete: true });
    if (file === undefined) throw new Error('no list found');
    const found: string[] = [];
    await readList(file, ({ id, identifiers }) => {
      for (const { type, value } of identifiers)
        if (type === 'wallet') found.push(`${id.replace(/.*:|\..*/g, '')} ${value}`);
    });
    const [primary = '', ...others] = file.paths;
    const comments = others.find((path) => /comments/i.test(path));
    const continued = new Map(
      comments === undefined ? [] : (await rowsOf(comments)).map(([id, text]) => [id, text]),
    );
    const [published, missing]: [string[], string[]] = [[], []];
    for (const [id, text] of await rowsOf(primary)) {
      const remarks = text + (continued.get(id) ?? '');
      for (const { 0: all, 1: value = '', index } of remarks.matchAll(
        /Digital Currency Address - \w+ ?([^;]*)/g,
      )) {
        published.push(value);
        const isCut = remarks.length > 990 && index + all.length === remarks.length;
        if (isCut) missing.push(value);
        else expect(found).toContain(`${id} ${value.replace(/\.$/, '').trim()}`);
      }
    }
    expect([published.length, missing.length]).toEqual([count, cut]);
    expect(found).toHaveLength(count - cut);
  }

  /** Entry number and all that follows it in a row, without the last quotation mark; read without the program. */
  async function rowsOf(path: string): Promise<[id: string, text: string][]> {
    const rows = (await readFile(path, 'utf8')).split(/\r?\n/);
    return rows.map((row) => [/^\d+/.exec(row)?.[0] ?? '', row.replace(/^\d+,"?|"?\s*$/g, '')]);
  }
});

test('an address is one and the same however it is written', () => {
  const key = (value: string) =>
    checkIdentifier({ type: 'wallet', value, country: null, label: '', currency: null }).key;
  expect(key('0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed')).toBe(
    key('0x5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED'),
  );
  expect(key('BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4')).toBe(
    key('bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'),
  );
});
