import { describe, expect, test } from '@jest/globals';
import { documentNumber, issuingCountry, nameOnDocument } from '../../src/lists/document-text.js';
import { ukRegistrations } from '../../src/lists/uk/registrations.js';
import { familyNameFirst, unpackNames } from '../../src/lists/un/names.js';
import { unReference } from '../../src/lists/un-reference.js';

describe('names packed into one field of the UN list', () => {
  test.each<[string, readonly string[]]>([
    ['Tamsin Vale', ['Tamsin Vale']],
    ['Azim Orrin; Azem Orin', ['Azim Orrin', 'Azem Orin']],
    [
      'Mohsen Orrin; Mohsin Orrin b) M. Vale Orrin; M. Wale',
      ['Mohsen Orrin', 'Mohsin Orrin', 'M. Vale Orrin', 'M. Wale'],
    ],
    ['ORRIN GROUP (OG) ; VALE COMPANY', ['ORRIN GROUP (OG)', 'ORRIN GROUP', 'VALE COMPANY']],
    ['AL-ORRIN / AO', ['AL-ORRIN', 'AO']],
    ['حسن اورين (Hasan Orrin; Hassan Oren)', ['حسن اورين', 'Hasan Orrin', 'Hassan Oren']],
    ['Abu Orrin (ابو اورين)', ['Abu Orrin', 'ابو اورين']],
    ['Amir Orrin (original script: Амир Оррин)', ['Amir Orrin', 'Амир Оррин']],
    [
      'Front of Orrin (FOR) (جبهة (original script); The Front)',
      ['Front of Orrin (FOR)', 'Front of Orrin', 'جبهة', 'The Front'],
    ],
    ['Encep Orrin (birth name)', ['Encep Orrin']],
    ['Safia Vale, born 1 Jan. 1953 (passport no.99)', ['Safia Vale']],
    ['Ali Orrin (false identity related to passport 434021161, which was confiscated)', ['Ali Orrin']],
    ['AL-ORRIN FOUNDATION (KENYA)', ['AL-ORRIN FOUNDATION (KENYA)']],
    ['(Sheikh) Musa Orrin', ['(Sheikh) Musa Orrin']],
    [') Abdel Orrin', ['Abdel Orrin']],
    ['"ORRIN, Sheikh"', ['ORRIN, Sheikh']],
    ['Akhter Orrin (اختر ),', ['Akhter Orrin', 'اختر']],
    ['', []],
    // a country tells a branch from the others, and may be the name's initials too
    ['EXEMPLAR BANK (UK)', ['EXEMPLAR BANK (UK)']],
    ['FICTIONAL OFFICE (FO)', ['FICTIONAL OFFICE (FO)', 'FICTIONAL OFFICE']],
  ])('%s', (field, names) => {
    expect(unpackNames(field).names).toEqual(names);
  });

  test('notes are kept apart', () => {
    expect(unpackNames('Safia Vale, born 1 Jan. 1953').notes).toEqual(['born 1 Jan. 1953']);
    expect(unpackNames('Encep Orrin (birth name)').notes).toEqual(['birth name']);
  });

  test('family name first', () => {
    expect(familyNameFirst('Vale, Tamsin Orrin')).toEqual([
      { role: 'given', text: 'Tamsin Orrin' },
      { role: 'family', text: 'Vale' },
    ]);
    for (const name of ['Tamsin Vale', 'Orrin Vale, III (third)', 'A, B, C'])
      expect(familyNameFirst(name)).toBeNull();
  });
});

describe('UN references', () => {
  test.each([
    ['QDi.001', 'QDi.001'],
    ['QDi.43', 'QDi.043'],
    ['QDE.145', 'QDe.145'],
    ['(TAi. 004)', 'TAi.004'],
    ['N/A', null],
    ['EU.27.28', null],
  ])('%s', (text, reference) => {
    expect(unReference(text)).toBe(reference);
  });
});

describe('documents', () => {
  test.each([
    ['D0009929', 'D0009929'],
    ['French passport number 05AT521433', '05AT521433'],
    ['563210184 (Expires 18 Jun. 2018)', '563210184'],
    ['Libya B/002210', 'B/002210'],
    ['TR-P 614 166', 'TR-P 614 166'],
    ['SSN 990-92-9858 (United States of America)', '990-92-9858'],
    ['Moroccan national identity card DE- 473900', 'DE- 473900'],
    ['9/YAKANA(N)006981', '9/YAKANA(N)006981'],
    ['burnt', ''],
  ])('number in %s', (text, number) => {
    expect(documentNumber(text)).toBe(number);
  });

  test.each([
    ['Kuwaiti. Issued in Kuwait. Expired on 31 March 2006.', 'Kuwaiti'],
    ['Afghanistan diplomatic passport number D1, issued in Kabul, Afghanistan', 'Afghanistan'],
    ['(Yemen). Issued on 13 August 1995', 'Yemen'],
    ['(Afghan) (tazkira)', 'Afghan'],
    ['Issuing Country: Uganda. Likely issued in Kampala', 'Uganda'],
    ['Issued 29 October 2003 in Guinea-Bissau. Expires 10 March 2013', 'Guinea-Bissau'],
    ['(Expiry: 05 Nov 2028)', ''],
    ['Voter ID', ''],
  ])('country in %s', (text, country) => {
    expect(issuingCountry(text)).toBe(country);
  });

  test.each([
    ['Issued under the name Thomasine WALE. Expires 2030', 'Thomasine WALE'],
    ['issued under name Angga Vale, born 4 Mar.1985 in Orrinby', 'Angga Vale'],
    ['issued under the name Vale', ''],
    ['expires 3 Mar. 2027', ''],
  ])('name in %s', (text, name) => {
    expect(nameOnDocument(text)).toBe(name);
  });
});

describe('registration numbers of the UK list', () => {
  const read = (text: string) =>
    ukRegistrations(text).map(({ type, value, country }) => [type, value, country]);

  test.each([
    [
      'OGRN: 9900000000019INN: 9900000019KPP: 990001001',
      [
        ['registration', '9900000000019', ''],
        ['tax-id', '9900000019', ''],
      ],
    ],
    [
      'Russia INN – 9900000027 Russia OGRN – 9900000000027',
      [
        ['tax-id', '9900000027', 'Russia'],
        ['registration', '9900000000027', 'Russia'],
      ],
    ],
    [
      'Tax ID No. 9900000035 (Russia); Registration Number 9900000000035 (Russia)',
      [
        ['tax-id', '9900000035', 'Russia'],
        ['registration', '9900000000035', 'Russia'],
      ],
    ],
    ['9900000043 - TIN', [['tax-id', '9900000043', '']]],
    ['9900000051 (INN)', [['tax-id', '9900000051', '']]],
    [
      'SWIFT/BIC XQZBAQ22, Legal Entity Identifier: 0000INVENTEDBANK0077',
      [
        ['bic', 'XQZBAQ22', ''],
        ['lei', '0000INVENTEDBANK0077', ''],
      ],
    ],
    ['Iran Registration No.: 990921Acuris Unique ID: C777', [['registration', '990921', 'Iran']]],
    ["'00099503 (KH)", [['registration', '00099503', 'KH']]],
    ['UK Company no. 09927449', [['registration', '09927449', '']]],
    ['99/1995-1996', [['registration', '99/1995-1996', '']]],
    ['KPP: 990501001', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
