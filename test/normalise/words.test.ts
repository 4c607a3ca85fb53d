import { describe, expect, test } from '@jest/globals';
import { BUSINESS_STEMS } from '../../src/normalise/data/business-stems.js';
import { BUSINESS_WORDS } from '../../src/normalise/data/business-words.js';
import { CITY_WORDS, PLAIN_PLACES } from '../../src/normalise/data/city-words.js';
import { HONORIFICS } from '../../src/normalise/data/honorifics.js';
import { PARTICLES } from '../../src/normalise/data/particles.js';
import { COUNTRY_WORDS } from '../../src/normalise/data/place-words.js';
import { SECTOR_WORDS } from '../../src/normalise/data/sector-words.js';
import { rowsOf } from '../../src/normalise/word-table.js';
import { wordInfo } from '../../src/normalise/words.js';

describe('wordInfo', () => {
  test.each([
    ['zavod', 'plant'],
    ['zavoda', 'plant'],
    ['srvcs', 'service'],
    ['intl', 'international'],
    ['mezhdunarodnaya', 'international'],
    ['torgovyy', 'trade'],
    ['torgovaja', 'trade'],
    ['nauchno', 'science'],
    ['proizvodstvennoe', 'production'],
    ['proizvodstvennogo', 'production'],
    ['priborostroitelny', 'instrument'],
    ['banque', 'bank'],
    ['petrov', null],
  ])('the business word %s is %s', (token, canonical) => {
    expect(wordInfo(token).business).toBe(canonical);
  });

  test.each([
    ['moskovskiy', 'moscow'],
    ['moskovskaya', 'moscow'],
    ['moskovskogo', 'moscow'],
    ['zhongguo', 'china'],
    ['hong', 'hongkong'],
    ['iranian', 'iran'],
    ['chilean', 'chile'],
    ['kovalskiy', null],
    ['petrov', null],
  ])('the place %s is %s', (token, canonical) => {
    expect(wordInfo(token).place).toBe(canonical);
  });

  test.each([
    ['mr', 'mr', 'title'],
    ['shaykh', 'sheikh', 'title-or-name'],
    ['hadji', 'haji', 'title-or-name'],
    ['maulavi', 'mawlawi', 'title-or-name'],
    ['prasident', 'president', 'title'],
    ['king', 'king', 'title-or-name'],
  ])('the title %s is %s, %s', (token, canonical, strength) => {
    expect(wordInfo(token).honorific).toEqual({ canonical, strength });
  });

  test.each([
    ['ibn', 'bin', 'filiation', false],
    ['ben', 'bin', 'filiation', true],
    ['ad', 'al', 'article', false],
    ['ed', 'al', 'article', true],
    ['abou', 'abu', 'kunya', false],
    ['vander', 'van', 'nobiliary', false],
    ['van', 'van', 'nobiliary', true],
    ['ogly', 'oglu', 'patronymic', false],
  ])('the particle %s is %s, %s, a name somewhere: %s', (token, canonical, kind, mayBeName) => {
    expect(wordInfo(token).particle).toEqual({ canonical, kind, mayBeName });
  });

  test('abd binds the name that follows, it is no particle', () => {
    expect(wordInfo('abd').particle).toBeNull();
  });

  test('the same token always gives the same answer', () => {
    expect(wordInfo('moskovskaya')).toBe(wordInfo('moskovskaya'));
    expect(wordInfo('qwrtz')).toEqual({
      honorific: null,
      particle: null,
      business: null,
      place: null,
      number: null,
      stop: false,
    });
  });
});

describe('the tables', () => {
  test.each(
    Object.entries({
      BUSINESS_WORDS,
      SECTOR_WORDS,
      BUSINESS_STEMS,
      CITY_WORDS,
      COUNTRY_WORDS,
      HONORIFICS,
      PARTICLES,
    }),
  )('%s holds lower-case ASCII words under every head', (_, table) => {
    const lines = table.trim().split('\n');
    expect(rowsOf(table)).toHaveLength(lines.length);
    for (const line of lines)
      expect(line).toMatch(/^[a-z-]+(?: [a-z]+\??)?: [a-z0-9]+\??(?:, [a-z0-9]+\??)*$/);
  });

  test.each(Object.entries({ HONORIFICS, PARTICLES, 'business words': BUSINESS_WORDS + SECTOR_WORDS }))(
    '%s has no word under two heads',
    (_, table) => {
      const heads = new Map<string, string>();
      for (const [head, words] of rowsOf(table)) {
        for (const word of words) {
          expect([word, heads.get(word) ?? head]).toEqual([word, head]);
          heads.set(word, head);
        }
      }
    },
  );

  test('no city is a country too', () => {
    const countries = new Set(rowsOf(COUNTRY_WORDS).flatMap(([head, words]) => [head, ...words]));
    for (const [head, words] of rowsOf(CITY_WORDS)) {
      expect([head, ...words].filter((word) => countries.has(word))).toEqual([]);
    }
    expect(PLAIN_PLACES.split(' ').filter((word) => countries.has(word))).toEqual([]);
  });

  test('stems are written as they are folded, so that nothing is folded at start', () => {
    const unfolded = /[wxyj]|sh|ch|kh|ph|ts|tz|zh|i[aeou]|(.)\1/;
    const stems = rowsOf(BUSINESS_STEMS).flatMap(([, list]) => list);
    expect(stems.filter((stem) => unfolded.test(stem))).toEqual([]);
  });
});
