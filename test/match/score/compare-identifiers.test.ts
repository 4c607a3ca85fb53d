import { describe, expect, test } from '@jest/globals';
import { compareIdentifiers, isDecisive } from '../../../src/match/score/compare-identifiers.js';
import type { Identifier, IdentifierType } from '../../../src/normalise/identifier.js';
import { numbered } from '../given.js';

const score = (own: Identifier, listed: Identifier): number => compareIdentifiers([own], [listed]).score;
const agreement = (own: readonly Identifier[], listed: readonly Identifier[]) =>
  compareIdentifiers(own, listed).agreement;

/** Invented numbers with right check digits. */
const LEI = '0000INVENTEDBANK0077';
const ETH = '0x2A4eE742AF2a3447153C5b921B81e1c65D5966eC';
const BTC = '14rhuMo6VPPPxMbdHcvpLykEZN2yZmgMgF';

describe('numbers that exist once in the world', () => {
  test.each<[IdentifierType, string, string]>([
    ['wallet', ETH, ETH.toLowerCase()],
    ['lei', LEI, LEI.toLowerCase()],
    ['imo', 'IMO 3141594', '3141594'],
    ['bic', 'XQZBAQ22', 'XQZBAQ22XXX'],
    ['mmsi', '273990017', 'MMSI 273990017'],
    ['tail-number', 'QQ-ZED', 'QQZED'],
  ])('%s decides in any way of writing', (type, own, listed) => {
    expect(score(numbered(type, own), numbered(type, listed))).toBeGreaterThanOrEqual(90);
    expect(isDecisive(type)).toBe(true);
  });

  test('the country says nothing of them', () => {
    expect(score(numbered('imo', '3141594', 'PA'), numbered('imo', '3141594', 'LR'))).toBeGreaterThanOrEqual(
      90,
    );
  });

  test('are equal or nothing, never similar', () => {
    expect(score(numbered('imo', '3141594'), numbered('imo', '3141595'))).toBe(0);
    // base58 addresses tell capitals from small letters
    expect(score(numbered('wallet', BTC), numbered('wallet', BTC.toLowerCase()))).toBe(0);
  });

  test('are compared with their own kind only', () => {
    expect(score(numbered('imo', '3141594'), numbered('mmsi', '3141594'))).toBe(0);
    expect(score(numbered('passport', '3141594'), numbered('imo', '3141594'))).toBe(0);
  });
});

describe('numbers of a country', () => {
  const number = '990017341';
  const passport = (country: string | null): Identifier => numbered('passport', number, country);

  test('decide with their country, less without, and not against another', () => {
    const same = score(passport('RU'), passport('RU'));
    const unknown = score(passport('RU'), passport(null));
    expect(same).toBeGreaterThan(unknown);
    expect(unknown).toBeGreaterThan(70);
    expect(score(passport('RU'), passport('BY'))).toBe(0);
  });

  test('of another kind say less, and nothing without both countries', () => {
    const otherKind = score(numbered('national-id', number, 'RU'), passport('RU'));
    expect(otherKind).toBeGreaterThan(0);
    expect(otherKind).toBeLessThan(score(passport('RU'), passport('RU')));
    expect(score(numbered('national-id', number), passport('RU'))).toBe(0);
    expect(score(numbered('other', number, 'RU'), passport('RU'))).toBe(
      score(passport('RU'), passport('RU')),
    );
  });

  test('too short to be more than chance do not count', () => {
    expect(score(numbered('passport', '1234', 'RU'), numbered('passport', '1234', 'RU'))).toBe(0);
  });

  test('placeholders are no numbers', () => {
    expect(score(numbered('passport', 'UNKNOWN', 'RU'), numbered('passport', 'unknown', 'RU'))).toBe(0);
    expect(score(numbered('passport', '000000000', 'RU'), numbered('passport', '000000000', 'RU'))).toBe(0);
  });
});

test('what is not decisive is not compared', () => {
  for (const type of ['email', 'phone', 'website', 'call-sign'] as const) {
    expect(isDecisive(type)).toBe(false);
    expect(score(numbered(type, 'zoravan@example.org'), numbered(type, 'zoravan@example.org'))).toBe(0);
  }
});

describe('contradiction', () => {
  const id = (value: string, country: string | null = 'RU'): Identifier =>
    numbered('national-id', value, country);

  test('is two different numbers of a kind that a party has once, from one country', () => {
    expect(agreement([id('77001122')], [id('77001133')])).toBe('conflict');
    expect(agreement([numbered('imo', '3141594')], [numbered('imo', '2236067')])).toBe('conflict');
  });

  test('names the two', () => {
    const found = compareIdentifiers([id('77001122')], [id('77001133')]);
    expect([found.customer?.value, found.listed?.value, found.score]).toEqual(['77001122', '77001133', 0]);
  });

  test.each<[string, readonly Identifier[], readonly Identifier[]]>([
    [
      'passports, which are renewed',
      [numbered('passport', 'A7700112', 'RU')],
      [numbered('passport', 'B7700113', 'RU')],
    ],
    ['numbers of different countries', [id('77001122')], [id('77001133', 'BY')]],
    ['a number whose country is not known', [id('77001122', null)], [id('77001133')]],
    ['different kinds', [id('77001122')], [numbered('tax-id', '77001133', 'RU')]],
    ['several numbers on a side', [id('77001122')], [id('77001133'), id('77001144')]],
    ['a number with a wrong check digit', [numbered('imo', '3141595')], [numbered('imo', '2236067')]],
    ['nothing', [], [id('77001133')]],
  ])('is not between %s', (_what, own, listed) => {
    expect(agreement(own, listed)).toBe('absent');
  });

  test('gives way to an equal number, wherever that stands', () => {
    const passport = numbered('passport', '990017341', 'RU');
    expect(agreement([id('77001122'), passport], [id('77001133'), passport])).toBe('agree');
    expect(agreement([passport, id('77001122')], [passport, id('77001133')])).toBe('agree');
  });
});

test('of several equal numbers the most telling one counts', () => {
  const wallet = numbered('wallet', ETH);
  const passport = numbered('passport', '990017341');
  const found = compareIdentifiers([passport, wallet], [wallet, passport]);
  expect(found.listed).toEqual(wallet);
  expect(found.score).toBe(score(wallet, wallet));
});
