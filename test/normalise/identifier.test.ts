import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { createBase58check } from '@scure/base';
import fc from 'fast-check';
import {
  checkIdentifier,
  type Identifier,
  type IdentifierType,
  walletCurrency,
} from '../../src/normalise/identifier.js';

function id(type: IdentifierType, value: string, rest: Partial<Identifier> = {}): Identifier {
  return { type, value, country: null, label: '', currency: null, ...rest };
}
const key = (type: IdentifierType, value: string) => checkIdentifier(id(type, value)).key;
const valid = (type: IdentifierType, value: string, rest: Partial<Identifier> = {}) =>
  checkIdentifier(id(type, value, rest)).valid;

describe('check digits', () => {
  // GLEIF's own LEI and the one in its technical documentation
  test.each(['506700GE1G29325QX363', 'LEI 5067-00GE-1G29-325Q-X363', '506700ge1g29325qx363'])(
    'LEI %s',
    (value) => {
      expect(checkIdentifier(id('lei', value))).toEqual({
        key: '506700GE1G29325QX363',
        looseKey: null,
        valid: true,
        reason: null,
      });
    },
  );

  // SWIFT IBAN registry examples
  test.each([
    'GB82 WEST 1234 5698 7654 32',
    'DE89370400440532013000',
    'SA0380000000608010167519',
    'NO9386011117947',
  ])('IBAN %s', (value) => {
    expect(valid('iban', value)).toBe(true);
  });

  test('a wrong LEI or IBAN keeps its key and says what is wrong', () => {
    expect(checkIdentifier(id('lei', '506700GE1G29325QX364'))).toMatchObject({
      key: '506700GE1G29325QX364',
      valid: false,
      reason: 'its check digits do not agree',
    });
    expect(checkIdentifier(id('lei', '506700GE1G'))).toMatchObject({ valid: false });
    expect(valid('iban', 'GB82WEST12345658765433')).toBe(false);
    expect(checkIdentifier(id('iban', 'GB82WEST1234565876543'))).toMatchObject({
      reason: 'not of the length of an IBAN of its country',
    });
    expect(checkIdentifier(id('iban', 'US82WEST12345658765432'))).toMatchObject({
      reason: 'its country has no IBAN',
    });
  });

  // the example of Wikipedia's article on the IMO number
  test.each(['9074729', 'IMO9074729', 'IMO 9074729', 'IMO Number: 9074729', 'imo no. 9074729'])(
    'IMO %s',
    (value) => {
      expect(checkIdentifier(id('imo', value))).toMatchObject({ key: '9074729', valid: true });
    },
  );

  test('IMO numbers of companies have digits of their own', () => {
    // 8a + 6b + 4c + 2d + 9e + 7f = 127 for 123456, 127 mod 11 = 6, 11 - 6 = 5
    expect(valid('imo', '1234565')).toBeNull();
    expect(valid('imo', '1234567')).toBe(true);
    expect(valid('imo', '1234568')).toBe(false);
  });

  test('Russian and Chinese numbers are checked where country or label say so', () => {
    // samples of the Federal Tax Service, of GB 32100-2015 and of GB 11643-1999
    expect(valid('tax-id', '7830002293', { country: 'RU' })).toBe(true);
    expect(valid('tax-id', '7830002294', { country: 'RU' })).toBe(false);
    expect(valid('tax-id', '500100732259', { country: 'RU' })).toBe(true);
    expect(valid('tax-id', '500100732258', { country: 'RU' })).toBe(false);
    expect(valid('tax-id', '7830002294', { country: 'IR' })).toBeNull();
    expect(valid('tax-id', '7830002294')).toBeNull();
    expect(valid('registration', '1037739010891', { country: 'RU' })).toBe(true);
    expect(valid('registration', '1037739010892', { country: 'RU' })).toBe(false);
    expect(valid('registration', '91350100M000100Y43', { country: 'CN' })).toBe(true);
    expect(valid('other', '91350100M000100Y43', { country: 'CN' })).toBeNull();
    expect(valid('registration', '91350100M000100Y44', { label: 'Unified Social Credit Code (USCC)' })).toBe(
      false,
    );
    expect(valid('national-id', '11010519491231002X', { country: 'CN' })).toBe(true);
    expect(valid('national-id', '110105194912310021', { country: 'CN' })).toBe(false);
  });

  test('one wrong figure is always found in an LEI and an IMO number', () => {
    fc.assert(
      fc.property(fc.nat({ max: 19 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const lei = '506700GE1G29325QX363';
        const figure = lei.charAt(place);
        if (!/\d/.test(figure)) return;
        const wrong = lei.slice(0, place) + ((Number(figure) + shift) % 10) + lei.slice(place + 1);
        expect(valid('lei', wrong)).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.nat({ max: 9 }), (number, last) => {
        const six = String(number).padStart(6, '0');
        // one figure throughout is a placeholder, no number
        if (/^(\d)\1*$/.test(six) && number > 0) return;
        const valids = Array.from({ length: 10 }, (_, digit) => valid('imo', `${six}${digit}`));
        if (number > 0) expect(valids.filter((is) => is === true)).toHaveLength(1);
        expect(key('imo', `IMO ${six}${last}`)).toBe(number === 0 && last === 0 ? '' : `${six}${last}`);
      }),
    );
  });
});

describe('keys', () => {
  test.each<[IdentifierType, string, string]>([
    ['passport', 'ab 123-456', 'AB123456'],
    ['passport', '００１２３', '00123'],
    // Cyrillic letters in place of Latin ones
    ['passport', 'МР1234567', 'MP1234567'],
    ['passport', 'Щ123456', 'Щ123456'],
    ['passport', 'AB 123456 (Utopia)', 'AB123456'],
    ['national-id', 'A123456(7)', 'A1234567'],
    ['national-id', '8001-01-01/123.4', '800101011234'],
    ['bic', 'fakedeff', 'FAKEDEFF'],
    ['bic', 'FAKEDEFFXXX', 'FAKEDEFF'],
    ['bic', 'FAKEDEFF500', 'FAKEDEFF500'],
    ['mmsi', 'MMSI 422 034 600', '422034600'],
    ['email', ' Info@Example.ORG ', 'info@example.org'],
    ['website', 'HTTPS://www.Example.org/', 'example.org'],
    ['website', 'example.org', 'example.org'],
    ['phone', '+49 (0)30 123-456', '4930123456'],
    ['phone', '0049 30 123456', '4930123456'],
    ['tail-number', 'ep-zzz', 'EPZZZ'],
    ['call-sign', 'Ep2z9', 'EP2Z9'],
  ])('%s %j', (type, value, expected) => {
    expect(key(type, value)).toBe(expected);
  });

  test('leading zeros are kept, and forgiven by the loose key', () => {
    expect(checkIdentifier(id('passport', '0012345'))).toMatchObject({ key: '0012345', looseKey: '12345' });
    expect(checkIdentifier(id('passport', '12345'))).toMatchObject({ key: '12345', looseKey: null });
    expect(checkIdentifier(id('bic', 'FAKEDEFF500'))).toMatchObject({ looseKey: 'FAKEDEFF' });
  });

  test.each(['', ' ', '-', 'N/A', 'n.a.', 'unknown', 'none', '000000', '999999999', 'XXXX'])(
    '%j says nothing',
    (value) => {
      expect(checkIdentifier(id('passport', value))).toMatchObject({ key: '', valid: false });
      expect(checkIdentifier(id('wallet', value))).toMatchObject({ key: '' });
    },
  );

  test('forms', () => {
    expect(valid('bic', 'FAKEDEFF')).toBeNull();
    expect(valid('bic', 'FAKEDEFF5')).toBe(false);
    expect(valid('mmsi', '42203460')).toBe(false);
    expect(valid('email', 'nobody')).toBe(false);
    expect(valid('passport', 'AB123456')).toBeNull();
  });

  test('a key is its own key', () => {
    const types: IdentifierType[] = [
      'passport',
      'national-id',
      'lei',
      'bic',
      'iban',
      'imo',
      'mmsi',
      'email',
      'phone',
      'website',
      'wallet',
      'other',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...types),
        fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-z0-9 .:/-]{0,24}$/)),
        (type, value) => {
          const once = key(type, value);
          if (once !== '') expect(key(type, once)).toBe(once);
        },
      ),
    );
  });
});

const wallet = (value: string) => checkIdentifier(id('wallet', value));

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

  // Bitcoin wiki (Address), Litecoin's BIP-173 parameters, TRON documentation, XRPL documentation, CashAddr specification
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
