import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { createBase58check } from '@scure/base';
import fc from 'fast-check';
import { checkIdentifier, walletCurrency } from '../../src/normalise/identifier.js';

const wallet = (value: string) =>
  checkIdentifier({ type: 'wallet', value, country: null, label: '', currency: null });

describe('wallet addresses', () => {
  // EIP-55, test cases: mixed, all capitals, all small
  test.each([
    ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', true],
    ['0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359', true],
    ['0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB', true],
    ['0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb', true],
    ['0x52908400098527886E0F7030069857D2E4169EE7', null],
    ['0xde709f2102306220921060314715629080e2fb77', null],
    ['0x5aaeb6053F3E94C9b9A09f33669435E7Ef1BeAed', false],
  ])('EVM %s', (address, expected) => {
    expect(wallet(address)).toMatchObject({ key: address.toLowerCase(), valid: expected });
  });

  test('an EVM account is one account in every case and chain notation', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-f]{40}$/), (hex) => {
        const expected = `0x${hex}`;
        for (const text of [expected, `0x${hex.toUpperCase()}`, `xdc${hex}`, `ethereum:0x${hex}@1`])
          expect(wallet(text).key).toBe(expected);
      }),
    );
  });

  // BIP-350, test vectors for v0-v16 native segregated witness addresses
  test.each([
    'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
    'tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7',
    'bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y',
    'BC1SW50QGDZ25J',
    'bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs',
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
  ])('segregated witness %s', (address) => {
    expect(wallet(address)).toMatchObject({ key: address.toLowerCase(), valid: true });
    expect(wallet(address.toUpperCase()).key).toBe(address.toLowerCase());
    expect(walletCurrency(address)).toBe('XBT');
  });

  // BIP-350, invalid addresses: wrong encoding for the version, version 17, lengths, mixed case
  test.each([
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd',
    'BC1S0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ54WELL',
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh',
    'BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R',
    'bc1pw5dgrnzv',
    'BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P',
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3T4',
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
  ])('no segregated witness address: %s', (address) => {
    expect(wallet(address).valid).toBe(false);
    expect(walletCurrency(address)).toBeNull();
  });

  // Bitcoin wiki (Address), Litecoin's BIP-173 parameters, TRON documentation, XRPL documentation, CashAddr
  // specification
  test.each([
    ['1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', 'XBT'],
    ['3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy', 'XBT'],
    ['ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9', 'LTC'],
    ['TJRabPrwbZy45sbavfcjinPJC18kjpRTv8', 'TRX'],
    ['rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh', 'XRP'],
    ['rrrrrrrrrrrrrrrrrrrrBZbvji', 'XRP'],
    ['bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a', 'BCH'],
    ['qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a', 'BCH'],
    [
      '44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A',
      'XMR',
    ],
  ])('%s is an address of %s', (address, currency) => {
    expect(wallet(address).valid).toBe(true);
    expect(walletCurrency(address)).toBe(currency);
  });

  test('Base58 is compared with its case, CashAddr without it and without its prefix', () => {
    const cash = 'qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a';
    expect(wallet(`BITCOINCASH:${cash.toUpperCase()}`).key).toBe(cash);
    expect(wallet(' 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2 ').key).toBe('1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2');
    expect(wallet('bitcoin:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2?amount=1').key).toBe(
      '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2',
    );
    expect(wallet('1bvbmseystwetqtfn5au4m4gfg7xjanvn2').key).not.toBe('1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2');
  });

  const sha256 = (data: Uint8Array) => new Uint8Array(createHash('sha256').update(data).digest());
  test.each([
    [[0x00], 'XBT', /^1/],
    [[0x05], 'XBT', /^3/],
    [[0x30], 'LTC', /^L/],
    [[0x32], 'LTC', /^M/],
    [[0x4c], 'DASH', /^X/],
    [[0x10], 'DASH', /^7/],
    [[0x1c, 0xb8], 'ZEC', /^t1/],
    [[0x1c, 0xbd], 'ZEC', /^t3/],
    [[0x41], 'TRX', /^T/],
    [[0x26], 'BTG', /^G/],
    [[0x1e], 'DOGE', /^D/],
  ] as const)('Base58Check with version %j is %s', (version, currency, start) => {
    const encoder = createBase58check(sha256);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), fc.nat({ max: 23 }), (hash, place) => {
        const address = encoder.encode(Uint8Array.from([...version, ...hash]));
        expect(address).toMatch(start);
        expect(wallet(address)).toMatchObject({ key: address, valid: true });
        expect(walletCurrency(address)).toBe(currency);
        // a slip of one character is noticed
        const wrong = `${address.slice(0, place + 2)}${address[place + 2] === 'z' ? 'y' : 'z'}${address.slice(place + 3)}`;
        expect(wallet(wrong).valid).not.toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('what has no known form keeps its text', () => {
    expect(wallet('not-an-address')).toEqual({
      key: 'not-an-address',
      looseKey: null,
      valid: null,
      reason: null,
    });
    expect(walletCurrency('not-an-address')).toBeNull();
  });
});
