import { beforeAll, describe, expect, test } from '@jest/globals';
import { fixture, type ReadResult, readAll } from '../read-fixture.js';

describe('the UN list of the fixtures', () => {
  let un: ReadResult;
  beforeAll(async () => {
    un = await readAll(fixture('lists/un.xml'));
  });

  test('its date and size', () => {
    expect(un.summary).toMatchObject({ list: 'un', published: '2026-03-02', entities: 8, notes: [] });
  });

  test('names: four parts joined, packed aliases apart, low quality weak, original script', () => {
    const { names } = un.entity('QDi.991');
    expect(names.map(({ full, kind, quality, script }) => [full, kind, quality, script])).toEqual([
      ['HARUN QASIM SALIH AL-ZARQUMI', 'primary', 'strong', 'Latn'],
      ['Haroun Kassim', 'alias', 'strong', 'Latn'],
      ['Haroon Qassem', 'alias', 'strong', 'Latn'],
      ['Abu Tarfa', 'alias', 'weak', 'Latn'],
      ['ابو طرفة', 'alias', 'weak', 'Arab'],
      ['هارون قاسم صالح الزرقومي', 'alias', 'strong', 'Arab'],
    ]);
  });

  test('an alias with the family name first is turned round; an empty alias is none', () => {
    const { names } = un.entity('CDi.991');
    expect(names.map(({ full }) => full)).toEqual([
      'TUMA BALISA OKARWE',
      'Colonel Tuma OKARWE',
      'Kamanda Moto',
    ]);
    expect(names[1]?.parts).toEqual([
      { role: 'given', text: 'Colonel Tuma' },
      { role: 'family', text: 'OKARWE' },
    ]);
  });

  test('an entity with two names in one field, one with an abbreviation; a former name', () => {
    expect(un.entity('CDe.991').names.map(({ full, kind }) => [full, kind])).toEqual([
      ['COMPAGNIE DES PISTES BLEUES (CPB)', 'primary'],
      ['COMPAGNIE DES PISTES BLEUES', 'alias'],
      ['BLUE TRACKS COMPANY', 'alias'],
      ['Pistes du Kivara', 'former'],
    ]);
  });

  test('dates of listing and of the last change; measures by regime', () => {
    const entity = un.entity('QDi.991');
    expect([entity.listedOn, entity.updatedOn]).toEqual(['2011-05-06', '2021-02-18']);
    expect(entity.measures.map(({ effect }) => effect)).toEqual(['block']);
    expect(un.entity('GBi.991').measures).toEqual([
      { effect: 'other', text: 'travel ban: resolution 2048, Guinea-Bissau', source: 'programme' },
    ]);
  });

  test('dates of birth: about, between, exact, in words, Hijri', () => {
    const dates = (id: string) =>
      un.entity(id).birthDates.map(({ from, to, circa, calendar }) => [from, to, circa, calendar]);
    expect(dates('QDi.991')).toEqual([['1958-01-01', '1958-12-31', true, 'gregorian']]);
    expect(dates('CDi.991')).toEqual([['1971-01-01', '1973-12-31', false, 'gregorian']]);
    expect(dates('KPi.991')).toEqual([['1966-09-09', '1966-09-09', false, 'gregorian']]);
    expect(dates('IRi.991')).toEqual([
      ['1982-04-17', '1982-04-21', false, 'islamic'],
      ['1964-11-01', '1964-11-30', false, 'gregorian'],
    ]);
  });

  test('documents: line breaks in values, words around numbers, the name they were issued in', () => {
    expect(un.entity('QDi.991').identifiers).toEqual([
      {
        type: 'national-id',
        value: '99 440 1217',
        country: 'YE',
        label: 'National Identification Number',
        currency: null,
      },
    ]);
    expect(un.entity('GBi.991').identifiers[0]).toMatchObject({
      type: 'passport',
      value: 'DA9900021',
      country: 'GW',
    });
    expect(un.entity('GBi.991').names.map(({ full }) => full)).toContain('Antonio Bidanka Saldo');
  });

  test('an IMO number in the comments', () => {
    expect(un.entity('KPe.991').identifiers).toEqual([
      { type: 'imo', value: '2718285', country: null, label: 'IMO number', currency: null },
    ]);
  });

  test('places, countries by role, notes, titles', () => {
    const { birthPlaces, countries, remarks, positions, addresses } = un.entity('QDi.991');
    expect(birthPlaces).toEqual([{ text: 'Sayhut, Mahra, Yemen', country: 'YE' }]);
    expect(countries.map(({ code, role }) => [code, role])).toEqual([
      ['YE', 'nationality'],
      ['YE', 'birth'],
      ['YE', 'residence'],
    ]);
    expect(addresses).toEqual([{ text: 'Sayhut, Yemen', city: 'Sayhut', postalCode: null, country: 'YE' }]);
    expect(remarks).toContain('address: as of June 2016');
    expect(positions).toEqual(['Treasurer of the Amber Dawn network']);
    expect(un.entity('CDi.991')).toMatchObject({ positions: ['General'], genders: ['male'], addresses: [] });
    expect(un.entity('CDi.991').remarks).toContain('Kamanda Moto: Call sign');
  });
});

describe('odd entries, on one long line', () => {
  let odd: ReadResult;
  beforeAll(async () => {
    odd = await readAll(fixture('formats/un-consolidated-xml/quirks.xml'));
  });

  test('a person without a reference number goes by its data id', () => {
    expect(odd.entity('9990001').names[0]?.full).toBe('TAMSIN ORRIN VALE');
    expect(odd.entity('9990001').listedOn).toBe('2012-12-31');
  });

  test('a date of birth that belongs to an alias, a month in the note, a range about, a note in words', () => {
    const { birthDates, birthPlaces, remarks } = odd.entity('9990001');
    expect(birthDates.map(({ from, to, circa }) => [from, to, circa])).toEqual([
      ['1979-12-30', '1979-12-30', false],
      ['1958-09-01', '1958-09-30', false],
      ['1966-01-01', '1967-12-31', true],
      ['1979-03-03', '1979-03-03', false],
      ['1977-01-01', '1977-12-31', false],
    ]);
    expect(birthPlaces).toEqual([{ text: 'Orrinby, Yemen', country: 'YE' }]);
    expect(remarks).toEqual(
      expect.arrayContaining(['birth date 1979-03-03, from false passport', 'birth date 30-35 years old']),
    );
  });

  test('`na` is no nationality, an unknown gender none', () => {
    expect(odd.entity('9990001').countries.filter(({ role }) => role === 'nationality')).toHaveLength(1);
    expect(odd.entity('9990001').genders).toEqual([]);
  });

  test('a number that stands in the note, a tax number among the identity cards', () => {
    expect(
      odd.entity('9990001').identifiers.map(({ type, value, country }) => [type, value, country]),
    ).toEqual([
      ['passport', '990834', 'LY'],
      ['tax-id', 'VLATMS58P41Z999X', 'IT'],
    ]);
  });

  test('an unknown regime has an unknown effect', () => {
    expect(odd.entity('CDe.992').measures).toEqual([
      { effect: 'unknown', text: 'Atlantis', source: 'programme' },
    ]);
  });

  test('what is not known is counted and kept', () => {
    expect(odd.summary.notes.map(({ text }) => text)).toEqual([
      'date of birth not understood',
      'document without a number that can be read',
      'unknown element INDIVIDUAL/FAVOURITE_COLOUR',
      'unknown element FOOTNOTES',
    ]);
    expect(odd.entity('9990001').remarks).toContain('FAVOURITE_COLOUR: green');
  });
});
