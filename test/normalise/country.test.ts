import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countryCode, countryName } from '../../src/normalise/country.js';

describe('countryCode', () => {
  test.each([
    // codes
    ['IR', 'IR'],
    ['ir', 'IR'],
    ['IRN', 'IR'],
    ['UK', 'GB'],
    ['UAE', 'AE'],
    ['XK', 'XK'],
    ['YU', 'RS'],
    ['SUN', 'RU'],
    // English names and the lists' own spellings
    ['Iran', 'IR'],
    ['IRAN (ISLAMIC REPUBLIC OF)', 'IR'],
    ['Iran, Islamic Republic of', 'IR'],
    ['Korea, North', 'KP'],
    ["Democratic People's Republic of Korea", 'KP'],
    ['Democratic People’s Republic of Korea', 'KP'],
    ["KOREA, DEMOCRATIC PEOPLE'S REPUBLIC OF", 'KP'],
    ['Korea, South', 'KR'],
    ['Korea (Republic of)', 'KR'],
    ['Congo (Democratic Republic)', 'CD'],
    ['Congo, Democratic Republic of the', 'CD'],
    ['CONGO, Democratic Republic of (was Zaire)', 'CD'],
    ['Congo, Republic of the', 'CG'],
    ['Congo', 'CG'],
    ['Palestinian', 'PS'],
    ['Region: Gaza', 'PS'],
    ['PALESTINIAN TERRITORY, Occupied', 'PS'],
    ['Region: Crimea', 'UA'],
    ['Burma', 'MM'],
    ['Kosovo', 'XK'],
    ['Bahamas, The', 'BS'],
    ['Man, Isle of', 'IM'],
    ['St. Kitts & Nevis', 'KN'],
    ["Cote d'Ivoire", 'CI'],
    ['Côte d’Ivoire', 'CI'],
    ['U.S.A.', 'US'],
    ['Türkiye', 'TR'],
    ['VIRGIN ISLANDS (BRITISH)', 'VG'],
    ['Sultanate of Oman', 'OM'],
    ['Republic of Serbia', 'RS'],
    // states that are gone
    ['USSR', 'RU'],
    ['former Soviet Union', 'RU'],
    ['Former USSR Currently Belarus', 'BY'],
    ['Ukrainian SSR (now Ukraine)', 'UA'],
    ['Moldavian SSR', 'MD'],
    ['Former German Democratic Republic', 'DE'],
    ['former Yugoslavia', 'RS'],
    ['Czechoslovakia', 'CZ'],
    // remarks
    ['Iraq (previous address)', 'IQ'],
    ['In Syria as at June 2013', 'SY'],
    ['Kuwaiti citizenship withdrawn in 2002', 'KW'],
    ['Uganda (reportedly in prison as of September 2016)', 'UG'],
    ['Possibly Ethiopian', 'ET'],
    // nationalities
    ['Russian', 'RU'],
    ['Iranian', 'IR'],
    ['Emirati', 'AE'],
    ['Saudi Arabian', 'SA'],
    ['North Korean', 'KP'],
    ['russe', 'RU'],
    ['ressortissante syrienne', 'SY'],
    ['polskie', 'PL'],
    ['obywatelstwo polskie', 'PL'],
    ['T.C.', 'TR'],
    ['TC', 'TC'],
    ['FO', 'FO'],
    ['española', 'ES'],
    ['iranische', 'IR'],
    ['россиянка', 'RU'],
    ['украинец', 'UA'],
    // other languages
    ['Allemagne', 'DE'],
    ['Deutschland', 'DE'],
    ['Alemania', 'DE'],
    ['Российская Федерация', 'RU'],
    ['Россия', 'RU'],
    ['سوريا', 'SY'],
    ['إيران', 'IR'],
    ['中国', 'CN'],
    ['日本', 'JP'],
    ['대한민국', 'KR'],
    ['Ελλάδα', 'GR'],
  ])('%s is %s', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });

  test.each([
    '',
    '00',
    'UNKNOWN',
    'N/A',
    '-',
    'Korea',
    'Korean',
    'Korea (unspecified)',
    'Atlantis',
    'Syria/Iraq',
    '(a) Syria (b) Iraq',
    '1) Uzbek 2) Afghan',
    'Moscow',
    'ZZ',
  ])('%j names no single country', (text) => {
    expect(countryCode(text)).toBeNull();
  });

  test('a name, a code and a remembered answer agree for every country that has a name', () => {
    const codes = fc.constantFrom(
      ...'AF BR CD CI DE EG FR GB IN IR JP KP KR MM NE NG RU SY TR UA US VE XK YE ZA'.split(' '),
    );
    fc.assert(
      fc.property(codes, (code) => {
        expect(countryCode(countryName(code))).toBe(code);
        expect(countryCode(countryName(code).toUpperCase())).toBe(code);
        expect(countryCode(` ${code.toLowerCase()} `)).toBe(code);
      }),
    );
  });

  test('any text gives null or two capitals', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const code = countryCode(text);
        expect(code === null || /^[A-Z]{2}$/.test(code)).toBe(true);
      }),
    );
  });
});

test('countryName gives the English name of a code', () => {
  expect(countryName('KP')).toBe('North Korea');
  expect(countryName('IR')).toBe('Iran');
  expect(countryName('XK')).toBe('Kosovo');
  expect(countryName('QQ')).toBe('QQ');
});
