import { beforeAll, describe, expect, test } from '@jest/globals';
import { fixture, type ReadResult, readAll } from '../read-fixture.js';

describe('the SDN list of the fixtures', () => {
  let sdn: ReadResult;
  beforeAll(async () => {
    sdn = await readAll(fixture('lists/ofac-sdn.xml'));
  });

  test('its date and count', () => {
    expect(sdn.summary).toMatchObject({
      list: 'ofac-sdn',
      published: '2026-03-02',
      declaredCount: 13,
      entities: 13,
    });
    expect(sdn.summary.notes).toEqual([]);
    expect(sdn.summary.sha256[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a person, whole', () => {
    expect(sdn.entity('900101')).toEqual({
      id: 'ofac-sdn:900101',
      list: 'ofac-sdn',
      type: 'person',
      names: [
        {
          full: 'Radomir Osipovich ZHELVAKHIN',
          parts: [
            { role: 'given', text: 'Radomir Osipovich' },
            { role: 'family', text: 'ZHELVAKHIN' },
          ],
          kind: 'primary',
          quality: 'strong',
          script: 'Latn',
          language: null,
        },
        {
          full: 'Radomir Ossipovitch JELVAKHINE',
          parts: [
            { role: 'given', text: 'Radomir Ossipovitch' },
            { role: 'family', text: 'JELVAKHINE' },
          ],
          kind: 'alias',
          quality: 'strong',
          script: 'Latn',
          language: null,
        },
        { full: 'RADIK', parts: [], kind: 'alias', quality: 'weak', script: 'Latn', language: null },
      ],
      birthDates: [
        {
          from: '1961-03-14',
          to: '1961-03-14',
          precision: 'day',
          circa: false,
          calendar: 'gregorian',
          text: '14 Mar 1961',
        },
      ],
      birthPlaces: [{ text: 'Nakhodka, Primorsky Krai, Russia', country: 'RU' }],
      genders: ['male'],
      countries: [
        { code: 'RU', role: 'birth', text: 'Russia' },
        { code: 'RU', role: 'nationality', text: 'Russia' },
        { code: 'RU', role: 'residence', text: 'Russia' },
      ],
      addresses: [{ text: 'Vladivostok, Russia', city: 'Vladivostok', postalCode: null, country: 'RU' }],
      identifiers: [
        { type: 'passport', value: '990017341', country: 'RU', label: 'Passport', currency: null },
      ],
      programmes: ['RUSSIA-EO14024'],
      measures: [
        {
          effect: 'block',
          text: 'RUSSIA-EO14024: Russian harmful foreign activities, E.O. 14024',
          source: 'programme',
        },
      ],
      listedOn: null,
      updatedOn: null,
      links: [{ relation: 'linked-to', target: 'VOSTRELKA SHIPPING LLC' }],
      positions: ['Chairman of the Board of Vostrelka Shipping'],
      remarks: [
        'Passport 990017341 (Russia) issued 14 Nov 2017 expires 14 Nov 2027',
        'Secondary sanctions risk: See Section 11 of Executive Order 14024.',
        '(Linked To: VOSTRELKA SHIPPING LLC)',
      ],
      url: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=900101',
    });
  });

  test('a company: former and new names, identifiers apart from attributes, an address that is a region', () => {
    const { names, identifiers, countries, remarks, addresses } = sdn.entity('900102');
    expect(names.map(({ full, kind, parts }) => [full, kind, parts.length])).toEqual([
      ['VOSTRELKA SHIPPING LLC', 'primary', 0],
      ['VOSTRELKA RIVER FLEET OOO', 'former', 0],
      ['VOSTRELKA MARINE GROUP LLC', 'alias', 0],
    ]);
    expect(identifiers.map(({ type, value, country }) => [type, value, country])).toEqual([
      ['tax-id', '9900000019', 'RU'],
      ['registration', '9900000000019', 'RU'],
      ['lei', '0000INVENTEDSHIP0028', null],
      ['website', 'www.vostrelka.example', null],
      ['email', 'office@vostrelka.example', null],
    ]);
    expect(remarks).toContain('Organization Type: Sea and coastal freight water transport');
    expect(addresses[0]).toEqual({
      text: '12 Primorskaya Street, Office 4, Nakhodka, Primorsky Krai, 692900, Russia',
      city: 'Nakhodka',
      postalCode: '692900',
      country: 'RU',
    });
    expect(countries.map(({ text }) => text)).toContain('Crimea');
  });

  test('dates: circa, ranges of years and days, a month', () => {
    const dates = (id: string) =>
      sdn.entity(id).birthDates.map(({ from, to, precision, circa }) => [from, to, precision, circa]);
    expect(dates('900103')).toEqual([
      ['1958-01-01', '1958-12-31', 'year', true],
      ['1957-01-01', '1959-12-31', 'range', false],
    ]);
    expect(dates('900108')).toEqual([['1970-06-01', '1970-06-30', 'month', false]]);
    expect(dates('900111')).toEqual([['1953-01-01', '1954-12-31', 'range', false]]);
  });

  test('wallets keep their currency', () => {
    expect(
      sdn.entity('900105').identifiers.map(({ type, value, currency }) => [type, currency, value]),
    ).toEqual([
      ['wallet', 'XBT', '14rhuMo6VPPPxMbdHcvpLykEZN2yZmgMgF'],
      ['wallet', 'XBT', 'bc1q9f8wws409g6yw9futwfphq0pcew4jehvz34fgr'],
      ['wallet', 'ETH', '0x2A4eE742AF2a3447153C5b921B81e1c65D5966eC'],
      ['wallet', 'TRX', 'TDpuuRApe7WM7XfFstaXs8SNU9nHpK4nFe'],
    ]);
  });

  test('a vessel: IMO, MMSI, call sign, flags, owner, weak former name', () => {
    const vessel = sdn.entity('900106');
    expect(vessel.type).toBe('vessel');
    expect(vessel.identifiers.map(({ type, value }) => [type, value])).toEqual([
      ['imo', '3141594'],
      ['mmsi', '999000123'],
      ['call-sign', 'QZ9XV'],
    ]);
    expect(vessel.countries.map(({ code, role }) => [code, role])).toEqual([
      ['MT', 'flag'],
      ['GA', 'flag'],
    ]);
    expect(vessel.links).toContainEqual({ relation: 'owner', target: 'Vostrelka Shipping LLC' });
    expect(vessel.names[1]).toMatchObject({ full: 'NORDLICHT QUEEN', kind: 'former', quality: 'weak' });
    expect(vessel.remarks).toContain('Vessel Type Crude Oil Tanker');
  });

  test('an aircraft: its name is its tail number', () => {
    const aircraft = sdn.entity('900107');
    expect(aircraft.identifiers.map(({ type, value }) => [type, value])).toEqual([
      ['tail-number', 'QQ-ZED'],
      ['aircraft-serial', '99417'],
      ['tail-number', 'QQ-ABC'],
    ]);
    expect(aircraft.links).toEqual([
      { relation: 'operator', target: 'SABLEWING AVIATION' },
      { relation: 'linked-to', target: 'SABLEWING AVIATION (SWA)' },
    ]);
  });

  test('a country that stands in the number', () => {
    expect(sdn.entity('900108').identifiers[0]).toMatchObject({
      type: 'national-id',
      value: 'QUVE700615MZZZZZ09',
      country: 'MX',
      label: 'C.U.R.P.',
    });
    expect(sdn.entity('900108').genders).toEqual(['female']);
  });
});

describe('the consolidated list of the fixtures', () => {
  let list: ReadResult;
  beforeAll(async () => {
    list = await readAll(fixture('lists/ofac-consolidated.xml'));
  });

  test('told from the SDN list by its programmes, in the old namespace', () => {
    expect(list.summary.list).toBe('ofac-consolidated');
  });

  test('effects by programme and directive', () => {
    const effects = (id: string) =>
      list.entity(id).measures.map(({ effect, source }) => `${effect} (${source})`);
    expect(effects('900201')).toEqual(['reject (programme)']);
    // the E.O. 14024 tag without a directive of that order: the bank is blocked on the SDN list
    expect(effects('900109')).toEqual(['restrict (programme)', 'block (programme)', 'restrict (list)']);
    expect(effects('900203')).toEqual(['restrict (programme)']);
    expect(effects('900204')).toEqual(['reject (programme)']);
    expect(effects('900205')).toEqual(['restrict (programme)', 'restrict (list)']);
    expect(effects('900206')).toEqual(['restrict (programme)']);
    expect(effects('900207')).toEqual(['restrict (programme)', 'restrict (list)']);
  });

  test('an issuer name is an alias, a ticker a remark', () => {
    const { names, remarks, identifiers } = list.entity('900203');
    expect(names.map(({ full }) => full)).toContain('Qinghe Yuanlan Trading Holdings');
    expect(remarks).toContain('Equity Ticker 9977 HK');
    expect(identifiers.map(({ type }) => type)).toEqual(['registration', 'other']);
  });

  test('a passport booklet is the passport', () => {
    expect(list.entity('900204').identifiers[0]).toMatchObject({ value: 'U99002309', country: 'TR' });
  });
});

describe('what is not known of the format', () => {
  let odd: ReadResult;
  beforeAll(async () => {
    odd = await readAll(`ofac-sdn=${fixture('formats/ofac-sdn-xml/quirks.xml')}`);
  });

  test('is counted, with the line of the first', () => {
    expect(odd.summary.notes).toEqual([
      { text: 'unknown sdnType Consortium', count: 1, line: 7 },
      { text: 'unknown idType Quantum Number', count: 1, line: 7 },
      { text: 'unknown gender Unsaid', count: 1, line: 7 },
      { text: 'unknown element sdnEntry/moonPhase', count: 1, line: 48, warning: true },
      { text: 'date of birth not understood', count: 1, line: 50 },
      { text: 'unknown element appendix', count: 1, line: 98 },
    ]);
  });

  test('is kept', () => {
    const entity = odd.entity('1');
    expect(entity.type).toBe('unknown');
    expect(entity.names[0]?.full).toBe('ORRIN-VALE TRADING HOUSE');
    expect(entity.identifiers.map(({ type, value, country }) => [type, value, country])).toEqual([
      ['other', 'Q-17', 'PA'],
      ['registration', 'ZZ-REG 44', null],
      ['registration', '77-1', null],
    ]);
    expect(entity.remarks).toEqual(
      expect.arrayContaining(['Quantum Number Q-17 (Panama)', 'moonPhase: waxing']),
    );
    expect(entity.addresses).toEqual([]);
    expect(entity.links.map(({ target }) => target)).toEqual(['HOUSE OF ORRIN (HOO)', 'VALE, Tamsin']);
    expect(odd.entity('2').remarks).toEqual(['DOB in the year of the comet']);
  });

  test('an unknown programme, or none, has an unknown effect', () => {
    expect(odd.entity('1').measures).toEqual([
      { effect: 'unknown', text: 'BRAND-NEW-EO99999', source: 'programme' },
    ]);
    expect(odd.entity('2').measures).toEqual([
      { effect: 'unknown', text: 'no programme', source: 'programme' },
    ]);
  });

  test('a name that is weak once and strong once is strong', () => {
    expect(odd.entity('2').names.map(({ full, quality, kind }) => [full, quality, kind])).toEqual([
      ['Tamsin VALE', 'strong', 'primary'],
      ['TAMMY', 'weak', 'alias'],
    ]);
  });

  test('the same number is a registration of a company and a national id of a person', () => {
    expect(odd.entity('2').identifiers[0]?.type).toBe('national-id');
  });
});
