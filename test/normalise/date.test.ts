import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  dateFromExcelSerial,
  dateInterval,
  isoDay,
  parsePartialDate,
  partialDate,
  yearRange,
} from '../../src/normalise/date.js';

/** from, to, precision and flags in one line: `1962-01-01..1962-12-31 year circa` */
function short(text: string, order?: 'dmy' | 'mdy' | 'ymd'): string | null {
  const date = parsePartialDate(text, order);
  if (date === null) return null;
  const flags = [date.circa ? ' circa' : '', date.calendar === 'gregorian' ? '' : ` ${date.calendar}`];
  return `${date.from}..${date.to} ${date.precision}${flags.join('')}`;
}

describe('parsePartialDate', () => {
  test.each([
    ['25 Mar 1977', '1977-03-25..1977-03-25 day'],
    ['25 March 1977', '1977-03-25..1977-03-25 day'],
    ['March 25, 1977', '1977-03-25..1977-03-25 day'],
    ['25th of March 1977', '1977-03-25..1977-03-25 day'],
    ['25-MAR-1977', '1977-03-25..1977-03-25 day'],
    ['25MAR1977', '1977-03-25..1977-03-25 day'],
    ['1962', '1962-01-01..1962-12-31 year'],
    ['Mar 1970', '1970-03-01..1970-03-31 month'],
    ['Nov. 1973', '1973-11-01..1973-11-30 month'],
    ['Feb 1972', '1972-02-01..1972-02-29 month'],
    ['circa 1961', '1961-01-01..1961-12-31 year circa'],
    ['c. 1961', '1961-01-01..1961-12-31 year circa'],
    ['Approximately 1961', '1961-01-01..1961-12-31 year circa'],
    ['1961 (approximately)', '1961-01-01..1961-12-31 year circa'],
    ['circa 01 Jan 1980', '1980-01-01..1980-01-01 day circa'],
    ['1953 to 1954', '1953-01-01..1954-12-31 range'],
    ['Between 1953 and 1954', '1953-01-01..1954-12-31 range'],
    ['01 Jan 1953 to 31 Dec 1954', '1953-01-01..1954-12-31 range'],
    ['Mar 1970 to Apr 1971', '1970-03-01..1971-04-30 range'],
    ['01/01/1953-31/12/1954', '1953-01-01..1954-12-31 range'],
    ['01 Jan 1953 to 31 Dec 1953', '1953-01-01..1953-12-31 year'],
    ['circa 1979-1982', '1979-01-01..1982-12-31 range circa'],
    ['1979-82', null],
    ['1961-04', '1961-04-01..1961-04-30 month'],
    ['04/1994', '1994-04-01..1994-04-30 month'],
    ['dd/mm/1945', '1945-01-01..1945-12-31 year'],
    ['dd/04/1958', '1958-04-01..1958-04-30 month'],
    ['00/00/1980', '1980-01-01..1980-12-31 year'],
    ['00/04/1994', '1994-04-01..1994-04-30 month'],
    ['1980-00-00', '1980-01-01..1980-12-31 year'],
    ['28/04/1937', '1937-04-28..1937-04-28 day'],
    ['28.4.1937', '1937-04-28..1937-04-28 day'],
    ['1937-04-28', '1937-04-28..1937-04-28 day'],
    ['1937-04-28T00:00:00Z', '1937-04-28..1937-04-28 day'],
    ['1937-04-28T00:00:00+02:00', '1937-04-28..1937-04-28 day'],
    ['28/04/1937 00:00:00', '1937-04-28..1937-04-28 day'],
    ['4/28/1937 12:00 AM', null],
    ['1937/4/28', '1937-04-28..1937-04-28 day'],
    ['19370428', '1937-04-28..1937-04-28 day'],
    ['  28   avril  1937 ', '1937-04-28..1937-04-28 day'],
    ['1er août 1937', '1937-08-01..1937-08-01 day'],
    ['3. März 1961', '1961-03-03..1961-03-03 day'],
    ['3 de marzo de 1961', '1961-03-03..1961-03-03 day'],
    ['3 апреля 1961 г.', '1961-04-03..1961-04-03 day'],
    ['15 мая 1961', '1961-05-15..1961-05-15 day'],
    ['3 września 1961', '1961-09-03..1961-09-03 day'],
    ['3 Mayıs 1961', '1961-05-03..1961-05-03 day'],
    ['1961年4月3日', '1961-04-03..1961-04-03 day'],
    ['1961년 4월 3일', '1961-04-03..1961-04-03 day'],
    ['٠٣/٠٤/١٩٦١', '1961-04-03..1961-04-03 day'],
    ['9999-12-31', '9999-12-31..9999-12-31 day'],
  ])('%j', (text, expected) => {
    expect(short(text)).toBe(expected);
  });

  test.each([
    '30 Feb 1970',
    '1970-02-30',
    '29/02/1971',
    '31/04/1961',
    '01/13/1961',
    '1961-13-01',
    '32 Jan 1961',
    '0000-00-00',
    '00/00/yyyy',
    '01/02/61',
    '30-35 years old',
    'unknown',
    'N/A',
    '',
    '12',
    '1200',
    '30 Feb 1970 to 1971',
    '1954 to 1953',
    '1953; 1961',
    '1953, 1961',
    '3 April 1961, 25 May 1970',
  ])('%j is no date', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  test('the order decides only where figures leave it open', () => {
    expect(short('03/04/1961', 'dmy')).toBe('1961-04-03..1961-04-03 day');
    expect(short('03/04/1961', 'mdy')).toBe('1961-03-04..1961-03-04 day');
    expect(short('4/28/1937', 'mdy')).toBe('1937-04-28..1937-04-28 day');
    expect(short('1961-03-04', 'mdy')).toBe('1961-03-04..1961-03-04 day');
    expect(short('3 Apr 1961', 'mdy')).toBe('1961-04-03..1961-04-03 day');
    expect(short('Apr 3 1961', 'dmy')).toBe('1961-04-03..1961-04-03 day');
  });

  test('years of other calendars are never read as Gregorian', () => {
    expect(short('1343')).toBe('null..null year unknown');
    expect(short('1402-06-24')).toBe('null..null day unknown');
    expect(short('12/05/2505')).toBe('null..null day unknown');
    expect(short('1343 (Hijri)')).toBe('null..null year islamic');
    expect(short('1343 to 1345')).toBe('null..null range unknown');
    expect(short('1962 to 1345')).toBe('null..null range unknown');
  });

  test('a full Hijri date becomes a range of a few days where the calendar is certain', () => {
    expect(short('24/06/1402 (Hijri Calendar)')).toBe('1982-04-17..1982-04-21 range islamic');
    expect(short('12/08/1343 Hijri Shamsi')).toBe('1964-11-02..1964-11-04 range persian');
    // may be a solar date: see FIRST_SURELY_LUNAR_YEAR
    expect(short('24/06/1352 (Hijri)')).toBe('null..null day islamic');
    // Shawwal 1402 had 29 days
    expect(short('30/10/1402 Hijri')).toBe('null..null day islamic');
  });

  test('every Gregorian day comes back from each of its usual forms', () => {
    fc.assert(
      fc.property(fc.integer({ min: -140_000, max: 30_000 }), (dayNumber) => {
        const iso = new Date(dayNumber * 86_400_000).toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-');
        expect(isoDay(iso)).toBe(iso);
        expect(isoDay(`${day}/${month}/${year}`)).toBe(iso);
        expect(isoDay(`${month}/${day}/${year}`, 'mdy')).toBe(iso);
        expect(isoDay(`${Number(day)}.${Number(month)}.${year}`)).toBe(iso);
        expect(isoDay(`${year}${month}${day}`)).toBe(iso);
      }),
    );
  });

  test('any text gives null or an interval in order', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-z /.-]{0,20}$/)), (text) => {
        const date = parsePartialDate(text);
        if (date?.from != null && date.to != null) expect(date.from <= date.to).toBe(true);
      }),
    );
  });
});

describe('partialDate', () => {
  test('takes what parts there are', () => {
    expect(partialDate({ year: 1961, month: 4, day: 3, text: 'x' })).toEqual({
      from: '1961-04-03',
      to: '1961-04-03',
      precision: 'day',
      circa: false,
      calendar: 'gregorian',
      text: 'x',
    });
    expect(partialDate({ year: 1961, day: 3, text: 'x' })?.precision).toBe('year');
    expect(partialDate({ year: 1961, month: 2, day: 29, text: 'x' })).toBeNull();
    expect(partialDate({ year: 961, text: 'x' })).toBeNull();
  });

  test('a solar year under the name Islamic stays unread', () => {
    const date = partialDate({ year: 1343, calendar: 'islamic', text: '1343' });
    expect(date).toEqual({
      from: null,
      to: null,
      precision: 'year',
      circa: false,
      calendar: 'islamic',
      text: '1343',
    });
  });
});

test('ranges of years and days have the precision of what they cover, and never run backwards', () => {
  expect(yearRange(1953, 1954, { text: '' })).toMatchObject({ from: '1953-01-01', to: '1954-12-31' });
  expect(yearRange(1953, 1953, { text: '' })?.precision).toBe('year');
  expect(yearRange(1954, 1953, { text: '' })).toBeNull();
  expect(yearRange(null, 1953, { text: '' })).toMatchObject({ from: null, to: null, precision: 'range' });
  expect(yearRange(null, null, { text: '' })).toBeNull();
  expect(dateInterval('1961-04-01', '1961-04-30', { circa: true, text: '' })).toMatchObject({
    precision: 'month',
    circa: true,
  });
});

test('isoDay wants one full day', () => {
  expect(isoDay('3 Apr 1961')).toBe('1961-04-03');
  expect(isoDay('Apr 1961')).toBeNull();
  expect(isoDay('circa 3 Apr 1961')).toBeNull();
  expect(isoDay('24/06/1402 (Hijri)')).toBeNull();
});

// known days of the 1900 date system, as documented by Microsoft for DATEVALUE
test.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [60, null],
  [61, '1900-03-01'],
  [25569, '1970-01-01'],
  [40777.75, '2011-08-22'],
  [2958465, '9999-12-31'],
  [2958466, null],
  [0, null],
  [Number.NaN, null],
])('spreadsheet day %d', (serial, expected) => {
  expect(dateFromExcelSerial(serial)).toBe(expected);
});
