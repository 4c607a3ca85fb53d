import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkIdentifier, type Identifier, type IdentifierType } from '../../src/normalise/identifier.js';

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
      reason: 'does not have the length of an IBAN of its country',
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

  test('types without check digits are held to their form', () => {
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
