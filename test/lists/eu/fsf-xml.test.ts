import { beforeAll, describe, expect, test } from '@jest/globals';
import { fixture, type ReadResult, readAll } from '../read-fixture.js';

describe('the EU list of the fixtures', () => {
  let eu: ReadResult;
  beforeAll(async () => {
    eu = await readAll(fixture('lists/eu-fsf.xml'));
  });

  test('its date; the format counts nothing itself', () => {
    expect(eu.summary).toMatchObject({
      list: 'eu-fsf',
      published: '2026-03-02',
      declaredCount: null,
      entities: 9,
      notes: [],
    });
  });

  test('names: parts in reading order, languages, scripts; the primary one is Latin, though Cyrillic comes first', () => {
    const { names } = eu.entity('990001');
    expect(
      names.map(({ full, kind, quality, script, language }) => [full, kind, quality, script, language]),
    ).toEqual([
      ['Radomir Osipovich ZHELVAKHIN', 'primary', 'strong', 'Latn', null],
      ['Радомир Осипович ЖЕЛВАХИН', 'alias', 'strong', 'Cyrl', 'ru'],
      ['Radomir Ossipowitsch SCHELWACHIN', 'alias', 'strong', 'Latn', 'de'],
      ['Radomir Osipovič ŽELVACHIN', 'alias', 'strong', 'Latn', 'cs'],
      ['Radik', 'alias', 'weak', 'Latn', null],
    ]);
    expect(names[1]?.parts).toEqual([
      { role: 'given', text: 'Радомир' },
      { role: 'middle', text: 'Осипович' },
      { role: 'family', text: 'ЖЕЛВАХИН' },
    ]);
  });

  test('weakness is in the remark of the alias, slips of the pen included, or in the attribute', () => {
    const weak = (id: string) =>
      eu
        .entity(id)
        .names.filter(({ quality }) => quality === 'weak')
        .map(({ full }) => full);
    expect(weak('990002')).toEqual(['Abou Tarfa']);
    expect(weak('990008')).toEqual(['Alosha']);
  });

  test('references, dates, act and programme', () => {
    expect(eu.entity('990001')).toMatchObject({
      listedOn: '2022-04-08',
      updatedOn: '2023-06-23',
      url: 'https://eur-lex.europa.eu/invented/2023/9901',
      programmes: ['UKR'],
      measures: [{ effect: 'block', text: 'UKR: asset freeze', source: 'programme' }],
    });
    expect(eu.entity('990002').links).toEqual([
      { relation: 'un-reference', target: 'QDi.991' },
      { relation: 'eu-reference', target: 'EU.9902.11' },
    ]);
    // the file gives no designation date here, only the remark does
    expect(eu.entity('990002').listedOn).toBe('2011-05-06');
  });

  test('a sectoral act is no asset freeze', () => {
    expect(eu.entity('990009').measures.map(({ effect }) => effect)).toEqual(['restrict']);
  });

  test('birth: full date and place; the city is not said twice; an unknown country is none', () => {
    const { birthDates, birthPlaces, countries } = eu.entity('990001');
    expect(birthDates.map(({ from, precision }) => [from, precision])).toEqual([['1961-03-14', 'day']]);
    expect(birthPlaces).toEqual([{ text: 'Nakhodka, Primorsky Krai, RUSSIAN FEDERATION', country: 'RU' }]);
    expect(countries.map(({ code, role }) => [code, role])).toEqual([
      ['RU', 'birth'],
      ['RU', 'citizenship'],
    ]);
    expect(eu.entity('990002').birthPlaces).toEqual([{ text: 'Sayhut', country: null }]);
    expect(eu.entity('990002').birthDates[0]).toMatchObject({
      from: '1958-01-01',
      to: '1958-12-31',
      circa: true,
    });
  });

  test('an Islamic year is never read as ours; a range of years', () => {
    expect(eu.entity('990003').birthDates.map(({ from, to, calendar }) => [from, to, calendar])).toEqual([
      [null, null, 'islamic'],
      ['1964-11-01', '1964-11-30', 'gregorian'],
    ]);
    expect(eu.entity('990008').birthDates[0]).toMatchObject({ from: '1970-01-01', to: '1972-12-31' });
  });

  test('a company: address, contacts, numbers', () => {
    const { addresses, identifiers, type } = eu.entity('990005');
    expect(type).toBe('organization');
    expect(addresses).toEqual([
      {
        text: 'Primorskaya 12, P.O. Box 99, Nakhodka, Primorsky Krai, 692900, RUSSIAN FEDERATION',
        city: 'Nakhodka',
        postalCode: '692900',
        country: 'RU',
      },
    ]);
    expect(identifiers.map((id) => [id.type, id.value, id.country])).toEqual([
      ['phone', '+7 000 000 00 01', null],
      ['email', 'office@vostrelka.example', null],
      ['email', 'crew@vostrelka.example', null],
      ['website', 'https://www.vostrelka.example', null],
      ['registration', '9900000000019', 'RU'],
      ['tax-id', '9900000019', 'RU'],
    ]);
  });

  test('an enterprise with the IMO number of a ship is a vessel', () => {
    expect(eu.entity('990007')).toMatchObject({
      type: 'vessel',
      identifiers: [{ type: 'imo', value: '2236067' }],
    });
  });

  test('titles and functions are positions, an expired passport says so', () => {
    expect(eu.entity('990003').positions).toEqual([
      'Brigadier-General',
      '(a) Head of procurement, (b) engineer',
    ]);
    expect(eu.entity('990001').remarks).toContain(
      'National passport 990017341: known to be expired; issued 2017-11-14',
    );
  });
});

describe('odd entries', () => {
  let odd: ReadResult;
  beforeAll(async () => {
    odd = await readAll(fixture('formats/eu-fsf-xml/quirks.xml'));
  });

  test('the first strong Latin name in English or no language is primary; a name weak in one language is not made weak', () => {
    expect(odd.entity('11').names[0]).toMatchObject({
      full: 'Tamsin VALE',
      kind: 'primary',
      quality: 'strong',
    });
    expect(odd.entity('11').names).toContainEqual(
      expect.objectContaining({ full: 'Thomasine Wale', kind: 'alias' }),
    );
  });

  test('dates: open range, Islamic day, date without parts, circa range, unknown calendar', () => {
    const dates = odd.entity('11').birthDates;
    expect(dates.map(({ from, to, circa, calendar, text }) => [from, to, circa, calendar, text])).toEqual([
      [null, null, false, expect.anything(), 'from 1953'],
      ['1982-04-17', '1982-04-21', false, 'islamic', '1402-06-24 (ISLAMIC)'],
      ['1982-06-09', '1982-06-09', false, 'gregorian', '1982-06-09'],
      ['1958-01-01', '1963-12-31', true, 'gregorian', 'circa 1958 to 1963'],
      [null, null, false, 'unknown', '1970 (MAYAN)'],
    ]);
  });

  test('a dash in the place of a town is no town', () => {
    expect(odd.entity('11').birthPlaces[0]).toEqual({ text: 'UKRAINE', country: 'UA' });
  });

  test('documents with doubts, social credit code under a person, unknown code', () => {
    const { identifiers, remarks } = odd.entity('11');
    expect(identifiers.map(({ type, value, country }) => [type, value, country])).toEqual([
      ['passport', 'XX 990 1', 'PK'],
      ['national-id', '911010008ZZ', null],
      ['other', '77', null],
      ['imo', '3141594', null],
      ['wallet', 'bc1q9f8wws409g6yw9futwfphq0pcew4jehvz34fgr', null],
    ]);
    expect(remarks).toContain(
      'National passport XX 990 1: known to be false; reported lost; by Orrinby; valid to 2014-02-21; seen in 2012',
    );
  });

  test('an old spelling of a UN reference, a delisting date, additional information', () => {
    expect(odd.entity('11').links[0]).toEqual({ relation: 'un-reference', target: 'QDi.043' });
    expect(odd.entity('11').listedOn).toBe('2019-07-01');
    expect(odd.entity('11').remarks).toEqual(expect.arrayContaining(['delisted 2026-01-30', 'Eyes brown']));
  });

  test('a shipping company with an IMO company number stays what it was; no programme is an unknown effect', () => {
    expect(odd.entity('12').type).toBe('unknown');
    expect(odd.entity('12').measures).toEqual([
      { effect: 'unknown', text: 'no programme', source: 'programme' },
    ]);
  });

  test('what is not known is counted', () => {
    expect(odd.summary.notes.map(({ text, line }) => [text, line])).toEqual([
      ['unknown calendarType MAYAN', 3],
      ['unknown contactInfo PIGEON', 3],
      ['unknown identificationTypeCode moonpermit', 3],
      ['unknown subjectType starship', 33],
      ['unknown element sanctionEntity/oracle', 38],
    ]);
  });
});
