import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DateColumn, readBirthDates } from '../../src/customers/birth-dates.js';
import { examineDates } from '../../src/customers/date-columns.js';

const UNDECIDED: DateColumn = { order: null, overFrequent: new Set() };
const DAY_FIRST: DateColumn = { order: 'dmy', overFrequent: new Set() };
const MONTH_FIRST: DateColumn = { order: 'mdy', overFrequent: new Set(['1985-05-05']) };

function read(text: string, column = UNDECIDED): string[] {
  return readBirthDates(text, column).dates.map(({ from, to }) =>
    from === to ? `${from}` : `${from}..${to}`,
  );
}

describe('readBirthDates', () => {
  it.each([
    ['1961-04-03', ['1961-04-03']],
    [' 1961-04-03 ', ['1961-04-03']],
    ['1961-04-03T00:00:00', ['1961-04-03']],
    ['1961-04-03 00:00:00.000', ['1961-04-03']],
    ['03/04/1961', ['1961-04-03', '1961-03-04']],
    ['13/04/1961', ['1961-04-13']],
    ['04/13/1961', ['1961-04-13']],
    ['03.04.1961', ['1961-04-03']],
    ['4/13/1961 12:00:00 AM', ['1961-04-13']],
    ['19610403', ['1961-04-03']],
    ['19610400', ['1961-04-01..1961-04-30']],
    ['19610000', ['1961-01-01..1961-12-31']],
    ['31121961', ['1961-12-31']],
    ['22374', ['1961-04-03']],
    ['1961', ['1961-01-01..1961-12-31']],
    ['3 April 1961', ['1961-04-03']],
    ['Apr 1961', ['1961-04-01..1961-04-30']],
    ['14-Mar-61', ['1961-03-14']],
    ['14 MAR 61', ['1961-03-14']],
    ['Mar 14, 61', ['1961-03-14']],
    ['14mars61', ['1961-03-14']],
    ['14-Mar-05', ['1905-03-14', '2005-03-14']],
    ['01-Jan-61', ['1961-01-01..1961-12-31']],
    ['24/12/58', ['1958-12-24']],
    ['24/12/05', ['1905-12-24', '2005-12-24']],
    ['1961-04-03; 1962', ['1961-04-03', '1962-01-01..1962-12-31']],
    ['1961-01-01', ['1961-01-01..1961-12-31']],
    ['01/01/1961', ['1961-01-01..1961-12-31']],
  ])('%s', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(['', 'N/A', 'unknown', '-', '0', '00/00/0000', '00000000'])(
    '%j is no date and no fault',
    (text) => {
      expect(readBirthDates(text, UNDECIDED)).toEqual({ dates: [], reason: null, placeholder: false });
    },
  );

  it.each(['1900-01-01', '01/01/1900', '9999-12-31', '31.12.9999', '1899-12-30', '0001-01-01'])(
    '%s is a placeholder',
    (text) => {
      expect(readBirthDates(text, UNDECIDED)).toEqual({ dates: [], reason: null, placeholder: true });
    },
  );

  it.each(['soon', 'x/y/1961', '14-Foo-61', '41-Mar-61', '12345678901', '1700-06-07', '2150-06-07'])(
    '%s has a reason',
    (text) => {
      const { dates, reason } = readBirthDates(text, UNDECIDED);
      expect([dates, typeof reason]).toEqual([[], 'string']);
    },
  );

  it.each([
    ['1974-01-32', ['1974-01-01..1974-01-31']],
    ['1968-13-30', ['1968-01-01..1968-12-31']],
    ['31/31/1961', ['1961-01-01..1961-12-31']],
    ['2/29/1961', ['1961-02-01..1961-02-28']],
    ['30.02.1961', ['1961-02-01..1961-02-28']],
  ])('%s is read without its impossible part, and says so', (text, dates) => {
    expect([read(text), readBirthDates(text, UNDECIDED).reason]).toEqual([
      dates,
      'there is no such day: read without the part that cannot be',
    ]);
  });

  it('reads a year that is followed by day and month', () => {
    expect(read('1968-30-12')).toEqual(['1968-12-30']);
  });

  it("goes by the column's order, and by the date where that is impossible", () => {
    expect(read('03/04/1961', DAY_FIRST)).toEqual(['1961-04-03']);
    expect(read('03/04/1961', MONTH_FIRST)).toEqual(['1961-03-04']);
    expect(read('13/04/1961', MONTH_FIRST)).toEqual(['1961-04-13']);
    expect(read('05/05/1985', MONTH_FIRST)).toEqual([]);
    expect(read('1985-05-05', MONTH_FIRST)).toEqual([]);
  });

  it('never throws, and gives dates in order', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9/.\- ]{0,12}$/)), (text) => {
        for (const { from, to } of readBirthDates(text, UNDECIDED).dates)
          expect(from === null || to === null || from <= to).toBe(true);
      }),
    );
  });
});

describe('a year that only another calendar has', () => {
  it.each(['1385-05-12', '12/05/1385', '13850512', '1404', '12/05/2519'])(
    '%s contradicts nobody, and is named',
    (text) => {
      const { dates, reason } = readBirthDates(text, UNDECIDED);
      expect(dates.every(({ from, to }) => from === null && to === null)).toBe(true);
      expect(reason).not.toBeNull();
    },
  );

  it('is read where the calendar is certain', () => {
    expect(readBirthDates('24/06/1402 (Hijri)', UNDECIDED).reason).toBeNull();
  });
});

describe('examineDates', () => {
  const dates = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => `${1930 + ((index * 7) % 70)}-0${1 + (index % 9)}-1${(index * 3) % 10}`,
    );

  it('tells which comes first from the whole column', () => {
    expect(examineDates('dob', ['03/04/1961', '25/12/1970']).column.order).toBe('dmy');
    expect(examineDates('dob', ['03/04/1961', '12/25/1970']).column.order).toBe('mdy');
    expect(examineDates('DOB (MM/DD/YYYY)', ['03/04/1961']).column.order).toBe('mdy');
    expect(examineDates('Datum TT.MM.JJJJ', ['03/04/1961']).column.order).toBe('dmy');
  });

  it('says that it cannot tell', () => {
    expect(examineDates('dob', ['03/04/1961'])).toMatchObject({
      column: { order: null },
      notes: [expect.stringMatching(/no date shows/)],
    });
    expect(examineDates('dob', ['03/04/1961', '25/12/1970', '12/25/1970'])).toMatchObject({
      column: { order: null },
      notes: [expect.stringMatching(/some dates/)],
    });
    expect(examineDates('dob', ['1961-04-03', '05/05/1970']).notes).toEqual([]);
  });

  it('is not misled by one date that is written the other way round', () => {
    const many = Array.from({ length: 200 }, () => '25/12/1970');
    expect(examineDates('dob', [...many, '12/25/1970']).column.order).toBe('dmy');
  });

  it('takes a date that stands in too many rows for a placeholder', () => {
    const values = dates(480).flatMap((date, index) => (index % 24 === 0 ? [date, '1980-05-17'] : [date]));
    const { column, notes } = examineDates('dob', values);
    expect([...column.overFrequent]).toEqual(['1980-05-17']);
    expect(notes).toEqual([expect.stringMatching(/"dob": 1980-05-17 stands in 20 of the first 500 rows/)]);
  });

  it('does not where the file is small or sorted', () => {
    expect(
      examineDates('dob', [...dates(30), ...Array(15).fill('1980-05-17')]).column.overFrequent.size,
    ).toBe(0);
    const sorted = [...dates(400), ...Array(40).fill('1980-05-17')].sort();
    expect(examineDates('dob', sorted).column.overFrequent.size).toBe(0);
  });
});
