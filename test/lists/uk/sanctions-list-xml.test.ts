import { beforeAll, describe, expect, test } from '@jest/globals';
import { fixture, type ReadResult, readAll } from '../read-fixture.js';

describe('the UK list of the fixtures', () => {
  let uk: ReadResult;
  beforeAll(async () => {
    uk = await readAll(fixture('lists/uk-sanctions-list.xml'));
  });

  test('its date; nothing in it is unknown', () => {
    expect(uk.summary).toMatchObject({ list: 'uk-sanctions-list', published: '2026-03-02', entities: 9 });
    expect(uk.summary.notes).toEqual([]);
  });

  test('names: given, middle, family; variations; a comma in Cyrillic turned round', () => {
    const { names } = uk.entity('RUS9001');
    expect(names.map(({ full, kind, script, language }) => [full, kind, script, language])).toEqual([
      ['Radomir Osipovich ZHELVAKHIN', 'primary', 'Latn', null],
      ['Radomyr Osypovych Zhelvakhyn', 'alias', 'Latn', null],
      ['Радомир Осипович ЖЕЛВАХИН', 'alias', 'Cyrl', 'ru'],
    ]);
    expect(names[0]?.parts).toEqual([
      { role: 'given', text: 'Radomir' },
      { role: 'middle', text: 'Osipovich' },
      { role: 'family', text: 'ZHELVAKHIN' },
    ]);
  });

  test('low quality aliases are weak, whatever the case of the name type', () => {
    const { names } = uk.entity('AQD9001');
    expect(names.map(({ full, kind, quality }) => [full, kind, quality])).toEqual([
      ['HARUN QASIM SALIH AL-ZARQUMI', 'primary', 'strong'],
      ['Haroun Kassim', 'alias', 'strong'],
      ['Abu Tarfa', 'alias', 'weak'],
      ['هارون قاسم صالح الزرقومي', 'alias', 'strong'],
    ]);
  });

  test('references: the UN’s in its present spelling, the OFSI group', () => {
    expect(uk.entity('AQD9001').links).toEqual([
      { relation: 'ofsi-group', target: '99002' },
      { relation: 'un-reference', target: 'QDi.991' },
    ]);
    expect(uk.entity('DRC9001').links).toEqual([{ relation: 'un-reference', target: 'CDi.991' }]);
  });

  test('dates of listing and change, regime, measures with their effects', () => {
    const entity = uk.entity('RUS9001');
    expect([entity.listedOn, entity.updatedOn]).toEqual(['2022-06-29', '2025-04-14']);
    expect(entity.programmes).toEqual(['The Russia (Sanctions) (EU Exit) Regulations 2019']);
    expect(entity.measures).toEqual([
      { effect: 'block', text: 'Asset freeze', source: 'list' },
      { effect: 'other', text: 'Travel Ban', source: 'list' },
      { effect: 'restrict', text: 'Trust Services Sanctions', source: 'list' },
      { effect: 'other', text: 'Director Disqualification Sanction', source: 'list' },
    ]);
  });

  test('an entry without an asset freeze has no block', () => {
    expect(uk.entity('BEL9001').measures.map(({ effect }) => effect)).toEqual(['other']);
    expect(uk.entity('RUS9003').measures.map(({ effect }) => effect)).toEqual([
      'restrict',
      'restrict',
      'other',
    ]);
  });

  test('a person: documents with the nationality beside them, place, gender, positions', () => {
    const { identifiers, birthPlaces, genders, positions, countries } = uk.entity('RUS9001');
    expect(identifiers).toEqual([
      { type: 'passport', value: '990017341', country: 'RU', label: 'Passport', currency: null },
    ]);
    expect(birthPlaces).toEqual([{ text: 'Nakhodka, Former USSR (now Russia)', country: 'RU' }]);
    expect(genders).toEqual(['male']);
    expect(positions).toEqual(['Chairman of the board of Vostrelka Shipping']);
    expect(countries.map(({ code, role }) => [code, role])).toEqual([
      ['RU', 'nationality'],
      ['RU', 'birth'],
    ]);
    expect(uk.entity('AQD9001').identifiers[0]).toMatchObject({
      type: 'national-id',
      value: '99 440 1217',
      country: 'YE',
    });
  });

  test('a company: packed registration numbers without the tax office, contacts, parent and subsidiary', () => {
    const { identifiers, links, addresses } = uk.entity('RUS9002');
    expect(identifiers.map(({ type, value }) => [type, value])).toEqual([
      ['phone', '+7 000 000 00 01'],
      ['email', 'office@vostrelka.example'],
      ['website', 'www.vostrelka.example'],
      ['registration', '9900000000019'],
      ['tax-id', '9900000019'],
    ]);
    expect(links).toEqual([
      { relation: 'ofsi-group', target: '99005' },
      { relation: 'parent', target: 'Meridoza Bank' },
      { relation: 'subsidiary', target: 'Vostrelka Crewing' },
    ]);
    expect(addresses[0]).toEqual({
      text: '12 Primorskaya Street, Nakhodka, 692900, Russia',
      city: 'Nakhodka',
      postalCode: '692900',
      country: 'RU',
    });
  });

  test('a ship: IMO, owners, flags', () => {
    const ship = uk.entity('RUS9003');
    expect(ship.type).toBe('vessel');
    expect(ship.identifiers.map(({ type, value }) => [type, value])).toEqual([['imo', '3141594']]);
    expect(ship.links).toEqual([
      { relation: 'owner', target: 'Vostrelka Shipping' },
      { relation: 'previous-owner', target: 'Albatrel Maritime Ltd' },
    ]);
    expect(ship.countries.map(({ code, role }) => [code, role])).toEqual([
      ['GA', 'flag'],
      ['MT', 'flag'],
    ]);
    expect(ship.remarks).toEqual(expect.arrayContaining(['Previous flag: Malta', 'Year built: 2004']));
  });

  test('wallets in free text', () => {
    expect(
      uk.entity('CYB9001').identifiers.map(({ type, currency, value }) => [type, currency, value]),
    ).toEqual([
      ['wallet', 'ETH', '0x9001C67a91ee09d51250bf5e936b47685a24889B'],
      ['wallet', 'TRX', 'TP6eS2sgygM1Q6W2PoD8PvNEtXWQa4TcwB'],
    ]);
  });
});

describe('odd entries', () => {
  let odd: ReadResult;
  beforeAll(async () => {
    odd = await readAll(fixture('formats/uk-sanctions-list-xml/quirks.xml'));
  });

  test('dates of birth in every form', () => {
    expect(odd.entity('GHR9901').birthDates.map(({ from, to }) => [from, to])).toEqual([
      ['1937-04-28', '1937-04-28'],
      ['1945-01-01', '1945-12-31'],
      ['1958-04-01', '1958-04-30'],
      ['1964-01-01', '1964-12-31'],
      ['1980-01-01', '1980-12-31'],
    ]);
    expect(odd.entity('GHR9901').remarks).toContain('DOB sometime');
  });

  test('two primary names: the first leads', () => {
    const { names } = odd.entity('GHR9901');
    expect(names.slice(0, 2).map(({ full, kind }) => [full, kind])).toEqual([
      ['TAMSIN ORRIN de VALE', 'primary'],
      ['Tamsin Wale', 'primary'],
    ]);
    expect(names.map(({ full }) => full)).toEqual(expect.arrayContaining(['Тэмсин ВЭЙЛ', 'Thomasine WALE']));
  });

  test('words around a number', () => {
    expect(
      odd.entity('GHR9901').identifiers.map(({ type, value, country }) => [type, value, country]),
    ).toEqual([
      ['passport', '9902583', 'RU'],
      ['passport', 'ZZ990', 'UG'],
      ['tax-id', '990001112233', 'RU'],
    ]);
  });

  test('N/A is no UN reference', () => {
    expect(odd.entity('GHR9901').links).toEqual([]);
  });

  test('an unknown or missing measure is unknown', () => {
    expect(odd.entity('GHR9901').measures.map(({ effect }) => effect)).toEqual(['unknown', 'other']);
    expect(odd.entity('GHR9902').measures.map(({ effect }) => effect)).toEqual(['unknown']);
  });

  test('parts of an entity’s name make one name', () => {
    expect(odd.entity('GHR9902').names.map(({ full, parts }) => [full, parts.length])).toEqual([
      ['ORRIN GROUP HOLDING', 0],
    ]);
  });

  test('what is not known is counted and kept', () => {
    expect(odd.summary.notes.map(({ text, line }) => [text, line])).toEqual([
      ['unknown NameType Nickname', 4],
      ['date of birth not understood', 4],
      ['unknown gender Undisclosed', 4],
      ['unknown element Individual/Hobbies', 67],
      ['unknown element Designation/Archive', 72],
      ['unknown IndividualEntityShip Guild', 76],
    ]);
    expect(odd.entity('GHR9901').remarks).toEqual(expect.arrayContaining(['Hobbies: chess', 'Archive: 7']));
  });
});
