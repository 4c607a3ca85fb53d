import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { checkIdentifier, walletCurrency } from '../../src/normalise/identifier.js';
import { readAll } from './read-all.js';
import { REAL, withRealLists } from './real-lists.js';

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
